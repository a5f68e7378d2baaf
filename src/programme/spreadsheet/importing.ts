import { timesNamedFor } from '../../register/browser.ts'
import type { PlaceContent, readTableFile } from '../../register/index.ts'
import { ActivityContent } from '../activity.ts'
import type { HeldActivity } from '../activity-store.ts'
import { isDayOf, meet, type Occurrence, occurrencesBetween } from '../occurrences.ts'
import { behindDoor } from '../public-activity.ts'
import { isSame } from '../same.ts'
import { list, saysNothing, tidyText } from './cell-forms.ts'
import {
  type AreaNames,
  type CellProblem,
  type Cells,
  columnOf,
  contentColumns,
  fromCells,
  toCells,
} from './cells.ts'

export type Table = Extract<Awaited<ReturnType<typeof readTableFile>>, { table: unknown }>['table']

/** The column of an export in which stands which activity a row is. */
export const idColumn = 'activiteit_id'
export const placeColumn = 'plek'
/** A key of the list's own, for activities of one place that have the same name. */
export const keyColumn = 'sleutel'

/** What the words of a cell mean in the register: the place that carries them now, by its id. */
export interface PlaceNames {
  findPlace: (word: string) => string | undefined
  /** The place that an id of old leads to. */
  rootOf: (id: string) => string
  /** What the register holds of a place, by its id. */
  contentOf: (id: string) => PlaceContent | undefined
}

export interface RowProblem {
  row: number
  column: string
  value: string
  why:
    | CellProblem['why']
    | { code: 'unknown place' }
    | { code: 'unknown activity' }
    | { code: 'same row'; otherRow: number }
    | { code: 'does not fit' }
}

export interface PlannedRow {
  row: number
  id: string | undefined
  key: string
  before: HeldActivity | undefined
  after: ActivityContent
  /** The columns whose cells became others. */
  columns: string[]
}
export interface ImportPlan {
  added: PlannedRow[]
  changed: PlannedRow[]
  unchanged: number
  /** Running at a place of the file, and not in the file. */
  vanished: HeldActivity[]
  unreadable: RowProblem[]
  /** Days of which something is said, and on which the activity is not. */
  idle: { row: number; title: string; day: string }[]
  /** Rows that say something is on, on days for which its place has other hours. */
  shut: DaysOfRow[]
  /** New times that leave the ordinary hours of the place: that may be so, or a slip. */
  outside: DaysOfRow[]
  /** New days by name that are over. */
  past: DaysOfRow[]
}
interface DaysOfRow {
  row: number
  title: string
  days: string[]
}

/** What an import would do: nothing is decided here that the report does not say. */
export function planImport(
  { rows }: Table,
  held: readonly HeldActivity[],
  names: PlaceNames,
  areas: AreaNames,
  today: string,
): ImportPlan {
  const plan: ImportPlan = {
    ...{ added: [], changed: [], unchanged: 0, vanished: [], unreadable: [] },
    ...{ idle: [], shut: [], outside: [], past: [] },
  }
  const byId = new Map(held.map((activity) => [activity.id, activity]))
  const byKey = Map.groupBy(held, ({ key, content }) => `${names.rootOf(content.places[0]!)} ${key}`)
  const met = new Map<string, number>()
  const places = new Set<string>()

  const take = (row: number, cells: Cells): RowProblem[] => {
    const { found, problems } = readRow(cells, byId, names, areas)
    if (!found) return problems.map((problem) => ({ row, ...problem }))
    const name = `${found.places[0]} ${found.key}`
    const before = found.id === undefined ? chooseHeld(byKey.get(name), cells, names) : byId.get(found.id)
    const otherRow = met.get(before?.id ?? name)
    if (otherRow !== undefined) return [sameRow(row, cells, otherRow)]
    met.set(before?.id ?? name, row)
    for (const place of found.places) places.add(place)
    const planned = becoming(row, before, found, names, areas)
    if ('why' in planned) return [planned]
    addTo(plan, planned)
    plan.idle.push(...findIdle(planned, before?.knownSince ?? today, today))
    const host = names.contentOf(found.places[0]!)
    plan.shut.push(...findDays(planned, host, today, ({ hoursThatDay }) => hoursThatDay !== undefined))
    if (!saysWhenAnew(planned)) return []
    plan.outside.push(...findDays(planned, host, today, isOutsideHours))
    plan.past.push(...findPast(planned, today))
    return []
  }
  plan.unreadable = rows.flatMap(({ number, cells }) => take(number, cells))
  plan.vanished = held.filter(
    ({ id, undone, content }) =>
      !undone &&
      !met.has(id) &&
      content.status === 'running' &&
      content.places.some((place) => places.has(names.rootOf(place))),
  )
  return plan
}

function addTo(plan: ImportPlan, planned: PlannedRow): void {
  // What was undone is not there, and comes as if it were new.
  if (!planned.before || planned.before.undone) plan.added.push(planned)
  else if (planned.columns.length > 0) plan.changed.push(planned)
  else plan.unchanged += 1
}

/** A day before today matters to nobody any more. */
function findIdle({ row, after }: PlannedRow, knownSince: string, today: string): ImportPlan['idle'] {
  const days = [...(after.when?.not ?? []), ...(after.when?.changes ?? []).map(({ on }) => on)]
  const plain = { content: { when: { ...after.when, not: undefined } }, knownSince }
  return days
    .filter((day) => day >= today && !isDayOf(plain, day))
    .map((day) => ({ row, title: after.title, day }))
}

/** Nobody plans the days on which a place is closed further ahead than a year. */
const DAYS_AHEAD = 366

