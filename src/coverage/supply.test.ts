import { expect, test } from 'vitest'
import { aPlace } from '../register/example.ts'
import { shippedFigures } from './example.ts'
import { countSupply } from './supply.ts'

type Size = 'small' | 'average' | 'large' | undefined
const places = (number: number, sizeClass: Size) =>
  Array.from({ length: number }, () => aPlace(sizeClass ? { sizeClass } : {}))

test.each([
  ['Friesland', { large: 2, average: 0, small: 22 }],
  ['Noord-Holland', { large: 12, average: 8, small: 32 }],
  ['Utrecht', { large: 10, average: 0, small: 4 }],
  ['Zeeland', { large: 0, average: 2, small: 4 }],
])('%s weighs what was published, from the sizes of its support points', (province, sizes) => {
  const published = shippedFigures.provinces.find((row) => row.province === province)!
  const supply = countSupply([
    ...places(sizes.large, 'large'),
    ...places(sizes.average, 'average'),
    ...places(sizes.small, 'small'),
  ])
  expect(supply).toEqual({
    known: published.known,
    weighted: published.weighted,
    unknownSize: 0,
    groups: 0,
  })
})

test('the printed 15 of Limburg cannot be: 18 support points of which 3 small weigh 16.5 at the least', () => {
  const { known, weighted } = countSupply([...places(15, 'average'), ...places(3, 'small')])
  expect([known, weighted]).toEqual([18, 16.5])
  expect(shippedFigures.provinces.find(({ province }) => province === 'Limburg')).toMatchObject({
    known: 18,
    weighted: 15,
  })
})

test('an unknown size counts as one, and how many are unknown is said', () => {
  expect(countSupply([...places(3, undefined), ...places(1, 'large')])).toMatchObject({
    known: 4,
    weighted: 5,
    unknownSize: 3,
  })
})

test('a group of locations that nobody split yet counts as one, and is said to be a group', () => {
  expect(countSupply([aPlace({ grain: 'group of locations' }), aPlace()])).toMatchObject({
    known: 2,
    groups: 1,
  })
})
