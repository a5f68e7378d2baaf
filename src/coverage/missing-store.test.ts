import { expect, test } from 'vitest'
import { countForgotten } from '../platform/kept.ts'
import type { Platform } from '../platform/platform.ts'
import { testPlatform } from '../platform/testing.ts'
import { MOST_AN_HOUR, MOST_OF_ONE_A_DAY, MOST_OF_ONE_AN_HOUR, type SentSignal } from './missing.ts'
import { addSignal, listSignals, readToldCounts, removeOldSignals } from './missing-store.ts'

const at = (moment: string) => () => Temporal.Instant.from(moment)
const aSignal = (said: Partial<SentSignal> = {}): SentSignal => ({
  municipality: 'GM0014',
  wishes: ['nearby'],
  words: '',
  token: crypto.randomUUID(),
  ...said,
})

/** One signal a day. */
const onDays = (platform: Platform) => {
  let day = Temporal.PlainDate.from('2026-12-01')
  return (sent: SentSignal) => {
    day = day.add({ days: 1 })
    return addSignal({ ...platform, now: at(`${day}T10:00:00Z`) }, sent)
  }
}

test('of a municipality nothing is told until something was missed there ten times', async () => {
  const platform = await testPlatform()
  const add = onDays(platform)
  for (let n = 0; n < 9; n++) await add(aSignal())
  await add(aSignal({ municipality: 'GM0047' }))
  expect([...(await readToldCounts(platform.database))]).toEqual([])
  await add(aSignal())
  expect([...(await readToldCounts(platform.database))]).toEqual([['GM0014', 10]])
})

test('pages are made anew only when they would say something else', async () => {
  const platform = await testPlatform()
  const add = onDays(platform)
  const before = countForgotten(platform.database)
  for (let n = 0; n < 9; n++) await add(aSignal())
  expect(countForgotten(platform.database)).toBe(before)
  await add(aSignal())
  expect(countForgotten(platform.database)).toBe(before + 1)
  await add(aSignal())
  expect(countForgotten(platform.database)).toBe(before + 1)
})

test('a form that is sent twice, also at one moment, counts once', async () => {
  const platform = await testPlatform()
  const sent = aSignal({ words: 'iets met muziek' })
  await Promise.all([1, 2, 3].map(() => addSignal(platform, sent)))
  expect(await addSignal(platform, sent)).toBe('counted')
  expect(await listSignals(platform.database)).toHaveLength(1)
})

test('whoever floods the form is stopped, and an hour later there is room again', async () => {
  const platform = await testPlatform()
  for (let n = 0; n < MOST_AN_HOUR; n++)
    expect(await addSignal(platform, aSignal({ municipality: `GM${1000 + n}` }))).toBe('counted')
  expect(await addSignal(platform, aSignal())).toBe('too many')
  expect(await addSignal({ ...platform, now: at('2026-12-01T10:00:01Z') }, aSignal())).toBe('counted')
})

test('one sender makes no figure of a municipality in a day, nor takes the room of the others', async () => {
  const platform = await testPlatform()
  const send = async (hour: number, municipality = 'GM0014') =>
    addSignal({ ...platform, now: at(`2026-12-01T${hour}:30:00Z`) }, aSignal({ municipality }))
  const counted: string[] = []
  for (const hour of [10, 11, 12, 13])
    for (let n = 0; n < 10; n++) if ((await send(hour)) === 'counted') counted.push(`${hour}`)
  expect(counted).toHaveLength(MOST_OF_ONE_A_DAY)
  expect(counted.filter((hour) => hour === '10')).toHaveLength(MOST_OF_ONE_AN_HOUR)
  expect([...(await readToldCounts(platform.database))]).toEqual([])
  expect(await send(13, 'GM0047')).toBe('counted')
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
  const add = onDays(platform)
  for (let n = 0; n < 10; n++) await add(aSignal())
  expect(await removeOldSignals({ ...platform, now: at('2027-12-01T00:00:00Z') })).toBe(0)
  expect((await readToldCounts(platform.database)).size).toBe(1)
  expect(await removeOldSignals({ ...platform, now: at('2027-12-13T00:00:00Z') })).toBe(10)
  expect((await readToldCounts(platform.database)).size).toBe(0)
  expect(await listSignals(platform.database)).toEqual([])
})
