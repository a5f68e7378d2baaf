import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Activity, When } from '../activity.ts'
import { arbitraryLine, arbitraryWhen } from '../arbitrary-activity.ts'
import { anActivity } from '../example.ts'
import { momentsOf, occurrencesBetween } from '../occurrences.ts'
import { horizonOf, writeCalendar } from './calendar.ts'
import type { CalendarWords } from './events.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-12-01')
const horizon = horizonOf(today)

const wordsOf = ({ content }: Activity): CalendarWords => ({
  title: ({ state }) => (state === 'cancelled' ? `Gaat niet door: ${content.title}` : content.title),
  description: ({ note }) => [content.description, note].filter(Boolean).join('\n'),
  place: 'De Haven, Voorbeeldstad',
  location: { lon: 5.1, lat: 52.1 },
  kind: 'Open inloop',
  address: 'https://voorbeeld.example/plek/de-haven/programma',
})
const write = (...activities: Activity[]): string =>
  writeCalendar(
    'Programma van De Haven',
    activities.map((activity) => ({ activity, words: wordsOf(activity) })),
    today,
  )

/** What another program makes of a calendar: every time of every event in the horizon, as it understands the standard. */
function readBack(file: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const components = calendar.getAllSubcomponents('vevent')
  const isOther = (component: ICAL.Component) => component.hasProperty('recurrence-id')
  return components
    .filter((component) => !isOther(component))
    .flatMap((component) => {
      const event = new ICAL.Event(component)
      for (const other of components)
        if (isOther(other) && other.getFirstPropertyValue('uid') === event.uid) event.relateException(other)
      return timesOf(event)
    })
    .sort()
}

function timesOf(event: ICAL.Event): string[] {
  if (!event.isRecurring()) return [inShort(event, event.startDate, event.endDate)].filter(isInHorizon)
  const seen: string[] = []
  const iterator = event.iterator()
  for (
    let next = iterator.next();
    // What is moved into these years may come from a later one.
    next && next.year < 2030;
    next = iterator.next()
  ) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    seen.push(inShort(item, startDate, endDate))
  }
  return seen.filter(isInHorizon)
}
const isInHorizon = (text: string): boolean =>
  text.slice(0, 10) >= horizon.from.toString() && text.slice(0, 10) <= horizon.until.toString()

function inShort(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): string {
  const status = event.component.getFirstPropertyValue('status')
  const span = start.isDate ? start.toString() : `${start.toString()} ${moment(start)} ${moment(end)}`
  return `${span} ${status}`
}
const moment = (time: ICAL.Time): string =>
  Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toString()

const statuses = { on: 'CONFIRMED', moved: 'CONFIRMED', cancelled: 'CANCELLED', unsure: 'TENTATIVE' }

/** The same of our own occurrences; a holiday on which it never is, is left out of a calendar. */
const ours = (activity: Activity): string[] =>
  occurrencesBetween(activity, horizon.from, horizon.until)
    .filter(({ state, holiday }) => !(state === 'cancelled' && holiday))
    .map((occurrence) => {
      const { start, end } = momentsOf(occurrence)
      const { times, date } = occurrence
      const span =
        typeof times === 'object'
          ? `${date}T${times.from}:00 ${start!.toInstant()} ${(end ?? start!).toInstant()}`
          : date.toString()
      return `${span} ${statuses[occurrence.state]}`
    })
    .sort()

test('another program reads the same times in it as we do, for two years, whatever the activity', () => {
  fc.assert(
    fc.property(arbitraryWhen.filter(isQuietAtNight), (when) => {
      const activity = anActivity({ when })
      expect(readBack(write(activity))).toEqual(ours(activity))
    }),
    { numRuns: 100 },
  )
})

/** An hour that the clock skips or has twice is told in another way by every program. */
function isQuietAtNight({ times, changes = [] }: When): boolean {
  const hours = [times, ...changes.flatMap((change) => (change.what === 'moved' ? change.times : []))]
  return hours.every((one) => typeof one !== 'object' || (isByDay(one.from) && isByDay(one.to ?? '12:00')))
}
const isByDay = (clock: string): boolean => clock < '01:00' || clock >= '04:00'

