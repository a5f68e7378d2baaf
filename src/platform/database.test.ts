import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testPlatform } from './testing.ts'

test('both databases give the same types: moments and days as text, counts as numbers, json as values', async () => {
  const { database } = await testPlatform()
  const { rows } =
    await sql`select timestamptz '2026-12-01 10:00+01' = timestamptz '2026-12-01 09:00Z' as same,
    pg_typeof(now())::text as kind, date '2026-12-01' as day, count(*) as count, '{"a":[1]}'::jsonb as json,
    now() as moment`.execute(database)
  expect(rows).toEqual([
    {
      same: true,
      kind: 'timestamp with time zone',
      day: '2026-12-01',
      count: 1,
      json: { a: [1] },
      moment: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d/),
    },
  ])
})
