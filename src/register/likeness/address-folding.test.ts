import { describe, expect, test } from 'vitest'
import { foldAddress } from './address-folding.ts'
import { compareAddresses } from './weigh-address.ts'

const parts = (address: string, postcode?: string) => {
  const { street, number, upTo, suffix, building, ...codes } = foldAddress(address, postcode)
  return { street, numbers: [number, upTo], suffix, building, postcode: codes.postcode }
}

test.each([
  ['Voorbeeldstr. 13 B', 'voorbeeldstraat', [13, 13], 'b'],
  ['Voorbeeldstraat 13-b', 'voorbeeldstraat', [13, 13], 'b'],
  ['Voorbeeldln 17-19', 'voorbeeldlaan', [17, 19], undefined],
  ['Voorbeeldlaan 17 t/m 19', 'voorbeeldlaan', [17, 19], undefined],
  ['Voorbeeldweg 13-1', 'voorbeeldweg', [13, 13], '1'],
  ['Voorbeeldkade 61hs (2013)', 'voorbeeldkade', [61, 61], 'hs'],
  ['Proefhuis, Voorbeeldplein 99', 'voorbeeldplein', [99, 99], undefined],
  ['wijkcentrum Voorbeeldplein (2021)', 'voorbeeldplein', [undefined, undefined], undefined],
  ['St. Voorbeeldstraat 4 II', 'sintvoorbeeldstraat', [4, 4], 'ii'],
  ['Plein 1940 3', 'plein1940', [3, 3], undefined],
])('%s', (address, street, numbers, suffix) => {
  expect(parts(address)).toMatchObject({ street, numbers, suffix })
})

test('a postcode in the address is read, a year or a post box is not', () => {
  expect(parts('Voorbeeldstraat 1, 0000 XA Voorbeeldstad').postcode).toBe('0000XA')
  expect(parts('Voorbeeldstraat 1 (bij opening 2018 in de zaal)').postcode).toBeUndefined()
  expect(parts('Postbus 12')).toMatchObject({ street: undefined, building: [] })
})

test('what is no street is a building, by the words that are its own', () => {
  expect(parts('mfc De Proefhoeve').building).toEqual(['proefhoeve'])
})

describe('two addresses in one town', () => {
  const compare = (one: string, other: string) =>
    compareAddresses(foldAddress(one, undefined), foldAddress(other, undefined), 'same town')

  test.each([
    ['Voorbeeldstraat 17-19', 'Voorbeeldstr 17', 'same door'],
    ['Voorbeeldstraat 13', 'Voorbeeldstraat 13b', 'same door'],
    ['Voorbeeldstraat 13a', 'Voorbeeldstraat 13b', 'other door'],
    ['Voorbeeldstraat 13', 'Voorbeeldstraat 15', 'other number'],
    ['Voorbeeldstraat', 'Voorbeeldstraat 15', 'same street'],
    ['Voorbeeldstraat 13', 'Voorbeelstraat 13', 'same door'],
    ['Roermondseweg 13', 'Roermondsestraat 13', 'other street'],
    ['Oosterstraat 13', 'Westerstraat 13', 'other street'],
    ['mfc De Proefhoeve', 'De Proefhoeve, Voorbeeldstraat 1', 'same building'],
    ['mfc De Proefhoeve', 'Voorbeeldstraat 1', 'unknown'],
    ['Voorbeeldstraat 1, 0000 XA', 'Voorbeeldstraat 1, 1111 XB', 'other postcode'],
    ['Voorbeeldstraat 1, 0000 XA', 'Proefplein 2, 0000 XA', 'other street'],
    ['Voorbeeldstraat 1, 0000 XA', '1, 0000 XA', 'same postcode'],
  ])('%s and %s: %s', (one, other, spot) => {
    expect(compare(one, other)).toBe(spot)
  })
})
