import { z } from 'zod'
import { PartialDate, type PlaceContent } from '../place.ts'
import type { AreaNames } from './area-names.ts'
import { type CellProblem, forms, isUnknown, joinParts, tidyText } from './cell-forms.ts'
import { type CellField, type Cells, fieldOfColumn, fromCells, ownColumns } from './cells.ts'
import { text } from './mapping-text.ts'

/** Where the text for one column of ours comes from. */
const Origin = z
  .strictObject({
    /** Their column. */
    column: z.string().min(1).optional(),
    /** What their words are in ours, each written exactly as in a cell. */
    values: z.record(z.string(), z.string()).optional(),
    /** What stands between the parts of a list in their cells. */
    split: z.string().min(1).optional(),
    /** For every row the same. */
    constant: z.string().min(1).optional(),
  })
  .refine(({ column, constant }) => (column === undefined) !== (constant === undefined), {
    error: text.columnOrConstant,
  })
type Origin = z.infer<typeof Origin>

/** How the columns of somebody's list become ours. */
export const Mapping = z.strictObject({
  /** The columns that together say which row it is, also when the list comes again. */
  key: z.array(z.string().min(1)).min(1),
  /** By the name of our column: naam, soort, gemeente. */
  fields: z.partialRecord(z.enum(ownColumns as [string, ...string[]]), Origin),
  /** From when a row's facts are: a year, a month or a day. */
  saidOn: Origin.optional(),
  /** Where the list itself found it: a document, an address. It is shown with the facts. */
  mentionedIn: z.string().min(1).optional(),
  /** Columns that we have no field for and yet keep with the place; all others stay in the row only. */
  otherColumns: z.array(z.string().min(1)).default([]),
})
export type Mapping = z.infer<typeof Mapping>

/** Columns of our own layout that are about the row and not about the place. */
export const keyColumn = 'sleutel'
const ownSaidOn = 'bron_datum'
const ownMentionedIn = 'bron_vermelding'
/** Columns of an export that say which place and which of its versions a row is. */
export const exportColumns = ['plek_id', 'versie', 'geexporteerd_op'] as const

/** Without a mapping, columns that have our own names are ours, and all others are kept with the place. */
export function mappingForOwnColumns(columns: readonly string[]): Mapping {
  const aboutRow: string[] = [keyColumn, ownSaidOn, ownMentionedIn, ...exportColumns]
  const ours = columns.filter((column) => fieldOfColumn.has(column))
  return {
    key: [keyColumn],
    fields: Object.fromEntries(ours.map((column) => [column, { column }])),
    ...(columns.includes(ownSaidOn) && { saidOn: { column: ownSaidOn } }),
    ...(columns.includes(ownMentionedIn) && { mentionedIn: ownMentionedIn }),
    otherColumns: columns.filter((column) => !fieldOfColumn.has(column) && !aboutRow.includes(column)),
  }
}

/** Columns that a mapping names and a file does not have. */
export function missingColumns(mapping: Mapping, columns: readonly string[]): string[] {
  const origins = [...Object.values(mapping.fields), mapping.saidOn]
  const named = [
    ...mapping.key,
    ...origins.flatMap((origin) => origin?.column ?? []),
    ...(mapping.mentionedIn ? [mapping.mentionedIn] : []),
    ...mapping.otherColumns,
  ]
  return [...new Set(named)].filter((column) => !columns.includes(column))
}

export interface MappedRow {
  key: string
  values: Partial<PlaceContent>
  saidOn: string | undefined
  problems: RowProblem[]
}
export type RowProblem = CellProblem | { column: string; value: string; why: RowProblemWithoutMore }
type RowProblemWithoutMore =
  | 'no key'
  | 'no name'
  | 'no text'
  | 'unknown place'
  | 'place gone'
  | 'unknown version'
  | 'maybe renamed'
  | 'consent to come'

/** What a row of somebody's list says, in our words, or why it cannot be read; each problem names their own column. */
export function mapRow(cells: Cells, mapping: Mapping, areas: AreaNames): MappedRow {
  const problems: RowProblem[] = []
  const ours: Record<string, string> = {}
  for (const [column, origin] of Object.entries(mapping.fields)) ours[column] = translate(cells, origin!)

  const values: Record<string, unknown> = {}
  for (const field of fieldsOf(mapping)) {
    const reading = fromCells(field, ours, areas)
    if ('value' in reading) values[field] = reading.value
    if ('problem' in reading) problems.push(inTheirWords(reading.problem, cells, mapping))
  }
  const others = mapping.otherColumns.filter((column) => tidyText(cells[column] ?? '') !== '')
  if (others.length > 0)
    values.otherColumns = Object.fromEntries(others.map((column) => [column, tidyText(cells[column]!)]))

  const key = mapping.key.map((column) => tidyText(cells[column] ?? '')).join(' | ')
  if (/^[ |]*$/.test(key)) problems.push({ column: mapping.key[0]!, value: '', why: 'no key' })
  const named = problems.some(({ column }) => column === columnFor('naam', mapping))
  if (values.name === undefined && !named)
    problems.push({ column: columnFor('naam', mapping), value: '', why: 'no name' })
  problems.push(...textProblems(cells))
  return { key, values, saidOn: readSaidOn(cells, mapping, problems), problems }
}

const fieldsOf = (mapping: Mapping): CellField[] => [
  ...new Set(Object.keys(mapping.fields).map((column) => fieldOfColumn.get(column)!)),
]

function translate(cells: Cells, { column, values, split, constant }: Origin): string {
  if (column === undefined) return constant!
  const text = tidyText(cells[column] ?? '')
  const ourWord = (word: string): string => (values && Object.hasOwn(values, word) ? values[word]! : word)
  if (split === undefined) return ourWord(text)
  const parts = text.split(split).map((part) => ourWord(part.trim()))
  return joinParts(parts.filter((part) => part !== ''))
}

const columnFor = (ourColumn: string, mapping: Mapping): string =>
  mapping.fields[ourColumn]?.column ?? ourColumn

function inTheirWords(problem: CellProblem, cells: Cells, mapping: Mapping): CellProblem {
  const column = columnFor(problem.column, mapping)
  return { ...problem, column, value: cells[column] ?? problem.value }
}

/** Texts that no database can hold, also in columns that nobody reads: a row is kept exactly as it came. */
const textProblems = (cells: Cells): RowProblem[] =>
  Object.entries(cells)
    .filter((texts) => texts.some((text) => text.includes('\0') || !text.isWellFormed()))
    .map(([column, text]) => ({ column, value: text.toWellFormed(), why: 'no text' }))

function readSaidOn(cells: Cells, { saidOn }: Mapping, problems: RowProblem[]): string | undefined {
  if (!saidOn) return undefined
  const text = translate(cells, saidOn)
  if (isUnknown(text)) return undefined
  const read = PartialDate.safeParse(forms.date.read(text))
  if (read.success) return read.data
  problems.push({ column: saidOn.column ?? ownSaidOn, value: text, why: 'not a date' })
  return undefined
}

/** Whether a file is an export of ours that comes back. */
export const isExport = (columns: readonly string[]): boolean =>
  columns.includes('plek_id') && columns.includes('versie')
