import { expect, test } from 'vitest'
import { testPlatform } from '../platform/testing.ts'
import { toLikenessRecord } from './likeness-record.ts'
import { findByIdOrSlug, mergePlaces } from './merge-store.ts'
import { addReview, listOpenPairs, proposeAllPairs } from './pair-store.ts'
import type { PlaceContent } from './place.ts'
import { addPlace, editPlace } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import { saveSource } from './store.ts'

const haven: PlaceContent = {
  name: 'Inloophuis De Zeemeeuw',
  organisation: 'Stichting De Zeemeeuw',
  address: 'Voorbeeldstraat 7',
  postcode: '1000 AA',
  town: 'Voorbeeldstad',
  phone: '000 000 00 00',
}

async function twins() {
  const platform = await testPlatform()
  await saveSource(platform.database, editorsDesk, platform.now())
  const said = (values: Partial<PlaceContent>) =>
    ({ basis: 'checked', sourceId: editorsDesk.id, values }) as const
  const ids = [
    await addPlace(platform, said(haven), 'test'),
    await addPlace(platform, said({ ...haven, name: 'De Zeemeeuw' }), 'test'),
    await addPlace(
      platform,
      said({ name: 'Herstelacademie Elders', town: 'Elders', address: 'Dijk 1' }),
      'test',
    ),
  ] as const
  const place = async (n: 0 | 1 | 2) => (await findByIdOrSlug(platform.database, ids[n]))!
  const edit = (n: 0 | 1 | 2, values: Partial<PlaceContent>) =>
    editPlace(platform, ids[n], said(values), 'test')
  await proposeAllPairs(platform)
  return { platform, place, edit, ids }
}

test('two writings of one place are proposed once, with reasons; a stranger is not', async () => {
  const { platform, ids } = await twins()
  const pairs = await listOpenPairs(platform.database)
  expect(pairs).toMatchObject([{ leftId: ids[0], rightId: ids[1], band: 'certain', outcome: 'same' }])
  expect(pairs[0]!.reasons.length).toBeGreaterThan(1)
  expect(await proposeAllPairs(platform)).toEqual({ certain: 1, maybe: 0 })
})

test('a reviewed pair is remembered, and opens again only when a compared field changes', async () => {
  const { platform, place, edit } = await twins()
  await addReview(
    platform,
    [toLikenessRecord(await place(1)), toLikenessRecord(await place(0))],
    'different',
    'test',
  )
  expect(await listOpenPairs(platform.database)).toEqual([])

  await edit(0, { note: 'Niet vergeleken.' })
  expect(await proposeAllPairs(platform)).toEqual({ certain: 0, maybe: 0 })
  await edit(0, { phone: '000 111 11 11' })
  await proposeAllPairs(platform)
  expect(await listOpenPairs(platform.database)).toHaveLength(1)
})

test('a merged pair waits for nobody', async () => {
  const { platform, place } = await twins()
  await mergePlaces(platform, await place(0), await place(1), 'by the rule', 'test')
  expect(await listOpenPairs(platform.database)).toEqual([])
})
