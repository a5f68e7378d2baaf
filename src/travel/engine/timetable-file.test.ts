import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadTimetable, openDay, saveTimetable } from '../feed/sources.ts'
import { aFile, zipOf } from '../feed/testing-feed.ts'
import { drawTimetable } from './example.ts'
import { sketches } from './testing.ts'
import type { TimetableWords } from './timetable.ts'
import { openTimetable, writeTimetable } from './timetable-file.ts'

const words: TimetableWords = {
  day: '2026-07-21',
  stopIds: ['0625', '625'],
  stopNames: ['Voorbeeldstad, “Plein”', 'Zwembad\n'],
  tripIds: ['1'],
  tripHeadsigns: [''],
  routes: [{ id: '00100', name: 'Trein', type: 2, agency: 'Voorbeeldvervoer' }],
}
const saved = writeTimetable(
  drawTimetable({
    stops: 3,
    trips: [
      [
        { stop: 0, arrival: 60, departure: 60 },
        { stop: 1, arrival: 90, departure: 91, mayAlight: false },
        { stop: 2, arrival: 120, departure: 120 },
      ],
    ],
    footpaths: [{ from: 0, to: 2, seconds: 33, isReckoned: true }],
    change: [-1, 60, 0],
  }),
  words,
)

test('a timetable that was saved is, opened and saved again, the same bytes', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const timetable = drawTimetable(sketch)
      const file = writeTimetable(timetable, words)
      const opened = openTimetable(file.buffer)!
      expect(opened.timetable).toEqual(timetable)
      expect(opened.readWords()).toEqual(words)
      expect(writeTimetable(opened.timetable, opened.readWords())).toEqual(file)
    }),
    { numRuns: 50 },
  )
})

test('threads may share it', () => {
  const shared = new SharedArrayBuffer(saved.length)
  new Uint8Array(shared).set(saved)
  const { timetable, readWords } = openTimetable(shared)!
  expect(timetable.connections.departure.buffer).toBe(shared)
  expect(readWords()).toEqual(words)
})

test('a file in which any byte is another is refused', () => {
  for (let at = 0; at < saved.length; at++) {
    const damaged = saved.slice()
    damaged[at]! ^= 0x40
    expect(openTimetable(damaged.buffer), `byte ${at}`).toBeUndefined()
  }
})

test('a file that is shorter or longer than it says is refused', () => {
  for (const length of [0, 7, 8, 31, 32, 40, saved.length - 8, saved.length - 1])
    expect(openTimetable(saved.slice(0, length).buffer)).toBeUndefined()
  const longer = new Uint8Array(saved.length + 8)
  longer.set(saved)
  expect(openTimetable(longer.buffer)).toBeUndefined()
})

test('what is something else altogether is refused', () => {
  const opened = fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    expect(openTimetable(bytes.slice().buffer)).toBeUndefined()
  })
  fc.assert(opened)
})

test('on disk it comes back in memory that threads share; half a file, or none, does not', async () => {
  const path = aFile(new Uint8Array(), 'a.timetable')
  expect(await loadTimetable(path)).toBeUndefined()
  const { timetable, readWords } = openTimetable(saved.buffer)!
  await saveTimetable(path, timetable, readWords())
  const loaded = (await loadTimetable(path))!
  expect(loaded.timetable).toEqual(timetable)
  expect(loaded.timetable.connections.arrival.buffer).toBeInstanceOf(SharedArrayBuffer)
  writeFileSync(path, readFileSync(path).subarray(0, 100))
  expect(await loadTimetable(path)).toBeUndefined()
  expect(await loadTimetable(`${path}.elsewhere`)).toBeUndefined()
})

test('a day is read from its feed once, and opened from then on as it was kept', async () => {
  const path = aFile(zipOf())
  const asked = { day: '2026-07-21', footpathMetres: 100 }
  const first = await openDay(path, asked)
  if ('wrong' in first) throw new Error(JSON.stringify(first.wrong))
  rmSync(path)
  const again = await openDay(path, asked)
  if ('wrong' in again) throw new Error(JSON.stringify(again.wrong))
  expect(again.timetable).toEqual(first.timetable)
  expect(again.readWords()).toEqual(first.readWords())
  expect(again.timetable.footpaths.to.length).toBe(2)
  // What was asked otherwise is another timetable, and the feed is gone.
  expect(await openDay(path, { day: '2026-07-21' })).toMatchObject({ wrong: [{ reason: 'no-file' }] })
})
