import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { shippedGeography } from '../example.ts'
import { fromRd, toRd } from './rd.ts'

test('the Lange Jan in Amersfoort is the centre of the grid', () => {
  expect(toRd({ lon: 5.38720621, lat: 52.1551744 })).toEqual({ x: 155_000, y: 463_000 })
  expect(fromRd(155_000, 463_000)).toEqual({ lon: 5.38720621, lat: 52.1551744 })
})

test('there and back ends within a centimetre, all over the country', () => {
  for (const centre of shippedGeography.postcodes) {
    const { x, y } = toRd(centre)
    const back = toRd(fromRd(x, y))
    expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(0.01)
  }
})

/** Centres in both systems, converted by another program and rounded to the metre. */
const witness = new URL('../../../../shared/data/nl/pc4_points.csv', import.meta.url)
if (!existsSync(witness)) console.log('skipped: ../shared/data/nl/pc4_points.csv is not here to compare with')

test.skipIf(!existsSync(witness))('the 4,067 points agree to a metre', () => {
  const rows: Record<string, string>[] = parse(readFileSync(witness), { columns: true })
  const placed = rows.filter((row) => row.rd_x !== '')
  expect(placed).toHaveLength(4067)
  for (const row of placed) {
    const { x, y } = toRd({ lon: Number(row.lon), lat: Number(row.lat) })
    expect(Math.hypot(x - Number(row.rd_x), y - Number(row.rd_y))).toBeLessThan(1)
  }
})
