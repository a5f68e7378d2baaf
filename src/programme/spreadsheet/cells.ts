import type { buildAreaNames } from '../../register/index.ts'
import { ActivityContent, type Change, type When } from '../activity.ts'
import { changeColumns, columnOfChange, parseChanges, printChanges } from '../notation/changes-notation.ts'
import { readDate } from '../notation/dutch-dates.ts'
import { parseWhen, type WhenProblem } from '../notation/parse-when.ts'
import { printWhen } from '../notation/print-when.ts'
import { type CellForm, degrees, list, oneOf, plain, saysNothing, tidyText } from './cell-forms.ts'
import {
  availabilityWords,
  freeWords,
  holidayWords,
  kindWords,
  newcomersWords,
  signingUpWords,
  statusWords,
  whereWords,
} from './cell-words.ts'

export type AreaNames = ReturnType<typeof buildAreaNames>
export type Cells = Readonly<Record<string, string>>

/** Why a cell could not be read. */
export interface CellProblem {
  column: string
  value: string
  why:
    | { code: 'unknown word'; allowed: readonly string[] }
    | { code: 'too long'; limit: number }
    | { code: 'when'; problem: WhenProblem }
    | { code: 'ambiguous municipality'; allowed: readonly string[] }
    | {
        code:
          | 'not a text'
          | 'not a date'
          | 'not degrees'
          | 'not changes'
          | 'changed twice'
          | 'unknown municipality'
          | 'missing'
          | 'elsewhere only'
          | 'online only'
          | 'says when'
      }
}

const date: CellForm<string> = { write: (day) => day, read: readDate }

type Content = Omit<ActivityContent, 'places'>
type Single = Exclude<keyof Content, 'when' | 'where' | 'availability'>

/** Fields that stand in one cell, each under its Dutch column name. */
const single: { [K in Single]-?: [column: string, form: CellForm<NonNullable<Content[K]>>] } = {
  title: ['activiteit', plain],
  kind: ['soort', oneOf(kindWords)],
  topic: ['onderwerp', plain],
  newcomers: ['open_of_besloten', oneOf(newcomersWords)],
  description: ['omschrijving', plain],
  forWhom: ['voor_wie', list],
  signingUp: ['aanmelden', oneOf(signingUpWords)],
  signingUpHow: ['aanmelden_hoe', plain],
  free: ['gratis', oneOf(freeWords)],
  costsNote: ['kosten_uitleg', plain],
  status: ['status', oneOf(statusWords)],
  source: ['bron', plain],
  saidBy: ['gezegd_door', plain],
  confirmedOn: ['bevestigd_op', date],
}
const singleFields = Object.keys(single) as Single[]
const holidays = oneOf(holidayWords)
const availability = oneOf(availabilityWords)
const where = oneOf(whereWords)

const whenColumns = ['wanneer', 'rrule', 'feestdagen', ...Object.keys(changeColumns)] as const
const whereColumns = ['waar', 'adres', 'plaats', 'gemeente', 'lon', 'lat', 'online_hoe'] as const
const availabilityColumns = ['ruimte', 'ruimte_gezegd_op'] as const

/** The columns that say what an activity is, in the order of an export. */
export const contentColumns: readonly string[] = [
  ...['activiteit', 'soort', 'onderwerp', 'open_of_besloten', 'omschrijving', 'voor_wie'],
  ...whenColumns,
  ...whereColumns,
  ...['aanmelden', 'aanmelden_hoe', 'gratis', 'kosten_uitleg'],
  ...availabilityColumns,
  ...['status', 'bron', 'gezegd_door', 'bevestigd_op'],
]

/** The column in which a field stands, or the first of them. */
export const columnOf = (field: string): string =>
  field in single
    ? single[field as Single][0]
    : ({ when: 'wanneer', where: 'waar', availability: 'ruimte', places: 'plek' }[field] ?? field)

