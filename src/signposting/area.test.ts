import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedGeography } from '../geography/example.ts'
import {
  areaAddress,
  codeArea,
  decodeArea,
  FARTHEST_KM,
  isTouched,
  MOST_MUNICIPALITIES,
  namedMunicipalities,
  ownMunicipality,
  parseCircle,
  parseMunicipalities,
} from './area.ts'

const slugs = [...shippedGeography.municipalities.values()].map(({ slug }) => slug)
const postcodes = shippedGeography.postcodes.map(({ pc4 }) => pc4)
const arbitraryFound = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom(...slugs), { minLength: 1, maxLength: MOST_MUNICIPALITIES })
    .map((chosen) => parseMunicipalities(chosen.join('+'), shippedGeography)),
  fc
    .tuple(fc.constantFrom(...postcodes), fc.integer({ min: 1, max: FARTHEST_KM }))
    .map(([pc4, km]) => parseCircle(pc4, String(km), shippedGeography)),
)

test('an area is read back from its address, and from the numbers in a code', () => {
  fc.assert(
    fc.property(arbitraryFound, (found) => {
      if (!('area' in found)) throw new Error('not found')
      const { area } = found
      const [, , kind, first, second] = areaAddress(area).split('/')
      const again =
        kind === 'rond'
          ? parseCircle(first!, second!, shippedGeography)
          : parseMunicipalities(first!, shippedGeography)
      expect(again).toEqual(found)
      expect(decodeArea(codeArea(area), shippedGeography)).toEqual(area)
    }),
  )
})

test('the municipality that is named first is the own one, and twice the same counts once', () => {
  const found = parseMunicipalities('wageningen+ede+wageningen', shippedGeography)
  if (!('area' in found)) throw new Error('not found')
  expect(ownMunicipality(found.area).name).toBe('Wageningen')
  expect(namedMunicipalities(found.area).map(({ name }) => name)).toEqual(['Wageningen', 'Ede'])
})

test('a circle touches a town when part of it lies within, and a municipality where a town has no postcodes', () => {
  const found = parseCircle('1102', '5', shippedGeography)
  if (!('area' in found && found.area.kind === 'circle')) throw new Error('not found')
  const { touched } = found.area
  const [amsterdam, edam, gooi] = ['GM0363', 'GM0385', 'GM1942']
  expect(isTouched(touched, { municipality: amsterdam, town: 'Amsterdam' })).toBe(true)
  expect(isTouched(touched, { municipality: amsterdam, town: 'Amsterdam-West' })).toBe(true)
  expect(isTouched(touched, { municipality: edam, town: 'Edam' })).toBe(false)
  expect(isTouched(touched, { municipality: gooi })).toBe(false)
})

describe('what is no area is told apart', () => {
  test.each([
    ['', { unknown: 'municipality' }],
    ['atlantis', { unknown: 'municipality' }],
    ['ede+', { unknown: 'municipality' }],
    ['../ede', { unknown: 'municipality' }],
    [slugs.slice(0, MOST_MUNICIPALITIES + 1).join('+'), { tooMany: true }],
  ])('“%s”', (text, expected) => {
    expect(parseMunicipalities(text, shippedGeography)).toEqual(expected)
  })

  test.each([
    ['6711', '0', 'distance'],
    ['6711', '031', 'distance'],
    ['6711', '31', 'distance'],
    ['6711', '5.5', 'distance'],
    ['6711', '-5', 'distance'],
    ['0000', '5', 'postcode'],
    ['6711AB', '5', 'postcode'],
  ])('%s within %s km', (pc4, km, unknown) => {
    expect(parseCircle(pc4, km, shippedGeography)).toEqual({ unknown })
  })

  test('a code of an area that is not here', () => {
    expect(decodeArea({ municipalities: [4000] }, shippedGeography)).toBeUndefined()
    expect(decodeArea({ pc4: 1, km: 5 }, shippedGeography)).toBeUndefined()
  })
})
