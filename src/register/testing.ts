import { loadGeographyFacts } from '../geography/index.ts'
import type { Platform } from '../platform/platform.ts'
import { testPlatform } from '../platform/testing.ts'
import type { PlaceContent } from './place.ts'
import { addPlace, editPlace } from './settling-store.ts'
import { saveSource } from './store.ts'

/** A list that nobody could take for a real one. */
export const exampleList = {
  id: 'voorbeeld',
  name: 'Voorbeeldlijst',
  publisher: 'Stichting Voorbeeld',
  licence: 'voorbeeldlicentie',
  dated: '2024',
  grain: 'location',
  rank: 10,
  address: 'https://voorbeeld.example/lijst',
} as const

export const inEde = {
  name: 'De Edese Voorbeeldhaven',
  town: 'Ede',
  municipality: 'GM0228',
  location: { lon: 5.66, lat: 52.04 },
  locationPrecision: 'place',
} as const satisfies Partial<PlaceContent>
/** Eight kilometres from the one in Ede, in the municipality next to it. */
export const inWageningen = {
  name: 'De Wageningse Voorbeeldhaven',
  town: 'Wageningen',
  municipality: 'GM0289',
  location: { lon: 5.66, lat: 51.97 },
  locationPrecision: 'place',
} as const satisfies Partial<PlaceContent>
export const online = {
  name: 'Voorbeeldpraat',
  kind: 'online',
  grain: 'online',
} as const satisfies Partial<PlaceContent>

/** The shipped geography, and these places as the list tells of them. */
export async function platformWith(...contents: Partial<PlaceContent>[]) {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  await saveSource(platform.database, exampleList, platform.now())
  for (const content of contents) await addToList(platform, content)
  return platform
}

/** The list tells of one more place; say only what the test is about. */
export const addToList = (platform: Platform, content: Partial<PlaceContent>): Promise<string> =>
  addPlace(
    platform,
    {
      basis: 'source',
      sourceId: exampleList.id,
      saidOn: '2024',
      values: { name: 'De Voorbeeldhaven', kind: 'walk-in', grain: 'location', status: 'known', ...content },
    },
    'test',
  )

/** Somebody says something of a place. */
export const sayOf = (
  platform: Platform,
  id: string,
  values: Partial<PlaceContent>,
  basis: 'place' | 'pin' = 'pin',
) => editPlace(platform, id, { basis, sourceId: exampleList.id, saidOn: '2026-11-01', values }, 'test')
