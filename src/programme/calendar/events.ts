import type { Times } from '../activity.ts'
import {
  firstByRule,
  isDayOf,
  momentsOf,
  type Occurrence,
  occurrencesBetween,
  whileClosed,
} from '../occurrences.ts'
import { rhythmOf } from '../recurrence/rhythm.ts'
import { parseRule, printRule } from '../recurrence/rule.ts'
import { AMSTERDAM } from './amsterdam.ts'
import { asText, type ContentLine, component } from './content-lines.ts'

/** What stands in a calendar about an activity, in the words of whoever made it. */
export interface CalendarWords {
  title: (
    occurrence: Pick<Occurrence, 'state' | 'holiday' | 'hoursThatDay' | 'isPlaceClosed' | 'times'>,
  ) => string
  description: (occurrence: Pick<Occurrence, 'note'>) => string
  place: string
  location: { lon: number; lat: number } | undefined
  kind: string | undefined
  /** Where it can be read whole; undefined where the site does not know its own address. */
  address: string | undefined
}

type Activity = Occurrence['activity']
/** The days for which a calendar names what is other than usual, both included. */
export interface Horizon {
  from: Temporal.PlainDate
  until: Temporal.PlainDate
}

/**
 * An activity as events: one for its rule, one for each of its times that is other than usual, and one for each day beside
 * the rule, which many calendars would not read as RDATE. The days of a rule that many of them read wrong stand alone too.
 */
export function eventsOf(activity: Activity, words: CalendarWords, { from, until }: Horizon): ContentLine[] {
  const { when } = activity.content
  if (!when) return []
  const isRead = when.rule !== undefined && isWidelyRead(when.rule)
  const inHorizon = occurrencesBetween(activity, from, until)
  const named = (when.also ?? []).flatMap((day) => findOn(activity, Temporal.PlainDate.from(day)) ?? [])
  const alone = [...(isRead ? [] : inHorizon), ...named].filter(
    (one) => !isOff(one) && !(isRead && one.isByRule),
  )
  const byDay = new Map(alone.map((one) => [basic(one.on), one]))
  return [
    ...(isRead ? eventsByRule(activity, words, inHorizon) : []),
    ...[...byDay].flatMap(([day, one]) => event(activity, words, one, [['UID', `${activity.id}-${day}`]])),
  ]
}

/** What people can say, programs read alike; they part over the rest, and over skipping months that are left out. */
function isWidelyRead(rule: string): boolean {
  const read = parseRule(rule)
  const rhythm = 'problem' in read ? undefined : rhythmOf(read)
  return rhythm !== undefined && !(rhythm.interval > 1 && rhythm.months.length > 0)
}

/** A holiday on which it never is, is no time that was cancelled. */
const isOff = ({ state, holiday }: Occurrence): boolean => state === 'cancelled' && holiday !== undefined

function eventsByRule(
  activity: Activity,
  words: CalendarWords,
  inHorizon: readonly Occurrence[],
): ContentLine[] {
  const { rule, first: begins, times, not = [], changes = [] } = activity.content.when!
  const first = firstByRule(activity)
  if (rule === undefined || !first) return []
  const uid: ContentLine = ['UID', activity.id]
  const changed = changes.flatMap(({ on }) => findOn(activity, Temporal.PlainDate.from(on)) ?? [])
  const closed = whileClosed(activity)
  const usually = closed.isPlaceClosed ? 'unsure' : 'on'
  const doubtful = inHorizon.filter(({ state }) => state !== usually)
  const byDay = new Map(
    [...doubtful, ...changed].filter(({ isByRule }) => isByRule).map((one) => [one.on.toString(), one]),
  )
  const other = [...byDay.values()]
  const off = other.filter(isOff).map(({ on }) => on.toString())
  // What leaves out a day that is none makes some programs miss the next.
  const plain = { content: { when: { rule, first: begins } }, knownSince: activity.knownSince }
  const leftOut = not.filter((day) => isDayOf(plain, day))
  const excluded = [...new Set([...leftOut, ...off])].sort().map((day) => Temporal.PlainDate.from(day))
  const usual: Occurrence = {
    ...{ activity, on: first, date: first, times, state: usually, isByRule: true },
    ...closed,
  }
  return [
    ...event(activity, words, usual, [
      uid,
      ['RRULE', ruleInCalendar(rule, times)],
      ...(excluded.length > 0 ? [dated('EXDATE', times, excluded)] : []),
    ]),
    ...other
      .filter((one) => !isOff(one))
      .flatMap((one) => event(activity, words, one, [uid, dated('RECURRENCE-ID', times, [one.on])])),
  ]
}

