import type { Municipality } from '../geography/index.ts'
import { type ActivityKind, Day, kinds } from './activity.ts'
import { type Week, weekOf } from './recurrence/week.ts'
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

type Municipalities = ReadonlyMap<string, Municipality>

export function parseAgendaWish(
  query: Readonly<Record<string, string>>,
  municipalities: Municipalities,
  week: Week,
): AgendaWish {
  const { gemeente = '', soort = '', dag = '' } = query
  const municipality = [...municipalities.values()].find(({ slug }) => slug === gemeente)?.code
  const kind = kinds.find((one) => kindWords[one] === soort)
  const read = Day.safeParse(dag)
  const day = read.success ? Temporal.PlainDate.from(read.data) : undefined
  const isOfWeek = day !== undefined && weekOf(day).name === week.name
  return {
    municipality,
    kind,
    day: isOfWeek ? day : undefined,
    isWrong: (gemeente !== '' && !municipality) || (soort !== '' && !kind) || (dag !== '' && !isOfWeek),
  }
}

/** The Dutch address at which a wish is answered. */
export function agendaAddress(
  path: string,
  { week, municipality, kind, day }: Partial<AgendaWish> & { week: string },
  municipalities: Municipalities,
): string {
  const said = new URLSearchParams({ week })
  const slug = municipalities.get(municipality ?? '')?.slug
  if (slug) said.set('gemeente', slug)
  if (kind) said.set('soort', kindWords[kind])
  if (day) said.set('dag', day.toString())
  return `${path}?${said}`
}
