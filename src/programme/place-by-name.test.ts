import { expect, test } from 'vitest'
import type { PlaceContent } from '../register/index.ts'
import { readNames } from './place-by-name.ts'

const place = (slug: string, name: string, town?: string) => {
  const content: PlaceContent = { name, ...(town && { town }) }
  return { slug, content }
}

test('a place is found by its name, or by its name and its town, however it is written', () => {
  const haven = place('de-haven-delft', 'De Haven', 'Delft')
  const { findByName } = readNames([haven, place('de-bron', 'De Bron')])
  for (const typed of ['De Haven', 'de haven', 'DE HAVEN, Delft', 'De Haven (Delft)'])
    expect(findByName(typed), typed).toBe(haven)
  expect(findByName('De Bron')?.slug).toBe('de-bron')
  expect(findByName('Delft')).toBeUndefined()
})

test('a name that two places have is no answer without its town', () => {
  const { findByName } = readNames([place('a', 'De Haven', 'Delft'), place('b', 'De Haven', 'Gouda')])
  expect(findByName('De Haven')).toBeUndefined()
  expect(findByName('De Haven Gouda')?.slug).toBe('b')
})

test('what shares most words comes first, three at most, and nothing where nothing is shared', () => {
  const { findNear } = readNames([
    place('de-bron-gouda', 'De Bron', 'Gouda'),
    place('de-haven-gouda', 'De Haven', 'Gouda'),
    place('de-haven-delft', 'De Haven', 'Delft'),
    place('de-oude-haven-delft', 'De Oude Haven', 'Delft'),
  ])
  expect(findNear('De Haven Delft!')).toEqual(['de-haven-delft', 'de-oude-haven-delft', 'de-haven-gouda'])
  expect(findNear('Nergens')).toEqual([])
  expect(findNear('')).toEqual([])
})

test('however long a list is, every place is read once', () => {
  let reads = 0
  const places = Array.from({ length: 200 }, (_, number) => ({
    slug: `plek-${number}`,
    get content() {
      reads += 1
      return { name: `Plek ${number}`, town: 'Delft' }
    },
  }))
  const { findByName, findNear } = readNames(places)
  for (let row = 0; row < 500; row++) {
    findByName(`Plek ${row} in Gouda`)
    findNear(`Plek ${row} in Delft`)
  }
  expect(reads).toBe(places.length)
})
