import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { loadPublishedFigures } from '../coverage/index.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import type { Platform } from '../platform/platform.ts'
import { testPlatform } from '../platform/testing.ts'
import { tables, zipOf } from '../travel/feed/testing-feed.ts'
import { reachCommands } from './index.ts'
import { readOtherTimetable, readTimetableLoaded } from './timetable-store.ts'

let platform: Platform
beforeAll(async () => {
  platform = await testPlatform('2026-07-20T09:00:00Z')
  await loadGeographyFacts(platform)
  await loadPublishedFigures(platform)
})

async function run(...words: string[]) {
  const lines: string[] = []
  const line = (text: string) => void lines.push(text)
  const exit = await runCommand(reachCommands, ['timetable', ...words], {
    ...{ ...platform, folder: process.cwd(), say: line, complain: line },
  })
  return { exit, text: lines.join('\n') }
}
const kept = () => {
  const folder = join(platform.largeFiles, 'timetables')
  return existsSync(folder) ? readdirSync(folder) : []
}

const keptFeeds = () =>
  kept()
    .filter((name) => name.endsWith('.zip'))
    .toSorted()

type Answer = (request: IncomingMessage, response: ServerResponse) => void
async function aServer(answer: Answer): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.zip`
}

test('a folder is loaded, shown with its days, operators and what it does not tell of, and removed', async () => {
  expect(await run('show')).toEqual({ exit: 0, text: 'Er is geen dienstregeling ingelezen.' })
  const loaded = await run('load', 'data/example/gtfs')
  expect(loaded.text).toContain('Ingelezen. Op ')
  expect(loaded.exit).toBe(0)
  const { checksum, path, report } = (await readTimetableLoaded(platform.database))!
  expect(kept()).toEqual([`${checksum}.zip`])
  expect(existsSync(path)).toBe(true)
  expect(report).toMatchObject({ agencies: ['Voorbeeldvervoer'], municipalities: [] })
  expect(report.tripsOnDays[report.readOn!]).toBe(194)

  const { text } = await run('show')
  expect(text).toContain('1 november 2026 tot en met 31 december 2028')
  expect(text).toContain('Voorbeeldvervoer')
  expect(text).toContain('0 van de 342')
  expect(text).toContain('niet van heel Nederland')
  expect(text).toContain('geen enkele halte ligt waar in Nederland mensen wonen')
  expect(text).toContain('Hierin staan: trein en bus. Niet hierin: metro, tram en veerboot.')

  expect(await run('load', 'data/example/gtfs')).toMatchObject({ exit: 0 })
  expect((await readTimetableLoaded(platform.database))!.checksum).toBe(checksum)
  expect(await run('remove')).toEqual({ exit: 0, text: 'De dienstregeling is weg.' })
  expect(kept()).toEqual([])
  expect(await run('remove')).toMatchObject({ exit: 1 })
})

test('another is compared with it and lies beside it; it is told who gains and loses, and the same one changes nothing', async () => {
  await run('remove')
  expect(await run('compare', 'data/example/gtfs')).toEqual({
    ...{ exit: 1, text: 'Er is geen dienstregeling ingelezen.' },
  })
  await run('load', 'data/example/gtfs')
  expect((await run('compare')).text).toContain('Er ligt geen andere dienstregeling naast')
  const same = await run('compare', 'data/example/gtfs')
  expect(same).toMatchObject({ exit: 0 })
  expect(same.text).toContain('Er verandert niets, voor zover allebei iets vertellen.')

  const path = join(platform.largeFiles, 'elders.zip')
  writeFileSync(path, zipOf())
  const { exit, text } = await run('compare', path)
  expect(exit, text).toBe(0)
  expect(text).toMatch(/op \d+ \w+ \d+ en op 21 juli 2026/)
  expect((await run('show')).text).toContain('de volgende, van elders.zip')
  expect(keptFeeds()).toHaveLength(2)
  expect((await run('compare')).exit).toBe(0)
  await run('load', path)
  expect((await run('show')).text).toContain('de vorige, van gtfs')
  await run('remove')
  expect(kept()).toEqual([])
})

test('one that is refused changes nothing, and says file and reason', async () => {
  await run('load', 'data/example/gtfs')
  const before = [await readTimetableLoaded(platform.database), kept()]
  const path = join(platform.largeFiles, 'bad.zip')
  for (const [bytes, told] of [
    [zipOf({ 'stops.txt': 'stop_name\nAadorp\n' }), 'stops.txt, regel 1: deze kolom ontbreekt (“stop_id”)'],
    [zipOf().subarray(0, 500), 'bad.zip: de zip is niet heel'],
    [new Uint8Array(), 'geen zip'],
    [zipOf({ 'calendar_dates.txt': 'service_id,date,exception_type\n' }), 'geen enkele dag'],
  ] as const) {
    writeFileSync(path, bytes)
    const { exit, text } = await run('load', path)
    expect(exit).toBe(1)
    expect(text).toContain(told)
    expect(text).toContain('afgekeurd. Er is niets veranderd')
    expect([await readTimetableLoaded(platform.database), kept()]).toEqual(before)
  }
  expect(await run('load', 'nowhere.zip')).toMatchObject({ exit: 1 })
  expect([await readTimetableLoaded(platform.database), kept()]).toEqual(before)
})

test('one that is over says so, and is read all the same', async () => {
  const path = join(platform.largeFiles, 'old.zip')
  writeFileSync(
    path,
    zipOf({ 'calendar_dates.txt': tables['calendar_dates.txt'].replaceAll('2026', '2025') }),
  )
  const { exit, text } = await run('load', path)
  expect(exit).toBe(0)
  expect(text).toContain('de laatste dag van deze dienstregeling is voorbij (“2025-07-23”)')
})

describe('from an address', () => {
  const zip = zipOf()

  test('it is fetched whole', async () => {
    const address = await aServer((_, response) => void response.end(zip))
    const { exit, text } = await run('load', address)
    expect(exit).toBe(0)
    expect(text).toContain(`We halen ${address} op.`)
    expect((await readTimetableLoaded(platform.database))!).toMatchObject({ source: address })
  })

  test('one that breaks off goes on where it was, unless there is another by then', async () => {
    const asked: (string | undefined)[] = []
    let version = '"one"'
    const address = await aServer((request, response) => {
      const { range, 'if-range': ifRange } = request.headers
      asked.push(range)
      const from = range && ifRange === version ? Number(/\d+/.exec(range)![0]) : 0
      response.writeHead(from > 0 ? 206 : 200, { etag: version, 'content-length': zip.length - from })
      // The first two times the line goes down half-way.
      if (asked.length <= 2)
        response.write(zip.subarray(from, 300), () => setTimeout(() => response.destroy(), 100))
      else response.end(zip.subarray(from))
    })
    expect(await run('load', address)).toMatchObject({ exit: 1, text: expect.stringContaining('brak af') })
    version = '"two"'
    expect(await run('load', address)).toMatchObject({ exit: 1, text: expect.stringContaining('brak af') })
    // Another one in between, good or not, throws nothing of it away.
    expect(await run('load', 'data/example/gtfs')).toMatchObject({ exit: 0 })
    expect(await run('load', 'package.json')).toMatchObject({ exit: 1 })
    expect(await run('load', address)).toMatchObject({ exit: 0 })
    expect(asked).toEqual([undefined, 'bytes=300-', 'bytes=300-'])
    const { path, checksum } = (await readTimetableLoaded(platform.database))!
    expect(new Uint8Array(readFileSync(path))).toEqual(zip)
    // That one, and the one that it took the place of.
    const { checksum: before } = (await readOtherTimetable(platform.database))!
    expect(keptFeeds()).toEqual([`${before}.zip`, `${checksum}.zip`].toSorted())
  })

  test.each([
    [
      'a page that is not there',
      (response: ServerResponse) => response.writeHead(404).end('no'),
      'antwoord 404',
    ],
    ['a page instead of a zip', (response: ServerResponse) => response.end('<html>'), 'geen zip'],
    [
      'one that says it is enormous',
      (response: ServerResponse) => response.writeHead(200, { 'content-length': 9e9 }).flushHeaders(),
      'veel te groot',
    ],
    ['nothing', (response: ServerResponse) => response.destroy(), 'geen antwoord'],
  ])('%s is told in one line, and nothing changes', async (_, answer, told) => {
    const before = await readTimetableLoaded(platform.database)
    const address = await aServer((_, response) => void answer(response))
    const { exit, text } = await run('load', address)
    expect(exit).toBe(1)
    expect(text).toContain(told)
    expect(await readTimetableLoaded(platform.database)).toEqual(before)
  })
})

test.each([[[]], [['fly']], [['load', 'a', 'b']], [['load', '--fast']], [['show', 'me']]])(
  'words it does not know: %s',
  async (words) => {
    expect(await run(...words)).toMatchObject({
      exit: 1,
      text: expect.stringContaining('Zeg: timetable load'),
    })
  },
)
