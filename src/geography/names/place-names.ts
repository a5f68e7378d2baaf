import { listNamed, type Named, type NamedGeography, type NamedPlace } from './named-place.ts'
import { choosePostcode, splitPostcodes } from './postcode.ts'
import { splitQualifier, withoutQualifier } from './qualifier.ts'
import {
  isOneEditAway,
  LONGEST_TYPED,
  runTogether,
  spellingsOf,
  withoutOneLetter,
  wordsOf,
} from './spelling.ts'

/** How a hit was found. *part*: no name begins like this, but it holds a whole name («Utrecht centrum»). */
const ways = ['exact', 'also known as', 'prefix', 'part', 'typo'] as const

export interface Hit extends NamedPlace {
  matched: (typeof ways)[number]
}

/** A spelling, run together, and the place that answers to it. */
interface Spelling {
  key: string
  place: NamedPlace
  alias: boolean
}

/** Every spelling, ready to be searched: some megabytes, built once. */
export interface PlaceNames {
  /** Sorted by key. */
  spellings: Spelling[]
  exact: Map<string, Spelling[]>
  /** Under every key with one letter left out. */
  oneLetterShort: Map<string, Spelling[]>
}

/** Shorter names have so many near neighbours that a typo says little. */
const SHORTEST_FOR_TYPOS = 5

export function buildPlaceNames(geography: NamedGeography): PlaceNames {
  const spellings = listNamed(geography)
    .flatMap(spellingsOfNamed)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const oneLetterShort = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    // There are so many neighbourhoods that one is always near a typo.
    if (spelling.key.length < SHORTEST_FOR_TYPOS || spelling.place.kind === 'neighbourhood') continue
    for (const short of new Set(withoutOneLetter(spelling.key))) {
      const known = oneLetterShort.get(short)
      if (known) known.push(spelling)
      else oneLetterShort.set(short, [spelling])
    }
  }
  return { spellings, exact: Map.groupBy(spellings, ({ key }) => key), oneLetterShort }
}

function spellingsOfNamed({ place, names, aliases }: Named): Spelling[] {
  const own = names.flatMap((name) => [name, withoutQualifier(name)])
  const keys = new Set([...new Set(own)].flatMap(spellingsOf))
  const others = aliases.filter((alias) => !own.includes(alias))
  const aliasKeys = new Set(others.flatMap(spellingsOf)).difference(keys)
  return [
    ...Array.from(keys, (key) => ({ key, place, alias: false })),
    ...Array.from(aliasKeys, (key) => ({ key, place, alias: true })),
  ]
}

/**
 * Finds what somebody may mean: a postcode, unless the rest of the text is a town elsewhere. Or else exact names first,
 * then other names, beginnings, names within the text, and names one typo away; within these municipalities and towns,
 * then provinces and regions, then neighbourhoods, the largest first. Nothing found is an empty list. Nothing is kept of
 * what was typed.
 */
export function searchPlaceNames(index: PlaceNames, typed: string, limit: number): Hit[] {
  const { postcodes, rest } = findPostcodes(index, typed)
  const names = searchNames(index, wordsOf(rest))
  const [towns, parts] = names.listNamed()
  const postcode = choosePostcode(postcodes, towns, parts)
  return postcode ? [postcode].slice(0, limit) : names.list(limit)
}

/** The postcodes that stand in a text as such, and the text without them. */
export function findPostcodes(index: PlaceNames, typed: string): { postcodes: Hit[]; rest: string } {
  return splitPostcodes(typed.slice(0, LONGEST_TYPED), (pc4): Hit | undefined => {
    const found = index.exact.get(pc4)?.find(({ place }) => isPostcode(place))
    return found && { ...found.place, matched: 'exact' }
  })
}

const isPostcode = ({ kind }: NamedPlace): boolean => kind === 'postcode'

function searchNames(index: PlaceNames, words: readonly string[]): Hits {
  const hits = new Hits(words.length === 1)
  if (words.length > 0) {
    addNames(index, words, hits)
    addTypos(index, runTogether(words), hits)
    if (hits.isEmpty()) addParts(index, words, hits)
  }
  return hits
}

class Hits {
  private found = new Map<NamedPlace, number>()
  private isOneWord: boolean

  constructor(isOneWord: boolean) {
    this.isOneWord = isOneWord
  }

