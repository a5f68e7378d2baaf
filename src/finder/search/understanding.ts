import {
  distanceKm,
  type Hit,
  type NamedGeography,
  type PlaceNames,
  type Point,
  searchPlaceNames,
  wordsOf,
} from '../../geography/browser.ts'
import { type Activities, findActivities, tellingWords } from './activities.ts'
import { speaksOfDanger, withoutDanger } from './crisis-words.ts'
import type { Question } from './question.ts'
import { choosePlace } from './understood-place.ts'

/** Where somebody looks, as far as their words say. */
export interface Where {
  /** What was understood: a town, a municipality, four digits; nothing for the place where the device is. */
  name: string | undefined
  municipality: { code: string; name: string; slug: string; province: string }
  from: Point
  /** Whether the words were not quite that name. */
  isGuess: boolean
  /** Namesakes elsewhere, in case one of those is meant. */
  others: readonly Hit[]
}

/** What somebody wants to do, in their own words, and the numbers of the places that speak of it. */
export interface What {
  words: readonly string[]
  places: ReadonlySet<number>
}

export interface Understanding {
  /** Whether the words may come from somebody in danger. */
  danger: boolean
  where: Where | undefined
  what: What | undefined
  /** Namesakes to choose from; or places that the words might also mean. */
  several: readonly Hit[]
}

export interface Known {
  names: PlaceNames
  geography: Pick<NamedGeography, 'municipalities' | 'postcodes'>
  activities: Activities
}

/** Enough to see every namesake, and the typos of a long name. */
const MOST_HITS = 20
/** Of a longer text the beginning says it; each run of words is looked up. */
const MOST_WORDS = 12

/**
 * What somebody means: a place, something to do, or both. A name that is exactly a place is that place; words that are no
 * place's name are what one wants to do, when some place speaks of it.
 */
export function understand({ typed, municipality, from }: Question, known: Known): Understanding {
  const danger = speaksOfDanger(typed)
  const words = withoutDanger(wordsOf(typed)).slice(0, MOST_WORDS)
  const here = from && whereIs(from, known)
  if (here) return { danger, where: here, what: findWhatBeside(words, known), several: [] }

  const { hits, rest } = findPlaces(words, danger ? words.join(' ') : typed, known)
  const namesakes = municipality ? hits.filter((hit) => hit.municipalityCode === municipality) : hits
  const best = namesakes[0]?.matched
  const isCertain = best === 'exact' || best === 'also known as' || best === 'part'
  if (!isCertain) {
    const what = findWhat(words, known, best === 'prefix')
    if (what) return { danger, where: undefined, what, several: onlyPlaces(namesakes) }
  }
  const chosen = choosePlace(namesakes)
  const what = findWhatBeside(rest, known)
  if ('nothing' in chosen) return { danger, where: undefined, what, several: [] }
  if ('several' in chosen) return { danger, where: undefined, what, several: chosen.several }
  return { danger, where: whereOf(chosen, known), what, several: [] }
}

/** A beginning that somebody is still typing is offered, no more than a few. */
const MOST_OFFERED = 4
const onlyPlaces = (hits: readonly Hit[]): Hit[] =>
  hits.filter(({ municipalityCode }) => municipalityCode).slice(0, MOST_OFFERED)

/** The places that words may mean, and the words that are left when they mean them. */
function findPlaces(
  words: readonly string[],
  typed: string,
  { names }: Known,
): { hits: Hit[]; rest: string[] } {
  const hits = searchPlaceNames(names, typed, MOST_HITS)
  const isName = hits[0] && hits[0].matched !== 'part'
  const postcode = hits[0]?.kind === 'postcode' ? hits[0].name : undefined
  if (postcode) return { hits, rest: words.filter((word) => !word.startsWith(postcode)) }
  if (isName && hits[0]!.matched !== 'typo' && hits[0]!.matched !== 'prefix') return { hits, rest: [] }
  for (let length = words.length - 1; length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length)
      const exact = findExactly(names, run)
      if (exact.length > 0) return { hits: exact, rest: words.toSpliced(start, length) }
    }
  return { hits, rest: [] }
}

/** A run of one or two letters is no name but a word in between. */
const SHORTEST_NAME = 3

const findExactly = (names: PlaceNames, run: readonly string[]): Hit[] =>
  run.join('').length < SHORTEST_NAME
    ? []
    : searchPlaceNames(names, run.join(' '), MOST_HITS).filter(
        ({ matched }) => matched === 'exact' || matched === 'also known as',
      )

function findWhat(words: readonly string[], { activities }: Known, whole = false): What | undefined {
  const telling = tellingWords(words)
  const places = findActivities(activities, telling, whole)
  return places.size > 0 ? { words: telling, places } : undefined
}

/** Beside a place, words that no place speaks of are a street, or how people talk. */
const findWhatBeside = (words: readonly string[], known: Known): What | undefined =>
  findWhat(
    words.filter((word) => findWhat([word], known)),
    known,
  )

function whereOf(
  { hit, municipalityCode, others }: { hit: Hit; municipalityCode: string; others: Hit[] },
  { geography }: Known,
): Where {
  const municipality = geography.municipalities.get(municipalityCode)!
  const { lon, lat } = hit
  return {
    name: hit.kind === 'municipality' ? municipality.name : hit.name,
    municipality,
    from: lon !== undefined && lat !== undefined ? { lon, lat } : municipality,
    isGuess: hit.matched !== 'exact' && hit.matched !== 'also known as' && hit.matched !== 'part',
    others,
  }
}

/** Nobody in the country is farther than this from the middle of a postcode, at sea or over the border they may be. */
const FARTHEST_KM = 15

/** Where a device is: in the municipality of the postcode whose middle is nearest, which may be the one next to it. */
function whereIs(from: Point, { geography }: Known): Where | undefined {
  let nearest: { km: number; code: string } | undefined
  for (const { lon, lat, municipalityCode } of geography.postcodes) {
    const km = distanceKm(from, { lon, lat })
    if (!nearest || km < nearest.km) nearest = { km, code: municipalityCode }
  }
  const municipality =
    nearest && nearest.km < FARTHEST_KM ? geography.municipalities.get(nearest.code) : undefined
  return municipality && { name: undefined, municipality, from, isGuess: false, others: [] }
}
