import { expect, test } from 'vitest'
import { testPlatform } from '../platform/testing.ts'
import { eraseField } from './erase-store.ts'
import { checkLinks } from './jobs.ts'
import { listSilentLinks } from './link-store.ts'
import type { Answer } from './links/link.ts'
import { mergePlaces } from './merge-store.ts'
import { addPlace, editPlace } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import { readRegister, saveSource } from './store.ts'
import { closeTask, listTasks } from './task-store.ts'

const HAVEN = 'https://haven.example'
const KADE = 'https://kade.example'

/** Places with a website each, and a web of which each site answers as it is told. */
async function aWeb(...websites: string[]) {
  const platform = await testPlatform()
  const { database } = platform
  await saveSource(database, editorsDesk, platform.now())
  const said = { basis: 'checked', sourceId: editorsDesk.id } as const
  const ids: string[] = []
  for (const [i, website] of websites.entries())
    ids.push(
      await addPlace(platform, { ...said, values: { name: `Plek ${i}`, website, status: 'known' } }, 'test'),
    )
  const asked: string[] = []
  const night = (day: number, answers: Record<string, Answer>) => {
    const now = () => Temporal.Instant.from(`2026-12-${String(day).padStart(2, '0')}T01:10:00Z`)
    return checkLinks({ ...platform, now }, async (website) => {
      asked.push(website)
      return answers[website] ?? 'answers'
    })
  }
  const edit = (id: string, values: object) => editPlace(platform, id, { ...said, values }, 'test')
  return { platform, database, ids, asked, night, edit }
}

test('a website that is silent three nights in a row is a task; the link itself stays', async () => {
  const { database, ids, night } = await aWeb(HAVEN, KADE)
  await night(1, { [HAVEN]: 'no such name' })
  await night(2, { [HAVEN]: 'too slow' })
  expect(await listTasks(database)).toEqual([])
  await night(3, { [HAVEN]: 'not there' })
  expect(await listTasks(database)).toMatchObject([
    {
      placeId: ids[0],
      kind: 'dead link',
      detail: { website: HAVEN, trouble: 'not there', since: '2026-12-01' },
    },
  ])
  expect((await readRegister(database)).byId.get(ids[0]!)!.content.website).toBe(HAVEN)
})

test('asked by hand several times in one night, it counts once', async () => {
  const { database, night } = await aWeb(HAVEN)
  for (let time = 0; time < 4; time++) await night(1, { [HAVEN]: 'not there' })
  expect(await listSilentLinks(database)).toMatchObject([{ website: HAVEN, nights: 1 }])
  expect(await listTasks(database)).toEqual([])
})

test('the task closes by itself when the website answers, and a later silence is a new one', async () => {
  const { database, night } = await aWeb(HAVEN)
  for (const day of [1, 2, 3, 4]) await night(day, { [HAVEN]: 'not there' })
  expect(await listTasks(database)).toHaveLength(1)
  expect((await night(5, {})).outcome).toEqual({ raised: 0, closed: 1 })
  expect([await listTasks(database), await listSilentLinks(database)]).toEqual([[], []])
  for (const day of [6, 7, 8]) await night(day, { [HAVEN]: 'not there' })
  expect(await listTasks(database)).toHaveLength(1)
})

test('what somebody decided is not asked again while the website stays silent', async () => {
  const { platform, database, night } = await aWeb(HAVEN)
  for (const day of [1, 2, 3]) await night(day, { [HAVEN]: 'not there' })
  const [task] = await listTasks(database)
  await closeTask(database, task!.id, { at: platform.now(), actor: 'test' })
  await night(4, { [HAVEN]: 'not there' })
  expect(await listTasks(database)).toEqual([])
})

test('a website of two places is asked once, and is a task of both; another website closes it', async () => {
  const { database, ids, asked, night, edit } = await aWeb(HAVEN, HAVEN)
  for (const day of [1, 2, 3]) await night(day, { [HAVEN]: 'not there' })
  expect(asked).toEqual([HAVEN, HAVEN, HAVEN])
  expect((await listTasks(database)).map(({ placeId }) => placeId).sort()).toEqual([...ids].sort())
  await edit(ids[0]!, { website: KADE })
  await night(4, { [HAVEN]: 'not there' })
  expect((await listTasks(database)).map(({ placeId }) => placeId)).toEqual([ids[1]])
})

test('a place that went into another takes its task along, and raises no second one', async () => {
  const { platform, database, ids, night } = await aWeb(HAVEN, HAVEN)
  for (const day of [1, 2, 3]) await night(day, { [HAVEN]: 'not there' })
  const { byId } = await readRegister(database)
  const [left, right] = ids.map((id) => byId.get(id)!)
  await mergePlaces(platform, left!, right!, 'by the rule', 'test')
  await night(4, { [HAVEN]: 'not there' })
  const roots = new Set((await listTasks(database)).map(({ placeId }) => placeId))
  expect([...roots]).toEqual((await readRegister(database)).places.map(({ id }) => id))
})

test('places that are not public or have stopped are not asked about', async () => {
  const { ids, asked, night, edit } = await aWeb(HAVEN, KADE)
  await edit(ids[0]!, { status: 'withdrawn' })
  await edit(ids[1]!, { status: 'stopped' })
  await night(1, {})
  expect(asked).toEqual([])
})

test('a night on which nothing can be reached says nothing of anybody', async () => {
  const websites = Array.from({ length: 12 }, (_, i) => `https://plek-${i}.example`)
  const { database, night } = await aWeb(...websites)
  const away = Object.fromEntries(websites.map((website) => [website, 'no such name'] as const))
  for (const day of [1, 2, 3, 4]) expect((await night(day, away)).outcome).toBe('our own fault')
  expect([await listTasks(database), await listSilentLinks(database)]).toEqual([[], []])
})

test('a website that is erased stands in no list of silent ones either', async () => {
  const { platform, database, ids, night } = await aWeb(HAVEN)
  for (const day of [1, 2, 3]) await night(day, { [HAVEN]: 'not there' })
  await eraseField(platform, ids[0]!, 'website', { actor: 'test', note: 'op verzoek' })
  expect(await listSilentLinks(database)).toEqual([])
  expect(JSON.stringify(await listTasks(database))).not.toContain('haven')
  await night(4, {})
  expect(await listTasks(database)).toEqual([])
})