/** The coming days of an activity for which something holds, at a place whose hours are known. */
function findDays(
  { row, id = '', after, before }: PlannedRow,
  host: PlaceContent | undefined,
  today: string,
  holds: (occurrence: Occurrence) => boolean,
): DaysOfRow[] {
  if (!host?.openingHours || after.status !== 'running') return []
  const from = Temporal.PlainDate.from(today)
  const knownSince = before?.knownSince ?? today
  const activity = { id, content: after, knownSince, changedAt: today, sequence: 0 }
  const days = occurrencesBetween(behindDoor(activity, host), from, from.add({ days: DAYS_AHEAD }))
    .filter(holds)
    .map(({ date }) => date.toString())
  return days.length > 0 ? [{ row, title: after.title, days }] : []
}

const saysWhenAnew = ({ columns }: PlannedRow): boolean =>
  ['wanneer', 'rrule', 'waar'].some((column) => columns.includes(column))

/** Whether it falls outside the hours of an ordinary week. */
function isOutsideHours({ activity, date, times, state, hoursThatDay }: Occurrence): boolean {
  const hours = activity.door?.openingHours
  const isUnknown = hours?.unknownDays?.some((day) => day === date.dayOfWeek)
  const isOrdinary = hours && hours.weekly.length > 0 && !hoursThatDay && !timesNamedFor(hours, date)
  if (!isOrdinary || isUnknown || state === 'cancelled') return false
  return !hours.weekly.some((open) => open.days.some((day) => day === date.dayOfWeek) && meet(open, times))
}

function findPast({ row, after }: PlannedRow, today: string): DaysOfRow[] {
  const days = after.status === 'running' ? (after.when?.also ?? []).filter((day) => day < today) : []
  return days.length > 0 ? [{ row, title: after.title, days }] : []
}

interface FoundRow {
  id: string | undefined
  key: string
  places: string[]
  said: ReturnType<typeof fromCells>['said']
}

function readRow(
  cells: Cells,
  byId: ReadonlyMap<string, HeldActivity>,
  names: PlaceNames,
  areas: AreaNames,
): { found?: FoundRow; problems: Omit<RowProblem, 'row'>[] } {
  const problems: Omit<RowProblem, 'row'>[] = []
  const said = fromCells(cells, areas)
  problems.push(...said.problems)
  const id = tidyText(cells[idColumn] ?? '')
  const held = byId.get(id)
  if (id !== '' && !held) problems.push({ column: idColumn, value: id, why: { code: 'unknown activity' } })

  const typed = tidyText(cells[placeColumn] ?? '')
  const places = list.read(typed)!.map((word) => ({ word, id: names.findPlace(word) }))
  if (places.length === 0) problems.push({ column: placeColumn, value: '', why: { code: 'missing' } })
  for (const { word, id } of places)
    if (!id) problems.push({ column: placeColumn, value: word, why: { code: 'unknown place' } })
  if (!said.said.title && !said.problems.some(({ column }) => column === 'activiteit'))
    problems.push({ column: 'activiteit', value: '', why: { code: 'missing' } })
  if (problems.length > 0) return { problems }

  const ownKey = tidyText(cells[keyColumn] ?? '')
  const key = saysNothing(ownKey) ? foldTitle(String(said.said.title)) : `# ${ownKey}`
  const ids = [...new Set(places.map(({ id }) => id!))]
  return { found: { id: held?.id, key: held?.key ?? key, places: ids, said: said.said }, problems }
}

/** Capitals, accents and marks do not make another activity. */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Of two places that became one, both may have had it: then the one of the place as it is named first. */
const chooseHeld = (
  held: readonly HeldActivity[] | undefined,
  cells: Cells,
  names: PlaceNames,
): HeldActivity | undefined =>
  held?.find(({ content }) => content.places[0] === names.findPlace(tidyText(cells[placeColumn] ?? ''))) ??
  held?.[0]

const sameRow = (row: number, cells: Cells, otherRow: number): RowProblem => ({
  row,
  column: 'activiteit',
  value: tidyText(cells.activiteit ?? ''),
  why: { code: 'same row', otherRow },
})

function becoming(
  row: number,
  before: HeldActivity | undefined,
  { key, places, said }: FoundRow,
  names: PlaceNames,
  areas: AreaNames,
): PlannedRow | RowProblem {
  const was = before?.content
  const samePlaces = was && isSame(was.places.map(names.rootOf), places)
  const content = {
    ...was,
    ...said,
    places: samePlaces ? was.places : places,
    // What stands in a list is given, unless the list says otherwise; what was taken off stays off.
    status: said.status ?? (was && was.status !== 'stopped' ? was.status : 'running'),
  }
  const read = ActivityContent.safeParse(
    Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)),
  )
  if (!read.success) {
    const [field = ''] = read.error.issues[0]?.path ?? []
    return { row, column: columnOf(String(field)), value: '', why: { code: 'does not fit' } }
  }
  return {
    row,
    id: before?.id,
    key,
    before,
    after: read.data,
    columns: changedColumns(was, read.data, areas),
  }
}

/** The columns whose cells differ between two contents, the places among them; all that say anything where one is new. */
export function changedColumns(
  before: ActivityContent | undefined,
  after: ActivityContent,
  areas: AreaNames,
): string[] {
  const [old, now] = [before ? toCells(before, areas) : {}, toCells(after, areas)]
  const columns = contentColumns.filter((column) => (old[column as keyof typeof old] ?? '') !== now[column])
  return isSame(before?.places, after.places) ? columns : [placeColumn, ...columns]
}
