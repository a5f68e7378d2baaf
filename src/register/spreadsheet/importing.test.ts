import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aTable, someAreas } from '../example.ts'
import { type HeldRow, planRows, readRows } from './importing.ts'
import { mappingForOwnColumns } from './mapping.ts'

const read = (...rows: Record<string, string>[]) => {
  const table = aTable(...rows)
  return readRows(table, mappingForOwnColumns(table.columns), someAreas)
}
/** The rows as the register would hold them after importing. */
const held = (...rows: Record<string, string>[]): HeldRow[] =>
  read(...rows).readable.map(({ number, ...row }, index) => ({
    ...row,
    id: index + 1,
    placeId: `place of ${row.key}`,
    vanished: false,
  }))
const haven = { sleutel: '1', naam: 'De Haven', telefoon: '000 000 00 00' }
const tuin = { sleutel: '2', naam: 'De Tuin', telefoon: '' }

test('a row is new, changed, unchanged or vanished, and of a changed one the columns are told', () => {
  const plan = planRows(
    read({ ...haven, telefoon: '000 111 11 11' }, { sleutel: '3', naam: 'De Brug' }),
    held(haven, tuin),
  )
  expect(plan.added.map(({ key }) => key)).toEqual(['3'])
  expect(plan.changed.map(({ held, columns }) => [held.key, columns])).toEqual([['1', ['telefoon']]])
  expect(plan.vanished.map(({ key }) => key)).toEqual(['2'])
  expect(plan.unchanged).toBe(0)
})

test('a row that had vanished is back, changed or not', () => {
  const gone = held(haven, tuin).map((row) => ({ ...row, vanished: true }))
  const plan = planRows(read(haven, { ...tuin, naam: 'Tuin' }), gone)
  expect(plan.back.map(({ held, columns }) => [held.key, columns])).toEqual([
    ['1', []],
    ['2', ['naam']],
  ])
  expect(planRows(read(haven), gone).vanished).toEqual([])
})

test('a column that is new in the list and empty changes nothing', () => {
  expect(planRows(read({ ...haven, kleur: '', constructor: '' }), held(haven))).toMatchObject({
    changed: [],
    unchanged: 1,
  })
})

test('the same text read in another way is a change of our columns', () => {
  const before = held(haven).map((row) => ({ ...row, values: { name: 'De Haven' }, saidOn: '2020' }))
  expect(planRows(read(haven), before).changed[0]?.columns).toEqual(['telefoon', 'bron_datum'])
})

test('rows that share a key are both unreadable, and each names the other', () => {
  const { readable, unreadable } = read(haven, tuin, { ...haven, naam: 'Haven' })
  expect(readable.map(({ key }) => key)).toEqual(['2'])
  expect(unreadable).toMatchObject([
    { row: 2, problem: { why: 'same key', otherRow: 4 } },
    { row: 4, problem: { why: 'same key', otherRow: 2 } },
  ])
})

describe('what cannot be read has not vanished', () => {
  test('an unreadable row keeps its key', () => {
    expect(planRows(read({ ...haven, soort: 'buurthuis' }), held(haven, tuin)).vanished).toMatchObject([
      { key: '2' },
    ])
  })

  test('a row without a key could be any: then nothing has', () => {
    expect(planRows(read({ ...haven, sleutel: '' }), held(haven, tuin)).vanished).toEqual([])
  })
})

test('every row ends in exactly one place of the plan, and importing twice plans nothing', () => {
  const row = fc.record({
    sleutel: fc.constantFrom('', '1', '2', '3', '4', '5'),
    naam: fc.constantFrom('', 'De Haven', 'De Tuin'),
    soort: fc.constantFrom('', 'inloop', 'buurthuis'),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (before, after) => {
      const table = read(...after)
      const plan = planRows(table, held(...before))
      const unreadable = new Set(plan.unreadable.map(({ row }) => row)).size
      const { added, changed, back, unchanged } = plan
      expect(added.length + changed.length + back.length + unchanged + unreadable).toBe(after.length)
      const again = planRows(table, held(...after))
      expect([again.added, again.changed, again.back]).toEqual([[], [], []])
    }),
  )
})
