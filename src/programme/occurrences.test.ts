import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change, When } from './activity.ts'
import { anActivity } from './example.ts'
import { isDayOf, momentsOf, type Occurrence, occurrencesBetween } from './occurrences.ts'
import { arbitraryRule } from './recurrence/arbitrary-rule.ts'
import { checkRule } from './recurrence/rule.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const occurrencesOf = (when: When, from: string, until: string) =>
  occurrencesBetween(anActivity({ when }), day(from), day(until))
const seen = ({ date, state, holiday, note }: Occurrence): string =>
  [date, state === 'on' ? '' : state, holiday, note].filter(Boolean).join(' ')

describe('through a year', () => {
  const daily: When = { rule: 'FREQ=DAILY', times: { from: '10:00', to: '12:00' } }
  const year = occurrencesOf(daily, '2027-01-01', '2027-12-31')

  test('every day of it is there once, at the same times of the clock, and lasts as long', () => {
    expect(year).toHaveLength(365)
    for (const occurrence of year) {
      const { start, end } = momentsOf(occurrence)
      expect(start!.toPlainTime().toString()).toBe('10:00:00')
      expect(start!.until(end!).total('hours')).toBe(2)
    }
  })

  test.each([
    ['2027-01-01', 'unsure', 'new year'],
    ['2027-03-26', 'unsure', 'good friday'],
    ['2027-03-28', 'unsure', 'easter sunday'],
    ['2027-03-29', 'unsure', 'easter monday'],
    ['2027-04-27', 'unsure', 'king'],
    ['2027-05-05', 'unsure', 'liberation'],
    ['2027-05-06', 'unsure', 'ascension'],
    ['2027-05-16', 'unsure', 'whit sunday'],
    ['2027-05-17', 'unsure', 'whit monday'],
    ['2027-12-25', 'unsure', 'christmas'],
    ['2027-12-26', 'unsure', 'boxing'],
    // Days that are often taken for a holiday, and are none.
    ['2027-02-14', 'on', undefined],
    ['2027-04-26', 'on', undefined],
    ['2027-05-04', 'on', undefined],
    ['2027-12-05', 'on', undefined],
    ['2027-12-24', 'on', undefined],
    ['2027-12-31', 'on', undefined],
  ])('%s is %s', (date, state, holiday) => {
    expect(year.find((one) => one.date.toString() === date)).toMatchObject({
      state,
      ...(holiday && { holiday }),
    })
  })

  test('no other day of it is unsure', () => {
    expect(year.filter(({ state }) => state !== 'on')).toHaveLength(11)
  })

  test('on 5 May it is unsure in every year: who is free only once in five years is not said', () => {
    for (const date of ['2025-05-05', '2026-05-05', '2030-05-05'])
      expect(
        occurrencesBetween(anActivity({ when: daily }, { knownSince: '2020-01-01' }), day(date), day(date)),
      ).toMatchObject([{ state: 'unsure', holiday: 'liberation' }])
  })

  test.each([
    // Winter, summer, and the days between, when the clock is put forward or back: the hour on the wall stays.
    ['2026-12-01', '09:00', '11:00'],
    ['2027-03-27', '09:00', '11:00'],
    ['2027-03-28', '08:00', '10:00'],
    ['2027-07-01', '08:00', '10:00'],
    ['2027-10-30', '08:00', '10:00'],
    ['2027-10-31', '09:00', '11:00'],
  ])('ten to twelve on %s is %s to %s in UTC', (date, from, to) => {
    const { start, end } = momentsOf(occurrencesOf(daily, date, date)[0]!)
    expect([start, end].map((moment) => moment!.toInstant().toString().slice(11, 16))).toEqual([from, to])
  })

  test.each([
    // A night that loses an hour, a night that gains one, and an hour that the clock skips.
    ['2027-03-27', { from: '22:00', to: '04:00' }, 5],
    ['2027-10-30', { from: '22:00', to: '04:00' }, 7],
    ['2027-12-01', { from: '22:00', to: '24:00' }, 2],
    ['2027-03-28', { from: '02:30', to: '03:30' }, 0],
    ['2027-03-28', 'all day', 23],
    ['2027-10-31', 'all day', 25],
  ] as const)('on %s, %j lasts %i hours', (date, times, hours) => {
    const { start, end } = momentsOf(occurrencesOf({ also: [date], times }, date, date)[0]!)
    expect(start!.until(end!).total('hours')).toBe(hours)
  })
})

