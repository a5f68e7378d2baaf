import { type AreaNames, isSame, type PlaceContent } from '../../register/pure.ts'
import { type AskedField, fieldsOf, type Group } from './asked-fields.ts'
import { isUntouched, type Reader, readField, writeField } from './field-forms.ts'
import type { FieldProblem } from './problem.ts'
import { mergeSent, type Sent } from './sent.ts'

/** The form of a group as it is brought to somebody. */
export const writeGroup = (group: Group, content: PlaceContent, areas: AreaNames): Sent =>
  mergeSent(...fieldsOf(group).map((field) => writeField(field, content, areas)))

/** What somebody changed of a group: the value of each field, null where it was emptied. */
export type Changes = ReadonlyMap<AskedField, unknown>
export type ReadGroup = { changes: Changes } | { problems: readonly FieldProblem[] }

/** Reads what was sent of a group, beside what it began from: a field that was left alone is no change. */
export function readGroup(group: Group, sent: Sent, begun: PlaceContent, reader: Reader): ReadGroup {
  const changes = new Map<AskedField, unknown>()
  const problems: FieldProblem[] = []
  for (const field of fieldsOf(group)) {
    const before = writeField(field, begun, reader.areas)
    if (isUntouched(field, sent, before)) continue
    const reading = readField(field, sent, before, reader)
    if ('problems' in reading) problems.push(...reading.problems)
    else if ('absent' in reading) {
      if (begun[field] !== undefined) changes.set(field, null)
    } else if (!isOffered(field, reading.value))
      problems.push({ field, at: before.keys().next().value!, why: 'not offered' })
    else if (!isSame(reading.value, begun[field])) changes.set(field, reading.value)
  }
  return problems.length > 0 ? { problems } : { changes }
}

/** Taking a place off is not done by typing: that is asked for, and a desk does it. */
const notOffered: readonly unknown[] = ['withdrawn', 'entered in error', 'spam']
export const isOffered = (field: AskedField, value: unknown): boolean =>
  field !== 'status' || !notOffered.includes(value)
