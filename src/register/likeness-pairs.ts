import { comparedFields, type Likeness, type LikenessRecord, reasonInWords } from './likeness/likeness.ts'
import type { Table } from './spreadsheet/importing.ts'

/** Columns of a file of pairs: each compared field twice. A field that has no column is unknown. */
export const likenessColumns: readonly string[] = comparedFields.flatMap((field) => [
  `left_${field}`,
  `right_${field}`,
])

export interface ComparedPair {
  /** Number of the row in the file, the header being 1. */
  row: number
  score: number
  band: Likeness['band']
  outcome: Likeness['outcome']
  reasons: { signal: string; direction: 'for' | 'against'; weight: number; words: string }[]
}

/** Compares each row of a file of pairs; without a name on both sides there is nothing to compare. */
export function comparePairs(
  { columns, rows }: Table,
  compare: (left: LikenessRecord, right: LikenessRecord) => Likeness,
): { pairs: ComparedPair[] } | { missing: string[] } {
  const missing = ['left_name', 'right_name'].filter((column) => !columns.includes(column))
  if (missing.length > 0) return { missing }
  return {
    pairs: rows.map(({ number, cells }) => {
      const { score, band, outcome, reasons } = compare(recordOf('left', cells), recordOf('right', cells))
      const inWords = reasons.map((reason) => {
        const { signal, direction, weight } = reason
        return { signal, direction, weight, words: reasonInWords(reason) }
      })
      return { row: number, score, band, outcome, reasons: inWords }
    }),
  }
}

function recordOf(side: 'left' | 'right', cells: Record<string, string>): LikenessRecord {
  const said = Object.fromEntries(
    comparedFields.map((field) => [field, cells[`${side}_${field}`]?.trim() || undefined]),
  )
  return { id: side, ...said } as LikenessRecord
}
