import type { Child } from 'hono/jsx'
import { Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { dayOf } from '../../design/numbers.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { parseWeek, type Week, weekAfter, weekOf } from '../recurrence/week.ts'
import { texts } from '../text.ts'
import { dayInWords } from '../when-in-words.ts'

/** The week that an address asks for; `wrong` is what it asked for where there is no such week. */
export interface AskedWeek {
  today: Temporal.PlainDate
  week: Week
  wrong: string | undefined
}

/** Longer than any week's name: no more of what was asked is repeated. */
const LONGEST_SAID = 20

export function askedWeek(c: Request): AskedWeek {
  const today = dayOf(c.var.now())
  const asked = c.req.query('week')
  if (asked === undefined || asked === '') return { today, week: weekOf(today), wrong: undefined }
  const week = parseWeek(asked)
  return { today, week: week ?? weekOf(today), wrong: week ? undefined : asked.slice(0, LONGEST_SAID) }
}

/** The week of a page: which it is, and the ways to the weeks around it. `addressOf` answers the Dutch address of a week. */
export const WeekHead = (props: {
  c: Request
  asked: AskedWeek
  addressOf: (week: Week) => string
  children?: Child
}) => {
  const { c, asked, addressOf } = props
  const { language } = c.var
  const { week, today, wrong } = asked
  const say = texts[language].week
  const now = weekOf(today)
  const ways = [
    { week: weekAfter(week, -1), label: say.previous, rel: 'prev' },
    ...(week.name === now.name ? [] : [{ week: now, label: say.now, rel: undefined }]),
    { week: weekAfter(week, 1), label: say.next, rel: 'next' },
  ]
  const [first, last] = [week.monday, week.sunday].map((day) => dayInWords(language, day, today))
  return (
    <>
      {wrong !== undefined && (
        <Notice tone="amber">
          <p>{say.noSuchWeek(wrong)}</p>
        </Notice>
      )}
      <Paragraph lead>{say.title(week.number, first!, last!)}</Paragraph>
      <nav class="utrecht-pagination" aria-label={say.navigation}>
        {ways.map(({ week, label, rel }) => (
          <a
            class="utrecht-pagination__relative-link"
            href={addressIn(language, addressOf(week))}
            rel={rel ?? undefined}
          >
            {label}
          </a>
        ))}
      </nav>
    </>
  )
}
