import fc from 'fast-check'
import {
  type ActivityContent,
  activityStatuses,
  type Change,
  kinds,
  type Times,
  type When,
} from './activity.ts'
import { somePlace } from './example.ts'
import { endsBeforeItBegins } from './notation/when-pieces.ts'
import { arbitraryRule } from './recurrence/arbitrary-rule.ts'
import { checkRule } from './recurrence/rule.ts'

/** What spreadsheets and calendars are known to spoil. */
const hostile = [
  '=1+1',
  '+31 00 000 00 00',
  '2026-01-02',
  'a;b,c\td',
  'hij zei "ja"',
  "'s-Gravenhage",
  'regel een\nregel twee',
  'a | b \\ c',
  'é€😀',
  'BEGIN:VEVENT',
  '\\n is geen regel',
  'een heel lange titel '.repeat(9).trim(),
]
export const arbitraryLine = fc
  .oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.lorem({ maxCount: 4 }),
  )
  .map((text) => text.replace(/\p{Cc}/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ' ')).trim())
  .filter((text) => text !== '' && text.toLowerCase() !== 'onbekend')

const day = fc.nat({ max: 900 }).map((days) => Temporal.PlainDate.from('2026-06-01').add({ days }).toString())
const days = fc.uniqueArray(day, { minLength: 1, maxLength: 4 }).map((all) => all.sort())
const clock = fc
  .oneof(
    fc.nat({ max: 95 }).map((quarter) => quarter * 15),
    fc.nat({ max: 1439 }),
  )
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  )
const times: fc.Arbitrary<Times> = fc.oneof(
  fc.constant('all day' as const),
  clock.map((from) => ({ from })),
  fc
    .record({ from: clock, to: fc.oneof(clock, fc.constant('24:00')) })
    .filter(({ from, to }) => from !== to && !(from === '00:00' && to === '24:00'))
    .filter(({ from, to }) => !endsBeforeItBegins(from, to)),
)
const note = fc.constantFrom('ziek', 'kerstlunch; neem wat mee', 'a | b', '2026-12-22 naar elders')
const change: fc.Arbitrary<Change> = fc
  .record({
    on: day,
    note: fc.option(note),
    to: day,
    times: fc.option(times),
    what: fc.constantFrom('cancelled', 'moved', 'goes on'),
  })
  .map(({ on, what, note, to, times }): Change => {
    const plain = { on, ...(note && { note }) }
    if (what === 'moved') return { ...plain, what, to, ...(times && { times }) }
    return { ...plain, what: what === 'cancelled' ? 'cancelled' : 'goes on' }
  })

/** Changes in the order in which cells hold them. */
const changes = fc
  .uniqueArray(change, { minLength: 1, maxLength: 4, selector: ({ on }) => on })
  .map((all) => ['cancelled', 'moved', 'goes on'].flatMap((what) => all.filter((one) => one.what === what)))

/** Any time at which an activity may be, written in the one way. */
export const arbitraryWhen: fc.Arbitrary<When> = fc
  .record({
    days: fc.oneof(
      arbitraryRule.map(({ written, first }) => checkRule(written, first)),
      fc
        .constantFrom('FREQ=WEEKLY;BYDAY=TU', 'FREQ=MONTHLY;BYDAY=1MO', 'FREQ=DAILY')
        .map((rule) => checkRule(rule)),
      days.map((also) => ({ also })),
    ),
    more: fc.record({ also: days, not: days }, { requiredKeys: [] }),
    rest: fc.record(
      { times, changes, onHolidays: fc.constantFrom('goes on' as const, 'does not' as const) },
      { requiredKeys: [] },
    ),
  })
  .filter(({ days }) => !('problem' in days))
  .map(({ days, more, rest }) => {
    if ('also' in days) return { also: days.also, ...rest }
    const { rule, first } = days as { rule: string; first?: string }
    return { rule, ...(first && { first }), ...more, ...rest }
  })

const where: fc.Arbitrary<NonNullable<ActivityContent['where']>> = fc.oneof(
  fc.constant({ at: 'the place' as const }),
  fc
    .record(
      {
        address: arbitraryLine,
        town: arbitraryLine,
        municipality: fc.constantFrom('GM9001', 'GM9002'),
        location: fc.record({
          lon: fc.double({ min: 3, max: 8, noNaN: true }).map((degree) => Number(degree.toFixed(6))),
          lat: fc.double({ min: 50, max: 54, noNaN: true }).map((degree) => Number(degree.toFixed(6))),
        }),
      },
      { requiredKeys: [] },
    )
    .map((elsewhere) => ({ at: 'elsewhere' as const, ...elsewhere })),
  fc.record({ how: arbitraryLine }, { requiredKeys: [] }).map((how) => ({ at: 'online' as const, ...how })),
)

/** Any activity, for laws. */
export const arbitraryContent: fc.Arbitrary<ActivityContent> = fc
  .record(
    {
      title: arbitraryLine,
      status: fc.constantFrom(...activityStatuses),
      kind: fc.constantFrom(...kinds),
      description: arbitraryLine,
      topic: arbitraryLine,
      newcomers: fc.constantFrom('open' as const, 'closed' as const),
      forWhom: fc.array(arbitraryLine, { minLength: 1, maxLength: 3 }),
      when: arbitraryWhen,
      where,
      signingUp: fc.constantFrom('needed' as const, 'not needed' as const),
      signingUpHow: arbitraryLine,
      free: fc.constantFrom('yes' as const, 'no' as const),
      costsNote: arbitraryLine,
      availability: fc.record({
        state: fc.constantFrom('places left' as const, 'waiting list' as const, 'full' as const),
        saidOn: day,
      }),
      source: arbitraryLine,
      saidBy: arbitraryLine,
      confirmedOn: day,
    },
    { requiredKeys: ['title', 'status'] },
  )
  .map((content) => ({ ...content, places: [somePlace] }))
