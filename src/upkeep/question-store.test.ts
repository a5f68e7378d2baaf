import { expect, test } from 'vitest'
import { listQueuedMail, sendMail } from '../platform/mail.ts'
import type { Platform } from '../platform/platform.ts'
import { inEde, platformWith } from '../register/testing.ts'
import { askPlaces } from './jobs.ts'
import { addQuestion, findQuestion, removeOldQuestions } from './question-store.ts'

const placeId = '00000000-0000-4000-8000-000000000001'
const email = 'haven@voorbeeld.example'
const mail = { email, subject: 'Klopt dit nog?', body: 'Voorbeeld' }
/** The turn of a place whose id begins with zeros. */
const morning = '2026-12-03T08:10:00Z'

async function onItsTurn(): Promise<Platform> {
  const platform = await platformWith({ ...inEde, email })
  platform.now = () => Temporal.Instant.from(morning)
  return platform
}

test('a question of which the mail cannot be queued was never asked: it is asked the next time, and sent once', async () => {
  const platform = await onItsTurn()
  // The database takes no such character, so it ends between the question and its mail.
  await expect(addQuestion(platform, placeId, { ...mail, token: 'one', body: '\u0000' })).rejects.toThrow()
  expect(await findQuestion(platform.database, 'one')).toBeUndefined()
  expect(await askPlaces(platform, 'https://inloop.example')).toBe(1)
  const posted: string[] = []
  const post = async ({ to }: { to: string }) => {
    posted.push(to)
    return 'sent' as const
  }
  await sendMail(platform, post)
  await askPlaces(platform, 'https://inloop.example')
  await sendMail(platform, post)
  expect(posted).toEqual([email])
})

test('whoever asks, a place is asked once in thirty days', async () => {
  const platform = await onItsTurn()
  expect(await addQuestion(platform, placeId, { ...mail, token: 'one' })).toBe(true)
  platform.now = () => Temporal.Instant.from(morning).add({ hours: 24 * 29 })
  expect(await addQuestion(platform, placeId, { ...mail, token: 'two' })).toBe(false)
  platform.now = () => Temporal.Instant.from(morning).add({ hours: 24 * 30 })
  expect(await addQuestion(platform, placeId, { ...mail, token: 'three' })).toBe(true)
  expect(await listQueuedMail(platform.database)).toHaveLength(2)
})

test('of a link and an address only prints are kept, and of a question nothing after two years', async () => {
  const platform = await onItsTurn()
  await addQuestion(platform, placeId, { ...mail, token: 'one' })
  const rows = await platform.database
    .withTables<{ upkeep_question: Record<string, unknown> }>()
    .selectFrom('upkeep_question')
    .selectAll()
    .execute()
  expect(JSON.stringify(rows)).not.toMatch(/haven|"one"/)
  platform.now = () => Temporal.Instant.from('2028-12-04T08:10:00Z')
  await removeOldQuestions(platform)
  expect(await findQuestion(platform.database, 'one')).toBeUndefined()
})
