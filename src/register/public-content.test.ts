import { expect, test } from 'vitest'
import { aPlace } from './example.ts'
import { publicContent } from './public-content.ts'

const somewhere = {
  address: 'Voorbeeldstraat 1',
  postcode: '1000 AA',
  location: { lon: 5, lat: 52 },
  locationPrecision: 'exact',
} as const

test('a place that gives its address on request, or shows only its area, is on no map and has no address', () => {
  for (const locationDisclosure of ['on request', 'area only'] as const) {
    const shown = publicContent(aPlace({ ...somewhere, locationDisclosure }).content)
    expect(Object.keys(shown)).not.toEqual(expect.arrayContaining(Object.keys(somewhere)))
    expect(shown.town).toBe('Voorbeeldstad')
  }
})

test('everybody else is where they are', () => {
  const { content } = aPlace(somewhere)
  expect(publicContent(content)).toEqual(content)
})
