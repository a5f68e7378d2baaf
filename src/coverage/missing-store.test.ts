import { expect, test } from 'vitest'
import { countForgotten } from '../platform/kept.ts'
import type { Platform } from '../platform/platform.ts'
import { testPlatform } from '../platform/testing.ts'
import { MOST_OF_ONE_AN_HOUR, type SentSignal } from './missing.ts'
import { addSignal, listSignals, readToldDays, removeOldSignals } from './missing-store.ts'

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

test('of a municipality nothing is told until something was missed there on ten days', async () => {
  const platform = await testPlatform()
  const add = onDays(platform)
  for (let n = 0; n < 9; n++) await add(aSignal())
  await add(aSignal({ municipality: 'GM0047' }))
  expect([...(await readToldDays(platform.database))]).toEqual([])
  await add(aSignal())
  expect([...(await readToldDays(platform.database))]).toEqual([['GM0014', 10]])
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

test('a flood hides no day: the first signal of a municipality on a day is kept, however many come in', async () => {
  const platform = await testPlatform()
  for (let n = 0; n < 5; n++) await flood(platform, `GM${1000 + n}`)
  expect(await addSignal(platform, aSignal({ words: 'de eerste' }))).toBe('counted')
  expect(await addSignal(platform, aSignal({ words: 'de tweede' }))).toMatchObject({ of: 'altogether' })
  expect((await listSignals(platform.database))[0]).toMatchObject({ words: 'de eerste' })
})

test('one sender makes no figure of a municipality: however much comes in on nine days, nothing is told', async () => {
  const platform = await testPlatform()
  const send = async (day: number) => {
    for (let n = 0; n < 3; n++)
      for (const words of ['', `tekst ${n}`])
        await addSignal({ ...platform, now: at(`2026-12-0${day}T1${n}:00:00Z`) }, aSignal({ words }))
  }
  for (let day = 1; day <= 9; day++) await send(day)
  expect((await listSignals(platform.database)).length).toBeGreaterThan(20)
  expect([...(await readToldDays(platform.database))]).toEqual([])
})

test('the same wishes without a word on the same day, in whatever order, are kept once', async () => {
  const platform = await testPlatform()
  await addSignal(platform, aSignal({ wishes: ['nearby', 'online'] }))
  await addSignal(platform, aSignal({ wishes: ['online', 'nearby'] }))
  expect(await listSignals(platform.database)).toHaveLength(1)
  await addSignal(platform, aSignal({ wishes: ['nearby'] }))
  await addSignal(platform, aSignal({ wishes: ['nearby', 'online'], words: 'en een koor' }))
  expect(await listSignals(platform.database)).toHaveLength(3)
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
  expect((await readToldDays(platform.database)).size).toBe(1)
  expect(await removeOldSignals({ ...platform, now: at('2027-12-13T00:00:00Z') })).toBe(10)
  expect((await readToldDays(platform.database)).size).toBe(0)
  expect(await listSignals(platform.database)).toEqual([])
})
