import type { Child } from 'hono/jsx'
import { Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { dayOf } from '../../design/numbers.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { parseWeek, type Week, weekAfter, weekOf } from '../recurrence/week.ts'
import { texts } from '../text.ts'
import { dayInWords } from '../when-in-words.ts'

/** The days of a page: the week that an address names, or else the coming seven, so that a Sunday is no end. */
export interface AskedWeek {
  today: Temporal.PlainDate
  from: Temporal.PlainDate
  until: Temporal.PlainDate
  /** The week that was named, or that of today. */
  week: Week
  /** The name in the address; undefined of the coming days, the only page that search engines had better know. */
  name: string | undefined
  /** What was asked for where there is no such week. */
  wrong: string | undefined
}

/** Longer than any week's name: no more of what was asked is repeated. */
const LONGEST_SAID = 20

export function askedWeek(c: Request): AskedWeek {
  const today = dayOf(c.var.now())
  const asked = c.req.query('week') ?? ''
  const week = parseWeek(asked)
  if (week) return { today, week, from: week.monday, until: week.sunday, name: week.name, wrong: undefined }
  const wrong = asked === '' ? undefined : asked.slice(0, LONGEST_SAID)
  return { today, week: weekOf(today), from: today, until: today.add({ days: 6 }), name: undefined, wrong }
}

/** What a file with the days of a page is called by. */
export const fileOfDays = ({ name, from, until }: AskedWeek): string => name ?? `${from}-tot-en-met-${until}`

/** Where the years end that a programme may speak of, so do the ways. */
const isNamed = ({ name }: { name: string | undefined }): boolean =>
  name === undefined || parseWeek(name) !== undefined

/** Which days a page is about, and the ways to the weeks around them. `addressOf` answers the Dutch address of a week. */
export const WeekHead = (props: {
  c: Request
  asked: AskedWeek
  addressOf: (name: string | undefined) => string
  children?: Child
}) => {
  const { c, asked, addressOf } = props
  const { language } = c.var
  const { week, today, name, wrong } = asked
  const say = texts[language].week
  const ways = [
    { name: weekAfter(week, -1).name, label: say.previous, rel: 'prev nofollow' },
    ...(name === undefined ? [] : [{ name: undefined, label: say.now, rel: undefined }]),
    { name: weekAfter(week, 1).name, label: say.next, rel: 'next nofollow' },
  ]
  const [first, last] = [asked.from, asked.until].map((day) => dayInWords(language, day, today))
  return (
    <>
      {wrong !== undefined && (
        <Notice tone="amber">
          <p>{say.noSuchWeek(wrong)}</p>
        </Notice>
      )}
      <Paragraph lead>
        {name === undefined ? say.coming(first!, last!) : say.title(week.number, first!, last!)}
      </Paragraph>
      <nav class="utrecht-pagination" aria-label={say.navigation}>
        {ways.filter(isNamed).map(({ name, label, rel }) => (
          <a
            class="utrecht-pagination__relative-link"
            href={addressIn(language, addressOf(name))}
            rel={rel ?? undefined}
          >
            {label}
          </a>
        ))}
      </nav>
    </>
  )
}

/** The end of the Dutch address of a week. */
export const weekQuery = (name: string | undefined): string => (name === undefined ? '' : `?week=${name}`)
