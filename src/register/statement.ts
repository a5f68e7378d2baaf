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
  values: SaidValues
}
/** Values of fields. Null says that there is nothing to say: what others say of that field no longer counts. */
export type SaidValues = { [F in Field]?: PlaceContent[F] | null }

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

/** Fields that tell about another one, by that other: the precision of one location says nothing of another. */
export const tellingOf: Partial<Record<Field, readonly Field[]>> = {
  status: ['statusSince', 'statusReason', 'statusSaidBy'],
  location: ['locationPrecision'],
  fundedUntil: ['fundedUntilShown'],
}
const leaderOf = new Map(
  Object.entries(tellingOf).flatMap(([leader, fields]) =>
    fields.map((field): [Field, Field] => [field, leader as Field]),
  ),
)

/**
 * Settles a place field by field: manual pin > confirmed by the point itself > newest checked > source rank.
 * Within one step the newest fact wins, then what was recorded last; two equal values are no conflict. Fields that
 * tell about another one come with its value: from that statement, or from a weightier one that leaves it alone.
 */
export function settle(statements: readonly Statement[]): Settled {
  const settled: Settled = { content: {}, chosen: {}, conflicts: [] }
  const silenced = new Set<Field>()
  for (const { id, values } of statements.toSorted(byPrecedence))
    for (const [field, value] of inOrderOfTelling(values))
      if (!silenced.has(field)) {
        if (value === null) silenced.add(field)
        take(settled, id, field, value)
      }
  return settled
}

function take({ content, chosen, conflicts }: Settled, id: number, field: Field, value: unknown): void {
  const leader = chosen[leaderOf.get(field) ?? field]
  const tellsOfAnother = leaderOf.has(field) && leader !== undefined && leader !== id
  if (chosen[field] === undefined && !tellsOfAnother) {
    chosen[field] = id
    if (value !== null) Object.assign(content, { [field]: value })
  } else if (value !== null && content[field] !== undefined && !isSame(content[field], value))
    conflicts.push({ field, statementId: id, value })
}

/** What leads comes first, so that what tells about it knows whose value it is. */
const inOrderOfTelling = (values: SaidValues): [Field, unknown][] =>
  (Object.entries(values) as [Field, unknown][]).toSorted(
    ([a], [b]) => Number(leaderOf.has(a)) - Number(leaderOf.has(b)),
  )

function byPrecedence(a: Statement, b: Statement): number {
  return (
    bases.indexOf(a.basis) - bases.indexOf(b.basis) ||
    (a.basis === 'source' ? a.sourceRank - b.sourceRank : 0) ||
    compare(dayOfFact(b), dayOfFact(a)) ||
    compare(b.recordedAt, a.recordedAt) ||
    b.id - a.id
  )
}

/** A fact that claims to be from after the day it came in is from that day, or it would outrank all later ones. */
function dayOfFact({ saidOn = '', recordedAt }: Statement): string {
  const recordedOn = recordedAt.slice(0, 10)
  return saidOn > recordedOn ? recordedOn : saidOn
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
