import type { Activity } from '../activity.ts'
import { timeZone } from './amsterdam.ts'
import { asText, component, writeLines } from './content-lines.ts'
import { type CalendarWords, eventsOf, type Horizon } from './events.ts'

/** What is other than usual is named from the begin of this year to the end of the next: calendars ask again long before. */
export const horizonOf = (today: Temporal.PlainDate): Horizon => ({
  from: today.with({ month: 1, day: 1 }),
  until: today.add({ years: 1 }).with({ month: 12, day: 31 }),
})

/** Hours after which a calendar had better ask again. */
const ASK_AGAIN = 'PT6H'

/** A programme as a calendar file (RFC 5545), to subscribe to. */
export function writeCalendar(
  name: string,
  entries: readonly { activity: Activity; words: CalendarWords }[],
  today: Temporal.PlainDate,
): string {
  const horizon = horizonOf(today)
  return writeLines(
    component(
      'VCALENDAR',
      ['VERSION', '2.0'],
      ['PRODID', '-//Inloop//Programma//NL'],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', 'PUBLISH'],
      ['NAME', asText(name)],
      ['X-WR-CALNAME', asText(name)],
      ['REFRESH-INTERVAL;VALUE=DURATION', ASK_AGAIN],
      ['X-PUBLISHED-TTL', ASK_AGAIN],
      ...timeZone,
      ...entries.flatMap(({ activity, words }) => eventsOf(activity, words, horizon)),
    ),
  )
}
