import type { Municipality } from '../geography/index.ts'
import { type ActivityKind, Day, kinds } from './activity.ts'
import { kindWords } from './spreadsheet/cell-words.ts'

/** What somebody wants of all there is to do in a week. */
export interface AgendaWish {
  /** GM code. */
  municipality: string | undefined
  kind: ActivityKind | undefined
  day: Temporal.PlainDate | undefined
  /** Whether the address asked for something that is not there. */
  isWrong: boolean
}

/** The days that a page is about, both included. */
interface Days {
  from: Temporal.PlainDate
  until: Temporal.PlainDate
}

type Municipalities = ReadonlyMap<string, Municipality>

export function parseAgendaWish(
  query: Readonly<Record<string, string>>,
  municipalities: Municipalities,
  { from, until }: Days,
): AgendaWish {
  const { gemeente = '', soort = '', dag = '' } = query
  const municipality = [...municipalities.values()].find(({ slug }) => slug === gemeente)?.code
  const kind = kinds.find((one) => kindWords[one] === soort)
  const read = Day.safeParse(dag)
  const day = read.success ? Temporal.PlainDate.from(read.data) : undefined
  const isOfDays =
    day !== undefined &&
    Temporal.PlainDate.compare(from, day) <= 0 &&
    Temporal.PlainDate.compare(day, until) <= 0
  return {
    municipality,
    kind,
    day: isOfDays ? day : undefined,
    isWrong: (gemeente !== '' && !municipality) || (soort !== '' && !kind) || (dag !== '' && !isOfDays),
  }
}

/** The day that is wished, or all days of the page; the first and the last. */
export const daysOfWish = (
  { day }: AgendaWish,
  { from, until }: Days,
): readonly [Temporal.PlainDate, Temporal.PlainDate] => (day ? [day, day] : [from, until])

/** The Dutch address at which a wish is answered. */
export function agendaAddress(
  path: string,
  { week, municipality, kind, day }: Partial<AgendaWish> & { week: string | undefined },
  municipalities: Municipalities,
): string {
  const said = new URLSearchParams(week === undefined ? {} : { week })
  const slug = municipalities.get(municipality ?? '')?.slug
  if (slug) said.set('gemeente', slug)
  if (kind) said.set('soort', kindWords[kind])
  if (day) said.set('dag', day.toString())
  return said.size > 0 ? `${path}?${said}` : path
}
