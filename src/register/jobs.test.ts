import { expect, test } from 'vitest'
import { deliver } from '../platform/events.ts'
import { testPlatform } from '../platform/testing.ts'
import { registerListeners } from './jobs.ts'
import { compareWaiting, listOpenPairs } from './pair-store.ts'
import { addPlace } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import { saveSource } from './store.ts'

test('a place that is added by hand is compared with the others soon after', async () => {
  const platform = await testPlatform()
  await saveSource(platform.database, editorsDesk, platform.now())
  const values = {
    name: 'De Zeemeeuw',
    address: 'Voorbeeldstraat 7',
    town: 'Voorbeeldstad',
    postcode: '1000 AA',
  }
  const ids = [
    await addPlace(platform, { basis: 'checked', sourceId: editorsDesk.id, values }, 'test'),
    await addPlace(platform, { basis: 'checked', sourceId: editorsDesk.id, values }, 'test'),
  ]
  expect(await listOpenPairs(platform.database)).toEqual([])
  await deliver(platform, registerListeners)
  expect(await listOpenPairs(platform.database)).toMatchObject([{ leftId: ids[0], rightId: ids[1] }])
})

test('however many changes are announced, the places are compared once', async () => {
  const platform = await testPlatform()
  await saveSource(platform.database, editorsDesk, platform.now())
  const said = { basis: 'checked', sourceId: editorsDesk.id, values: { name: 'De Zeemeeuw' } } as const
  for (let count = 0; count < 3; count++) await addPlace(platform, said, 'test')
  expect(await compareWaiting(platform)).toBe(3)
  expect(await deliver(platform, registerListeners)).toBe(3)
  expect(await compareWaiting(platform)).toBe(0)
})