/** Writes an activity as cells, one for every column of ours; what is unknown is empty. */
export function toCells(content: Content, areas: AreaNames): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const field of singleFields) {
    const [column, form] = single[field] as [string, CellForm<unknown>]
    cells[column] = content[field] === undefined ? '' : form.write(content[field])
  }
  return {
    ...cells,
    ...whenCells(content.when),
    ...whereCells(content, areas),
    ...availabilityCells(content),
  }
}

function whenCells(when: When | undefined): Record<string, string> {
  const { typed, rrule } = when ? printWhen(when) : { typed: '', rrule: '' }
  return {
    wanneer: typed,
    rrule,
    feestdagen: when?.onHolidays ? holidays.write(when.onHolidays) : '',
    vervalt: printChanges('vervalt', when?.changes),
    verplaatst: printChanges('verplaatst', when?.changes),
    gaat_door: printChanges('gaat_door', when?.changes),
  }
}

function whereCells({ where: at }: Content, areas: AreaNames): Record<string, string> {
  const elsewhere = at?.at === 'elsewhere' ? at : undefined
  return {
    waar: at ? where.write(at.at) : '',
    adres: elsewhere?.address ?? '',
    plaats: elsewhere?.town ?? '',
    gemeente: elsewhere?.municipality ? (areas.nameOf(elsewhere.municipality) ?? elsewhere.municipality) : '',
    lon: elsewhere?.location ? degrees.write(elsewhere.location.lon) : '',
    lat: elsewhere?.location ? degrees.write(elsewhere.location.lat) : '',
    online_hoe: at?.at === 'online' ? (at.how ?? '') : '',
  }
}

const availabilityCells = ({ availability: said }: Content): Record<string, string> => ({
  ruimte: said ? availability.write(said.state) : '',
  ruimte_gezegd_op: said?.saidOn ?? '',
})

/** What a row says: the fields of the columns it has, where undefined says that nobody knows; and what is wrong with it. */
export interface ReadCells {
  said: Partial<Record<keyof Content, unknown>>
  problems: CellProblem[]
}

export function fromCells(written: Cells, areas: AreaNames): ReadCells {
  const read: ReadCells = { said: {}, problems: [] }
  const cells = Object.fromEntries(Object.entries(written).map(([column, text]) => [column, tidyText(text)]))
  const complain = (column: string, why: CellProblem['why']) =>
    read.problems.push({ column, value: cells[column] ?? '', why })
  const has = (columns: readonly string[]) => columns.some((column) => column in cells)

  for (const field of singleFields) {
    const [column, form] = single[field] as [string, CellForm<unknown>]
    if (column in cells)
      read.said[field] = readSingle(field, form, cells[column]!, (why) => complain(column, why))
  }
  if (has(whenColumns)) read.said.when = readWhen(cells, complain)
  if (has(whereColumns)) read.said.where = readWhere(cells, areas, complain)
  if (has(availabilityColumns)) read.said.availability = readAvailability(cells, complain)
  return read
}

type Complain = (column: string, why: CellProblem['why']) => void

/** Longer than any remark that fits on a page; the schema of the field decides. */
function readSingle(
  field: Single,
  form: CellForm<unknown>,
  text: string,
  complain: (why: CellProblem['why']) => void,
): unknown {
  if (saysNothing(text)) return undefined
  const value: unknown = form.read(text)
  const isText = !/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\t]/g, ''))
  const checked = ActivityContent.shape[field].safeParse(value)
  if (value !== undefined && isText && checked.success) return checked.data
  const tooLong = checked.error?.issues.find((issue) => issue.code === 'too_big')
  if (form.allowed) complain({ code: 'unknown word', allowed: form.allowed })
  else if (tooLong) complain({ code: 'too long', limit: Number(tooLong.maximum) })
  else complain({ code: field === 'confirmedOn' ? 'not a date' : 'not a text' })
  return undefined
}

