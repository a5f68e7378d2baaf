import { expect, test } from 'vitest'
import { countForgotten } from '../platform/kept.ts'
import type { Platform } from '../platform/platform.ts'
import { testPlatform } from '../platform/testing.ts'
import { MOST_COUNTED_A_DAY, MOST_OF_ONE_AN_HOUR, type SentSignal } from './missing.ts'
import { addSignal, listSignals, readToldCounts, removeOldSignals } from './missing-store.ts'

const at = (moment: string) => () => Temporal.Instant.from(moment)
const aSignal = (said: Partial<SentSignal> = {}): SentSignal => ({
  municipality: 'GM0014',
  wishes: ['nearby'],
  words: '',
  token: crypto.randomUUID(),
  ...said,
})

test('of a municipality nothing is told until ten signals came', async () => {
  const platform = await testPlatform()
  for (let n = 0; n < 9; n++) await addSignal(platform, aSignal())
  await addSignal(platform, aSignal({ municipality: 'GM0047' }))
  expect([...(await readToldCounts(platform.database))]).toEqual([])
  await addSignal(platform, aSignal())
  expect([...(await readToldCounts(platform.database))]).toEqual([['GM0014', 10]])
})

test('pages are made anew only when they would say something else', async () => {
  const platform = await testPlatform()
  const before = countForgotten(platform.database)
  for (let n = 0; n < 9; n++) await addSignal(platform, aSignal())
  expect(countForgotten(platform.database)).toBe(before)
  await addSignal(platform, aSignal())
  expect(countForgotten(platform.database)).toBe(before + 1)
  await addSignal(platform, aSignal())
  expect(countForgotten(platform.database)).toBe(before + 1)
})

test('a form that is sent twice, also at one moment, counts once', async () => {
  const platform = await testPlatform()
  const sent = aSignal({ words: 'iets met muziek' })
  await Promise.all([1, 2, 3].map(() => addSignal(platform, sent)))
  expect(await addSignal(platform, sent)).toBe('counted')
  expect(await listSignals(platform.database)).toHaveLength(1)
})

/** One sender who fills the room of a municipality on the day and in the hour of the test. */
async function flood(platform: Platform, municipality = 'GM0014') {
  for (let n = 0; n < MOST_OF_ONE_AN_HOUR; n++)
    expect(await addSignal(platform, aSignal({ municipality, words: `tekst ${n}` }))).toBe('counted')
}

test('whoever floods the form closes it for texts only, of one municipality, and an hour later there is room again', async () => {
  const platform = await testPlatform()
  await flood(platform)
  const words = 'een koor'
  expect(await addSignal(platform, aSignal({ words }))).toEqual({ of: 'one', seconds: 3600 })
  expect(await addSignal(platform, aSignal({ wishes: ['online'] }))).toBe('counted')
  expect(await addSignal(platform, aSignal({ municipality: 'GM0047', words }))).toBe('counted')
  const later = { ...platform, now: at('2026-12-01T10:00:00Z') }
  expect(await addSignal(later, aSignal({ words }))).toBe('counted')
})

test('a flood hides no municipality: what counts on a day is kept, however many come in elsewhere', async () => {
  const platform = await testPlatform()
  for (let n = 0; n < 5; n++) await flood(platform, `GM${1000 + n}`)
  for (let n = 0; n < MOST_COUNTED_A_DAY; n++)
    expect(await addSignal(platform, aSignal({ words: `die telt ${n}` }))).toBe('counted')
  expect(await addSignal(platform, aSignal({ words: 'een te veel' }))).toMatchObject({ of: 'altogether' })
  expect([...(await readToldCounts(platform.database))]).toContainEqual(['GM0014', 10])
})

test('of one day no more than ten count, however many are kept; the next day counts on', async () => {
  const platform = await testPlatform()
  await flood(platform)
  expect([...(await readToldCounts(platform.database))]).toEqual([['GM0014', 10]])
  const tomorrow = { ...platform, now: at('2026-12-02T10:00:00Z') }
  for (let n = 0; n < 9; n++) await addSignal(tomorrow, aSignal())
  expect([...(await readToldCounts(platform.database))]).toEqual([['GM0014', 10]])
  await addSignal(tomorrow, aSignal())
  expect([...(await readToldCounts(platform.database))]).toEqual([['GM0014', 20]])
})

test('of who said it nothing is kept, and of when no more than the day', async () => {
  const platform = await testPlatform()
  const sent = aSignal({ words: 'een kookgroep', wishes: ['nearby', 'my language'] })
  await addSignal({ ...platform, now: at('2026-12-01T09:47:31Z') }, sent)
  const [kept] = await listSignals(platform.database)
  expect(kept).toEqual({
    id: 1,
    municipality: 'GM0014',
    wishes: ['nearby', 'my language'],
    words: 'een kookgroep',
    receivedOn: '2026-12-01',
  })
  expect(JSON.stringify(await listSignals(platform.database))).not.toContain(sent.token)
})

test('after twelve months it is gone, and no page tells of it', async () => {
  const platform = await testPlatform()
  const then = { ...platform, now: at('2026-12-02T10:00:00Z') }
  for (let n = 0; n < 10; n++) await addSignal(then, aSignal())
  expect(await removeOldSignals({ ...platform, now: at('2027-12-01T00:00:00Z') })).toBe(0)
  expect((await readToldCounts(platform.database)).size).toBe(1)
  expect(await removeOldSignals({ ...platform, now: at('2027-12-13T00:00:00Z') })).toBe(10)
  expect((await readToldCounts(platform.database)).size).toBe(0)
  expect(await listSignals(platform.database)).toEqual([])
})
