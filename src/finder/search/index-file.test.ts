import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedGeography } from '../../geography/example.ts'
import { buildPlaceNames, searchPlaceNames } from '../../geography/names/place-names.ts'
import { aPlace } from '../../register/example.ts'
import { arbitraryHours } from '../../register/opening-hours/arbitrary-hours.ts'
import { daysFrom, openTimesOn } from '../../register/opening-hours/opening-calendar.ts'
import { isPublic } from '../../register/place.ts'
import { publicPlace } from '../../register/public-place.ts'
import { arbitraryContent } from '../../register/spreadsheet/arbitrary-place.ts'
import { decodeGazetteer, encodeGazetteer } from './gazetteer.ts'
import { decodeIndex, encodeIndex } from './index-file.ts'
import { facts, indexPlace, type PlaceIndex } from './place-index.ts'

const first = Temporal.PlainDate.from('2026-03-26')
const days = daysFrom(first, 14)
const times = arbitraryHours().map((hours) => openTimesOn(hours, first, 14))
const origin = fc.record({
  source: fc.constantFrom('Voorbeeldlijst', 'Lijst "2"; oud'),
  saidOn: fc.constantFrom(undefined, '2024', '2026-03-01'),
})
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const stop = fc
  .record({
    day: fc.nat(13),
    hasTimes: fc.boolean(),
    length: fc.integer({ min: 1, max: 900 }),
    title: fc.string({ minLength: 1 }),
    address: maybe(fc.constant('Voorbeeldplein 1')),
    town: maybe(fc.constant('Voorbeeldhaven')),
    municipality: maybe(fc.constant('GM9002')),
    at: maybe(
      fc.record({
        lon: fc.double({ min: 3, max: 7, noNaN: true }),
        lat: fc.double({ min: 50, max: 54, noNaN: true }),
      }),
    ),
    isUnsure: fc.boolean(),
  })
  .map(({ length, ...said }) => {
    const from = days.midnights[said.day]! + (said.hasTimes ? 600 : 0)
    return { ...said, from, to: said.hasTimes ? from + length : days.midnights[said.day + 1]! }
  })
const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/)
const place = fc
  .record({ content: arbitraryContent, slug, confirmedOn: fc.constantFrom(undefined, '2026-03-01') })
  .map(({ content, ...said }) => aPlace(content, said))
  .filter(isPublic)
const indexed = fc
  .tuple(
    place,
    maybe(origin),
    maybe(times),
    fc.record({
      stops: fc.array(stop, { maxLength: 3 }),
      formerSlugs: fc.array(slug, { maxLength: 2 }),
      aged: maybe(fc.constantFrom('due', 'long ago', 'doubtful')),
      isLower: fc.boolean(),
    }),
  )
  .map(([place, origin, times, more]) =>
    indexPlace(
      publicPlace(place, [], {
        ownWord: ['name', 'status', 'town'],
        centreOf: () => ({ lon: 5.123456, lat: 52 }),
      }),
      origin,
      times,
      more,
    ),
  )

test('what a device reads is what was written, whatever is known of a place', () => {
  fc.assert(
    fc.property(fc.array(indexed, { maxLength: 12 }), fc.nat(), (places, revision) => {
      const index: PlaceIndex = { revision, days, places }
      expect(decodeIndex(encodeIndex(index))).toEqual(index)
    }),
    { numRuns: 300 },
  )
})

test('a file of another form is not read as if it were ours', () => {
  const file = JSON.parse(encodeIndex({ revision: 1, days, places: [] })) as object
  expect(decodeIndex(JSON.stringify({ ...file, form: 0 }))).toBeUndefined()
  expect(decodeGazetteer(JSON.stringify({ form: 0 }))).toBeUndefined()
})

