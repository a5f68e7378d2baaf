import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { areaKinds } from '../areas/cbs/area-kinds.ts'
import { rectangle, writeShape } from '../areas/cbs/testing-shapes.ts'
import { openKeptAreas } from '../areas/sources.ts'
import { readAreasLoaded } from '../areas/store.ts'
import { writeGeoPackage } from '../areas/testing-areas.ts'
import { loadPublishedFigures } from '../coverage/index.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import type { Platform } from '../platform/platform.ts'
import { testPlatform } from '../platform/testing.ts'
import { areas } from './area-commands.ts'

let platform: Platform
beforeAll(async () => {
  platform = await testPlatform('2026-07-20T09:00:00Z')
  await loadGeographyFacts(platform)
  await loadPublishedFigures(platform)
  mkdirSync(platform.largeFiles, { recursive: true })
})
beforeEach(async () => {
  for (const kind of areaKinds) await run('remove', kind)
})

async function run(...words: string[]) {
  const lines: string[] = []
  const line = (text: string) => void lines.push(text)
  const exit = await runCommand([areas], ['areas', ...words], {
    ...{ ...platform, folder: platform.largeFiles, say: line, complain: line },
  })
  return { exit, text: lines.join('\n') }
}
const place = (name: string): string => join(platform.largeFiles, name)
const write = (name: string, contents: string | Uint8Array) => writeFileSync(place(name), contents)
const kept = () => (existsSync(place('areas')) ? readdirSync(place('areas')) : [])
const loaded = async () => [...(await readAreasLoaded(platform.database)).values()]

/** Three squares near the Dam of Amsterdam, and one near the Martinitoren; how many live there is made up. */
const squares = `crs28992res500m;aantal_inwoners
E1210N4870;1505
E1215N4870;-99997
E1220N4870;0
E2335N5820;840
`

test('squares of a CSV are loaded, shown with what is not known of them, and removed', async () => {
  expect(await run('show')).toMatchObject({ exit: 0, text: expect.stringContaining('geen gebieden') })
  write('cbs_vk500_2024_v1.csv', squares)
  const { exit, text } = await run('load', 'cbs_vk500_2024_v1.csv')
  expect(exit).toBe(0)
  expect(text).toContain('2 vierkanten van 500 meter (CBS, 2024), met 2.345 inwoners')
  expect(text).toContain('van 1 zegt het CBS niet hoeveel mensen er wonen')
  expect(text).toContain('gemeente: bij 2 die van het postcodegebied dat het dichtst bij is')
  const [one] = await loaded()
  expect(one).toMatchObject({ kind: 'vierkant500', year: 2024, source: 'cbs_vk500_2024_v1.csv' })
  const read = (await openKeptAreas(one!.path))!
  expect(Array.from(read.municipality, (row) => read.municipalities[row])).toEqual(['GM0363', 'GM0014'])
  expect(read.lon[0]).toBeCloseTo(4.887, 2)
  expect(read.lat[0]).toBeCloseTo(52.373, 2)
  expect(kept()).toHaveLength(1)

  expect(await run('remove', 'vierkant500')).toMatchObject({ exit: 0 })
  expect(kept()).toEqual([])
  expect(await run('remove', 'vierkant500')).toMatchObject({ exit: 1 })
  expect(await loaded()).toEqual([])
})

test('squares and neighbourhoods of a GeoPackage; each kind stands beside the other, and a newer file takes its place', async () => {
  writeGeoPackage(
    place('cbs_vk100_2023_v2.gpkg'),
    'cbs_vk100_2023',
    ['geom', 'crs28992res100m', 'aantal_inwoners'],
    [
      [null, 'E1210N4870', 15],
      [null, 'E1211N4870', -99997],
    ],
  )
  expect(await run('load', 'cbs_vk100_2023_v2.gpkg')).toMatchObject({ exit: 0 })
  const shape = writeShape([[rectangle(121_000, 487_000, 400)]])
  writeGeoPackage(
    place('wijkenbuurten_2024_v1.gpkg'),
    'buurten',
    ['buurtcode', 'buurtnaam', 'gemeentecode', 'aantal_inwoners', 'geom'],
    [
      ['BU03639990', 'Verzonnen buurt', 'GM0363', 1200, shape],
      ['BU03639991', 'Verzonnen water', 'GM0363', -99997, shape],
      ['BU99990000', 'Verdwenen buurt', 'GM9999', 30, shape],
    ],
  )
  const { text } = await run('load', 'wijkenbuurten_2024_v1.gpkg')
  expect(text).toContain('2 buurten (CBS, 2024), met 1.230 inwoners')
  expect(text).toContain('1 vierkanten van 100 meter (CBS, 2023)')
  const buurten = (await readAreasLoaded(platform.database)).get('buurt')!
  const read = (await openKeptAreas(buurten.path))!
  expect(read.names).toEqual(['Verzonnen buurt', 'Verdwenen buurt'])
  // The middle of the shape: 121 200, 487 200.
  expect(read.lon[0]).toBeCloseTo(4.889, 2)
  expect(Array.from(read.municipality, (row) => read.municipalities[row])).toEqual(['GM0363', 'GM0363'])

  write(
    'kwb-2025.csv',
    'gwb_code_10;regio;recs;a_inw;pst_mvp\nNL00;Nederland;Land;18000000;.\nBU03639990;Café;Buurt;   90;1012\n',
  )
  expect((await run('load', 'kwb-2025.csv')).text).toContain('1 zonder kaart liggen in het midden')
  expect((await loaded()).map(({ kind, year }) => [kind, year]).sort()).toEqual([
    ['buurt', 2025],
    ['vierkant100', 2023],
  ])
  expect(kept()).toHaveLength(2)
})

