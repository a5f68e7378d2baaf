import { expect, test } from 'vitest'
import type { ActivityContent } from './activity.ts'
import { eventSchema } from './event-schema.ts'
import { anActivity } from './example.ts'
import { occurrencesBetween } from './occurrences.ts'

const day = Temporal.PlainDate.from('2026-12-22')
const place = { content: { name: 'De Haven', town: 'Voorbeeldstad', address: 'Voorbeeldstraat 1' } }
const address = 'https://voorbeeld.example/plek/de-haven/programma'
const schemaOf = (content: Partial<ActivityContent>, on = day) => {
  const [occurrence] = occurrencesBetween(anActivity(content), on, on)
  return eventSchema(occurrence!, place, address)
}
const atTen = { also: ['2026-12-22'], times: { from: '10:00', to: '12:00' } }

test('a search engine reads when it is, on the clock of Amsterdam, and where', () => {
  expect(schemaOf({ when: atTen, where: { at: 'the place' }, free: 'yes' })).toMatchObject({
    '@type': 'Event',
    name: 'Koffie met koek',
    startDate: '2026-12-22T10:00:00+01:00',
    endDate: '2026-12-22T12:00:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      name: 'De Haven',
      address: { streetAddress: 'Voorbeeldstraat 1', addressLocality: 'Voorbeeldstad' },
    },
    isAccessibleForFree: true,
    url: address,
  })
})

test('online it is nowhere else, and a day without hours is a day', () => {
  expect(
    schemaOf({ when: { also: ['2026-12-22'], times: 'all day' }, where: { at: 'online' } }),
  ).toMatchObject({
    startDate: '2026-12-22',
    location: { '@type': 'VirtualLocation' },
  })
})

test('nothing is said that nobody said: no street of a place it may not be at, and no free of charge', () => {
  const schema = schemaOf({ when: { also: ['2026-12-22'], times: { from: '10:00' } } })
  expect(JSON.stringify(schema)).not.toContain('Voorbeeldstraat')
  expect(schema).not.toHaveProperty('isAccessibleForFree')
  expect(schema).not.toHaveProperty('endDate')
})

test('what is cancelled or moved says so; of what is unsure or at no known hour there is nothing', () => {
  const cancelled = { ...atTen, changes: [{ on: '2026-12-22', what: 'cancelled' as const }] }
  expect(schemaOf({ when: cancelled })).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' })
  const moved = { ...atTen, changes: [{ on: '2026-12-22', what: 'moved' as const, to: '2026-12-23' }] }
  expect(schemaOf({ when: moved }, day.add({ days: 1 }))).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    startDate: '2026-12-23T10:00:00+01:00',
  })
  expect(schemaOf({ when: { also: ['2026-12-22'] } })).toBeUndefined()
  const christmas = Temporal.PlainDate.from('2026-12-25')
  expect(schemaOf({ when: { rule: 'FREQ=DAILY', times: { from: '10:00' } } }, christmas)).toBeUndefined()
})
