import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareRecords, priorBits } from './compare.ts'
import { aRecord } from './example.ts'
import { countRarity } from './rarity.ts'
import { signedBits } from './reason.ts'
import { comparedFields, type LikenessRecord } from './record.ts'

/** Values that meet often, so that agreement and contradiction both happen, and some nonsense. */
const values: Record<(typeof comparedFields)[number], string[]> = {
  name: [
    'De Klimroos',
    'Inloop De Klimroos Utrecht',
    'ZRC Weert',
    'Zelfregiecentrum Weert',
    'Enik 2',
    "'t Proefje",
  ],
  organisation: ['Stichting De Klimroos', 'De Klimroos / Madeliefje', 'Madeliefje'],
  kind: ['walk-in', 'respite', 'organisation', 'online'],
  grain: ['location', 'organisation', 'group of locations', 'online'],
  address: [
    'Voorbeeldstraat 1',
    'Voorbeeldstr. 1a',
    'Voorbeeldstraat 1-5',
    'Proefplein 2, 0000 AA',
    'mfc De Proef',
  ],
  postcode: ['0000 AA', '0000bb', '3511 AB', '6001'],
  place: ['Utrecht', 'Weert', 'Utrecht (Overvecht)', 'Bergen', 'Friesland', 'Voorbeeldstad'],
  municipality: ['GM0344', 'Utrecht', 'Bergen (L)', 'GM0988', 'Voorbeeldgemeente'],
  phone: ['000 000 00 11', '+31 00 000 00 11', '0800 0011', '000 000 00 22; 000 000 00 11'],
  email: ['info@klimroos.example', 'weert@klimroos.example', 'proef@gmail.com'],
  website: ['klimroos.example', 'https://www.klimroos.example/weert/', 'facebook.com/proef'],
  kvk: ['00000011', '0000 0022', '00000011 000000000011'],
}

const someRecord: fc.Arbitrary<LikenessRecord> = fc
  .record(
    Object.fromEntries(
      comparedFields.map((field) => [
        field,
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...values[field]) },
          fc.constant(undefined),
          fc.string(),
        ),
      ]),
    ),
  )
  .map((said) => aRecord(said as Partial<LikenessRecord>))

const counted = countRarity(
  values.name.map((name) => aRecord({ name, place: 'Utrecht', phone: '000 000 00 11' })),
)

describe('the laws of comparing', () => {
  test('whichever stands left, the score, band and outcome are one, and the reasons are mirrored', () => {
    fc.assert(
      fc.property(someRecord, someRecord, fc.constantFrom(undefined, counted), (left, right, rarity) => {
        const there = compareRecords(left, right, rarity)
        const back = compareRecords(right, left, rarity)
        const mirrored = back.reasons.map((one) => ({ ...one, left: one.right, right: one.left }))
        expect({ ...back, reasons: mirrored }).toEqual(there)
      }),
      { numRuns: 1500 },
    )
  })

  test('the reasons and the prior add up to the score, which lies between 0 and 1', () => {
    fc.assert(
      fc.property(someRecord, someRecord, (left, right) => {
        const { score, reasons } = compareRecords(left, right)
        const bits = reasons.reduce((sum, one) => sum + signedBits(one), priorBits)
        expect(score).toBeCloseTo(1 / (1 + 2 ** -bits), 3)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        for (const { weight } of reasons) expect(weight).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1000 },
    )
  })

  test.each<[string, Partial<LikenessRecord>, string[]]>([
    ['phone', { phone: undefined }, ['phone']],
    ['e-mail and website', { email: undefined, website: undefined }, ['email', 'website']],
    ['KVK number', { kvk: undefined }, ['kvk']],
    ['address', { address: undefined, postcode: undefined }, ['address']],
    ['name', { name: undefined }, ['name', 'kind in the name']],
  ])('unknown is neither for nor against: a %s only one side says yields no reason', (_, unsaid, signals) => {
    fc.assert(
      fc.property(someRecord, someRecord, (left, right) => {
        const found = compareRecords({ ...left, ...unsaid }, right).reasons.map(({ signal }) => signal)
        expect(found.filter((signal) => signals.includes(signal))).toEqual([])
      }),
    )
  })

  test.each<[string, Partial<LikenessRecord>]>([
    ['phone', { phone: undefined }],
    ['KVK number', { kvk: undefined }],
    ['e-mail and website', { email: undefined, website: undefined }],
  ])('a %s only one side says weighs the same as when neither says it', (_, unsaid) => {
    fc.assert(
      fc.property(someRecord, someRecord, (left, right) => {
        const one = compareRecords({ ...left, ...unsaid }, right)
        const neither = compareRecords({ ...left, ...unsaid }, { ...right, ...unsaid })
        expect(one.score).toBe(neither.score)
      }),
    )
  })

  test('two records that say nothing are different until somebody says something', () => {
    expect(compareRecords(aRecord(), aRecord())).toMatchObject({ band: 'not', reasons: [] })
  })
})
