import { expect, test } from 'vitest'
import { parsePrevalence, prevalenceColumns } from './municipal-prevalence.ts'

const known = new Set(['GM9001', 'GM9002'])
const columns = [...prevalenceColumns]
const row = (said: Record<string, string> = {}, number = 2) => ({
  number,
  cells: { gemeentecode: 'GM9001', percentage: '1,42', jaar: '2022', bron: 'Voorbeeldbron', ...said },
})
const parse = (...rows: ReturnType<typeof row>[]) => parsePrevalence({ columns, rows }, known)

test('a row is a code, a percentage, a year and a source', () => {
  expect(parse(row(), row({ gemeentecode: 'GM9002', percentage: '3.1' }, 3))).toEqual({
    rows: [
      { code: 'GM9001', percent: 1.42, year: 2022, source: 'Voorbeeldbron' },
      { code: 'GM9002', percent: 3.1, year: 2022, source: 'Voorbeeldbron' },
    ],
  })
})

test('a column that is not there is named', () => {
  expect(parsePrevalence({ columns: ['gemeentecode', 'jaar'], rows: [] }, known)).toEqual({
    problems: [{ missing: 'percentage' }, { missing: 'bron' }],
  })
})

test.each([
  ['gemeentecode', 'GM0000'],
  ['gemeentecode', 'Voorbeeldstad'],
  ['percentage', '0,0142'],
  ['percentage', '142'],
  ['percentage', 'veel'],
  ['jaar', '22'],
  ['bron', ''],
] as const)('a %s of "%s" stops the whole file, with its row', (column, found) => {
  expect(parse(row({ gemeentecode: 'GM9002' }), row({ [column]: found }, 3))).toEqual({
    problems: [{ row: 3, column, found }],
  })
})

test('a municipality that comes twice is not guessed at', () => {
  expect(parse(row(), row({ percentage: '2' }, 3))).toEqual({
    problems: [{ row: 3, column: 'gemeentecode', found: 'GM9001' }],
  })
})
