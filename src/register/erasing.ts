import type { Field, Host } from './place.ts'
import { type Cells, columnsOf } from './spreadsheet/cells.ts'
import { parseHosts, printHosts } from './spreadsheet/hosts-notation.ts'
import type { Mapping } from './spreadsheet/mapping.ts'

/** A field whose values are to go, and how they were written: also inside other texts they go. */
export interface Erasure {
  field: Exclude<Field, 'otherColumns' | 'name'>
  written: readonly RegExp[]
  /** The one host who goes, where not all of them do. */
  host?: string | undefined
}

/** What can lead to a person; of other fields the value goes, and the same word elsewhere stays. */
const personal: readonly Field[] = [
  'phone',
  'email',
  'website',
  'address',
  'postcode',
  'location',
  'statusReason',
  'statusSaidBy',
  'comingInNote',
  'accompanimentNote',
  'gettingThere',
  'hosts',
  'firstVisit',
  'forRelativesNote',
  'costsNote',
  'accessibilityNote',
  'note',
  'kvk',
]

/** A text this short stands in others by chance. */
const SHORTEST = 4

export function planErasure(field: Erasure['field'], values: readonly unknown[], host?: string): Erasure {
  if (field === 'hosts') {
    const names = [...new Set(values.flatMap(namesOf))]
    return { field, written: names.filter((name) => !host || isName(name, host)).map(toNamePattern), host }
  }
  if (!personal.includes(field)) return { field, written: [] }
  const texts = new Set(values.flatMap(textsOf).filter((text) => text.length >= SHORTEST))
  // The longest first: one may be part of another.
  return { field, written: [...texts].sort((a, b) => b.length - a.length).map(toPattern) }
}

/** The names of hosts, as they were understood or as they stand in a cell; of roles and days nothing goes elsewhere. */
const namesOf = (value: unknown): string[] => {
  const hosts = typeof value === 'string' ? parseHosts(value) : (value as Host[] | undefined)
  return (hosts ?? []).map(({ name }) => name)
}

const isName = (name: string, host: string): boolean => name.toLowerCase() === host.trim().toLowerCase()

/** A value of the field with nothing of it left, or without the one host who goes. */
export function eraseValue(value: unknown, { host }: Erasure): unknown {
  if (host === undefined) return null
  const others = (value as Host[] | null | undefined)?.filter(({ name }) => !isName(name, host)) ?? []
  return others.length > 0 ? others : null
}

/** A first name is short and may be part of a word: only the whole word, as it is written, is a name. */
const toNamePattern = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'gu')

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** A number of a telephone is the same however its digits stand apart. */
function toPattern(text: string): RegExp {
  const isNumber = /^[+\d\s().-]+$/.test(text) && text.replace(/\D/g, '').length >= 6
  const parts = isNumber ? [...text.replace(/\D/g, '')] : [...text].map((letter) => RegExp.escape(letter))
  return new RegExp(parts.join(isNumber ? '[\\s().-]*' : ''), 'giu')
}

/** A document without the texts, in all its depths; a name is left as it is. */
export function eraseTexts<T>(document: T, erasure: Erasure): T {
  const { written } = erasure
  if (typeof document === 'string')
    return written.reduce<string>((text, pattern) => text.replace(pattern, ''), document) as T
  if (typeof document === 'number')
    return (eraseTexts(String(document), erasure) === String(document) ? document : null) as T
  if (Array.isArray(document))
    return document.map((part) => eraseTexts(part, erasure)).filter((part) => part !== '') as T
  if (typeof document !== 'object' || document === null) return document
  return Object.fromEntries(
    Object.entries(document).map(([key, part]) => [key, key === 'name' ? part : eraseTexts(part, erasure)]),
  ) as T
}

/** Values of a place without what goes of the field, and without its texts in others. A text of which nothing is left goes. */
export function eraseValues<T extends object>(values: T, erasure: Erasure): T {
  const rest = Object.entries(values).flatMap(([field, value]) => {
    const left = field === erasure.field ? eraseValue(value, erasure) : value
    return field === erasure.field && left === null ? [] : [[field, left] as const]
  })
  const erased = rest.map(([field, value]) => [field, field === 'name' ? value : eraseTexts(value, erasure)])
  return Object.fromEntries(
    erased.filter(([, value]) => !(typeof value === 'string' && value.trim() === '')),
  ) as T
}

/** The columns of a list from which a field was read; without a mapping our own. */
export function columnsBehind(field: Erasure['field'], { fields }: Partial<Mapping>): string[] {
  const ours = columnsOf(field)
  return [...ours, ...ours.flatMap((column) => fields?.[column]?.column ?? [])]
}

/** A row of a source with nothing in those columns, and without the texts anywhere else. */
export const eraseCells = (cells: Cells, columns: readonly string[], erasure: Erasure): Cells =>
  Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [
      column,
      columns.includes(column) ? eraseCell(cell, erasure) : eraseTexts(cell, erasure),
    ]),
  )

/** A cell that is written some other way than ours cannot be told apart, and goes whole. */
function eraseCell(cell: string, erasure: Erasure): string {
  const hosts = erasure.host === undefined ? undefined : parseHosts(cell)
  const others = hosts && (eraseValue(hosts, erasure) as Host[] | null)
  return others ? printHosts(others) : ''
}
