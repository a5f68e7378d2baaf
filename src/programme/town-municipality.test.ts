import { expect, test } from 'vitest'
import { anActivity } from './example.ts'
import { findTowns, withMunicipality } from './town-municipality.ts'

const postcode = (place: string, municipalityCode: string) => ({ place, municipalityCode })
const towns = findTowns({
  postcodes: [
    postcode('Voorbeeldstad', 'GM9001'),
    postcode('Voorbeeldstad', 'GM9001'),
    postcode('Dubbeldorp', 'GM9001'),
    postcode('Dubbeldorp', 'GM9002'),
  ],
})
const found = (town: string | undefined, host: string | undefined, municipality?: string) => {
  const where = { at: 'elsewhere' as const, ...(town && { town }), ...(municipality && { municipality }) }
  const { content } = withMunicipality(anActivity({ where }), towns, host)
  return content.where?.at === 'elsewhere' && content.where.municipality
}

test('a stop in a town is in the municipality of that town', () => {
  expect(found('voorbeeldstad', undefined)).toBe('GM9001')
  expect(found('Nergens', 'GM9001')).toBeUndefined()
  expect(found(undefined, 'GM9001')).toBeUndefined()
})

test('a name that two municipalities have is that of the host, or of nobody; what was said stays', () => {
  expect(found('Dubbeldorp', 'GM9002')).toBe('GM9002')
  expect(found('Dubbeldorp', 'GM9003')).toBeUndefined()
  expect(found('Dubbeldorp', 'GM9002', 'GM9001')).toBe('GM9001')
})
