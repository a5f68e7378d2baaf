import { expect, test } from 'vitest'
import { findCentres } from './place-centre.ts'

const area = (place: string, lon: number, inhabitants2021: number) => ({
  pc4: '1000',
  lon,
  lat: 52,
  inhabitants2021,
  place,
  municipalityCode: 'GM9001',
  municipalityBasis: 'published' as const,
  neighbourhoods: [],
})
const municipality = {
  code: 'GM9001',
  name: 'Voorbeeldstad',
  officialName: 'Voorbeeldstad',
  slug: 'voorbeeldstad',
  province: 'Voorbeeldland',
  inhabitants2021: 1000,
  lon: 6,
  lat: 53,
  urbanity2017: undefined,
  alsoKnownAs: [],
}
const centreOf = findCentres({
  municipalities: new Map([['GM9001', municipality]]),
  postcodes: [area('Voorbeelddorp', 5, 999), area('Voorbeelddorp', 6, 999), area('Elders', 8, 1)],
})

test('a town is in the middle of its people', () => {
  expect(centreOf({ municipality: 'GM9001', town: 'voorbeelddorp' })).toEqual({ lon: 5.5, lat: 52 })
})

test('an unknown town is in the middle of its municipality, and nowhere when that is unknown too', () => {
  expect(centreOf({ municipality: 'GM9001', town: 'Nergenshuizen' })).toEqual({ lon: 6, lat: 53 })
  expect(centreOf({ town: 'Voorbeelddorp' })).toBeUndefined()
})
