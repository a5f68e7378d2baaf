import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../platform/command.ts'
import { testPlatform } from '../platform/testing.ts'
import { geographyCommands } from './commands.ts'
import { loadGeographyFacts, readGeography, readShapes } from './store.ts'

async function aCountry() {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  const folder = mkdtempSync(join(tmpdir(), 'inloop-geography-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const update = async (collection: unknown) => {
    writeFileSync(join(folder, 'grenzen.json'), JSON.stringify(collection))
    const said: string[] = []
    const listen = (line: string) => void said.push(line)
    const words = ['geography', 'update', '--file', 'grenzen.json']
    const exit = await runCommand(geographyCommands, words, {
      ...platform,
      folder,
      say: listen,
      complain: listen,
    })
    return { exit, said: said.join('\n') }
  }
  return { platform, update }
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
