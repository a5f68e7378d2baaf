import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../platform/command.ts'
import { testPlatform } from '../platform/testing.ts'
import { geographyCommands } from './commands.ts'
import { regionOf } from './regions.ts'
import { loadGeographyFacts, readGeography, readShapes } from './store.ts'

async function aCountry() {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  const folder = mkdtempSync(join(tmpdir(), 'inloop-geography-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const update = (collection: unknown) => {
    writeFileSync(join(folder, 'grenzen.json'), JSON.stringify(collection))
    return run('update', '--file', 'grenzen.json')
  }
  const run = async (...rest: string[]) => {
    const said: string[] = []
    const listen = (line: string) => void said.push(line)
    const words = ['geography', ...rest]
    const exit = await runCommand(geographyCommands, words, {
      ...platform,
      folder,
      say: listen,
      complain: listen,
    })
    return { exit, said: said.join('\n') }
  }
  return { platform, update, run }
}
/** A made-up square in the Netherlands for each code. */
const squares = (codes: Iterable<string>) => ({
  type: 'FeatureCollection',
  features: [...codes].map((statcode, n) => {
    const [x, y] = [4 + (n % 20) * 0.1, 51.5 + Math.floor(n / 20) * 0.1]
    const corners = [
      [x, y],
      [x + 0.1, y],
      [x + 0.1, y + 0.1],
      [x, y + 0.1],
      [x, y],
    ]
    return {
      type: 'Feature',
      properties: { statcode },
      geometry: { type: 'Polygon', coordinates: [corners] },
    }
  }),
})

test('the shipped facts are the whole country, and loading them twice changes nothing', async () => {
  const { platform } = await aCountry()
  await loadGeographyFacts(platform)
  const { provinces, regions, municipalities, postcodes } = await readGeography(platform.database)
  expect([provinces.length, regions.length, municipalities.size, postcodes.length]).toEqual([
    12, 42, 342, 4067,
  ])
})

test('official boundaries take the place of the schematic ones, with the words that belong beside them', async () => {
  const { platform, update } = await aCountry()
  expect((await readShapes(platform.database)).official).toBeUndefined()
  const { municipalities } = await readGeography(platform.database)
  expect((await update(squares(municipalities.keys()))).exit).toBe(0)

  const { map, official } = await readShapes(platform.database)
  expect(official).toContain('© CBS, © Kadaster')
  expect(map.municipalities).toHaveLength(342)
  expect(map.provinces).toHaveLength(12)
})

test('a file that lacks municipalities, or is no boundaries at all, changes nothing and says why', async () => {
  const { platform, update } = await aCountry()
  expect(await update(squares(['GM0014', 'GM9999']))).toEqual({
    exit: 1,
    said: expect.stringContaining('ontbreken 341'),
  })
  expect(await update({ hello: 'world' })).toEqual({
    exit: 1,
    said: expect.stringContaining('FeatureCollection'),
  })
  expect((await readShapes(platform.database)).official).toBeUndefined()
})

test('a municipality can be claimed for a region, on a ground that is kept, and the claim can be withdrawn', async () => {
  const { platform, run } = await aCountry()
  const regionOfHeerlen = async () => regionOf(await readGeography(platform.database), 'GM0917')?.region.name
  expect(await regionOfHeerlen()).toBeUndefined()
  const claim = ['claim', 'heerlen', 'zuid-limburg', '--by', 'Noor', '--ground', 'brief van de gemeente']
  expect(await run(...claim)).toEqual({ exit: 0, said: 'Heerlen hoort bij Zuid-Limburg.' })
  expect(await regionOfHeerlen()).toBe('Zuid-Limburg')
  expect((await run('claims')).said).toContain('brief van de gemeente')

  expect((await run('unclaim', 'GM0917', '--by', 'Noor')).exit).toBe(0)
  expect(await regionOfHeerlen()).toBeUndefined()
  expect(await run('unclaim', 'GM0917', '--by', 'Noor')).toEqual({
    exit: 1,
    said: 'Van Heerlen was niets vastgelegd.',
  })
})

test.each([
  [
    ['claim', 'nergens', 'zuid-limburg', '--by', 'Noor', '--ground', 'brief'],
    "Er is geen gemeente 'nergens'.",
  ],
  [['claim', 'heerlen', 'nergens', '--by', 'Noor', '--ground', 'brief'], "Er is geen IZA-regio 'nergens'."],
  [['claim', 'heerlen', 'zuid-limburg'], '--ground'],
])('%j is refused in one clear line', async (words, answer) => {
  const { run } = await aCountry()
  expect(await run(...words)).toEqual({ exit: 1, said: expect.stringContaining(answer) })
})

test('what a later version no longer ships goes, so that nothing outlives its source', async () => {
  const { platform } = await aCountry()
  await platform.open.runScript(`
    insert into municipality select 'GM9999', 'Voorbeeldstad', 'Voorbeeldstad', 'voorbeeldstad', province, 1, 5, 52, null, '[]'
      from municipality limit 1;
    insert into region_membership select 'GM9999', name, 'seat', 'no' from region limit 1;
    update shipped_facts set hash = 'of an older version' where name = 'geography'`)
  await loadGeographyFacts(platform)
  const { municipalities, memberships } = await readGeography(platform.database)
  expect([
    municipalities.size,
    memberships.some(({ municipalityCode }) => municipalityCode === 'GM9999'),
  ]).toEqual([342, false])
})
