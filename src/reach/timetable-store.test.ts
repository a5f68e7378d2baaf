import { expect, test } from 'vitest'
import { anotherProcess, testPlatform } from '../platform/testing.ts'
import {
  type LoadedTimetable,
  readOtherTimetable,
  readTimetableLoaded,
  removeTimetableLoaded,
  saveNextTimetable,
  saveTimetableLoaded,
} from './timetable-store.ts'

const aTimetable = (more: Partial<LoadedTimetable> = {}): Omit<LoadedTimetable, 'loadedAt'> => ({
  path: '/voorbeeld/dienstregeling.zip',
  source: 'dienstregeling.zip',
  checksum: 'a1',
  report: {
    agencies: ['Voorbeeldvervoer'],
    tripsOnDays: { '2026-12-01': 12 },
    box: { south: 53.5, west: 3.5, north: 53.7, east: 3.7 },
    findings: [],
  },
  ...more,
})

test('there is none until somebody loads one, one at a time, and none again when it is removed', async () => {
  const platform = await testPlatform()
  expect(await readTimetableLoaded(platform.database)).toBeUndefined()
  await saveTimetableLoaded(platform, aTimetable())
  expect(await readTimetableLoaded(platform.database)).toMatchObject(aTimetable())
  const newer = aTimetable({ checksum: 'b2', report: { agencies: [], tripsOnDays: {}, findings: [] } })
  await saveTimetableLoaded(platform, newer)
  const other = await anotherProcess(platform)
  expect(await readTimetableLoaded(other.database)).toMatchObject(newer)
  expect(await readOtherTimetable(other.database)).toMatchObject({ ...aTimetable(), role: 'earlier' })
  expect(await removeTimetableLoaded(platform.database)).toBe(true)
  expect(await removeTimetableLoaded(platform.database)).toBe(false)
  expect(await readTimetableLoaded(platform.database)).toBeUndefined()
  expect(await readOtherTimetable(platform.database)).toBeUndefined()
})

test('the one that is to come lies beside it until it is loaded itself, and then the one before it does', async () => {
  const platform = await testPlatform()
  const next = aTimetable({ checksum: 'c3', source: 'volgende.zip' })
  await saveTimetableLoaded(platform, aTimetable())
  await saveNextTimetable(platform, next)
  expect(await readTimetableLoaded(platform.database)).toMatchObject(aTimetable())
  expect(await readOtherTimetable(platform.database)).toMatchObject({ ...next, role: 'next' })
  // Loading what is loaded already changes nothing beside it.
  await saveTimetableLoaded(platform, aTimetable())
  expect(await readOtherTimetable(platform.database)).toMatchObject({ ...next, role: 'next' })
  await saveTimetableLoaded(platform, next)
  expect(await readOtherTimetable(platform.database)).toMatchObject({ ...aTimetable(), role: 'earlier' })
})
