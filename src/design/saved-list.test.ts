import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addSaved,
  listGone,
  MOST_SAVED,
  parseSavedList,
  parseSavedPlace,
  type SavedPlace,
  withoutSaved,
} from './saved-list.ts'

const aPlace = (slug: string): SavedPlace => ({
  slug,
  address: `/plek/${slug}`,
  language: 'nl',
  name: 'De Voorbeeldhaven',
  what: 'Koffie drinken',
  facts: [{ term: 'Contact', text: '000 000 00 00', href: 'tel:0000000000' }],
  remarks: ['Nog niet bevestigd door de plek zelf.'],
})

test('what was written reads back, and nothing written is an empty list', () => {
  const list = [aPlace('een'), aPlace('twee')]
  expect(parseSavedList(JSON.stringify(list))).toEqual(list)
  expect(parseSavedList(null)).toEqual([])
})

test('only what no address leads to is gone: not what was renamed, nor what went into another place', () => {
  const saved = ['haven', 'oude-naam', 'ging-op', 'weg'].map(aPlace)
  const places = [
    { slug: 'haven', formerSlugs: [] },
    { slug: 'nieuwe-naam', formerSlugs: ['oude-naam', 'ging-op'] },
  ]
  expect(listGone(saved, places)).toEqual([aPlace('weg')])
  expect(listGone([], places)).toEqual([])
})

test('anything else is unreadable, never half believed', () => {
  const wrong: unknown[] = [
    { ...aPlace('a'), address: '//elders.example/' },
    { ...aPlace('a'), address: 'javascript:alert(1)' },
    { ...aPlace('a'), facts: [{ term: 'x', text: 'y', href: 'javascript:alert(1)' }] },
    { ...aPlace('a'), language: 'xx' },
    { ...aPlace('a'), remarks: [1] },
    null,
    'een',
  ]
  for (const one of wrong) expect(parseSavedList(JSON.stringify([aPlace('b'), one]))).toBe('unreadable')
  fc.assert(
    fc.property(fc.string(), (text) => {
      const list = parseSavedList(text)
      expect(list === 'unreadable' || list.length === 0).toBe(true)
    }),
  )
  expect(parseSavedPlace('null')).toBeUndefined()
  expect(parseSavedPlace('], [')).toBeUndefined()
})

test('a place stands on the list once, with its newest words, and taking it off leaves the others', () => {
  const slugs = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(slugs, (slugs) => {
      let list: SavedPlace[] = []
      for (const [i, slug] of slugs.entries())
        list = addSaved(list, { ...aPlace(slug), what: String(i) }) as SavedPlace[]
      expect(list.map(({ slug }) => slug).toSorted()).toEqual([...new Set(slugs)].toSorted())
      for (const { slug, what } of list) expect(what).toBe(String(slugs.lastIndexOf(slug)))
      expect(withoutSaved(list, 'a')).toEqual(list.filter(({ slug }) => slug !== 'a'))
    }),
  )
})

test('a full list takes no new place, and still renews what stands on it', () => {
  const full = Array.from({ length: MOST_SAVED }, (_, i) => aPlace(String(i)))
  expect(addSaved(full, aPlace('nieuw'))).toBe('full')
  expect(addSaved(full, { ...aPlace('7'), what: 'Wandelen' })).toHaveLength(MOST_SAVED)
})
