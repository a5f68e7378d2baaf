import { expect, test } from 'vitest'
import { testPlatform } from '../platform/testing.ts'
import { eraseField } from './erase-store.ts'
import { MOST_AN_HOUR, MOST_AN_HOUR_OF_ONE, type SentReport } from './error-report/error-report.ts'
import { mergePlaces } from './merge-store.ts'
import { addReport, answerReport, findReport, listReports, removeOldReports } from './report-store.ts'
import { addPlace, editPlace } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import { readRegister, saveSource } from './store.ts'
import { listTasks } from './task-store.ts'

async function aRegister(...names: string[]) {
  const platform = await testPlatform()
  await saveSource(platform.database, editorsDesk, platform.now())
  const said = { basis: 'checked', sourceId: editorsDesk.id } as const
  const ids: string[] = []
  for (const name of names) ids.push(await addPlace(platform, { ...said, values: { name } }, 'test'))
  return { platform, database: platform.database, ids }
}

const aReport = (said: Partial<SentReport> = {}): SentReport => ({
  ...{ subject: 'hours', words: 'Op dinsdag is het dicht.', token: crypto.randomUUID() },
  ...said,
})

test('a report is kept with a task for the desk, and found by its code alone', async () => {
  const { platform, database, ids } = await aRegister('De Haven')
  const received = await addReport(platform, ids[0]!, aReport())
  if (!('code' in received)) throw new Error('not received')
  expect(await findReport(database, received.code)).toMatchObject({
    placeId: ids[0],
    subject: 'hours',
    state: 'received',
    answer: undefined,
  })
  expect(await findReport(database, 'KFT49-HXR7C')).toBeUndefined()
  expect(await listTasks(database)).toMatchObject([
    { kind: 'reported', placeId: ids[0], detail: { report: 1, subject: 'hours' } },
  ])
})

test('a form that is sent twice is one report with one code; one that was changed in between is another', async () => {
  const { platform, database, ids } = await aRegister('De Haven')
  const sent = aReport()
  const first = await addReport(platform, ids[0]!, sent)
  expect(await addReport(platform, ids[0]!, sent)).toMatchObject({ code: (first as { code: string }).code })
  expect(await listReports(database, { alsoAnswered: true })).toHaveLength(1)
  const changed = await addReport(platform, ids[0]!, { ...sent, words: 'Op donderdag ook.' })
  expect(changed).not.toMatchObject({ code: (first as { code: string }).code })
  expect(await listReports(database, { alsoAnswered: true })).toHaveLength(2)
})

test('of when it was sent no more is kept than the day', async () => {
  const { platform, database, ids } = await aRegister('De Haven')
  await addReport(
    { ...platform, now: () => Temporal.Instant.from('2026-12-01T23:47:31Z') },
    ids[0]!,
    aReport(),
  )
  expect(await listReports(database, { alsoAnswered: true })).toMatchObject([{ receivedOn: '2026-12-02' }])
  const { rows } = await platform.open.runForJobs(
    `select r.*, t.raised_at from place_report r join place_task t on t.kind = 'reported'`,
  )
  expect(JSON.stringify(rows)).not.toMatch(/:47|47:31/)
})

test('two of the same at one moment are one', async () => {
  const { platform, database, ids } = await aRegister('De Haven')
  const sent = aReport()
  await Promise.all([1, 2, 3].map(() => addReport(platform, ids[0]!, sent)))
  expect(await listReports(database, { alsoAnswered: true })).toHaveLength(1)
})

test('whoever floods the form is stopped, about one subject at one place and altogether; an hour later there is room again', async () => {
  const names = Array.from({ length: Math.ceil(MOST_AN_HOUR / MOST_AN_HOUR_OF_ONE) + 1 }, (_, i) => `P${i}`)
  const { platform, ids } = await aRegister(...names)
  for (const id of ids.slice(0, -1))
    for (let i = 0; i < MOST_AN_HOUR_OF_ONE; i++) await addReport(platform, id, aReport())
  expect(await addReport(platform, ids[0]!, aReport())).toMatchObject({ tooMany: { of: 'one' } })
  expect(await addReport(platform, ids.at(-1)!, aReport())).toMatchObject({ tooMany: { of: 'altogether' } })
  const later = { ...platform, now: () => platform.now().add({ hours: 1, seconds: 1 }) }
  expect(await addReport(later, ids[0]!, aReport())).toHaveProperty('code')
})

test('whoever sent it reads what was done; and an answer can be put right', async () => {
  const { platform, database, ids } = await aRegister('De Haven')
  const { code } = (await addReport(platform, ids[0]!, aReport())) as { code: string }
  await answerReport(platform, 1, { state: 'looking', answer: undefined, by: 'redactie' })
  expect(await findReport(database, code)).toMatchObject({ state: 'looking', answeredAt: undefined })
  expect(await listTasks(database)).toHaveLength(1)
  await answerReport(platform, 1, { state: 'not changed', answer: 'Tiep\u001b[2Jfout', by: 'redactie' })
  await answerReport(platform, 1, { state: 'changed', answer: 'De tijden zijn aangepast.', by: 'redactie' })
  expect(await findReport(database, code)).toMatchObject({
    state: 'changed',
    answer: 'De tijden zijn aangepast.',
  })
  expect(await listTasks(database)).toEqual([])
  expect(await answerReport(platform, 99, { state: 'changed', answer: 'x', by: 'redactie' })).toBeUndefined()
})

test('a report goes along with a place that goes into another one', async () => {
  const { platform, database, ids } = await aRegister('De Haven', 'Haven')
  await addReport(platform, ids[1]!, aReport())
  const { byId } = await readRegister(database)
  await mergePlaces(platform, byId.get(ids[0]!)!, byId.get(ids[1]!)!, { name: 'left' }, 'test')
  expect(await listReports(database, { placeId: ids[0]!, alsoAnswered: false })).toHaveLength(1)
})

test('a report goes three months after its answer, and after a year in any case', async () => {
  const { platform, database, ids } = await aRegister('De Haven')
  const at = (moment: string) => ({ ...platform, now: () => Temporal.Instant.from(moment) })
  await addReport(at('2026-01-10T10:00:00Z'), ids[0]!, aReport())
  await addReport(at('2026-01-10T10:00:00Z'), ids[0]!, aReport())
  await answerReport(at('2026-01-12T10:00:00Z'), 1, { state: 'changed', answer: 'Klaar.', by: 'redactie' })
  expect(await removeOldReports(at('2026-04-12T08:00:00Z'))).toBe(0)
  expect(await removeOldReports(at('2026-04-12T10:00:00Z'))).toBe(1)
  expect(await listReports(database, { alsoAnswered: true })).toMatchObject([{ id: 2 }])
  expect(await removeOldReports(at('2027-01-11T00:00:00Z'))).toBe(1)
  expect(await listTasks(database)).toEqual([])
})

test('what is erased of a place is erased from what people wrote about it', async () => {
  const { platform, database, ids } = await aRegister('De Haven')
  const said = { basis: 'checked', sourceId: editorsDesk.id } as const
  await editPlace(platform, ids[0]!, { ...said, values: { phone: '000 123 45 67' } }, 'test')
  await addReport(platform, ids[0]!, aReport({ words: '0001234567 is van mij thuis' }))
  await answerReport(platform, 1, { state: 'changed', answer: '000-1234567 is weg.', by: 'redactie' })
  await eraseField(platform, ids[0]!, 'phone', { actor: 'redactie', note: 'Op verzoek.' })
  expect(await listReports(database, { alsoAnswered: true })).toMatchObject([
    { words: ' is van mij thuis', answer: ' is weg.' },
  ])
})
