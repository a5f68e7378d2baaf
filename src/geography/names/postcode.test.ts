import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedGeography as geography } from '../example.ts'
import { buildPlaceNames, searchPlaceNames } from './place-names.ts'
import { choosePostcode, splitPostcodes } from './postcode.ts'

const postcodesIn = (text: string) => splitPostcodes(text, (pc4) => pc4).postcodes

describe('four digits that stand as one word', () => {
  test.each([
    ['1011', ['1011'], ''],
    ['1011 AB', ['1011'], ''],
    ['1011ab Amsterdam', ['1011'], 'Amsterdam'],
    ['Voorbeeldstraat 1, 1011AB Amsterdam', ['1011'], 'Voorbeeldstraat 1,   Amsterdam'],
    ['Voorbeeldstraat 1,1011 AB', ['1011'], 'Voorbeeldstraat 1,'],
    ['Amsterdam (1011)', ['1011'], 'Amsterdam ( )'],
    ['in 2024, nu 1012', ['2024', '1012'], 'in  , nu'],
    ['1011 Ede', ['1011'], 'Ede'],
  ])('are a postcode in «%s»', (text, postcodes, rest) => {
    const split = splitPostcodes(text, (pc4) => pc4)
    expect(split.postcodes).toEqual(postcodes)
    expect(split.rest.trim()).toBe(rest)
  })

  test.each([
    ...['18-25 jaar', '10-12 uur', '{{7*7}} 7*7', '2024-2025', '1985/1986', '01-01-2024', '1.2024'],
    ...['0101', '10119', 'a1011', '1011a', '1011abc', 'é1011', '1011é', '101', '10 11'],
  ])('are none in «%s»', (text) => {
    expect(splitPostcodes(text, (pc4) => pc4)).toEqual({ postcodes: [], rest: text })
  })

  test('are none when nobody has them', () => {
    expect(splitPostcodes('in 2000', () => undefined)).toEqual({ postcodes: [], rest: 'in 2000' })
  })

  test('however a text goes on, every postcode stood in it as digits of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -/.,abé') }), (text) => {
        for (const pc4 of postcodesIn(text)) expect(text.match(/\d+/g)).toContain(pc4)
      }),
    )
  })
})

describe('beside towns', () => {
  const lies = (municipalityCode?: string) => (municipalityCode ? { municipalityCode } : {})
  const [here, there] = [lies('GM9001'), lies('GM9002')]
  test.each([
    ['no town is named: the first', [here, there], [], here],
    ['its own town is named: that one', [here, there], [there], there],
    ['one of several namesakes is its own', [here], [there, here], here],
    ['another town is named: none', [here], [there], undefined],
    ['a province is no town', [here], [lies()], here],
    ['there is none', [], [here], undefined],
  ])('%s', (_, postcodes, named, meant) => {
    expect(choosePostcode(postcodes, named)).toBe(meant)
  })

  test('a village that is only a part of its municipality now keeps its postcode, whatever town elsewhere has its name', () => {
    expect(choosePostcode([here], [there], [here])).toBe(here)
    expect(choosePostcode([here], [there], [lies('GM9003')])).toBeUndefined()
  })
})

const names = buildPlaceNames(geography)
const somePostcode = fc.constantFrom(...geography.postcodes.filter(({ place }) => place !== ''))
const someTown = fc.constantFrom(...geography.postcodes.filter(({ place }) => place !== ''))
const search = (typed: string) => searchPlaceNames(names, typed, 200)

test('a postcode beside its own town, or beside its municipality, is the postcode, in either order', () => {
  fc.assert(
    fc.property(
      somePostcode,
      fc.constantFrom('', ' AB', 'ab'),
      ({ pc4, place, municipalityCode }, letters) => {
        const municipality = geography.municipalities.get(municipalityCode)!.name
        for (const town of [place, municipality])
          for (const typed of [
            `${pc4}${letters} ${town}`,
            `${town} ${pc4}${letters}`,
            `${town}, ${pc4}${letters}`,
          ])
            expect(
              search(typed).map(({ kind, name }) => `${kind} ${name}`),
              typed,
            ).toEqual([`postcode ${pc4}`])
      },
    ),
  )
})

test('beside a town elsewhere four digits are no postcode, and the town is found as it is without them', () => {
  fc.assert(
    fc.property(somePostcode, someTown, ({ pc4, municipalityCode }, { place }) => {
      const found = search(place)
      const isNamed = found.some(
        (hit) => hit.municipalityCode === municipalityCode && hit.matched !== 'prefix',
      )
      fc.pre(!isNamed)
      expect(search(`${place} ${pc4}`)).toEqual(found)
    }),
  )
})

test('digits of several words never make a postcode', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 3 }), (number, at) => {
      const digits = String(number)
      for (const between of [' ', '-', ' - ', '*', ', '])
        expect(search(`${digits.slice(0, at)}${between}${digits.slice(at)}`)).toEqual([])
    }),
  )
})

test('beside each of the names of its own neighbourhoods a postcode is that postcode', () => {
  const some = fc.constantFrom(
    ...geography.postcodes.flatMap(({ pc4, neighbourhoods }) =>
      neighbourhoods.map((name) => ({ pc4, name })),
    ),
  )
  fc.assert(
    fc.property(some, ({ pc4, name }) => {
      for (const typed of [`${name} ${pc4}`, `${pc4} ${name}`])
        if (!/\d/.test(name)) expect(search(typed)[0], typed).toMatchObject({ kind: 'postcode', name: pc4 })
    }),
  )
  expect(search('Haren 9751')[0]).toMatchObject({ kind: 'postcode', name: '9751' })
})
