import type { Outcome } from './outcome.ts'
import { comparedFields, type LikenessRecord } from './record.ts'

export type LabelledPair = {
  readonly left: LikenessRecord
  readonly right: LikenessRecord
  readonly label: Outcome
  readonly heldBack: boolean
  readonly why: string
}

type Row = Readonly<Record<string, string | undefined>>

const labels: Readonly<Record<string, Outcome>> = {
  same: 'same',
  'other location': 'same organisation, other location',
  'part of': 'part of',
  different: 'different',
}

function readSide(row: Row, side: 'left' | 'right', at: number): LikenessRecord {
  const said = comparedFields.map((field) => [field, row[`${side}_${field}`]?.trim() || undefined])
  return { id: row[`${side}_id`] || `${side}-${at}`, ...Object.fromEntries(said) } as LikenessRecord
}

/**
 * Reads rows with columns left_… and right_… for the fields of a record, and `label`: same, other location,
 * part of or different; `held_back` and `why` may be there. A row with another label is an error of the file.
 */
export const readLabelledPairs = (rows: readonly Row[]): LabelledPair[] =>
  rows.map((row, at) => {
    const label = labels[row.label?.trim().toLowerCase() ?? '']
    if (label === undefined) throw new Error(`row ${at + 1}: no label I know: ${row.label}`)
    return {
      left: readSide(row, 'left', at),
      right: readSide(row, 'right', at),
      label,
      heldBack: row.held_back === 'yes',
      why: row.why ?? '',
    }
  })