  add(spellings: Iterable<Spelling> | undefined, matched: Hit['matched']): void {
    for (const { place, alias } of spellings ?? []) {
      // Digits of several words make no postcode; those of one may begin it.
      if (!this.isOneWord && isPostcode(place)) continue
      // What a town is also called goes for more than what some neighbourhood is called.
      const isLess = alias || place.kind === 'neighbourhood'
      const way = ways.indexOf(isLess && matched === 'exact' ? 'also known as' : matched)
      this.found.set(place, Math.min(way, this.found.get(place) ?? way))
    }
  }

  isEmpty(): boolean {
    return this.found.size === 0
  }

  /** What all of the words are the name of: the neighbourhoods apart. */
  listNamed(): [larger: NamedPlace[], neighbourhoods: NamedPlace[]] {
    const worst = ways.indexOf('also known as')
    const named = [...this.found].filter(([, way]) => way <= worst).map(([place]) => place)
    const isPart = ({ kind }: NamedPlace): boolean => kind === 'neighbourhood'
    return [named.filter((place) => !isPart(place)), named.filter(isPart)]
  }

  list(limit: number): Hit[] {
    return [...this.found]
      .sort(
        ([a, wayA], [b, wayB]) => wayA - wayB || wide(a) - wide(b) || b.inhabitants2021 - a.inhabitants2021,
      )
      .slice(0, limit)
      .map(([place, way]) => ({ ...place, matched: ways[way]! }))
  }
}

/** A neighbourhood is meant only where nothing larger has its name: all hits, when each is one. */
export function largerThanNeighbourhoods(hits: readonly Hit[]): readonly Hit[] {
  const larger = hits.filter(({ kind }) => kind !== 'neighbourhood')
  return larger.length > 0 ? larger : hits
}

/** Four digits say exactly where; a province or region is seldom what somebody looks for. */
const breadth: Record<NamedPlace['kind'], number> = {
  postcode: 0,
  municipality: 1,
  place: 1,
  province: 2,
  region: 3,
  neighbourhood: 4,
}
const wide = ({ kind }: NamedPlace): number => breadth[kind]

/** Before the name of a neighbourhood people say one or leave it out. */
const articles = new Set(['de', 'het', 't'])

function addNames(index: PlaceNames, words: readonly string[], hits: Hits): void {
  const typed = runTogether(words)
  hits.add(index.exact.get(typed), 'exact')
  const qualified = splitQualifier(words)
  if (qualified) {
    const namesakes = index.exact.get(qualified.name) ?? []
    hits.add(
      namesakes.filter(({ place }) => place.province === qualified.province),
      'exact',
    )
  }
  if (articles.has(words[0]!)) {
    const others = index.exact.get(runTogether(words.slice(1))) ?? []
    hits.add(
      others.filter(({ place }) => place.kind === 'neighbourhood'),
      'exact',
    )
  }
  for (let i = firstFrom(index.spellings, typed); index.spellings[i]?.key.startsWith(typed); i++)
    hits.add([index.spellings[i]!], 'prefix')
}

/** The first spelling that does not come before the key, by halving. */
function firstFrom(spellings: readonly Spelling[], key: string): number {
  let low = 0
  let high = spellings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spellings[middle]!.key < key) low = middle + 1
    else high = middle
  }
  return low
}

function addTypos(index: PlaceNames, typed: string, hits: Hits): void {
  if (typed.length < SHORTEST_FOR_TYPOS - 1) return
  const near = withoutOneLetter(typed).flatMap((short) => [
    ...(index.exact.get(short) ?? []),
    ...(index.oneLetterShort.get(short) ?? []),
  ])
  const candidates = [...near, ...(index.oneLetterShort.get(typed) ?? [])]
  hits.add(
    candidates.filter(({ key }) => key.length >= SHORTEST_FOR_TYPOS && isOneEditAway(key, typed)),
    'typo',
  )
}

/** The longest run of whole words that is a name; a run of one or two letters is no name but a word in between. */
function addParts(index: PlaceNames, words: readonly string[], hits: Hits): void {
  for (let length = words.length - 1; length > 0 && hits.isEmpty(); length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = runTogether(words.slice(start, start + length))
      if (run.length > 2) hits.add(index.exact.get(run), 'part')
    }
  }
}