describe('what is not for everybody', () => {
  const secret = { address: 'Geheimpad 7', postcode: '9991 ZX', location: { lon: 5.54321, lat: 52.98765 } }

  test('of a hidden door nothing is in the file, wherever else it is written', () => {
    const told = fc.constantFrom('achter Geheimpad 7', 'bel aan bij 9991ZX', 'koffie')
    fc.assert(
      fc.property(
        arbitraryContent,
        fc.constantFrom('on request' as const, 'area only' as const),
        told,
        (content, locationDisclosure, said) => {
          const words = { whatFor: [said], forWhom: [said], alsoKnownAs: [said] }
          const whole = { ...content, ...secret, ...words, locationDisclosure }
          const shown = publicPlace(aPlace(whole), [], { centreOf: () => ({ lon: 5, lat: 52 }) })
          const file = encodeIndex({ revision: 1, days, places: [indexPlace(shown, undefined, undefined)] })
          expect(file).not.toMatch(/geheimpad|9991 ?zx/i)
          expect(decodeIndex(file)!.places[0]!.at).toEqual({ lon: 5, lat: 52 })
          expect(decodeIndex(file)!.places[0]!.isApproximate).toBe(true)
        },
      ),
    )
  })

  test('only what is looked for is in the file: no phone, no e-mail address, no names of people, no remarks', () => {
    const content = {
      phone: '000 000 00 00',
      email: 'haven@voorbeeldstad.example',
      website: 'https://haven.example',
      note: 'een aantekening',
      hosts: [{ name: 'Noor', consentOn: '2026-01-01' }],
      address: 'Voorbeeldstraat 1',
      kvk: '00000000',
    }
    const shown = indexPlace(publicPlace(aPlace(content), []), undefined, undefined)
    const file = encodeIndex({ revision: 1, days, places: [shown] })
    for (const value of Object.values(content).flat())
      expect(file).not.toContain(typeof value === 'string' ? value : value.name)
  })
})

describe('what a place says in its own words of who it is for', () => {
  const factsOf = (content: Parameters<typeof aPlace>[0]) => {
    const { content: shown } = indexPlace(publicPlace(aPlace(content), []), undefined, undefined)
    return facts.flatMap((fact) => (shown[fact] ? [[fact, shown[fact]]] : []))
  }

  test('counts as said', () => {
    expect(factsOf({ forWhom: ['mensen uit de buurt', 'hun naasten'] })).toEqual([['forRelatives', 'yes']])
    expect(factsOf({ forWhom: ['jongeren van 16 tot 27'] })).toEqual([['forYoungPeople', 'yes']])
    expect(factsOf({ kind: 'youth' })).toEqual([['forYoungPeople', 'yes']])
  })

  test('and what it does not name is unknown, not no', () => {
    expect(factsOf({ forWhom: ['iedereen'] })).toEqual([])
    expect(factsOf({ forWhom: ['naasten'], forRelatives: 'no' })).toEqual([['forRelatives', 'no']])
  })
})

describe('the gazetteer', () => {
  const geography = decodeGazetteer(encodeGazetteer(shippedGeography, []))!
  const [ours, theirs] = [buildPlaceNames(shippedGeography), buildPlaceNames(geography)]

  test('understands every name as the whole geography does', () => {
    const names = [...shippedGeography.municipalities.values()].flatMap(({ name, alsoKnownAs }) => [
      name,
      ...alsoKnownAs,
    ])
    const towns = shippedGeography.postcodes
      .filter((_, i) => i % 7 === 0)
      .flatMap(({ place, pc4 }) => [place, pc4])
    for (const typed of [
      ...names,
      ...towns,
      'Bergen',
      'Groningen',
      'Amstredam',
      'Twente',
      'Utrecht centrum',
    ]) {
      const summary = (hits: ReturnType<typeof searchPlaceNames>) =>
        hits
          .map(
            ({ kind, name, municipalityCode, slug, matched }) =>
              `${kind} ${name} ${municipalityCode} ${slug} ${matched}`,
          )
          .sort()
      expect(summary(searchPlaceNames(theirs, typed, 1000)), typed).toEqual(
        summary(searchPlaceNames(ours, typed, 1000)),
      )
    }
  })

  test('has the middle of every postcode within a hundred metres', () => {
    expect(geography.postcodes).toHaveLength(shippedGeography.postcodes.length)
    const byNumber = new Map(geography.postcodes.map((area) => [area.pc4, area]))
    for (const { pc4, lon, lat, municipalityCode } of shippedGeography.postcodes) {
      const read = byNumber.get(pc4)!
      expect(Math.abs(read.lon - lon) <= 0.0005001 && Math.abs(read.lat - lat) <= 0.0005001, pc4).toBe(true)
      expect(read.municipalityCode).toBe(municipalityCode)
    }
  })
})
