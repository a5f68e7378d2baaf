import { Heading, InDutch, Link, Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { dayOf, formatDay, formatNumber, formatWeekday, joinWords } from '../../design/numbers.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { findingInWords } from '../../travel/browser.ts'
import { changeTexts } from '../change-text.ts'
import { toReachQuery } from '../choices.ts'
import { isBeingComputed, type ReachLook } from '../look-store.ts'
import { streetsTexts } from '../streets-text.ts'
import { texts } from '../text.ts'
import type { LoadedTimetable } from '../timetable-store.ts'
import { isPartial } from '../transit-store.ts'
import { vehiclesInWords } from '../vehicles-in-words.ts'
import { clockOf } from './opening.tsx'

/** Seconds after which a page that waits for numbers asks for itself again. */
const AGAIN = 2

/** Whether what was asked is still being computed: then the page says so, and is not kept. */
export function isComputing(c: Request, look: Pick<ReachLook, 'transit' | 'streets'>): boolean {
  if (!isBeingComputed(look)) return false
  c.header('refresh', String(AGAIN))
  c.header('cache-control', 'no-store')
  return true
}

/** What a page says while it is being computed, with a link for whoever switched refreshing off. */
export const Computing = (props: {
  c: Request
  look: Pick<ReachLook, 'transit' | 'streets' | 'reachFacts'>
}) => {
  const { c, look } = props
  const { transit, streets, reachFacts } = look
  const { language } = c.var
  const say = texts[language].transit
  const isTransit = transit?.done !== undefined
  const words = isTransit ? say : streetsTexts[language]
  const done = (isTransit ? transit.done : streets?.done) ?? 0
  return (
    <>
      <Paragraph lead>
        {done === 0
          ? words.reading
          : words.computing(formatNumber(language, done), formatNumber(language, reachFacts.points.length))}
      </Paragraph>
      <Paragraph>
        <a class="nl-link" href={addressIn(language, c.req.path) + new URL(c.req.url).search}>
          {say.again}
        </a>
      </Paragraph>
    </>
  )
}

/** Why nothing can be said of public transport; undefined when something can. */
export function whyUnknown(
  c: Request,
  { transit, choices }: Pick<ReachLook, 'transit' | 'choices'>,
): string | undefined {
  const say = texts[c.var.language]
  if (choices.vervoer !== 'ov') return undefined
  if (!transit) return say.findingUnknown
  if (transit.wrong)
    return say.transit.failed(
      transit.wrong
        .map((finding) => findingInWords(c.var.language, { ...finding, file: lastName(finding.file) }))
        .join('; '),
    )
  return transit.day === undefined ? say.transit.noSuchDay(say.form.days[choices.dag]) : undefined
}

/** Whose timetable it is, of which days, and whether it is the whole of it. */
export const TimetableNotice = (props: { c: Request; look: Pick<ReachLook, 'transit' | 'choices'> }) => {
  const { c, look } = props
  const { language } = c.var
  const { transit, choices } = look
  if (!transit?.day) return null
  const say = texts[language].transit
  const { agencies, tripsOnDays, vehicles } = transit.timetable.report
  const days = Object.keys(tripsOnDays).sort()
  const [first, last] = [days[0]!, days.at(-1)!].map((day) =>
    formatDay(language, Temporal.PlainDate.from(day)),
  )
  const [from, until] = clockOf(language, choices.dagdeel)
  return (
    <Notice tone={isPartial(transit.timetable) ? 'amber' : 'plain'}>
      <Heading level={2}>{say.title}</Heading>
      <p>
        <InDutch language={language}>
          {say.holds(sourceInWords(transit.timetable), joinWords(language, agencies))}
        </InDutch>{' '}
        {say.valid(first!, last!, dayInWords(c, transit.day))}{' '}
        {transit.day < dayOf(c.var.now()).toString() && say.over}
      </p>
      {vehicles && <p>{vehiclesInWords(language, vehicles)}</p>}
      <p>{say.departures(from, until)}</p>
      {isPartial(transit.timetable) && <p>{say.partial}</p>}
      <p class="on-screen">
        <Link
          language={language}
          to={`/bereik/dienstregeling?${toReachQuery({ ...choices, vervoer: 'ov' })}`}
        >
          {changeTexts[language].link}
        </Link>
      </p>
    </Notice>
  )
}

/** An address as it is; of a file only its name, since where it lay is nobody's business. */
export const sourceInWords = ({ source }: LoadedTimetable): string =>
  /^https?:/.test(source) ? source : lastName(source)

const lastName = (path: string): string => path.replace(/^.*[/\\]/, '')

/** With the day of the week, since that is what was chosen. */
export function dayInWords(c: Request, day: string): string {
  const { language } = c.var
  const date = Temporal.PlainDate.from(day)
  const weekday = formatWeekday(language, date.toZonedDateTime('Europe/Amsterdam').epochMilliseconds)
  return `${weekday} ${formatDay(language, date)}`
}
