import type { Place } from '../register/index.ts'
import { foldTitle } from './spreadsheet/importing.ts'

type Named = Pick<Place, 'slug' | 'content'>

/** Places as people name them in a list. */
export interface PlacesByName<T> {
  /** The one place with a name, or with a name and a town; undefined where there is none, or more than one. */
  findByName: (typed: string) => T | undefined
  /** The addresses of the places that share most words with what was typed, of name or town; none where none does. */
  findNear: (typed: string) => string[]
}

/** More to choose from is no help. */
const MOST_NEAR = 3

/** Reads every name once; after that a list as long as you like asks only what it has to do with. */
export function readNames<T extends Named>(places: readonly T[]): PlacesByName<T> {
  const byName = new Map<string, T[]>()
  const byWord = new Map<string, { slug: string; words: number }[]>()
  for (const place of places) {
    const { name, town = '' } = place.content
    const whole = foldTitle(`${name} ${town}`)
    for (const one of new Set([foldTitle(name), whole])) addTo(byName, one, place)
    const words = wordsOf(whole)
    const named = { slug: place.slug, words: words.size }
    for (const word of words) addTo(byWord, word, named)
  }
  return {
    findByName: (typed) => {
      const found = byName.get(foldTitle(typed)) ?? []
      return found.length === 1 ? found[0] : undefined
    },
    findNear: (typed) => {
      const words = wordsOf(foldTitle(typed))
      const shared = new Map<{ slug: string; words: number }, number>()
      for (const word of words)
        for (const named of byWord.get(word) ?? []) shared.set(named, (shared.get(named) ?? 0) + 1)
      return [...shared]
        .map(([{ slug, words: own }, both]) => ({ slug, likeness: both / (own + words.size - both) }))
        .sort((a, b) => b.likeness - a.likeness || (a.slug < b.slug ? -1 : 1))
        .slice(0, MOST_NEAR)
        .map(({ slug }) => slug)
    },
  }
}

function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

/** What stands in an address is words with dashes between them. */
const wordsOf = (folded: string): Set<string> => new Set(folded.split(' ').filter((word) => word !== ''))