test('letters of Windows are read as they were written', async () => {
  write(
    'kwb-2024.csv',
    Buffer.from('gwb_code_10,regio,a_inw,pst_mvp\r\nBU03639990,"Caf\xe9, hoek",90,1012\r\n', 'latin1'),
  )
  await run('load', 'kwb-2024.csv')
  expect((await openKeptAreas((await loaded())[0]!.path))!.names).toEqual(['Café, hoek'])
})

describe('a file that is not right is refused in one line, and what was loaded stays', () => {
  const big = `${'x'.repeat(70_000)}\n`
  test.each([
    ['niet_2024.csv', undefined, 'niet te lezen'],
    ['leeg_2024.csv', '', 'leeg'],
    ['kop_2024.csv', 'crs28992res500m;aantal_inwoners\n', 'woont in geen'],
    ['geheim_2024.csv', 'crs28992res500m;aantal_inwoners\nE1210N4870;-99997\n', 'woont in geen'],
    ['zip_2024.csv', 'PK\x03\x04', 'pak hem eerst uit'],
    ['plaatje_2024.csv', '\x89PNG\0\0', 'geen GeoPackage en geen CSV'],
    ['kolom_2024.csv', 'postcode;aantal_inwoners\n1012;5\n', 'geen kolom met codes'],
    ['mensen_2024.csv', 'crs28992res500m;mannen\nE1210N4870;5\n', 'geen kolom met inwoners'],
    ['stelsel_2024.csv', squares.replace('E2335N5820', '52.3,4.9'), 'regel 5: dit is geen code'],
    ['aantal_2024.csv', squares.replace('840', '84O'), 'regel 5: dit is geen aantal mensen: “84O”'],
    ['twee_2024.csv', `${squares}E1210N4870;4\n`, 'regel 6: dit gebied staat er twee keer in'],
    ['zee_2024.csv', `${squares}E0000N6000;4\n`, 'regel 6: dit gebied ligt niet in Nederland'],
    ['half_2024.csv', squares.slice(0, -6), 'regel 5: deze regel heeft meer of minder kolommen'],
    ['quote_2024.csv', `${squares}"E1210N4875;4\n`, 'aanhalingsteken'],
    ['lang_2024.csv', `${squares}${big}`, 'te lang'],
    ['jaarloos.csv', squares, 'Geef het erbij: --year 2024'],
  ])('%s', async (name, contents, told) => {
    write('goed_2024.csv', squares)
    await run('load', 'goed_2024.csv')
    const before = [await loaded(), kept()]
    if (contents !== undefined) write(name, contents)
    const { exit, text } = await run('load', name)
    expect(exit).toBe(1)
    expect(text).toContain(told)
    expect([await loaded(), kept()]).toEqual(before)
  })

  test('half a GeoPackage, one of another grid, and one whose table is a view', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) => [null, `E${1000 + n}N4870`, 10])
    writeGeoPackage(place('heel_2024.gpkg'), 'vk', ['geom', 'crs28992res100m', 'aantal_inwoners'], rows)
    write('half_2024.gpkg', readFileSync(place('heel_2024.gpkg')).subarray(0, 30_000))
    expect((await run('load', 'half_2024.gpkg')).text).toContain('beschadigd of niet heel')

    const shape = writeShape([[rectangle(4, 52, 1)]])
    const neighbourhood = ['BU03639990', 'Verzonnen', 10, shape]
    const columns = ['buurtcode', 'buurtnaam', 'aantal_inwoners', 'geom']
    writeGeoPackage(place('graden_2024.gpkg'), 'buurten', columns, [neighbourhood], 4326)
    expect((await run('load', 'graden_2024.gpkg')).text).toContain('EPSG:4326; alleen EPSG:28992')

    const hostile = new DatabaseSync(place('view_2024.gpkg'))
    hostile.exec(`create view vk as with recursive forever (n) as (select 1 union all select n + 1 from forever)
      select 'E1210N4870' as crs28992res100m, n as aantal_inwoners from forever`)
    hostile.close()
    expect((await run('load', 'view_2024.gpkg')).text).toContain('geen kolom met codes')
    expect(await loaded()).toEqual([])
  })
})

test('a word that is not understood is answered with the words that are', async () => {
  for (const words of [
    [],
    ['load'],
    ['remove'],
    ['remove', 'wijk'],
    ['load', 'a', 'b'],
    ['show', 'x'],
    ['load', '--x'],
  ])
    expect(await run(...words)).toEqual({ exit: 1, text: expect.stringContaining('Zeg: areas load BESTAND') })
  expect((await run('load', 'x.csv', '--year', 'straks')).text).toContain('geen jaar: straks')
  expect((await run('--help')).text).toContain('cbs_vk500_2024_v1.gpkg')
})

test('two loads at once: one after the other, and nothing half is left', async () => {
  write('een_2024.csv', squares)
  write('twee_2024.csv', squares.replace('840', '900'))
  const done = await Promise.all([run('load', 'een_2024.csv'), run('load', 'twee_2024.csv')])
  expect(done.map(({ exit }) => exit)).toEqual([0, 0])
  expect(await loaded()).toMatchObject([{ source: 'twee_2024.csv' }])
  expect(kept()).toHaveLength(1)
})
