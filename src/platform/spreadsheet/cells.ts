import type { Cell, CellValue } from 'hucre/xlsx'

type Outcome = string | { code: 'formula' | 'error-value'; detail: string }

/**
 * What a cell says, as text. Text stays as it is. A number loses nothing but the noise after its fifteenth digit, which
 * Excel does not show either, has a decimal point and no exponent, and keeps leading zeros and a per cent sign that its
 * format adds. Dates are ISO 8601 (2026-03-01, 2026-03-01T14:30), times 14:30, truth is ja or nee.
 */
export function cellReader(has1904Dates: boolean): (value: CellValue, cell: Cell | undefined) => Outcome {
  const kinds = new Map<string, DateKind>()
  const kindOf = (format: string) => {
    const kind = kinds.get(format) ?? dateKindOf(format)
    kinds.set(format, kind)
    return kind
  }
  return (value, cell) => {
    if (cell?.formula !== undefined) return { code: 'formula', detail: '' }
    if (cell?.type === 'error' || value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
      return { code: 'error-value', detail: String(value) }
    const format = cell?.style?.numFmt ?? ''
    if (value instanceof Object) return dateText(value.toTemporalInstant(), kindOf(format), has1904Dates)
    return typeof value === 'number' ? numberText(value, format) : plainText(value)
  }
}

const plainText = (value: string | boolean | null): string =>
  typeof value === 'boolean' ? (value ? 'ja' : 'nee') : (value ?? '')

const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 })

function numberText(value: number, format: string): string {
  const text = (number: number) =>
    Number.isSafeInteger(number) && Math.abs(number) < 1e15 ? String(number + 0) : plain.format(number)
  if (/^0(\.0+)?%$/.test(format)) return `${text(Number((value * 100).toPrecision(15)))}%`
  // A postcode or a registration number: 00000000 shows 1234567 as 01234567.
  if (/^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0)
    return text(value).padStart(format.length, '0')
  return text(value)
}

interface DateKind {
  hasDate: boolean
  hasTime: boolean
  /** [h]:mm counts hours on past 24. */
  isElapsed: boolean
}

/** What a number format (ECMA-376, 18.8.31) shows of a moment. Without a format of its own: all of it. */
function dateKindOf(format: string): DateKind {
  const isElapsed = /\[[hms]+\]/i.test(format)
  const letters = format
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
  const hasTime = isElapsed || /[hs]/i.test(letters)
  const hasDate = /[yd]/i.test(letters) || (/m/i.test(letters) && !hasTime)
  return hasDate || hasTime ? { hasDate, hasTime, isElapsed } : { hasDate: true, hasTime: true, isElapsed }
}

/** Moments come in UTC. They are kept as a part of a day, so their seconds need rounding. */
function dateText(
  at: Temporal.Instant,
  { hasDate, hasTime, isElapsed }: DateKind,
  has1904Dates: boolean,
): string {
  const moment = at.round('second').toZonedDateTimeISO('UTC').toPlainDateTime()
  const clock = moment.toPlainTime().toString({ smallestUnit: moment.second === 0 ? 'minute' : 'second' })
  if (isElapsed) return `${24 * daysSinceStart(moment, has1904Dates) + moment.hour}${clock.slice(2)}`
  if (!hasDate) return clock
  const date = moment.toPlainDate().toString()
  return hasTime && clock !== '00:00' ? `${date}T${clock}` : date
}

/** Day 1 is 1900-01-01; from 1 March 1900 the count is one ahead, for Excel has a 29 February in that year. */
function daysSinceStart(moment: Temporal.PlainDateTime, has1904Dates: boolean): number {
  const date = moment.toPlainDate()
  if (has1904Dates) return Temporal.PlainDate.from('1904-01-01').until(date).days
  const days = Temporal.PlainDate.from('1899-12-31').until(date).days
  return days < 60 ? days : days + 1
}