/** The time of an activity that is named by a day, wherever it was moved to. */
function findOn(activity: Activity, on: Temporal.PlainDate): Occurrence | undefined {
  const change = activity.content.when?.changes?.find((one) => one.on === on.toString())
  const date = change?.what === 'moved' ? Temporal.PlainDate.from(change.to) : on
  return occurrencesBetween(activity, date, date).find((one) => one.on.equals(on))
}

/** A rule of days ends with a day; in a calendar with hours it ends with the last second of that day, in UTC. */
function ruleInCalendar(rule: string, times: Times | undefined): string {
  const read = parseRule(rule)
  if ('problem' in read || read.until === undefined || isOfDays(times)) return rule
  const end = Temporal.PlainDate.from(read.until)
    .add({ days: 1 })
    .toZonedDateTime(AMSTERDAM)
    .subtract({ seconds: 1 })
  const { until: _, ...endless } = read
  return `${printRule(endless)};UNTIL=${utc(end.toInstant())}`
}

/** Without hours that are known, an event is of a day. */
const isOfDays = (times: Times | undefined): times is 'all day' | undefined => typeof times !== 'object'

function event(
  activity: Activity,
  words: CalendarWords,
  occurrence: Occurrence,
  [uid, ...more]: readonly [ContentLine, ...ContentLine[]],
): ContentLine[] {
  const { state, times, date, note } = occurrence
  const changedAt = utc(Temporal.Instant.from(activity.changedAt))
  const { end } = momentsOf(occurrence)
  const last: ContentLine[] = isOfDays(times)
    ? [['DTEND;VALUE=DATE', basic(date.add({ days: 1 }))]]
    : end
      ? [[`DTEND;TZID=${AMSTERDAM}`, basic(end.toPlainDateTime())]]
      : []
  const { location } = words
  return component(
    'VEVENT',
    uid,
    ['DTSTAMP', changedAt],
    ['LAST-MODIFIED', changedAt],
    ['SEQUENCE', String(activity.sequence)],
    dated('DTSTART', times, [date]),
    ...last,
    ...more,
    ['SUMMARY', asText(words.title(occurrence))],
    ['DESCRIPTION', asText(words.description({ ...(note && { note }) }))],
    ['LOCATION', asText(words.place)],
    ...(location ? [['GEO', `${location.lat};${location.lon}`] as const] : []),
    ...(words.kind ? [['CATEGORIES', asText(words.kind)] as const] : []),
    ...(words.address ? [['URL', words.address] as const] : []),
    ['STATUS', state === 'cancelled' ? 'CANCELLED' : state === 'unsure' ? 'TENTATIVE' : 'CONFIRMED'],
    // Whoever subscribes to a programme is not busy with all of it.
    ['TRANSP', 'TRANSPARENT'],
  )
}

/** A property that is a day, or a day at the hour at which the activity begins. */
function dated(name: string, times: Times | undefined, days: readonly Temporal.PlainDate[]): ContentLine {
  if (isOfDays(times)) return [`${name};VALUE=DATE`, days.map(basic).join()]
  const at = Temporal.PlainTime.from(times.from)
  return [`${name};TZID=${AMSTERDAM}`, days.map((day) => basic(day.toPlainDateTime(at))).join()]
}

/** 20261201, or 20261201T100000. */
const basic = (moment: Temporal.PlainDate | Temporal.PlainDateTime): string =>
  moment instanceof Temporal.PlainDate
    ? moment.toString().replaceAll('-', '')
    : moment.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

const utc = (moment: Temporal.Instant): string =>
  moment.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
