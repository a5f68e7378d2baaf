import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAY_ALIGHT, MAY_BOARD } from '../engine/timetable.ts'
import { aFeed, footpathsOf, inLines, readWell, tables } from './testing-feed.ts'

const usual = [
  't1 0625 08:00:00 > 625 08:10:00',
  't1 625 08:11:00 > C 08:20:00',
  'b1 B2 08:15:00 > D 08:25:00',
  't2 0625 09:00:00 > 625 09:10:00',
  't2 625 09:11:00 > C 09:20:00',
]
const stopTimes = tables['stop_times.txt']

describe('a day of a feed', () => {
  test('is its connections by departure, and ids stay what they are', async () => {
    const read = await readWell(aFeed())
    expect(inLines(read)).toEqual(usual)
    expect(read.words.stopNames[2]).toBe('Beek, bus')
    expect(read.words.routes[1]).toEqual({ id: 'B', name: '12', type: 715, agency: 'Voorbeeldvervoer' })
    expect(read.words.tripHeadsigns).toEqual(['Ceestad', 'Ceestad', 'Deest'])
    expect([...read.timetable.stops.station]).toEqual([-1, 3, 3, -1, -1, -1])
    expect(read.report.findings).toEqual([
      { grade: 'label', reason: 'missing-days', file: '', found: '2026-07-22' },
    ])
  })

  test('is the same in pieces of any size, with CRLF, a byte order mark, quotes and no last line end', async () => {
    const quoted = (text: string) =>
      text.replace(/(?<=^|,)([^",\n]+)(?=,|$)/gm, (_, cell: string) => `"${cell}"`)
    const ways = [
      (text: string) => text,
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => `\ufeff${text}`,
      (text: string) => text.trimEnd(),
      (text: string) => `${text}\n\n`,
      (text: string) => (text.includes('"') ? text : text.replaceAll(',', ' , ')),
      quoted,
    ]
    const expected = await readWell(aFeed())
    for (const way of ways)
      for (const pieceBytes of [1, 2, 3, 64, 100_000]) {
        const own = Object.fromEntries(Object.entries(tables).map(([name, text]) => [name, way(text)]))
        const read = await readWell(aFeed(own, pieceBytes))
        expect(read.timetable).toEqual(expected.timetable)
        expect(read.words).toEqual(expected.words)
      }
  })

  test('is the same whatever the order of the columns and rows', async () => {
    const expected = await readWell(aFeed())
    const [head, ...rows] = stopTimes.trim().split('\n')
    const turned = (line: string) => ['extra', ...line.split(',').reverse()].join(',')
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        const table = [head!, ...shuffled].map(turned).join('\n')
        expect((await readWell(aFeed({ 'stop_times.txt': table }))).timetable).toEqual(expected.timetable)
      }),
      { numRuns: 30 },
    )
  })

  test('a quote within quotes is one quote, and a name may hold a line end', async () => {
    const { words } = await readWell(
      aFeed({ 'stops.txt': tables['stops.txt'].replace('"Beek, bus"', '"Beek ""de\nbus"""') }),
    )
    expect(words.stopNames[2]).toBe('Beek "de\nbus"')
  })
})

