import { formatDay } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import { afterWorkingDays, WORKING_DAYS } from '../../register/index.ts'
import { reportPageTexts } from '../report-text.ts'

/** When somebody may expect that a report is looked at; and, once that day is past, that it was not. */
export function goalInWords(
  language: Language,
  receivedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): string {
  const say = reportPageTexts[language]
  const last = afterWorkingDays(receivedOn, WORKING_DAYS)
  const isPast = Temporal.PlainDate.compare(last, today) < 0
  const day = formatDay(language, last)
  return `${say.receivedOn(formatDay(language, receivedOn))} ${isPast ? say.late(day) : say.goal(day)}`
}
