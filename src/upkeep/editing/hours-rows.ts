import {
  type OpeningHours,
  spanOf,
  type TimeSpan,
  timesOf,
  type Weekday,
  weekdays,
} from '../../register/pure.ts'
import { writeClock } from './clock.ts'
import { type Sent, textIn, textsIn } from './sent.ts'

/** Opening hours as they stand in a form: rows of what somebody typed. */
export interface HoursRows {
  /** From Monday. */
  days: readonly DayRows[]
  dated: readonly DatedRows[]
  holidays: string
  note: string
}
export interface DayRows {
  state: string
  times: readonly TimeRow[]
}
/** One date, or some in a row, on which the week does not count. */
export interface DatedRows extends DayRows {
  date: string
  until: string
  note: string
}
export interface TimeRow {
  from: string
  to: string
  /** Whether somebody says that it ends on the next day. */
  overnight: boolean
}

/** What stands for each answer in a form. */
export const states = { open: 'open', closed: 'dicht', unknown: 'onbekend', gone: 'weg' } as const
export const FROM_A_DAY = 24
/** As many as the register takes, and one to be told that it is too many. */
const MOST_DATED = 401

export const dayName = (day: Weekday): string => `dag${day}`
export const datedName = (number: number): string => `bijz${number}`
export const holidaysName = 'feestdagen'
export const noteName = 'uren-uitleg'
export const noTime: TimeRow = { from: '', to: '', overnight: false }
export const noDate: DatedRows = { date: '', until: '', state: '', times: [], note: '' }

/** Hours as a form shows them at first; of hours nobody knows every day is unknown. */
export function rowsOf(hours: OpeningHours | undefined): HoursRows {
  if (!hours)
    return {
      days: weekdays.map(() => ({ state: states.unknown, times: [] })),
      dated: [],
      holidays: states.unknown,
      note: '',
    }
  return {
    days: weekdays.map((day) => {
      const times = hours.weekly.filter(({ days }) => days.includes(day)).map(timeRowOf)
      const state = hours.unknownDays?.includes(day) ? 'unknown' : times.length > 0 ? 'open' : 'closed'
      return { state: states[state], times: inOrder(times) }
    }),
    dated: hours.exceptions.map(({ date, until = '', times, note = '' }) => ({
      ...{ date, until, note, times: times.map(timeRowOf) },
      state: times.length > 0 ? states.open : states.closed,
    })),
    holidays: states[hours.holidays],
    note: hours.note ?? '',
  }
}

const timeRowOf = (times: TimeSpan): TimeRow => {
  const { from, to } = timesOf(spanOf(times))
  return { from: writeClock(from), to: writeClock(to), overnight: to < from }
}
const inOrder = (times: readonly TimeRow[]): TimeRow[] => times.toSorted((a, b) => (a.from < b.from ? -1 : 1))

export const writeHours = (hours: OpeningHours | undefined): Sent => sendRows(rowsOf(hours))

/** What a browser sends of rows. */
export function sendRows({ days, dated, holidays, note }: HoursRows): Sent {
  const named = days.map((rows, i): [string, DayRows] => [dayName(weekdays[i]!), rows])
  return new Map([
    ...named.flatMap(([name, rows]) => sendDay(name, rows)),
    ...dated.flatMap((rows, i) => sendDated(datedName(i + 1), rows)),
    [holidaysName, [holidays]],
    [noteName, [note]],
  ])
}

const sendDay = (name: string, { state, times }: DayRows): [string, string[]][] => [
  [name, [state]],
  [`${name}-van[]`, times.map(({ from }) => from)],
  [`${name}-tot[]`, times.map(({ to }) => to)],
  [`${name}-nacht`, times.flatMap(({ overnight }, i) => (overnight ? [String(i)] : []))],
]
const sendDated = (name: string, rows: DatedRows): [string, string[]][] => [
  ...sendDay(name, rows),
  [`${name}-dag`, [rows.date]],
  [`${name}-tm`, [rows.until]],
  [`${name}-uitleg`, [rows.note]],
]

/** The rows as they were sent: empty ones stay where they were. */
export function rowsIn(sent: Sent): HoursRows {
  const numbers = [...sent.keys()].flatMap((name) => /^bijz(\d{1,3})-dag$/.exec(name)?.[1] ?? [])
  const dated = [...new Set(numbers.map(Number))].sort((a, b) => a - b).slice(0, MOST_DATED)
  return {
    days: weekdays.map((day) => dayIn(sent, dayName(day))),
    dated: dated.map((number) => datedIn(sent, datedName(number))),
    holidays: textIn(sent, holidaysName),
    note: textIn(sent, noteName),
  }
}

function dayIn(sent: Sent, name: string): DayRows {
  const [from, to, overnight] = ['van[]', 'tot[]', 'nacht'].map((part) => textsIn(sent, `${name}-${part}`))
  const count = Math.min(Math.max(from!.length, to!.length), FROM_A_DAY + 1)
  const times = Array.from({ length: count }, (_, i) => ({
    from: from![i] ?? '',
    to: to![i] ?? '',
    overnight: overnight!.includes(String(i)),
  }))
  return { state: textIn(sent, name), times }
}

const datedIn = (sent: Sent, name: string): DatedRows => ({
  ...dayIn(sent, name),
  date: textIn(sent, `${name}-dag`),
  until: textIn(sent, `${name}-tm`),
  note: textIn(sent, `${name}-uitleg`),
})

export const isFilled = ({ from, to }: TimeRow): boolean => (from + to).trim() !== ''

export const isEmptyDate = ({ date, until, note, times }: DatedRows): boolean =>
  (date + until + note).trim() === '' && !times.some(isFilled)

/**
 * The rows with room for more, as a button asked: the name of a day, or of a date, for one more time; `dag` for one more
 * date; `zelfde` for the times of Monday on the other days of the working week.
 */
export function addRoom(rows: HoursRows, asked: string): HoursRows {
  const withTime = <T extends DayRows>(day: T): T => ({ ...day, times: [...day.times, noTime] })
  if (asked === 'dag') return { ...rows, dated: [...rows.dated, noDate] }
  if (asked === 'zelfde')
    return { ...rows, days: rows.days.map((day, i) => (i > 0 && i < 5 ? rows.days[0]! : day)) }
  return {
    ...rows,
    days: rows.days.map((day, i) => (dayName(weekdays[i]!) === asked ? withTime(day) : day)),
    dated: rows.dated.map((date, i) => (datedName(i + 1) === asked ? withTime(date) : date)),
  }
}
