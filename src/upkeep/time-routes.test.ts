import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import type { Platform, Request } from '../platform/platform.ts'
import { serve, testPlatform, testSecret } from '../platform/testing.ts'
import { upkeepRoutes } from './routes.ts'
import { countTime, isStamp, listTimes, stampOf } from './time-store.ts'

let platform: Platform
let later = 0
/** As much of a request as a stamp needs. */
let c: Request
beforeEach(async () => {
  later = 0
  const begin = await testPlatform()
  platform = { ...begin, now: () => begin.now().add({ seconds: later }) }
  c = { var: { ...platform, secret: testSecret } } as unknown as Request
})

test('a form that is saved is counted once, by how long it stood open and nothing else', async () => {
  const stamp = stampOf(c)
  later = 40
  await countTime(c, 'change', stamp)
  expect(await listTimes(platform.database)).toEqual([
    { form: 'change', month: '2026-12', step: 3, count: 1 },
  ])
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_name = 'form_time' and table_schema = 'public' order by 1`.execute(platform.database)
  expect(rows.map(({ name }) => name)).toEqual(['count', 'form', 'month', 'step'])
})

test.each([
  '',
  'x',
  '1.aaaaaaaaaaaaaaaaaaaaaa',
  '999999999999.aaaaaaaaaaaaaaaaaaaaaa',
  '1e9.x',
  '١.aaaaaaaaaaaaaaaaaaaaaa',
])('a stamp like %j is not ours, and nothing is counted', async (stamp) => {
  expect(isStamp(c, stamp)).toBe(false)
  await countTime(c, 'change', stamp)
  expect(await listTimes(platform.database)).toEqual([])
})

test('the page tells of a month when ten were saved, and its file holds the same', async () => {
  const app = serve(upkeepRoutes, platform)
  expect(await (await app.request('/bijhouden')).text()).toContain('Er is nog te weinig bewaard')
  for (let each = 0; each < 10; each++) {
    const stamp = stampOf(c)
    later += 12 * (each + 1)
    await countTime(c, 'question', stamp)
  }
  const page = await (await app.request('/bijhouden')).text()
  expect(page).toContain('Bevestigen uit de mail')
  expect(page).toContain('60 seconden')
  expect(await (await app.request('/bijhouden.csv')).text()).toContain('2026-12,question,10,60,10')
})
