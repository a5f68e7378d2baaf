import { joinWords } from '../design/numbers.ts'
import type { Language } from '../platform/language.ts'
import { holidayInWords, openTimesInWords, waysToAsk } from '../register/browser.ts'
import type { Times, When } from './activity.ts'
import type { Occurrence } from './occurrences.ts'
import { type Rhythm, rhythmOf } from './recurrence/rhythm.ts'
import { parseRule } from './recurrence/rule.ts'
import { texts } from './text.ts'

/** When an activity is, in words without a capital: elke dinsdag van 10.00 tot 12.00 uur. */
export function whenInWords(language: Language, when: When, today: Temporal.PlainDate): string {
  const rhythm = rhythmInWords(language, when, today)
  const times = timesInWords(language, when.times)
  if (!rhythm) return times
  // Behind what has something behind it, or of which nobody knows the hour, a breath is taken.
  return `${rhythm.words}${rhythm.isLong || when.times === undefined ? ', ' : ' '}${times}`
}

export function timesInWords(language: Language, times: Times | undefined): string {
  const say = texts[language]
  if (times === undefined) return say.noTimes
  if (times === 'all day') return say.allDay
  const { from, to } = times
  return to === undefined ? say.from(say.clock(from)) : say.times(say.clock(from), say.clock(to))
}

/** A day in words, with its year where that is not the year of today: dinsdag 5 januari 2027. */
export function dayInWords(language: Language, date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { days, months, day } = texts[language]
  const year = date.year === today.year ? undefined : date.year
  return day(days[date.dayOfWeek - 1]!, date.day, months[date.month - 1]!, year)
}

/** Why nobody is sure that something goes on. */
export function doubtInWords(
  language: Language,
  { hoursThatDay, holiday, isPlaceClosed }: Pick<Occurrence, 'hoursThatDay' | 'holiday' | 'isPlaceClosed'>,
): string {
  const say = texts[language]
  if (isPlaceClosed) return say.placeClosed
  if (!hoursThatDay) return say.unsure(holidayInWords(language, holiday!))
  return hoursThatDay.length === 0 ? say.shut : say.otherHours(openTimesInWords(hoursThatDay, language))
}

/** How to become sure: of ways to ask only those that there are. */
export function askInWords(language: Language, door: Occurrence['activity']['door'] = {}): string {
  const say = texts[language]
  const ways = waysToAsk(language, door)
  return ways ? say.askWhetherOn(ways) : say.maybeNotOn
}

/** The rhythm of a rule and how long it goes on; nothing where the days have none, for then they are named one by one. */
function rhythmInWords(
  language: Language,
  { rule, first }: When,
  today: Temporal.PlainDate,
): { words: string; isLong: boolean } | undefined {
  const say = texts[language].rhythm
  const read = rule === undefined ? undefined : parseRule(rule)
  if (!read || 'problem' in read) return undefined
  const rhythm = rhythmOf(read)
  if (!rhythm) return { words: say.other, isLong: false }
  const dayOf = (day: string) => dayInWords(language, Temporal.PlainDate.from(day), today)
  const isToCome = first !== undefined && first > today.toString()
  const more = [
    monthsInWords(language, rhythm.months),
    isToCome ? say.since(dayOf(first)) : '',
    read.until ? say.until(dayOf(read.until)) : '',
    read.count ? say.count(read.count) : '',
  ].join('')
  return { words: describe(language, rhythm) + more, isLong: more !== '' }
}

function describe(language: Language, rhythm: Rhythm): string {
  const { rhythm: say, days, months } = texts[language]
  const dayName = (day: number) => days[day - 1]!
  const { interval } = rhythm
  if (rhythm.every === 'day') return say.day(interval)
  if (rhythm.every === 'year') return say.year(rhythm.date, months[rhythm.month - 1]!)
  if (rhythm.every === 'week') return say.week(daysInWords(language, rhythm.days), interval)
  const more = interval === 1 ? '' : say.everyMonths(interval)
  if ('dates' in rhythm) return say.dates(joinWords(language, rhythm.dates.map(say.date))) + more
  return (
    say.nthDay(
      joinWords(
        language,
        rhythm.nths.map((nth) => say.nths[nth]!),
      ),
      dayName(rhythm.day),
    ) + more
  )
}

/** Three days in a row or more are said by the first and the last. */
function daysInWords(language: Language, days: readonly number[]): string {
  const { rhythm: say, days: names } = texts[language]
  const [first, last] = [days[0]!, days.at(-1)!]
  const isRow = days.length > 2 && last - first === days.length - 1
  const named = days.map((day) => names[day - 1]!)
  return isRow ? say.row(names[first - 1]!, names[last - 1]!) : joinWords(language, named)
}

/** Seven months or more are said by those that are left out. */
function monthsInWords(language: Language, months: readonly number[]): string {
  const { rhythm: say, months: names } = texts[language]
  if (months.length === 0 || months.length === 12) return ''
  const others = names.map((_, index) => index + 1).filter((month) => !months.includes(month))
  const named = (numbers: readonly number[]) =>
    joinWords(
      language,
      numbers.map((month) => names[month - 1]!),
    )
  return months.length > 6 ? say.notInMonths(named(others)) : say.inMonths(named(months))
}