describe('which trips run', () => {
  const calendar = `service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
W,1,1,1,1,1,0,0,20260701,20260731
`
  test('on weekdays of the calendar, and on dates that are added and not taken away', async () => {
    const dates = 'service_id,date,exception_type\nW,20260722,2\nW,20260725,1\n'
    const feed = aFeed({ 'calendar.txt': calendar, 'calendar_dates.txt': dates })
    const counts: Record<string, number> = {}
    for (const day of ['2026-07-01', '2026-07-22', '2026-07-25', '2026-07-26', '2026-07-31'])
      counts[day] = (await readWell(feed, { day })).timetable.connections.count
    expect(counts).toEqual({
      ...{ '2026-07-01': 5, '2026-07-22': 0, '2026-07-25': 5, '2026-07-26': 0, '2026-07-31': 5 },
    })
    const { tripsOnDays } = (await readWell(feed)).report
    expect(Object.values(tripsOnDays)).toEqual(new Array(23).fill(3))
    expect(tripsOnDays['2026-07-22']).toBeUndefined()
  })

  test('a trip past 24:00 is of its own day, and comes along the day after when asked for', async () => {
    const night = `${stopTimes}n1,23:50:00,23:50:00,0625,1\nn1,24:05:00,24:06:00,625,2\nn1,25:10:00,25:10:00,C,3\n`
    const feed = aFeed({ 'stop_times.txt': night, 'trips.txt': `${tables['trips.txt']}T,W,n1,\n` })
    expect(inLines(await readWell(feed)).slice(-2)).toEqual([
      'n1 0625 23:50:00 > 625 24:05:00',
      'n1 625 24:06:00 > C 25:10:00',
    ])
    const both = inLines(await readWell(feed, { day: '2026-07-21', isWithDayBefore: true }))
    expect(both[0]).toBe('n1 625 00:06:00 > C 01:10:00')
    expect(both).toHaveLength(usual.length + 3)
  })

  test('on the day when clocks change, the day before lies 23 or 25 hours back', async () => {
    const night = `${stopTimes}n1,27:00:00,27:00:00,625,1\nn1,28:00:00,28:00:00,C,2\n`
    const dates = ['20261024', '20261025', '20260328', '20260329'].map((day) => `W,${day},1`)
    const feed = aFeed({
      'stop_times.txt': night,
      'trips.txt': `${tables['trips.txt']}T,W,n1,\n`,
      'calendar_dates.txt': ['service_id,date,exception_type', ...dates].join('\n'),
    })
    const first = async (day: string) => inLines(await readWell(feed, { day, isWithDayBefore: true }))[0]
    expect(await first('2026-10-25')).toBe('n1 625 02:00:00 > C 03:00:00')
    expect(await first('2026-03-29')).toBe('n1 625 04:00:00 > C 05:00:00')
  })

  test('a frequency runs its trip again and again, up to its end and not with it', async () => {
    const frequencies = 'trip_id,start_time,end_time,headway_secs\nb1,07:00:00,08:00:00,1200\n'
    const lines = inLines(await readWell(aFeed({ 'frequencies.txt': frequencies })))
    expect(lines.filter((line) => line.startsWith('b1'))).toEqual([
      'b1 B2 07:00:00 > D 07:10:00',
      'b1 B2 07:20:00 > D 07:30:00',
      'b1 B2 07:40:00 > D 07:50:00',
    ])
  })
})

describe('the visits of a trip', () => {
  const visits = (...rows: string[]) =>
    aFeed({
      'stop_times.txt': `trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type
${rows.join('\n')}`,
    })

  test('times between two that are given are filled in evenly; at an end they are left out', async () => {
    const read = await readWell(
      visits('t1,,,0625,1', 't1,8:00:00,,625,2', 't1,,,B2,3', 't1,,,D,4', 't1,,8:30:00,C,5', 't1,,,D,6'),
    )
    expect(inLines(read)).toEqual([
      't1 625 08:00:00 > B2 08:10:00',
      't1 B2 08:10:00 > D 08:20:00',
      't1 D 08:20:00 > C 08:30:00',
    ])
    expect(read.report.findings.find(({ reason }) => reason === 'ends-without-time')).toMatchObject({
      ...{ file: 'stop_times.txt', line: 2, times: 2 },
    })
  })

  test('where nobody gets on or off is kept, and a call to the driver is getting on', async () => {
    const read = await readWell(
      visits('t1,8:00:00,8:00:00,0625,1,1,0', 't1,8:10:00,8:10:00,625,2,2,1', 't1,8:20:00,8:20:00,C,3,0,3'),
    )
    expect([...read.timetable.connections.flags]).toEqual([0, MAY_BOARD | MAY_ALIGHT])
  })

  test('a trip that visits a stop twice, or stands still, keeps its order', async () => {
    const read = await readWell(
      visits(
        't1,8:00:00,8:00:00,B2,1',
        't1,8:00:00,8:00:00,625,2',
        't1,8:00:00,8:00:00,B2,9',
        't1,8:00:00,8:00:00,B2,10',
      ),
    )
    expect(inLines(read).map((line) => line.replaceAll(/ \d\d:00:00/g, ''))).toEqual([
      't1 B2 > 625',
      't1 625 > B2',
      't1 B2 > B2',
    ])
  })

  test('one that goes back in time is not driven, and the line is named', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `t1,8:00:00,8:00:00,D,${i}`)
    const read = await readWell(visits(...many, 'b1,9:00:00,9:00:00,C,1', 'b1,8:00:00,8:00:00,D,2'))
    expect(read.timetable.connections.count).toBe(39)
    expect(read.report.findings).toContainEqual({
      ...{ grade: 'label', reason: 'back-in-time', file: 'stop_times.txt', line: 43 },
    })
  })
})

