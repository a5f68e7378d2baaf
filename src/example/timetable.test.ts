import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'

const texts = import.meta.glob<string>('../../data/example/gtfs/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const table = (name: string): Record<string, string>[] =>
  parse(texts[`../../data/example/gtfs/${name}.txt`]!, { columns: true })
const column = (name: string, field: string) => table(name).map((row) => row[field]!)
const secondsOf = (time: string) => {
  const [hours, minutes, seconds] = time.split(':').map(Number) as [number, number, number]
  return (hours * 60 + minutes) * 60 + seconds
}

describe('the made-up timetable keeps the rules of GTFS', () => {
  test.each([
    ['agency', 'agency_id'],
    ['stops', 'stop_id'],
    ['routes', 'route_id'],
    ['trips', 'trip_id'],
  ])('in %s every %s is there once', (name, field) => {
    const ids = column(name, field)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).not.toContain('')
  })

  test.each([
    ['routes', 'agency_id', 'agency', 'agency_id'],
    ['trips', 'route_id', 'routes', 'route_id'],
    ['trips', 'service_id', 'calendar_dates', 'service_id'],
    ['stop_times', 'trip_id', 'trips', 'trip_id'],
    ['stop_times', 'stop_id', 'stops', 'stop_id'],
    ['transfers', 'from_stop_id', 'stops', 'stop_id'],
    ['transfers', 'to_stop_id', 'stops', 'stop_id'],
  ])('%s.%s is found in %s', (name, field, target, key) => {
    const known = new Set(column(target, key))
    expect(column(name, field).filter((value) => !known.has(value))).toEqual([])
  })

  test('a vehicle stops at platforms and poles, each below a station that is one or below none', () => {
    const stops = new Map(table('stops').map((stop) => [stop.stop_id!, stop]))
    for (const { stop_id } of table('stop_times')) expect(stops.get(stop_id!)!.location_type).toBe('0')
    for (const { parent_station, location_type } of stops.values())
      if (parent_station) {
        expect(location_type).toBe('0')
        expect(stops.get(parent_station)!.location_type).toBe('1')
      }
  })

  test('every trip goes on in time and in sequence, and has two stops or more', () => {
    for (const [trip, stops] of Map.groupBy(table('stop_times'), ({ trip_id }) => trip_id!)) {
      expect(stops.length, trip).toBeGreaterThan(1)
      const times = stops.flatMap((stop) => [secondsOf(stop.arrival_time!), secondsOf(stop.departure_time!)])
      expect(times, trip).toEqual(times.toSorted((a, b) => a - b))
      const sequence = stops.map((stop) => Number(stop.stop_sequence))
      expect(sequence, trip).toEqual(stops.map((_, i) => i + 1))
    }
    expect(new Set(column('stop_times', 'trip_id'))).toEqual(new Set(column('trips', 'trip_id')))
  })

  test('every day of the feed has one service, and no other day has any', () => {
    const [feed] = table('feed_info')
    const days = column('calendar_dates', 'date')
    expect(new Set(days).size).toBe(days.length)
    const [first, last] = [feed!.feed_start_date!, feed!.feed_end_date!].map((day) =>
      Temporal.PlainDate.from(day),
    )
    expect(days.length).toBe(first!.until(last!).days + 1)
    expect([days[0], days.at(-1)]).toEqual([feed!.feed_start_date, feed!.feed_end_date])
    expect(new Set(column('calendar_dates', 'exception_type'))).toEqual(new Set(['1']))
  })
})

describe('what is hard in real feeds is in it', () => {
  test('trips after midnight of the same service day, and one that passes it', () => {
    const hours = column('stop_times', 'departure_time').map((time) => Number(time.slice(0, 2)))
    expect(hours.some((hour) => hour >= 25)).toBe(true)
    const trips = Map.groupBy(table('stop_times'), ({ trip_id }) => trip_id)
    const passes = [...trips.values()].some(
      (stops) => stops[0]!.departure_time! < '24' && stops.at(-1)!.arrival_time! >= '24',
    )
    expect(passes).toBe(true)
  })

  test('ids that look like numbers and begin with a zero', () => {
    for (const [name, field] of [
      ['stops', 'stop_id'],
      ['routes', 'route_id'],
      ['trips', 'trip_id'],
    ] as const)
      expect(column(name, field).some((id) => /^0\d+$/.test(id))).toBe(true)
  })

  test('a holiday on a weekday runs as a Sunday', () => {
    const services = new Map(table('calendar_dates').map(({ date, service_id }) => [date, service_id]))
    expect(services.get('20261225')).toBe('ZONDAG')
    expect(services.get('20270506')).toBe('ZONDAG')
    expect(services.get('20261224')).toBe('WEEK')
  })
})
