import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { testPlatform } from '../platform/testing.ts'
import { registerCommands } from '../register/index.ts'
import { readActivities } from './activity-store.ts'
import { programmeCommands } from './commands.ts'
import { readProgramme } from './store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inloop-programme-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), lines.join('\r\n'))

/** Two places of one town, and a desk with a folder where commands are typed. */
async function openDesk() {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  let moment = '2026-12-01T09:00:00Z'
  const type = async (...words: string[]) => {
    const said: string[] = []
    const exit = await runCommand([...programmeCommands, ...registerCommands], words, {
      ...platform,
      now: () => Temporal.Instant.from(moment),
      folder,
      say: (line) => said.push(line),
      complain: (line) => said.push(line),
    })
    return { exit, said: said.join('\n') }
  }
  for (const name of ['De Haven', 'De Tuin'])
    await type('place', 'add', `naam=${name}`, 'plaats=Voorbeeldstad', '--by', 'test', '--reason', 'test')
  return {
    platform,
    type,
    at: (now: string) => {
      moment = now
    },
    activities: async () => (await readActivities(platform.database)).activities,
    titles: async () =>
      (await readActivities(platform.database)).activities
        .filter(({ undone, content }) => !undone && content.status === 'running')
        .map(({ content }) => content.title)
        .sort(),
  }
}

const list = [
  'plek,activiteit,soort,wanneer,aanmelden',
  'de-haven-voorbeeldstad,Koffie met koek,open inloop,elke dinsdag 10.00-12.00,nee',
  'de-haven-voorbeeldstad,Samen koken,activiteit,eerste maandag van de maand 17.00-20.00,ja',
]
const importIt = ['programme', 'import', 'programma.csv', '--by', 'redactie']

describe('import', () => {
  test('says first, does it with --apply, twice changes nothing, and goes back as a whole', async () => {
    const { type, titles, activities, platform } = await openDesk()
    write('programma.csv', ...list)
    const dry = await type(...importIt)
    expect(dry).toMatchObject({ exit: 0, said: expect.stringContaining('2  nieuw') })
    expect(dry.said).toContain('--apply')
    expect(await titles()).toEqual([])

    expect((await type(...importIt, '--apply')).said).toContain('import 1')
    expect(await titles()).toEqual(['Koffie met koek', 'Samen koken'])
    expect((await activities()).map(({ content }) => content)).toMatchObject([
      {
        kind: 'open meeting',
        when: { rule: 'FREQ=WEEKLY;BYDAY=TU' },
        signingUp: 'not needed',
        status: 'running',
      },
      { kind: 'activity', when: { rule: 'FREQ=MONTHLY;BYDAY=1MO' }, signingUp: 'needed' },
    ])
    expect([...(await readProgramme(platform.database)).byPlace.values()].flat()).toHaveLength(2)

    expect((await type(...importIt, '--apply')).said).toContain('niets te doen')
    expect((await type('programme', 'runs')).said).toContain('programma.csv')
    expect((await type('programme', 'undo', '1', '--by', 'redactie')).exit).toBe(0)
    expect(await titles()).toEqual([])
    expect(await type('programme', 'undo', '1', '--by', 'redactie')).toMatchObject({ exit: 1 })

    // The same list again is the same activities.
    const ids = (await activities()).map(({ id }) => id)
    await type(...importIt, '--apply')
    expect(await titles()).toEqual(['Koffie met koek', 'Samen koken'])
    expect((await activities()).map(({ id }) => id)).toEqual(ids)
  })

  test('what is not in the file stays, unless the file is the whole programme of its places', async () => {
    const { type, titles } = await openDesk()
    write('programma.csv', ...list, 'de-tuin-voorbeeldstad,Wieden,activiteit,elke woensdag,')
    await type(...importIt, '--apply')
    write('programma.csv', list[0]!, list[1]!)
    expect((await type(...importIt, '--apply')).said).toContain('“Samen koken”')
    expect(await titles()).toEqual(['Koffie met koek', 'Samen koken', 'Wieden'])

    await type(...importIt, '--apply', '--whole')
    expect(await titles()).toEqual(['Koffie met koek', 'Wieden'])
    // And what comes back in a list is given again.
    write('programma.csv', ...list)
    await type(...importIt, '--apply')
    expect(await titles()).toEqual(['Koffie met koek', 'Samen koken', 'Wieden'])
  })

  test.each([
    ['elke dinsdag om tien uur', '“om tien uur” begrijp ik niet'],
    ['0000-01-01', 'bestaat niet'],
    ['elke dinsdag vanaf 2026-12-01 9999 keer', 'telt te ver'],
    ['om de week op donderdag', 'heeft een eerste dag nodig'],
  ])('a file with “%s” is refused in words, and nothing of it is taken in', async (when, words) => {
    const { type, titles } = await openDesk()
    write('programma.csv', ...list, `de-tuin-voorbeeldstad,Wieden,activiteit,${when},`)
    const answer = await type(...importIt, '--apply')
    expect(answer).toMatchObject({ exit: 1, said: expect.stringContaining('Rij 4, kolom “wanneer”') })
    expect(answer.said).toContain(words)
    expect(await titles()).toEqual([])
  })

  test('an absorbed place keeps its programme, at the place it went into', async () => {
    const { type, platform } = await openDesk()
    write('programma.csv', ...list, 'de-tuin-voorbeeldstad,Wieden,activiteit,elke woensdag,')
    await type(...importIt, '--apply')
    const [haven, tuin] = ['de-haven-voorbeeldstad', 'de-tuin-voorbeeldstad']
    const merged = await type('merge', haven!, tuin!, '--by', 'test', '--rule')
    expect(merged).toMatchObject({ exit: 0 })
    const { byPlace } = await readProgramme(platform.database)
    expect([...byPlace.values()].map((activities) => activities.length)).toEqual([3])
    await type('unmerge', tuin!, '--by', 'test')
    const after = await readProgramme(platform.database)
    expect([...after.byPlace.values()].map((activities) => activities.length).sort()).toEqual([1, 2])
  })
})