test('a leap day is there in leap years alone', () => {
  const yearly: When = { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' }
  expect(occurrencesOf(yearly, '2027-01-01', '2033-12-31').map(seen)).toEqual(['2028-02-29', '2032-02-29'])
})

test('a rule without a first day says nothing of the time before we knew of it', () => {
  const when: When = { rule: 'FREQ=WEEKLY;BYDAY=TU' }
  expect(occurrencesOf(when, '2026-11-01', '2026-12-14').map(seen)).toEqual(['2026-12-01', '2026-12-08'])
  expect(occurrencesOf(when, '2020-01-01', '2020-12-31')).toEqual([])
})

describe('on public holidays', () => {
  const week = ['2026-12-21', '2026-12-27'] as const
  const friday: When = { rule: 'FREQ=WEEKLY;BYDAY=FR' }

  test('what does not go on is cancelled, what goes on is on, and otherwise it is unsure', () => {
    expect(occurrencesOf({ ...friday, onHolidays: 'does not' }, ...week).map(seen)).toEqual([
      '2026-12-25 cancelled christmas',
    ])
    expect(occurrencesOf({ ...friday, onHolidays: 'goes on' }, ...week).map(seen)).toEqual(['2026-12-25'])
    expect(occurrencesOf(friday, ...week).map(seen)).toEqual(['2026-12-25 unsure christmas'])
  })

  test('what somebody said of that very day counts, and so does a day that was named by itself', () => {
    const changes: Change[] = [{ on: '2026-12-25', what: 'goes on', note: 'kerstlunch' }]
    expect(occurrencesOf({ ...friday, onHolidays: 'does not', changes }, ...week).map(seen)).toEqual([
      '2026-12-25 kerstlunch',
    ])
    expect(occurrencesOf({ also: ['2026-12-25'] }, ...week).map(seen)).toEqual(['2026-12-25'])
  })
})

describe('on a day for which its place has other hours', () => {
  const tuesdays: When = { rule: 'FREQ=WEEKLY;BYDAY=TU', times: { from: '10:00', to: '12:00' } }
  const week = { weekly: [], holidays: 'closed' as const }
  const on = (date: string, when: When, times: { from: string; to: string }[] = []) => {
    const door = { openingHours: { ...week, exceptions: [{ date: '2026-12-15', times }] } }
    return occurrencesBetween(anActivity({ when }, { door }), day(date), day(date)).map(
      ({ state, hoursThatDay }) => [state, hoursThatDay?.length],
    )
  }

  test('nobody is sure that it goes on when the place is closed, or open at another hour', () => {
    expect(on('2026-12-15', tuesdays)).toEqual([['unsure', 0]])
    expect(on('2026-12-15', tuesdays, [{ from: '12:00', to: '17:00' }])).toEqual([['unsure', 1]])
    expect(on('2026-12-15', tuesdays, [{ from: '11:30', to: '17:00' }])).toEqual([['on', undefined]])
    expect(on('2026-12-15', { ...tuesdays, times: { from: '22:00', to: '01:00' } })).toEqual([['unsure', 0]])
    expect(on('2026-12-15', { rule: tuesdays.rule! }, [{ from: '12:00', to: '17:00' }])).toEqual([
      ['on', undefined],
    ])
  })

  test('an ordinary day on which the place is not open says nothing: a group may gather when it is quiet', () => {
    expect(on('2026-12-08', tuesdays)).toEqual([['on', undefined]])
  })

  test('a place that is closed on holidays says so of what nobody meant for a holiday', () => {
    const daily: When = { rule: 'FREQ=DAILY' }
    expect(on('2026-12-25', daily)).toEqual([['unsure', 0]])
    expect(on('2026-12-25', { ...daily, onHolidays: 'goes on' })).toEqual([['on', undefined]])
    expect(on('2026-12-25', { also: ['2026-12-25'] })).toEqual([['on', undefined]])
    expect(on('2026-12-15', { also: ['2026-12-15'] })).toEqual([['unsure', 0]])
  })

  test('what somebody said of that very day counts', () => {
    expect(on('2026-12-15', { ...tuesdays, changes: [{ on: '2026-12-15', what: 'goes on' }] })).toEqual([
      ['on', undefined],
    ])
  })
})

describe('one time that is other than usual', () => {
  const tuesdays: When = { rule: 'FREQ=WEEKLY;BYDAY=TU', times: { from: '10:00', to: '12:00' } }
  const december = ['2026-12-01', '2026-12-31'] as const

  test('days that are left out are not there, days beside the rule are, and no day is there twice', () => {
    const when = { ...tuesdays, not: ['2026-12-29'], also: ['2026-12-03', '2026-12-08'] }
    expect(occurrencesOf(when, ...december).map(seen)).toEqual([
      ...['2026-12-01', '2026-12-03', '2026-12-08', '2026-12-15', '2026-12-22'],
    ])
  })

  test('what is cancelled is still there to be read, with its reason', () => {
    const when: When = { ...tuesdays, changes: [{ on: '2026-12-22', what: 'cancelled', note: 'ziek' }] }
    expect(occurrencesOf(when, '2026-12-20', '2026-12-26').map(seen)).toEqual(['2026-12-22 cancelled ziek'])
  })

  test('what is moved is on its new day, wherever it came from, and at its new hours', () => {
    const changes: Change[] = [
      { on: '2026-12-29', what: 'moved', to: '2027-01-02', times: { from: '13:00' } },
      // Nobody meets on a Wednesday, so there is nothing to move.
      { on: '2026-12-30', what: 'moved', to: '2027-01-03' },
    ]
    const when: When = { ...tuesdays, changes }
    expect(occurrencesOf(when, '2026-12-28', '2026-12-31')).toEqual([])
    expect(occurrencesOf(when, '2027-01-01', '2027-01-04')).toMatchObject([
      { on: day('2026-12-29'), state: 'moved', times: { from: '13:00' } },
    ])
  })
})

test('whatever the rule and the changes, asking day by day finds what asking for all days finds', () => {
  const days = fc.nat({ max: 120 }).map((days) => day('2026-12-01').add({ days }).toString())
  const change = fc.oneof(
    fc.record({ on: days, what: fc.constant('cancelled' as const) }),
    fc.record({ on: days, what: fc.constant('moved' as const), to: days }),
    fc.record({ on: days, what: fc.constant('goes on' as const) }),
  )
  fc.assert(
    fc.property(
      arbitraryRule,
      fc.record({
        also: fc.array(days, { minLength: 1, maxLength: 3 }),
        not: fc.array(days, { minLength: 1, maxLength: 3 }),
        changes: fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: ({ on }) => on }),
      }),
      ({ written, first }, more) => {
        const checked = checkRule(written, first)
        if ('problem' in checked) return
        const activity = anActivity({ when: { rule: checked.rule, first: checked.first!, ...more } })
        const [from, until] = [day('2026-12-01'), day('2027-03-01')]
        const all = occurrencesBetween(activity, from, until)
        const oneByOne = Array.from({ length: 91 }, (_, days) => from.add({ days })).flatMap((date) =>
          occurrencesBetween(activity, date, date),
        )
        expect(oneByOne.map(seen)).toEqual(all.map(seen))
        for (const { on } of all) expect(isDayOf(activity, on.toString())).toBe(true)
      },
    ),
    { numRuns: 100 },
  )
})
