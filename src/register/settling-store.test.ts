import { expect, test } from 'vitest'
import { testPlatform } from '../platform/testing.ts'
import { addPlace, editPlace } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import { findPlace, findRevisionAt, readRegister, saveSource } from './store.ts'

async function aRegister() {
  const platform = await testPlatform()
  await saveSource(platform.database, editorsDesk, platform.now())
  const add = (name: string) =>
    addPlace(
      platform,
      { basis: 'checked', sourceId: editorsDesk.id, values: { name, town: 'Voorbeeldstad' } },
      'test',
    )
  const rename = (id: string, name: string) =>
    editPlace(platform, id, { basis: 'checked', sourceId: editorsDesk.id, values: { name } }, 'test')
  const slugs = async () => (await readRegister(platform.database)).places.map(({ slug }) => slug)
  return { platform, add, rename, slugs }
}

test('a renamed place gets an address to fit, and every address it ever had leads to it', async () => {
  const { platform, add, rename, slugs } = await aRegister()
  const id = await add('De Haven')
  await rename(id, 'De Zeemeeuw')
  await rename(id, 'Het Anker')
  expect(await slugs()).toEqual(['het-anker-voorbeeldstad'])
  for (const old of ['de-haven-voorbeeldstad', 'de-zeemeeuw-voorbeeldstad'])
    expect(await findPlace(platform.database, old)).toMatchObject({ movedTo: { id } })

  await rename(id, 'De Haven')
  expect(await slugs()).toEqual(['de-haven-voorbeeldstad'])
})

test('an address that belonged to one place is never given to another', async () => {
  const { platform, add, rename, slugs } = await aRegister()
  const first = await add('De Haven')
  await rename(first, 'Het Anker')
  await add('De Haven')
  expect(await slugs()).toEqual(['de-haven-voorbeeldstad-2', 'het-anker-voorbeeldstad'])
  expect(await findPlace(platform.database, 'de-haven-voorbeeldstad')).toMatchObject({
    movedTo: { id: first },
  })
})

test('moments run in the order of changes, also where a clock runs behind: the past stays what it was', async () => {
  const { platform, add } = await aRegister()
  const at = (moment: string) => ({ ...platform, now: () => Temporal.Instant.from(moment) })
  const said = (name: string) => ({ basis: 'checked', sourceId: editorsDesk.id, values: { name } }) as const
  await addPlace(at('2026-12-01T10:00:00Z'), said('De Haven'), 'test')
  const { revision } = await readRegister(platform.database)
  await addPlace(at('2026-12-01T10:05:00Z'), said('Het Anker'), 'test')
  await add('De Zeemeeuw')
  expect(await findRevisionAt(platform.database, Temporal.Instant.from('2026-12-01T10:01:00Z'))).toBe(
    revision,
  )
})
