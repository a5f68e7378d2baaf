import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareFolded, compareRecords } from './compare.ts'
import { aRecord, theKlimroos } from './example.ts'
import { findPairs } from './find-pairs.ts'
import { foldRecord } from './folded-record.ts'
import { readLabelledPairs } from './labelled-pairs.ts'
import { countRarity } from './rarity.ts'
import type { LikenessRecord } from './record.ts'

const labelled = readLabelledPairs(
  parse(readFileSync(new URL('labelled-pairs.csv', import.meta.url)), { columns: true }),
)
const lefts = labelled.map(({ left }, at) => ({ ...left, id: `left-${at}` }))
const rights = labelled.map(({ right }, at) => ({ ...right, id: `right-${at}` }))

const idsOf = (pairs: readonly { left: LikenessRecord; right: LikenessRecord }[]) =>
  pairs.map(({ left, right }) => `${left.id} ${right.id}`)

describe('blocking loses nothing', () => {
  test('all pairs of the labelled records that are certain or maybe are found, and no others', () => {
    const rarity = countRarity([...lefts, ...rights])
    const [ours, theirs] = [lefts.map(foldRecord), rights.map(foldRecord)]
    const expected = ours.flatMap((left) =>
      theirs
        .filter((right) => compareFolded(left, right, rarity).band !== 'not')
        .map((right) => ({ left: left.record, right: right.record })),
    )
    expect(idsOf(findPairs(lefts, rights)).sort()).toEqual(idsOf(expected).sort())
  }, 60_000)

  test('a slip, words written as one, initials or another spelling of the town do not hide a pair', () => {
    const place = { place: 'Voorbeeldstad' }
    const written = [
      ['De Klimroos', 'De Klimros'],
      ['Klim Roos', 'Klimroos'],
      ['Recovery College Voorbeeldstad', 'RCV'],
    ]
    for (const [one, other] of written) {
      const pairs = findPairs(
        [aRecord({ ...place, name: one })],
        [aRecord({ ...place, name: other, id: 'right' })],
      )
      expect(idsOf(pairs), `${one}, ${other}`).toEqual(['left right'])
    }
  })
})

describe('the list of pairs', () => {
  const twin = { ...theKlimroos, id: 'twin' }
  const moved = { ...theKlimroos, id: 'moved', address: 'Proefplein 2' }
  const branch = aRecord({
    id: 'branch',
    name: 'De Klimroos',
    organisation: 'De Klimroos',
    place: 'Proefdam',
  })

  test('within one list every pair stands once, with the lesser id left, best first', () => {
    const pairs = findPairs([twin, moved, theKlimroos, branch])
    expect(idsOf(pairs)).toEqual(['klimroos twin', 'klimroos moved', 'moved twin'])
    expect(pairs.map(({ band }) => band)).toEqual(['certain', 'maybe', 'maybe'])
  })

  test('other places of one organisation are left out unless asked for', () => {
    expect(findPairs([theKlimroos], [branch])).toEqual([])
    expect(findPairs([theKlimroos], [branch], { related: true })).toMatchObject([
      { outcome: 'same organisation, other location' },
    ])
  })

  test('whatever the order of the records, the pairs and their order are one', () => {
    const some = rights.slice(0, 40)
    const expected = findPairs(some)
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
        expect(findPairs(shuffled)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })

  test('between two lists the left one stays left', () => {
    expect(idsOf(findPairs([twin], [theKlimroos]))).toEqual(['twin klimroos'])
  })

  test('no records, no pairs', () => {
    expect(findPairs([])).toEqual([])
    expect(findPairs([theKlimroos], [])).toEqual([])
  })
})

test('a phone that many towns share is a central number, however local it looks', () => {
  const towns = ['Weert', 'Venlo', 'Zeist', 'Raalte']
  const chain = towns.map((place) =>
    aRecord({ id: place, name: `De Klimroos ${place}`, place, phone: '000 000 00 11' }),
  )
  const other = aRecord({ id: 'other', name: 'Proefhuis', place: 'Weert', phone: '000 000 00 11' })
  const [pair] = findPairs([chain[0]!], [other], { rarity: countRarity(chain), related: true })
  expect(pair).toBeUndefined()
  const found = compareRecords(chain[0]!, other, countRarity(chain))
  expect(found.reasons).toContainEqual(expect.objectContaining({ signal: 'phone', finding: 'central' }))
})