function readWhen(cells: Cells, complain: Complain): When | undefined {
  const said = (column: string) => (saysNothing(cells[column] ?? '') ? '' : cells[column]!)
  const changes = (Object.keys(changeColumns) as (keyof typeof changeColumns)[]).flatMap(
    (column): Change[] => {
      const read = parseChanges(column, said(column))
      if (!read) complain(column, { code: 'not changes' })
      return read ?? []
    },
  )
  const twice = changes.find((one, index) => changes.some(({ on }, other) => other < index && on === one.on))
  if (twice) complain(columnOfChange(twice), { code: 'changed twice' })
  const onHolidays = said('feestdagen') && holidays.read(said('feestdagen'))
  if (onHolidays === undefined) complain('feestdagen', { code: 'unknown word', allowed: holidays.allowed! })
  if (said('wanneer') === '' && said('rrule') === '') {
    const [extra] = ['feestdagen', ...Object.keys(changeColumns)].filter((column) => said(column) !== '')
    if (extra) complain(extra, { code: 'says when' })
    return undefined
  }
  const read = parseWhen(said('wanneer'), said('rrule'))
  if ('problem' in read) {
    const isRule = said('rrule') !== '' && 'piece' in read.problem && read.problem.piece === said('rrule')
    complain(isRule ? 'rrule' : 'wanneer', { code: 'when', problem: read.problem })
    return undefined
  }
  return { ...read.when, ...(changes.length > 0 && { changes }), ...(onHolidays && { onHolidays }) }
}

function readWhere(cells: Cells, areas: AreaNames, complain: Complain): ActivityContent['where'] {
  const said = (column: string) => (saysNothing(cells[column] ?? '') ? '' : cells[column]!)
  const at = said('waar') && where.read(said('waar'))
  if (at === undefined) {
    complain('waar', { code: 'unknown word', allowed: where.allowed! })
    return undefined
  }
  const beside = (columns: readonly string[], code: 'elsewhere only' | 'online only') => {
    for (const column of columns) if (said(column) !== '') complain(column, { code })
  }
  if (at !== 'online') beside(['online_hoe'], 'online only')
  if (at !== 'elsewhere') beside(['adres', 'plaats', 'gemeente', 'lon', 'lat'], 'elsewhere only')
  if (at === '' || at === 'the place') return at === '' ? undefined : { at }
  if (at === 'online') return said('online_hoe') === '' ? { at } : { at, how: said('online_hoe') }
  const municipality = readMunicipality(said('gemeente'), areas, complain)
  const location = readLocation(said('lon'), said('lat'), complain)
  return {
    at,
    ...(said('adres') && { address: said('adres') }),
    ...(said('plaats') && { town: said('plaats') }),
    ...(municipality && { municipality }),
    ...(location && { location }),
  }
}

function readMunicipality(name: string, areas: AreaNames, complain: Complain): string | undefined {
  if (name === '' || areas.nameOf(name)) return name || undefined
  const found = areas.findMunicipality(name)
  if ('code' in found) return found.code
  complain(
    'gemeente',
    'ambiguous' in found
      ? { code: 'ambiguous municipality', allowed: found.ambiguous }
      : { code: 'unknown municipality' },
  )
  return undefined
}

function readLocation(lon: string, lat: string, complain: Complain) {
  if (lon === '' && lat === '') return undefined
  const read = { lon: degrees.read(lon), lat: degrees.read(lat) }
  const isOn = (degree: number | undefined, most: number) => degree !== undefined && Math.abs(degree) <= most
  if (!isOn(read.lon, 180)) complain('lon', { code: 'not degrees' })
  if (!isOn(read.lat, 90)) complain('lat', { code: 'not degrees' })
  return isOn(read.lon, 180) && isOn(read.lat, 90) ? { lon: read.lon!, lat: read.lat! } : undefined
}

function readAvailability(cells: Cells, complain: Complain): ActivityContent['availability'] {
  const [state = '', saidOn = ''] = [cells.ruimte, cells.ruimte_gezegd_op]
  if (saysNothing(state)) return undefined
  const read = { state: availability.read(state), saidOn: readDate(saidOn) }
  if (!read.state) complain('ruimte', { code: 'unknown word', allowed: availability.allowed! })
  if (!read.saidOn) complain('ruimte_gezegd_op', { code: 'not a date' })
  return read.state && read.saidOn ? { state: read.state, saidOn: read.saidOn } : undefined
}
