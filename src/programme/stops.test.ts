import { expect, test } from 'vitest'
import type { ActivityContent } from './activity.ts'
import { anActivity, somePlace } from './example.ts'
import { listStops } from './stops.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const programme = (...contents: Partial<ActivityContent>[]) => {
  const activities = contents.map((content, index) =>
    anActivity(content, { id: `${somePlace.slice(0, -1)}${index}` }),
  )
  return { byPlace: new Map([[somePlace, activities]]) }
}
const week = [day('2026-12-21'), day('2026-12-27')] as const
const square = {
  at: 'elsewhere',
  address: 'Voorbeeldplein',
  town: 'Voorbeelddorp',
  municipality: 'GM0344',
} as const

test('a mobile place is where it says, on the days it is there', () => {
  const stops = listStops(
    programme(
      {
        kind: 'mobile stop',
        title: 'Bus',
        where: square,
        when: { rule: 'FREQ=WEEKLY;BYDAY=WE', times: { from: '13:00', to: '15:00' } },
      },
      {
        kind: 'consult hour',
        title: 'Spreekuur',
        where: { ...square, location: { lon: 5, lat: 52 } },
        when: { also: ['2026-12-22'] },
      },
    ),
    ...week,
  )
  expect(stops).toMatchObject([
    {
      placeId: somePlace,
      title: 'Spreekuur',
      date: day('2026-12-22'),
      start: undefined,
      location: { lon: 5, lat: 52 },
    },
    {
      title: 'Bus',
      town: 'Voorbeelddorp',
      municipality: 'GM0344',
      date: day('2026-12-23'),
      start: '13:00',
      end: '15:00',
      location: undefined,
    },
  ])
})

test('what is cancelled, at the place itself, or no stop is none; on a holiday it is unsure', () => {
  const friday = { rule: 'FREQ=WEEKLY;BYDAY=FR' }
  const stop = { kind: 'mobile stop', where: square } as const
  const stops = listStops(
    programme(
      { ...stop, title: 'Onzeker', when: friday },
      { ...stop, title: 'Vervalt', when: { ...friday, changes: [{ on: '2026-12-25', what: 'cancelled' }] } },
      { ...stop, title: 'Niet op feestdagen', when: { ...friday, onHolidays: 'does not' } },
      { ...stop, title: 'Bij de plek', where: { at: 'the place' }, when: friday },
      { where: square, kind: 'activity', title: 'Wandelen', when: friday },
    ),
    ...week,
  )
  expect(stops.map(({ title, isUnsure }) => [title, isUnsure])).toEqual([['Onzeker', true]])
})
