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
  /** Whether it is the week of today: the only one that search engines had better know. */
  isNow: boolean
  today: Temporal.PlainDate
  week: Week
  wrong: string | undefined
}

/** Longer than any week's name: no more of what was asked is repeated. */
const LONGEST_SAID = 20

export function askedWeek(c: Request): AskedWeek {
  const today = dayOf(c.var.now())
  const asked = c.req.query('week')
  const now = weekOf(today)
  if (asked === undefined || asked === '') return { today, week: now, isNow: true, wrong: undefined }
  const week = parseWeek(asked)
  if (!week) return { today, week: now, isNow: false, wrong: asked.slice(0, LONGEST_SAID) }
  return { today, week, isNow: week.name === now.name, wrong: undefined }
}

/** Where the years end that a programme may speak of, so do the ways. */
const isNamed = ({ week }: { week: Week }): boolean => parseWeek(week.name) !== undefined

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
    { week: weekAfter(week, -1), label: say.previous, rel: 'prev nofollow' },
    ...(week.name === now.name ? [] : [{ week: now, label: say.now, rel: undefined }]),
    { week: weekAfter(week, 1), label: say.next, rel: 'next nofollow' },
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
        {ways.filter(isNamed).map(({ week, label, rel }) => (
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
