import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTimetable, clock } from './example.ts'
import { prepareProfiles, type Question } from './profiles.ts'
import { theStop } from './testing.ts'
import { writeTimetable } from './timetable-file.ts'
import { openThreads, type Threads } from './worker.ts'

const { timetable } = aTimetable(
  ...Array.from({ length: 50 }, (_, n) => `Dorp 08:${10 + n}, Stad 09:${10 + n}, Haven 09:${10 + n}:30`),
  'Stad ~ Kade 03:00',
)
const noWords = { day: '2026-07-21', stopIds: [], stopNames: [], tripIds: [], tripHeadsigns: [], routes: [] }
const bytes = writeTimetable(timetable, noWords)
const file = new SharedArrayBuffer(bytes.length)
new Uint8Array(file).set(bytes)

const questions = Array.from({ length: 60 }, (_, n): Question => {
  const from = clock('08:00') + n * 30
  return { to: theStop(n % 4), from, until: from + 1800, change: 120, bound: 7200 }
})

let threads: Threads
beforeAll(async () => {
  threads = await openThreads(file, 2)
})
afterAll(() => threads.close())

test('two threads find what one finds, bit for bit, in the order of the questions', async () => {
  const profiles = prepareProfiles(timetable)
  const alone = questions.map((question) => {
    const { stops, listSeconds } = profiles(question)
    return { stops: stops.slice(), seconds: listSeconds() }
  })
  const told: number[] = []
  expect(await threads.list(questions, { tell: (done) => told.push(done) })).toEqual(alone)
  expect(told).toEqual(questions.map((_, n) => n + 1))
  expect(alone.some(({ seconds }) => seconds.some((each) => each > 0))).toBe(true)
})

test('who gives up is answered at once, and who asks next gets their own answers', async () => {
  const giving = new AbortController()
  const given = threads.list(questions, {
    tell: () => giving.abort(new Error('enough')),
    signal: giving.signal,
  })
  await expect(given).rejects.toThrow('enough')
  const [only] = await threads.list(questions.slice(0, 1))
  const { stops, listSeconds } = prepareProfiles(timetable)(questions[0]!)
  expect(only).toEqual({ stops, seconds: listSeconds() })
})

test('no questions have no answers, and a given-up errand does not begin', async () => {
  expect(await threads.list([])).toEqual([])
  await expect(threads.list(questions, { signal: AbortSignal.abort(new Error('early')) })).rejects.toThrow(
    'early',
  )
})

test('what is no timetable starts no thread', async () => {
  await expect(openThreads(new SharedArrayBuffer(64), 1)).rejects.toThrow('no timetable')
})
