import {
  type AreaNames,
  columnsOf,
  fromCells,
  joinParts,
  type PlaceContent,
  toCells,
} from '../../register/pure.ts'
import { type AskedField, type Asking, askingOf } from './asked-fields.ts'
import { hostRowsIn, readHosts, writeHosts } from './hosts-form.ts'
import { isSameRows, readHours } from './hours-form.ts'
import { writeHours } from './hours-rows.ts'
import type { FieldReading } from './problem.ts'
import { isSameText, onOneLine, type Sent, textIn, textsIn } from './sent.ts'

/** What a form is read with. */
export interface Reader {
  areas: AreaNames
  /** The day, on which nobody has agreed to anything that is still to come. */
  today: string
}

/** The name under which a field is sent: its column in an export. */
export const nameOf = (field: AskedField): string => columnsOf(field)[0]!

/** How a value stands in a form; of nothing an empty form. */
export function writeField(field: AskedField, content: Partial<PlaceContent>, areas: AreaNames): Sent {
  const asking = askingOf(field)
  if (asking === 'hours') return writeHours(content.openingHours)
  if (asking === 'hosts') return writeHosts(content.hosts)
  const name = nameOf(field)
  if (content[field] === undefined) return new Map([[name, []]])
  if (asking === 'languages') return new Map([[name, content.languages!]])
  if (asking === 'list')
    return new Map([[name, [(content[field] as readonly string[]).map(onOneLine).join('\n')]]])
  const cell = toCells({ [field]: content[field] }, areas)[name]!
  return new Map([[name, [tidyCell(asking, cell)]]])
}

const tidyCell = (asking: Asking, cell: string): string =>
  asking === 'passage' ? cell : asking === 'date' ? asDutchDate(cell) : onOneLine(cell)

/** 2026-03-31 as people write it; a year or a month stays what it is. */
const asDutchDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number)
  if (!month) return iso
  return day ? `${day}-${month}-${year}` : `${month}-${year}`
}

/** Reads what was sent of a field. */
export function readField(field: AskedField, sent: Sent, begun: Sent, reader: Reader): FieldReading {
  const asking = askingOf(field)
  if (asking === 'hours') return readHours(sent, begun)
  if (asking === 'hosts') return readHosts(sent, reader.today)
  const name = nameOf(field)
  const reading = fromCells(field, { [name]: cellOf(asking, name, sent) }, reader.areas)
  if ('value' in reading) return reading
  if ('absent' in reading)
    return field === 'name' ? { problems: [{ field, at: name, why: 'no name' }] } : reading
  const { why, limit } = reading.problem
  return { problems: [{ field, at: name, why, ...(limit !== undefined && { limit }) }] }
}

function cellOf(asking: Asking, name: string, sent: Sent): string {
  const text = textIn(sent, name)
  if (asking === 'languages') return joinParts(textsIn(sent, name))
  if (asking === 'list') return joinParts(linesOf(text))
  if (asking === 'website') return withProtocol(text.trim())
  if (asking === 'date') return asIso(text.trim())
  return asking === 'passage' ? text : onOneLine(text)
}

function linesOf(text: string): string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim())
  return lines.filter((line) => line !== '')
}

/** Nobody writes https:// before the address of a website. */
const withProtocol = (text: string): string =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]|$)/i.test(text) ? `https://${text}` : text

/** A month as people write it, 3-2026; the other ways a cell reads already. */
const asIso = (text: string): string => {
  const [, month, year] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  return year ? `${year}-${month!.padStart(2, '0')}` : text.replaceAll('/', '-')
}

/** Whether a field was left as the form brought it. */
export function isUntouched(field: AskedField, sent: Sent, begun: Sent): boolean {
  const asking = askingOf(field)
  if (asking === 'hours') return isSameRows(sent, begun)
  if (asking === 'hosts') return JSON.stringify(hostRowsOf(sent)) === JSON.stringify(hostRowsOf(begun))
  const name = nameOf(field)
  const [now, then] = [sent, begun].map((one) => textsIn(one, name).flatMap(partsOf[asking] ?? onePart))
  return now!.length === then!.length && now!.every((text, i) => isSameText(text, then![i]!))
}

const onePart = (text: string): string[] => (text.trim() === '' ? [] : [text])
/** What counts as parts of a text: where its lines break is the writer's, but how a browser breaks them is not. */
const partsOf: Partial<Record<Asking, (text: string) => string[]>> = {
  list: linesOf,
  passage: (text) => text.trim().split(/\r\n?|\n/),
}
const hostRowsOf = (sent: Sent) =>
  hostRowsIn(sent).filter(({ name, role, consentOn }) => (name + role + consentOn).trim() !== '')
