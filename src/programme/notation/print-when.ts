import type { Times, When } from '../activity.ts'
import { type Rhythm, rhythmOf } from '../recurrence/rhythm.ts'
import { parseRule } from '../recurrence/rule.ts'
import { dayNames, monthNames } from './dutch-dates.ts'
import { nths } from './when-pieces.ts'

/** Writes when an activity is, and the rule beside it where words fail; what is written reads back as the same. */
export function printWhen({ rule, first, also, not, times }: When): { typed: string; rrule: string } {
  const parsed = rule === undefined ? undefined : parseRule(rule)
  const read = parsed && !('problem' in parsed) ? parsed : undefined
  const rhythm = read && rhythmOf(read)
  const parts = [
    rhythm && printRhythm(rhythm),
    rhythm && printMonths(rhythm.months),
    first && `vanaf ${first}`,
    rhythm && read?.until && `t/m ${read.until}`,
    rhythm && read?.count && `${read.count} keer`,
    not && `niet op ${not.join(', ')}`,
    also && (rule === undefined ? also.join(', ') : `ook op ${also.join(', ')}`),
    times && printTimes(times),
  ]
  return { typed: parts.filter(Boolean).join(' '), rrule: rule !== undefined && !rhythm ? rule : '' }
}

const inDutch = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`

function printRhythm(rhythm: Rhythm): string {
  const { interval } = rhythm
  if (rhythm.every === 'day')
    return interval === 1 ? 'elke dag' : interval === 2 ? 'om de dag' : `om de ${interval} dagen`
  if (rhythm.every === 'year') return `elk jaar op ${rhythm.date} ${monthNames[rhythm.month - 1]}`
  if (rhythm.every === 'week') {
    const days = inDutch(rhythm.days.map((day) => dayNames[day - 1]!))
    if (interval === 1) return `elke ${days}`
    return interval === 2 ? `om de week op ${days}` : `om de ${interval} weken op ${days}`
  }
  const words =
    'dates' in rhythm
      ? `de ${inDutch(rhythm.dates.map((date) => (date === -1 ? 'laatste dag' : `${date}e`)))}`
      : `${inDutch(rhythm.nths.map((nth) => Object.keys(nths).find((word) => nths[word] === nth)!))} ${dayNames[rhythm.day - 1]}`
  return `${words} van de maand${interval === 1 ? '' : ` om de ${interval} maanden`}`
}

/** Seven months or more are said by those that are left out. */
function printMonths(months: readonly number[]): string {
  if (months.length === 0) return ''
  const others = monthNames.map((_, index) => index + 1).filter((month) => !months.includes(month))
  const names = (numbers: readonly number[]) => inDutch(numbers.map((month) => monthNames[month - 1]!))
  return months.length > 6 && others.length > 0 ? `niet in ${names(others)}` : `in ${names(months)}`
}

function printTimes(times: Times): string {
  if (times === 'all day') return 'hele dag'
  const write = (time: string) => time.replace(':', '.')
  return times.to === undefined ? write(times.from) : `${write(times.from)}-${write(times.to)}`
}