describe('the file', () => {
  const activity = anActivity(
    {
      title: 'Koffie, thee; en koek\\taart',
      description: 'Kom binnen.\nOok als je niemand kent.',
      when: {
        rule: 'FREQ=WEEKLY;UNTIL=20270330;BYDAY=TU',
        first: '2026-12-01',
        not: ['2026-12-29'],
        also: ['2026-12-23'],
        times: { from: '10:00', to: '12:00' },
        changes: [
          { on: '2026-12-22', what: 'moved', to: '2026-12-24', times: { from: '13:00' } },
          { on: '2027-01-05', what: 'cancelled', note: 'ziek' },
        ],
      },
    },
    { sequence: 3, changedAt: '2026-11-20T09:30:00.5+00' },
  )
  const file = write(activity)

  test('says what a calendar needs, in the zone of Amsterdam, and ends its lines as it should', () => {
    for (const line of [
      'METHOD:PUBLISH',
      'DTSTART;TZID=Europe/Amsterdam:20261201T100000',
      // The last second of 30 March, when it is summer time.
      'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T215959Z',
      'EXDATE;TZID=Europe/Amsterdam:20261229T100000',
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20261222T100000',
      'DTSTART;TZID=Europe/Amsterdam:20261224T130000',
      'STATUS:CANCELLED',
      'DTSTAMP:20261120T093000Z',
      'SEQUENCE:3',
      String.raw`SUMMARY:Koffie\, thee\; en koek\\taart`,
      String.raw`DESCRIPTION:Kom binnen.\nOok als je niemand kent.`,
      `UID:${activity.id}`,
      `UID:${activity.id}-20261223`,
    ])
      expect(file.split('\r\n')).toContain(line)
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/)
    expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('is the same each time it is asked for, so that nothing seems to have changed', () => {
    expect(write(activity)).toBe(file)
  })

  test('says of days without hours that they are days', () => {
    const lines = write(
      anActivity({ when: { rule: 'FREQ=DAILY;UNTIL=20261231', not: ['2026-12-03'] } }),
    ).split('\r\n')
    for (const line of [
      'DTSTART;VALUE=DATE:20261201',
      'DTEND;VALUE=DATE:20261202',
      'EXDATE;VALUE=DATE:20261203',
      'RRULE:FREQ=DAILY;UNTIL=20261231',
      'RECURRENCE-ID;VALUE=DATE:20261225',
    ])
      expect(lines).toContain(line)
  })

  test('says on a public holiday that it is not sure, or leaves out what does not go on', () => {
    const friday: When = { rule: 'FREQ=WEEKLY;BYDAY=FR', times: { from: '10:00' } }
    const unsure = write(anActivity({ when: friday }))
    expect(unsure).toContain('RECURRENCE-ID;TZID=Europe/Amsterdam:20261225T100000')
    expect(unsure).toContain('STATUS:TENTATIVE')
    const off = write(anActivity({ when: { ...friday, onHolidays: 'does not' } }))
    expect(off.replaceAll('\r\n ', '')).toContain(
      'EXDATE;TZID=Europe/Amsterdam:20261225T100000,20270101T100000,20270326T100000',
    )
    expect(off).not.toContain('TENTATIVE')
  })
})

test('whatever text there is, no line is longer than 75 octets, none breaks in a letter, and it reads back as it was', () => {
  fc.assert(
    fc.property(arbitraryLine, arbitraryLine, (title, description) => {
      const file = write(anActivity({ title, description, when: { also: ['2026-12-10'] } }))
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
      }
      const [component] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
      expect(component!.getFirstPropertyValue('summary')).toBe(title)
      expect(component!.getFirstPropertyValue('description')).toBe(description)
    }),
    { numRuns: 300 },
  )
})
