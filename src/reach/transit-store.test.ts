import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadPublishedFigures } from '../coverage/index.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { shippedFile } from '../platform/files.ts'
import { testPlatform } from '../platform/testing.ts'
import { type ReachChoices, usualChoices } from './choices.ts'
import { lookAtReach, UNTIL_DONE } from './look-store.ts'
import { saveTimetableLoaded } from './timetable-store.ts'

const byTransit: ReachChoices = { ...usualChoices, vervoer: 'ov' }

async function openWorld(path: string) {
  const platform = await testPlatform()
  await loadGeographyFacts(platform, 'example/geography')
  await loadPublishedFigures(platform, 'example/figures')
  const report = { agencies: ['Voorbeeldvervoer'], tripsOnDays: { '2026-12-01': 50 }, findings: [] }
  await saveTimetableLoaded(platform, { path, source: 'voorbeeld', checksum: path, report })
  return platform
}

test('what cannot be read is not tried at every look, and is a minute later', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-transit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'gtfs')
  const platform = await openWorld(path)
  const look = async (seconds: number) => {
    const later = { ...platform, now: () => platform.now().add({ seconds }) }
    return (await lookAtReach(later, byTransit, UNTIL_DONE)).transit
  }
  expect(await look(0)).toMatchObject({ wrong: [{ reason: 'no-file' }] })
  cpSync(shippedFile('example/gtfs'), path, { recursive: true })
  expect(await look(59)).toMatchObject({ wrong: [{ reason: 'no-file' }] })
  expect(await look(60)).not.toHaveProperty('wrong')
})