describe('footpaths', () => {
  const transfers = (...rows: string[]) =>
    aFeed({ 'transfers.txt': `from_stop_id,to_stop_id,transfer_type,min_transfer_time\n${rows.join('\n')}` })

  test('without a table and without asking there are none', async () => {
    expect(footpathsOf(await readWell(aFeed()))).toEqual([])
  })

  test('types 0, 1 and 2 take the time that is given, or that of walking; type 3 denies', async () => {
    const read = await readWell(
      transfers(
        '625,B2,2,90',
        'B2,625,0,',
        'C,D,1,300',
        'D,C,3,',
        '625,B2,2,120',
        '0625,D,3,',
        '0625,D,2,500',
      ),
    )
    // 55.6 m as the crow flies, times 1.34, at 1.31 m/s.
    expect(footpathsOf(read)).toEqual(['0625 > D 500', '625 > B2 90', 'B2 > 625 57', 'C > D 300'])
  })

  test('what is given is the feed’s own; what is walked, within a station or near by, is reckoned', async () => {
    const asked = { day: '2026-07-21', withinStationSeconds: 100, footpathMetres: 60 }
    const reckoned = async (...rows: string[]) =>
      [...(await readWell(transfers(...rows), asked)).timetable.footpaths.isReckoned].join('')
    expect(await reckoned('625,B2,2,90', 'B2,625,0,')).toBe('01')
    expect(await reckoned('C,D,1,300')).toBe('110')
  })

  test('of a stop and itself it is the time for changing there', async () => {
    const { timetable } = await readWell(transfers('625,625,2,240', 'C,C,3,', 'D,D,0,'))
    expect([...timetable.stops.change]).toEqual([-1, 240, -1, -1, 2 ** 29, -1])
  })

  test('what is said of a station holds for its stops, and what is said of stops goes before', async () => {
    const read = await readWell(transfers('S,S,2,180', 'S,D,2,600', 'B2,625,2,60', '625,625,2,30'))
    expect(footpathsOf(read)).toEqual(['625 > B2 180', '625 > D 600', 'B2 > 625 60', 'B2 > D 600'])
    expect([...read.timetable.stops.change]).toEqual([-1, 30, 180, -1, -1, -1])
  })

  test('what holds only for some trips, or for staying seated, is told and not used', async () => {
    const read = await readWell(
      aFeed({
        'transfers.txt': `from_stop_id,to_stop_id,from_trip_id,to_trip_id,transfer_type
625,B2,t1,b1,1
625,625,t1,t2,4
nowhere,625,,,0
`,
      }),
    )
    expect(footpathsOf(read)).toEqual([])
    expect(read.report.findings.map(({ reason, line }) => [reason, line])).toEqual([
      ['missing-days', undefined],
      ['transfer-of-trips-not-used', 2],
      ['stay-seated-not-used', 3],
      ['no-such-stop', 4],
    ])
  })

  test('within a station and near by come when asked, after what the feed says', async () => {
    const feed = transfers('625,B2,2,20')
    const asked = { day: '2026-07-21', withinStationSeconds: 100, footpathMetres: 60 }
    expect(footpathsOf(await readWell(feed, asked))).toEqual(['625 > B2 20', 'B2 > 625 100'])
    expect(footpathsOf(await readWell(feed, { day: '2026-07-21', footpathMetres: 56 }))).toEqual([
      '625 > B2 20',
      'B2 > 625 57',
    ])
    expect(footpathsOf(await readWell(aFeed(), { day: '2026-07-21', footpathMetres: 55 }))).toEqual([])
  })
})
