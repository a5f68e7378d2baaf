import type { Field, PlaceContent } from './place.ts'

/**
 * What one source says of a place: values of fields, with where they came from. Statements are never altered;
 * a newer one of the same row takes the older one's place, and the older stays in history.
 */
export interface Statement {
  id: number
  placeId: string
  /** How it came to be: the first that has a value for a field wins it. */
  basis: Basis
  sourceId: string
  /** Rank of the source list: 1 is believed first. */
  sourceRank: number
  sourceRowId: number | undefined
  runId: number | undefined
  /** Date of the fact as its source gives it: a year, a month or a day. */
  saidOn: string | undefined
  /** When the register took it in. */
  recordedAt: string
  values: Partial<PlaceContent>
}

/** A manual pin; said by the point itself; checked by somebody; mentioned by a source. */
export const bases = ['pin', 'place', 'checked', 'source'] as const
export type Basis = (typeof bases)[number]

/** The content of a place, which statement each value came from, and the values that lost. */
export interface Settled {
  content: Partial<PlaceContent>
  chosen: Partial<Record<Field, number>>
  conflicts: Conflict[]
}
export interface Conflict {
  field: Field
  statementId: number
  value: unknown
}

/**
 * Settles a place field by field: manual pin > confirmed by the point itself > newest checked > source rank.
 * Within one step the newest fact wins, then what was recorded last; two equal values are no conflict.
 */
export function settle(statements: readonly Statement[]): Settled {
  const settled: Settled = { content: {}, chosen: {}, conflicts: [] }
  const inOrder = statements.toSorted(byPrecedence)
  for (const { id, values } of inOrder) {
    for (const [field, value] of Object.entries(values) as [Field, unknown][]) {
      if (settled.chosen[field] === undefined) {
        settled.chosen[field] = id
        Object.assign(settled.content, { [field]: value })
      } else if (!isSame(settled.content[field], value))
        settled.conflicts.push({ field, statementId: id, value })
    }
  }
  return settled
}

function byPrecedence(a: Statement, b: Statement): number {
  return (
    bases.indexOf(a.basis) - bases.indexOf(b.basis) ||
    (a.basis === 'source' ? a.sourceRank - b.sourceRank : 0) ||
    compare(b.saidOn ?? '', a.saidOn ?? '') ||
    compare(b.recordedAt, a.recordedAt) ||
    b.id - a.id
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether two values of a field are the same, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** One text for one value: keys in order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? ''
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => compare(a, b))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`
}
