import type { Child } from 'hono/jsx'
import { Paragraph } from '../../design/content.tsx'
import { dayOf } from '../../design/numbers.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { Day } from '../activity.ts'
import { parseWeek, weekOf } from '../recurrence/week.ts'
import { texts } from '../text.ts'
import { dayInWords } from '../when-in-words.ts'

/**
 * The seven days of a page: the week or the first day that an address names, or else those that come, so that a Sunday is
 * no end.
 */
export interface AskedDays {
  today: Temporal.PlainDate
  from: Temporal.PlainDate
  until: Temporal.PlainDate
  /** Of a week that is called by its number. */
  number: number | undefined
  /** The name in the address; undefined of the coming days, the only page that search engines had better know. */
  name: string | undefined
}

/** Undefined where an address names no week and no day that a programme may speak of. */
export function askedDays(c: Request): AskedDays | undefined {
  const today = dayOf(c.var.now())
  const asked = c.req.query('week') ?? ''
  if (asked === '') return { today, number: undefined, name: undefined, ...sevenFrom(today) }
  const named = findNamed(asked)
  return named && { today, name: asked, ...named }
}

const sevenFrom = (from: Temporal.PlainDate) => ({ from, until: from.add({ days: 6 }) })

function findNamed(name: string): Pick<AskedDays, 'from' | 'until' | 'number'> | undefined {
  const week = parseWeek(name)
  if (week) return { number: week.number, from: week.monday, until: week.sunday }
  const day = Day.safeParse(name)
  return day.success ? { number: undefined, ...sevenFrom(Temporal.PlainDate.from(day.data)) } : undefined
}

/** What the seven days from a day are called by in an address: no day is in two steps, and none is left out between them. */
function nameFrom(day: Temporal.PlainDate, today: Temporal.PlainDate): string | undefined {
  if (day.equals(today)) return undefined
  return day.dayOfWeek === 1 ? weekOf(day).name : day.toString()
}

/** What a file with the days of a page is called by. */
export const fileOfDays = ({ name, from, until }: AskedDays): string => name ?? `${from}-tot-en-met-${until}`

/** Where the years end that a programme may speak of, so do the ways. */
const isNamed = ({ name }: { name: string | undefined }): boolean =>
  name === undefined || findNamed(name) !== undefined

/** Which days a page is about, and the ways to the weeks around them. `addressOf` answers the Dutch address of a week. */
export const WeekHead = (props: {
  c: Request
  asked: AskedDays
  addressOf: (name: string | undefined) => string
  children?: Child
}) => {
  const { c, asked, addressOf } = props
  const { language } = c.var
  const { today, from, number, name } = asked
  const say = texts[language].week
  const [before, after] = [-7, 7].map((days) => nameFrom(from.add({ days }), today))
  const isStep = [name, before, after].includes(undefined)
  const ways = [
    { name: before, label: number ? say.previous : say.earlier, rel: 'prev nofollow' },
    ...(isStep ? [] : [{ name: undefined, label: say.now, rel: undefined }]),
    { name: after, label: number ? say.next : say.later, rel: 'next nofollow' },
  ]
  const [first, last] = [asked.from, asked.until].map((day) => dayInWords(language, day, today))
  return (
    <>
      <Paragraph lead>
        {number
          ? say.title(number, first!, last!)
          : name
            ? say.days(first!, last!)
            : say.coming(first!, last!)}
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
