import type { ByteKeys } from './byte-keys.ts'
import { RowReader } from './csv-rows.ts'
import type { Feed, Findings } from './feed.ts'

/** The columns that a table must have, and those it may have. */
interface Columns<Name extends string> {
  required: readonly Name[]
  optional?: readonly Name[]
}

/** Where each column stands in a row: −1 where the table has none. */
export type Places<Name extends string> = Readonly<Record<Name, number>>

/**
 * Reads a table row by row; `begin` learns where the columns are and answers what is done with a row. Answers whether it
 * was read to its end; what was wrong stands in the findings.
 */
export async function readTable<Name extends string>(
  feed: Feed,
  table: string,
  columns: Columns<Name>,
  findings: Findings,
  begin: (places: Places<Name>) => (row: RowReader) => void,
): Promise<boolean> {
  let take: ((row: RowReader) => void) | undefined
  let missing: string | undefined
  let rows = 0
  const reader = new RowReader((row) => {
    if (take) {
      rows++
      return take(row)
    }
    if (missing !== undefined) return
    const names = Array.from({ length: row.fields }, (_, i) => textAt(row, i).toLowerCase())
    missing = columns.required.find((name) => !names.includes(name))
    const all = [...columns.required, ...(columns.optional ?? [])]
    if (missing === undefined)
      take = begin(Object.fromEntries(all.map((name) => [name, names.indexOf(name)])) as Places<Name>)
    else findings.note('refuse', 'no-column', table, row.line, missing)
  })
  const broken = await feed.read(table, (piece) => reader.push(piece) && missing === undefined)
  if (broken) findings.add(broken)
  if (broken || missing !== undefined) return false
  if (!reader.end()) {
    const { reason, line } = reader.problem!
    findings.note('refuse', reason, table, line)
    return false
  }
  findings.rows.set(table, rows)
  if (take) return true
  findings.note('refuse', 'empty-table', table)
  return false
}

const decoder = new TextDecoder()

/** A field as text; empty when the row or the table has no such column. */
export function textAt(row: RowReader, place: number): string {
  if (isEmptyAt(row, place)) return ''
  return decoder.decode(row.bytes.subarray(row.starts[place]!, row.ends[place]!))
}

export const isEmptyAt = (row: RowReader, place: number): boolean =>
  place < 0 || place >= row.fields || row.ends[place]! <= row.starts[place]!

export const NOTHING = -1
export const NOT_A_NUMBER = -2

/** A field as a whole number from 0; `NOTHING` when it is empty, `NOT_A_NUMBER` when it is something else. */
export function numberAt(row: RowReader, place: number): number {
  if (isEmptyAt(row, place)) return NOTHING
  const { bytes } = row
  let value = 0
  for (let at = row.starts[place]!; at < row.ends[place]!; at++) {
    const digit = bytes[at]! - 48
    if (digit < 0 || digit > 9 || value > 200_000_000) return NOT_A_NUMBER
    value = value * 10 + digit
  }
  return value
}

/** A field `H:MM:SS` as seconds of the service day, which may pass 24:00; `NOTHING` or `NOT_A_NUMBER` as above. */
export function timeAt(row: RowReader, place: number): number {
  if (isEmptyAt(row, place)) return NOTHING
  const { bytes } = row
  const end = row.ends[place]!
  const hoursEnd = end - 6
  let at = row.starts[place]!
  // Three digits of hours are six weeks: more than any vehicle is under way.
  if (hoursEnd <= at || hoursEnd > at + 3 || bytes[hoursEnd] !== COLON || bytes[end - 3] !== COLON)
    return NOT_A_NUMBER
  let hours = 0
  for (; at < hoursEnd; at++) {
    const digit = bytes[at]! - 48
    if (digit < 0 || digit > 9) return NOT_A_NUMBER
    hours = hours * 10 + digit
  }
  const minutes = twoDigits(bytes, hoursEnd + 1)
  const seconds = twoDigits(bytes, end - 2)
  if (minutes < 0 || seconds < 0) return NOT_A_NUMBER
  return (hours * 60 + minutes) * 60 + seconds
}

const COLON = 58

/** 00 to 59, else below zero. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - 48
  const ones = bytes[at + 1]! - 48
  return tens < 0 || tens > 5 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones
}

/** A field as degrees; NaN when it is none. */
export function degreesAt(row: RowReader, place: number): number {
  const text = textAt(row, place)
  return text === '' ? Number.NaN : Number(text)
}

/** A field `YYYYMMDD` as days since 1970-01-01; `NOTHING` or `NOT_A_NUMBER` as above. */
export function dayAt(row: RowReader, place: number): number {
  const value = numberAt(row, place)
  if (value < 0) return value
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100]
  if (year < 1970 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return NOT_A_NUMBER
  return daysUntil(year, month, day)
}

/** Days since 1970-01-01 (H. Hinnant, chrono-compatible low-level date algorithms, days_from_civil). */
export function daysUntil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The number of the key in a field; −1 when it is empty or not known. */
export const findKey = (keys: ByteKeys, row: RowReader, place: number): number =>
  isEmptyAt(row, place) ? -1 : keys.find(row.bytes, row.starts[place]!, row.ends[place]!)

/** The number of the key in a field, a new one when it was not known; −1 when the field is empty. */
export const addKey = (keys: ByteKeys, row: RowReader, place: number): number =>
  isEmptyAt(row, place) ? -1 : keys.add(row.bytes, row.starts[place]!, row.ends[place]!)
