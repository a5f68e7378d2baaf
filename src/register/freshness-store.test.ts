import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Platform } from '../platform/platform.ts'
import { listLastWords } from './freshness-store.ts'
import { mergePlaces, unmergePlace } from './merge-store.ts'
import { listPublicPlaces } from './public-store.ts'
import { editPlace } from './settling-store.ts'
import { readRegister } from './store.ts'
import { addToList, exampleList, inEde, inWageningen, online, platformWith } from './testing.ts'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Somebody says of a place that all of it holds. */
async function confirm(
  platform: Platform,
  placeId: string,
  basis: 'place' | 'checked' | 'pin',
  saidOn?: string,
) {
  const { content } = (await readRegister(platform.database)).byId.get(placeId)!
  const said = { basis, sourceId: exampleList.id, ...(saidOn && { saidOn }), values: content }
  await editPlace(platform, placeId, said, 'test')
}

/** A place that only a list mentions, and others that were looked at in every way. */
async function severalPlaces() {
  const platform = await platformWith(inEde, inWageningen, online, { ...inEde, address: 'Voorbeeldstraat 1' })
  await addToList(platform, { ...inEde, address: 'Voorbeeldgeheim 1', locationDisclosure: 'area only' })
  await confirm(platform, id(2), 'place', '2026-03-01')
  await confirm(platform, id(3), 'checked', '2025')
  await confirm(platform, id(4), 'pin')
  await confirm(platform, id(5), 'place', '2026-10-01')
  return platform
}

const checkedDays = async ({ database }: Platform) =>
  [...(await readRegister(database)).byId.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ checkedOn }) => checkedOn)

test('it is kept of each place when what matters most of it was last looked at', async () => {
  const platform = await severalPlaces()
  expect(await checkedDays(platform)).toEqual([undefined, '2026-03-01', '2025', '2026-12-01', '2026-10-01'])
})

test('the migration finds the same of what was there before it', async () => {
  const platform = await severalPlaces()
  const settled = await checkedDays(platform)
  await sql`update place set checked_on = null`.execute(platform.database)
  readRegister.forget(platform.database)
  expect(new Set(await checkedDays(platform))).toEqual(new Set([undefined]))
  const file = new URL('migrations/2026-11-30-checked-on.sql', import.meta.url)
  const [, script] = readFileSync(file, 'utf8').split('-- Of what was said before, as far as it won.')
  await sql.raw(script!).execute(platform.database)
  readRegister.forget(platform.database)
  expect(await checkedDays(platform)).toEqual(settled)
})

test('a place that took in another speaks with the words of both; apart again, each with its own', async () => {
  const platform = await platformWith(inEde, { ...inEde, phone: '000 000 00 00' })
  await confirm(platform, id(2), 'checked', '2026-11-01')
  expect(await checkedDays(platform)).toEqual([undefined, '2026-11-01'])
  const { byId } = await readRegister(platform.database)
  await mergePlaces(platform, byId.get(id(1))!, byId.get(id(2))!, {}, 'test')
  expect(await checkedDays(platform)).toEqual(['2026-11-01'])
  await unmergePlace(platform, id(2), 'test')
  expect(await checkedDays(platform)).toEqual([undefined, '2026-11-01'])
})

test('who last said of each fact that it holds can be read of many places at once', async () => {
  const platform = await severalPlaces()
  const places = await listPublicPlaces(platform.database)
  const words = await listLastWords(platform.database, places)
  expect(words.get(id(1))!.get('town')).toEqual({ by: 'source', on: '2024' })
  expect(words.get(id(2))!.get('town')).toEqual({ by: 'place', on: '2026-03-01' })
  expect(words.get(id(3))!.get('name')).toEqual({ by: 'desk', on: '2025' })
  expect(words.get(id(2))!.get('phone')).toBeUndefined()
})
