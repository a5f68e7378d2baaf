import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { worldCommands } from '../commands.ts'
import { loadPublishedFigures } from '../coverage/index.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { SecondWorld, type World } from '../platform/second-world.ts'
import { readEverything, testKeeper, testPlatform } from '../platform/testing.ts'
import { occurrencesBetween, readProgramme } from '../programme/index.ts'
import { loadShippedPlaces, readPublicRegister } from '../register/index.ts'
import { EXAMPLE_PATH, exampleCommand } from './commands.ts'
import { fillExample } from './sources.ts'

/** Making and opening an embedded database takes seconds, and many more on a machine that does other work. */
const SLOW = 120_000
vi.setConfig({ testTimeout: SLOW })

/** The real world with its shipped facts, and beside it room for the example. */
async function bothWorlds() {
  const { open, ...platform } = await testPlatform()
  await loadGeographyFacts(platform)
  await loadPublishedFigures(platform)
  await loadShippedPlaces(platform)
  const keeper = await testKeeper()
  const { now, newId } = platform
  const largeFiles = join(platform.largeFiles, 'example')
  const example = new SecondWorld(keeper, {
    ...{ path: EXAMPLE_PATH, madeFrom: 'test', fill: (world: World) => fillExample(world, worldCommands) },
    ...{ now, newId, largeFiles },
  })
  onTestFinished(async () => {
    await example.remove()
    await example.close()
  }, SLOW)
  const commands = [...worldCommands, exampleCommand(worldCommands)]
  const run = async (...words: string[]) => {
    const [said, complained]: [string[], string[]] = [[], []]
    const exit = await runCommand(commands, words, {
      ...platform,
      ...{ example, folder: '.' },
      say: (line) => said.push(line),
      complain: (line) => complained.push(line),
    })
    return { exit, said: said.join('\n'), complained: complained.join('\n') }
  }
  return { open, run }
}

test('the example is loaded, practised in and removed, and the export of the real register is the same byte for byte', async () => {
  const { open, run } = await bothWorlds()
  const everything = await readEverything(open)
  expect((await run('example', 'run', 'place', '--help')).said).toContain('place show')
  const before = await run('export', '--format', 'csv')
  expect(await run('example', 'run', 'pairs')).toMatchObject({
    exit: 1,
    complained: expect.stringContaining('Er is geen voorbeeldregio'),
  })
  expect(await run('example', 'run', 'backup')).toMatchObject({
    exit: 1,
    complained: expect.stringContaining('geen reservekopie'),
  })
  expect(await run('example', 'load')).toEqual({
    ...{ exit: 0, complained: '' },
    said: 'De voorbeeldregio is geladen en staat op /voorbeeld.',
  })
  expect((await run('example', 'load')).said).toContain('staat al op /voorbeeld')

  const inside = await run('example', 'run', 'export', '--format', 'csv')
  expect(inside.said).toContain('Het Voorbeeldhuis')
  const edited = await run(
    ...['example', 'run', 'place', 'edit', 'inloop-fabelrade', 'telefoon=000 000 00 77'],
    ...['--by', 'oefening', '--reason', 'oefenen'],
  )
  expect(edited.complained + edited.said).toContain('telefoon')
  expect(await run('place', 'show', 'inloop-fabelrade')).toMatchObject({ exit: 1 })
  expect(await run('export', '--format', 'csv')).toEqual(before)

  expect((await run('example', 'remove')).said).toContain('is weg')
  expect(await readEverything(open)).toEqual(everything)
  expect((await run('example', 'remove')).said).toContain('Er is geen voorbeeldregio')
  expect(await run('export', '--format', 'csv')).toEqual(before)
})

test.each(['2026-11-22T11:00:00Z', '2026-12-31T23:30:00Z', '2028-02-29T09:00:00Z', '2027-03-28T01:30:00Z'])(
  'it can be filled in on any day, and then something is on this week and next (%s)',
  async (moment) => {
    const world = await testPlatform(moment)
    await fillExample(world, worldCommands)
    const { places } = await readPublicRegister(world.database)
    expect(places.filter(({ confirmedOn }) => confirmedOn).length).toBeGreaterThan(10)
    const { byPlace } = await readProgramme(world.database)
    const today = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    const monday = today.subtract({ days: today.dayOfWeek - 1 })
    for (const week of [monday, monday.add({ weeks: 1 })]) {
      const found = [...byPlace.values()]
        .flat()
        .flatMap((activity) => occurrencesBetween(activity, week, week.add({ days: 6 })))
      expect(found.length).toBeGreaterThan(15)
    }
  },
)
