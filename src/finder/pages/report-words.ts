import { dayOf, formatDay } from '../../design/numbers.ts'
import type { Request } from '../../platform/platform.ts'
import { afterWorkingDays, WORKING_DAYS } from '../../register/index.ts'
import { reportPageTexts } from '../report-text.ts'

/**
 * When a report came in, and when somebody may expect that it is looked at; and, once that day is past, that it was not.
 * In the example world nobody looks, so nothing is to be expected.
 */
export function receivedInWords(c: Request, receivedOn: string): string {
  const { language, now, example } = c.var
  const say = reportPageTexts[language]
  const first = Temporal.PlainDate.from(receivedOn)
  const received = say.receivedOn(formatDay(language, first))
  if (example) return received
  const last = afterWorkingDays(first, WORKING_DAYS)
  const isPast = Temporal.PlainDate.compare(last, dayOf(now())) < 0
  const day = formatDay(language, last)
  return `${received} ${isPast ? say.late(day) : say.goal(day)}`
}
