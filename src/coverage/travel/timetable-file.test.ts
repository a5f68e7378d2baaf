import fc from 'fast-check'
import { expect, test } from 'vitest'
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
const aFile = writeTimetable(
  drawTimetable({
    stops: 3,
    trips: [
      [
        { stop: 0, arrival: 60, departure: 60 },
        { stop: 1, arrival: 90, departure: 91, mayAlight: false },
        { stop: 2, arrival: 120, departure: 120 },
      ],
    ],
    footpaths: [{ from: 0, to: 2, seconds: 33 }],
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
  const shared = new SharedArrayBuffer(aFile.length)
  new Uint8Array(shared).set(aFile)
  const { timetable, readWords } = openTimetable(shared)!
  expect(timetable.connections.departure.buffer).toBe(shared)
  expect(readWords()).toEqual(words)
})

test('a file in which any byte is another is refused', () => {
  for (let at = 0; at < aFile.length; at++) {
    const damaged = aFile.slice()
    damaged[at]! ^= 0x40
    expect(openTimetable(damaged.buffer), `byte ${at}`).toBeUndefined()
  }
})

test('a file that is shorter or longer than it says is refused', () => {
  for (const length of [0, 7, 8, 31, 32, 40, aFile.length - 8, aFile.length - 1])
    expect(openTimetable(aFile.slice(0, length).buffer)).toBeUndefined()
  const longer = new Uint8Array(aFile.length + 8)
  longer.set(aFile)
  expect(openTimetable(longer.buffer)).toBeUndefined()
})

test('what is something else altogether is refused', () => {
  const opened = fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    expect(openTimetable(bytes.slice().buffer)).toBeUndefined()
  })
  fc.assert(opened)
})
