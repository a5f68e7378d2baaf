import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../platform/command.ts'
import { travel } from './commands.ts'
import { writePbf } from './streets/testing-osm.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inloop-walk-'))
  const points = ['id,lon,lat', 'thuis,5,52', '"hoek, links",5,52.01', 'ver,5,53', 'weiland,5.1,52', '']
  await writeFile(join(folder, 'punten.csv'), points.join('\n'))
  // Round three sides of a field; along the first are sixty side streets, so that it is no island.
  const sides = Array.from({ length: 60 }, (_, n) => 5 + (0.02 * (n + 1)) / 61)
  const map = writePbf({
    nodes: [
      [1, 52, 5],
      [2, 52, 5.02],
      [3, 52.01, 5.02],
      [4, 52.01, 5],
      ...sides.flatMap((lon, n) => [[100 + n, 52, lon] as const, [200 + n, 51.999, lon] as const]),
    ],
    ways: [
      [[1, ...sides.map((_, n) => 100 + n), 2, 3, 4, 99], { highway: 'residential' }],
      ...sides.map((_, n) => [[100 + n, 200 + n], { highway: 'footway' }] as const),
    ],
  })
  await writeFile(join(folder, 'klein.osm.pbf'), map)
  await writeFile(join(folder, 'half.osm.pbf'), map.subarray(0, map.length - 5))
})
afterAll(() => rm(folder, { recursive: true }))

async function walk(words: string) {
  const [said, complaints]: [string[], string[]] = [[], []]
  const exit = await runCommand(
    [travel],
    ['walk', ...words.split(' ')].flatMap((word, at) => (at === 0 ? ['travel', word] : [word])),
    {
      folder,
      say: (each) => void said.push(each),
      complain: (each) => void complaints.push(each),
    },
  )
  return { exit, lines: said.join('\n').split('\n'), complaints }
}

describe('travel walk', () => {
  test('tells from which points one walks there as the crow flies, nearest first, and that it is so', async () => {
    const { exit, lines } = await walk('--to 52,5 --points punten.csv')
    expect(exit).toBe(0)
    // 1,112 m × 1.34 at 1.31 m/s.
    expect(lines).toEqual(['from_id,seconds,by', 'thuis,0,crow-fly', '"hoek, links",1138,crow-fly'])
  })

  test('goes no longer than asked, by the pace that is asked', async () => {
    expect((await walk('--to 52,5 --points punten.csv --max 1137')).lines).toHaveLength(2)
    expect((await walk('--to 52,5 --points punten.csv --pace rolstoel')).lines).toContain(
      '"hoek, links",1887,crow-fly',
    )
    expect((await walk('--to 52,5 --points punten.csv --pace fiets')).lines).toContain(
      'weiland,2190,crow-fly',
    )
  })

  test('over streets goes round the field, tells where the extract ends, and beside it goes as the crow flies', async () => {
    const { exit, lines, complaints } = await walk(
      '--to 52,5 --points punten.csv --streets klein.osm.pbf --max 9000',
    )
    expect(exit).toBe(0)
    const [head, home, corner, meadow] = lines.map((line) => line.split(/,(?=\d|s)/))
    expect([head![0], home]).toEqual(['from_id', ['thuis', '0', 'streets']])
    // 1,369 m twice and 1,112 m, at 1.31 m/s.
    expect(corner![0]).toBe('"hoek, links"')
    expect(Math.abs(Number(corner![1]!.split(',')[0]) - 2_939)).toBeLessThan(3)
    expect(meadow!.join()).toMatch(/^weiland,\d+,crow-fly$/)
    expect(complaints.join()).toMatch(/^Let op: 1 keer/)
  })

  test('a place may lie south of the equator and west of Greenwich', async () => {
    const { exit, lines } = await walk('--to -30.0276,-51.2278 --points punten.csv')
    expect([exit, lines]).toEqual([0, ['from_id,seconds,by']])
  })

  test.each([
    ['--points punten.csv', /travel --help/],
    ['--to 52 --points punten.csv', /--to 52 kunnen we niet lezen/],
    ['--to 152,5 --points punten.csv', /--to/],
    ['--to 52,5 --points punten.csv --pace hollen', /--pace hollen/],
    ['--to 52,5 --points punten.csv --max veel', /--max veel/],
    ['--to 52,5 --points niets.csv', /niets.csv is er niet/],
    ['--to 52,5 --points klein.osm.pbf', /geen kolommen|geen CSV/],
    ['--to 52,5 --points punten.csv --streets niets.osm.pbf', /niets.osm.pbf is er niet/],
    ['--to 52,5 --points punten.csv --streets punten.csv', /geen uittreksel van OpenStreetMap/],
    ['--to 52,5 --points punten.csv --streets half.osm.pbf', /houdt halverwege op\. Bij byte \d+/],
  ])('says what is wrong with %s', async (words, complaint) => {
    const { exit, complaints } = await walk(words)
    expect(exit).toBe(1)
    expect(complaints.join()).toMatch(complaint)
  })
})
