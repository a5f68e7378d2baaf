import {
  distanceKm,
  type Hit,
  type NamedGeography,
  type PlaceNames,
  type Point,
  wordsOf,
} from '../../geography/browser.ts'
import { type Activities, findActivities, isThingToDo, tellingWords } from './activities.ts'
import { speaksOfDanger, withoutDanger } from './crisis-words.ts'
import { type Door, doorsFor } from './doors-in-words.ts'
import { findPlaces } from './places-in-words.ts'
import type { Question } from './question.ts'
import { partsOfTown } from './telling-words.ts'
import { choosePlace } from './understood-place.ts'

/** Where somebody looks, as far as their words say. */
export interface Where {
  /** What was understood: a town, a municipality, a neighbourhood, four digits; nothing for the place where the device is. */
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
  /** Pages of ours that the words may lead to. */
  doors: readonly Door[]
}

export interface Known {
  names: PlaceNames
  geography: Pick<NamedGeography, 'municipalities' | 'postcodes'>
  activities: Activities
}

/** Cut loose from its date or its range a number looks like a postcode: those are read from what was typed. */
const isNumber = /^\d+$/

/** Of a longer text the beginning says it; each run of words is looked up. */
const MOST_WORDS = 12

/**
 * What somebody means: a place, something to do, or both. A name that is exactly a place is that place; words that are no
 * place's name are what one wants to do, when some place speaks of it.
 */
export function understand(question: Question, known: Known): Understanding {
  return { ...understandSearch(question, known), doors: doorsFor(question.typed) }
}

function understandSearch(
  { typed, municipality, from }: Question,
  known: Known,
): Omit<Understanding, 'doors'> {
  const danger = speaksOfDanger(typed)
  const words = withoutDanger(wordsOf(typed)).slice(0, MOST_WORDS)
  const here = from && whereIs(from, known)
  if (here) return { danger, where: here, what: findWhatBeside(words, known), several: [] }

  const name = danger ? words.filter((word) => !isNumber.test(word)).join(' ') : typed
  const spoken = findPlaces(known.names, { typed, name }, words, municipality)
  const { hits, others } = spoken
  const best = hits[0]?.matched
  const isCertain = best === 'exact' || best === 'also known as'
  if (!isCertain) {
    const what = findWhat(words, known, best === 'prefix')
    if (what) return { danger, where: undefined, what, several: onlyPlaces([...hits, ...others]) }
  }
  const chosen = choosePlace(hits)
  const what = findWhatBeside(spoken.rest, known)
  if ('nothing' in chosen) return { danger, where: undefined, what, several: danger ? [] : others }
  if ('several' in chosen) return { danger, where: undefined, what, several: chosen.several }
  const where = whereOf({ ...chosen, others: [...chosen.others, ...others] }, known)
  return { danger, where, what, several: [] }
}

/** A beginning that somebody is still typing is offered, no more than a few. */
const MOST_OFFERED = 4
const onlyPlaces = (hits: readonly Hit[]): Hit[] =>
  hits
    .filter(({ municipalityCode, kind }) => municipalityCode && kind !== 'neighbourhood')
    .slice(0, MOST_OFFERED)

function findWhat(words: readonly string[], { activities }: Known, whole = false): What | undefined {
  const telling = tellingWords(words)
  const places = findActivities(activities, telling, whole)
  return places.size > 0 || isThingToDo(telling) ? { words: telling, places } : undefined
}

/** Beside a place, words that no place speaks of are a street, or how people talk; unless it is a thing to do. */
function findWhatBeside(words: readonly string[], known: Known): What | undefined {
  const meant = tellingWords(words).filter((word) => !partsOfTown.has(word) && findWhat([word], known))
  if (meant.length === 0) return undefined
  return { words: meant, places: findActivities(known.activities, meant) }
}

function whereOf(
  { hit, municipalityCode, others }: { hit: Hit; municipalityCode: string; others: Hit[] },
  { geography }: Known,
): Where {
  const municipality = geography.municipalities.get(municipalityCode)!
  const { lon, lat } = hit
  return {
    name: nameOf(hit, municipality),
    municipality,
    from: lon !== undefined && lat !== undefined ? { lon, lat } : municipality,
    isGuess: hit.matched !== 'exact' && hit.matched !== 'also known as',
    others,
  }
}

const nameOf = ({ kind, name }: Hit, municipality: { name: string }): string => {
  if (kind === 'municipality') return municipality.name
  return kind === 'neighbourhood' ? `${name} (${municipality.name})` : name
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
