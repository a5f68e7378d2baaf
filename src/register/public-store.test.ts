import { expect, test } from 'vitest'
import { testPlatform } from '../platform/testing.ts'
import { aSource } from './example.ts'
import { findLastOpenChange } from './public-store.ts'
import { addPlace } from './settling-store.ts'
import { saveSource } from './store.ts'

/** Minutes since 1970 at a time of the clock on Tuesday 1 December 2026. */
const at = (time: string): number =>
  Temporal.ZonedDateTime.from(`2026-12-01T${time}[Europe/Amsterdam]`).epochMilliseconds / 60_000

test('what is said of open doors stays as it was until a door opens or closes, or the day ends', async () => {
  const platform = await testPlatform()
  await saveSource(platform.database, aSource(), platform.now())
  const changeAt = (time: string, day = '2026-12-01') =>
    findLastOpenChange({
      ...platform,
      now: () => Temporal.ZonedDateTime.from(`${day}T${time}[Europe/Amsterdam]`).toInstant(),
    })
  expect(await changeAt('12:00')).toBe(at('00:00'))

  const openingHours = {
    weekly: [{ days: [2 as const], from: '10:00', to: '12:00' }],
    exceptions: [],
    holidays: 'unknown' as const,
  }
  const values = { name: 'De Haven', openingHours }
  await addPlace(platform, { basis: 'source', sourceId: aSource().id, saidOn: '2026', values }, 'test')
  const asked = ['00:00:00', '09:59:59', '10:00:00', '11:59:59', '12:00:00', '23:59:59']
  const found = await Promise.all(asked.map((time) => changeAt(time)))
  expect(found).toEqual(['00:00', '00:00', '10:00', '10:00', '12:00', '12:00'].map(at))
  expect(await changeAt('00:00:00', '2026-12-02')).toBe(at('00:00') + 1440)
})
