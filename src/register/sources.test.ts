import { expect, test } from 'vitest'
import { loadGeographyFacts } from '../geography/index.ts'
import { testPlatform } from '../platform/testing.ts'
import { listPublicPlaces } from './public-store.ts'
import { listRuns } from './run-store.ts'
import { loadShippedPlaces } from './sources.ts'
import { findSettled, listChanges, listProvenance, readRegister } from './store.ts'

async function withGeography() {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  return platform
}

test('84 public mentions come as places of one source, and nothing is invented about them', async () => {
  const platform = await withGeography()
  await loadShippedPlaces(platform)
  const places = await listPublicPlaces(platform.database)
  expect(places).toHaveLength(84)
  const contents = places.map(({ content }) => content)
  expect(contents.filter(({ supportPoint }) => supportPoint === 'yes')).toHaveLength(45)
  expect(contents.filter(({ status }) => status === 'stopped')).toHaveLength(3)
  expect(contents.filter(({ province }) => province)).toHaveLength(10)
  for (const place of places) {
    expect(place.confirmedOn).toBeUndefined()
    for (const unsaid of ['openingHours', 'phone', 'email', 'comingIn', 'sizeClass', 'kvk'] as const)
      expect(place.content[unsaid], place.content.name).toBeUndefined()
  }
})

test('of every shipped value it is known where the list found it, and from which year, if any', async () => {
  const platform = await withGeography()
  await loadShippedPlaces(platform)
  const { places } = await readRegister(platform.database)
  const years: (string | undefined)[] = []
  for (const { id } of places) {
    const settled = await findSettled(platform.database, id)
    const provenance = await listProvenance(platform.database, id)
    for (const statementId of Object.values(settled!.chosen)) {
      const from = provenance.get(statementId!)!
      expect(from.source.id).toBe('openbare-vermeldingen')
      expect(from.mentionedIn).toMatch(/http|rapport|regioplan|raadsbrief|artikel|interview/)
    }
    years.push([...provenance.values()][0]!.statement.saidOn)
    expect(await listChanges(platform.database, id)).toMatchObject([{ actor: 'shipped with the product' }])
  }
  expect(years.filter((year) => year === undefined)).toHaveLength(11)
  expect(years.filter(Boolean).every((year) => /^20\d\d$/.test(year!))).toBe(true)
})

test('they are loaded once, and a loading that breaks half way leaves nothing and is done again', async () => {
  const platform = await withGeography()
  let left = 40
  const breaking = {
    ...platform,
    newId: () => {
      if (left-- === 0) throw new Error('the power went out')
      return platform.newId()
    },
  }
  await expect(loadShippedPlaces(breaking)).rejects.toThrow('the power went out')
  expect((await readRegister(platform.database)).places).toEqual([])
  expect(await listRuns(platform.database)).toEqual([])

  await loadShippedPlaces(platform)
  const { revision } = await readRegister(platform.database)
  await loadShippedPlaces(platform)
  expect((await readRegister(platform.database)).revision).toBe(revision)
  expect(await listRuns(platform.database)).toHaveLength(1)
})
