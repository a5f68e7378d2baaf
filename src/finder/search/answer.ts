import { distanceKm, type NamedGeography, type Point, wordsOf } from '../../geography/browser.ts'
import { inOrderOfUse, isForVisitors } from '../../register/browser.ts'
import { answerTo, type Filter, filters, listDoubts, type Windows, windowsAt } from './filters.ts'
import type { IndexedPlace, IndexedStop, PlaceIndex } from './place-index.ts'
import type { Question } from './question.ts'
import { type Known, type Understanding, understand, type Where } from './understanding.ts'

/** Everything an answer is made from: on the server and on the device the same. */
export interface Knowledge extends Known {
  index: PlaceIndex
  geography: NamedGeography
}

/** A place among the results. */
export interface Found {
  place: IndexedPlace
  /** As the crow flies from where somebody looks, to its door or to `meetAt`; undefined for what is nowhere on a map. */
  km: number | undefined
  /** Whether it is somewhere in the municipality in which somebody looks, and nobody told us how far that is. */
  isSomewhere: boolean
  /** The stop that is meant instead of its door. */
  meetAt: IndexedStop | undefined
  /** Where it comes to, near by, in the days ahead: in the town that was named first, and then in its municipality. */
  stops: readonly IndexedStop[]
  /** What was asked and nobody knows of it. */
  doubts: readonly Doubt[]
  /** Whether it speaks of what somebody wants to do, if they said so. */
  speaks: boolean
}
export type Doubt = Filter | 'language'

export interface Group {
  found: readonly Found[]
  /** How many more there are than are shown. */
  more: number
}

export interface Answer extends Pick<Understanding, 'danger' | 'where' | 'what' | 'several' | 'doors'> {
  question: Question
  now: number
  /** In the municipality of where somebody looks. */
  own: Group
  /** Just over its border: at most an hour by bicycle. */
  near: Group
  /** The nearest there are, when those two are few. */
  far: Group
  /** Somewhere in the province; where exactly nobody told us. */
  somewhere: Group
  /** Wherever they are, for somebody who named no place but something to do. */
  anywhere: Group
  online: Group
  /** Of how many places the counts of what is unknown speak. */
  looked: number
  unknown: Readonly<Record<Filter | 'language', number>>
  /** Places left out because something asked is unknown of them. */
  leftOut: number
}

/** An hour by bicycle, at the pace of somebody who is in no hurry. */
const BICYCLE_HOUR_KM = 18
/** Enough to choose from without a second screen. */
const MOST_NEAR = 5
/** An answer names at least so many places, however far. */
const FEWEST = 3
/** What a person reads through; for more there is the list of everything. */
const MOST_OWN = 40
const MOST_ONLINE = 10

const none: Group = { found: [], more: 0 }

/** Answers a question at a moment, in minutes since 1970. */
export function answer(question: Question, knowledge: Knowledge, now: number): Answer {
  const { index } = knowledge
  const { where, what, ...understood } = understand(question, knowledge)
  const windows = windowsAt(index.days, now)
  const speaking = what && new Set(Array.from(what.places, (number) => index.places[number]!))
  const sieve = { question, windows, where, speaking, now }
  const groups = where ? groupAround(where, sieve, index) : groupAnywhere(sieve, index)
  return { ...understood, where, what, question, now, ...groups }
}

type Groups = Omit<Answer, keyof Understanding | 'question' | 'now'>

/** What every place is held against. */
interface Sieve {
  question: Question
  windows: Windows
  where: Where | undefined
  /** The places that speak of what somebody wants to do; undefined when they named nothing. */
  speaking: ReadonlySet<IndexedPlace> | undefined
  now: number
}

function groupAround(where: Where, sieve: Sieve, { places }: PlaceIndex): Groups {
  const forVisitors = places.filter(isForVisitors)
  const withDoor = forVisitors.filter(({ isOnline }) => !isOnline)
  const stopsOf = (place: IndexedPlace) => listStopsNear(place, where, sieve.now)
  const isOwn = (place: IndexedPlace) =>
    [place.content, ...stopsOf(place)].some(({ municipality }) => municipality === where.municipality.code)
  const inside = inOrderOfUse(withDoor.filter(isOwn), isLower)
  const outside = byDistance(
    withDoor.filter((place) => !isOwn(place)),
    (place) => whereToMeet(where, place, stopsOf(place)).km,
  )
  const within = outside.filter(({ km }) => km <= BICYCLE_HOUR_KM).map(({ place }) => place)
  const beyond = outside.slice(within.length).map(({ place }) => place)
  const online = inOrderOfUse(
    forVisitors.filter(({ isOnline }) => isOnline),
    isLower,
  )
  const inProvince = inOrderOfUse(
    withDoor.filter((place) => !isOwn(place) && isSomewhereIn(place, where)),
    isLower,
  )

  const [own, near, onScreen] = [sift(inside, sieve), sift(within, sieve), sift(online, sieve)]
  const somewhere = sift(inProvince, sieve)
  const wanted = FEWEST - own.passed.length - near.passed.length
  const far = wanted > 0 ? sift(beyond, sieve).passed.slice(0, wanted) : []
  const looked = [...inside, ...within, ...inProvince, ...online]
  return {
    own: first(own.passed, MOST_OWN),
    near: first(near.passed, MOST_NEAR),
    far: { found: far, more: 0 },
    somewhere: first(somewhere.passed, MOST_NEAR),
    anywhere: none,
    online: first(onScreen.passed, MOST_ONLINE),
    looked: looked.length,
    unknown: countUnknown(looked, sieve),
    leftOut: own.leftOut + near.leftOut + somewhere.leftOut + onScreen.leftOut,
  }
}

const isLower = (place: IndexedPlace): boolean => place.isLower

/** Without a place: what speaks of it wherever it is, and what is online. */
function groupAnywhere(sieve: Sieve, { places }: PlaceIndex): Groups {
  const speaking = sieve.speaking?.size ? sieve.speaking : undefined
  const mayStand = (place: IndexedPlace) => isForVisitors(place) || isNamed(place, sieve.question.typed)
  const all = inOrderOfUse(
    speaking ? places.filter((place) => speaking.has(place) && mayStand(place)) : [],
    isLower,
  )
  const others = inOrderOfUse(
    places.filter((place) => place.isOnline && isForVisitors(place)),
    isLower,
  )
  const [anywhere, online] = [sift(all, sieve), sift(speaking ? [] : others, sieve)]
  const looked = speaking ? all : others
  return {
    own: none,
    near: none,
    far: none,
    somewhere: none,
    anywhere: first(anywhere.passed, MOST_OWN),
    online: first(online.passed, MOST_ONLINE),
    looked: looked.length,
    unknown: countUnknown(looked, sieve),
    leftOut: anywhere.leftOut + online.leftOut,
  }
}

/** Whether its own name was typed: whoever looks for a place that stopped is told that it did. */
function isNamed({ content }: IndexedPlace, typed: string): boolean {
  const text = ` ${wordsOf(typed).join(' ')} `
  return [content.name, content.officialName, ...(content.alsoKnownAs ?? [])].some((name) => {
    const words = wordsOf(name ?? '')
    return words.length > 0 && text.includes(` ${words.join(' ')} `)
  })
}

/** The nearest first, what is nowhere on a map is not among them. */
const byDistance = (
  places: readonly IndexedPlace[],
  kmOf: (place: IndexedPlace) => number | undefined,
): { place: IndexedPlace; km: number }[] =>
  places
    .flatMap((place) => {
      const km = kmOf(place)
      return km === undefined ? [] : [{ place, km }]
    })
    .sort((a, b) => a.km - b.km)

/**
 * Of what comes to people the stop that is named first, of another place the nearest of its door and its stops; and how
 * far that is, in kilometres: undefined for what is nowhere on a map. To the middle of a town it is only a distance for
 * who looks from elsewhere: within the town the place may be anywhere.
 */
function whereToMeet(
  where: Where,
  place: IndexedPlace,
  stops: readonly IndexedStop[],
): Pick<Found, 'km' | 'isSomewhere' | 'meetAt'> {
  const kmTo = (at: Point | undefined) => (at ? distanceKm(where.from, at) : Number.POSITIVE_INFINITY)
  const isAnywhere = isAnywhereIn(where, place)
  const door = isAnywhere ? undefined : place.at
  const [nearest] = stops.toSorted((a, b) => kmTo(a.at) - kmTo(b.at))
  const isNearer = nearest !== undefined && kmTo(nearest.at) < kmTo(door)
  const meetAt = place.content.kind === 'mobile' ? stops[0] : isNearer ? nearest : undefined
  const at = meetAt ? meetAt.at : door
  return { meetAt, km: at && kmTo(at), isSomewhere: !meetAt && isAnywhere }
}
const nowhere = { meetAt: undefined, km: undefined, isSomewhere: false }

/** Whether all that is known of where it is, is the municipality in which somebody looks, or a town of it. */
const isAnywhereIn = ({ municipality }: Where, { content, at, isApproximate }: IndexedPlace): boolean =>
  at !== undefined && isApproximate && content.municipality === municipality.code

/** A source may place it in a province, and no nearer. */
const isSomewhereIn = ({ content, at }: IndexedPlace, { municipality }: Where): boolean =>
  at === undefined && content.municipality === undefined && content.province === municipality.province

/** The stops of a place that are still to come, and near: what is in the town that was named first. */
function listStopsNear({ stops }: IndexedPlace, where: Where, now: number): IndexedStop[] {
  const town = fold(where.name)
  const isInside = ({ municipality }: IndexedStop) => municipality === where.municipality.code
  const isInTown = (stop: IndexedStop) => isInside(stop) && fold(stop.town) === town
  const isNear = ({ at }: IndexedStop) => at !== undefined && distanceKm(where.from, at) <= BICYCLE_HOUR_KM
  const coming = stops.filter(({ to }) => to > now)
  return [
    ...coming.filter(isInTown),
    ...coming.filter((stop) => isInside(stop) && !isInTown(stop)),
    ...coming.filter((stop) => !isInside(stop) && isNear(stop)),
  ]
}

const fold = (name = ''): string => wordsOf(name).join(' ')

/** The places that pass: those of which all that was asked is known first, and otherwise in the order given. */
function sift(places: readonly IndexedPlace[], sieve: Sieve): { passed: Found[]; leftOut: number } {
  const { question, windows, where, speaking, now } = sieve
  const passed = places.flatMap((place): Found[] => {
    const stops = where ? listStopsNear(place, where, now) : place.stops.filter(({ to }) => to > now)
    const doubts = listDoubts({ ...place, stops }, question.choices, windows)
    if (!doubts) return []
    const met = where && !place.isOnline ? whereToMeet(where, place, stops) : nowhere
    return [{ place, ...met, stops, doubts, speaks: speaking?.has(place) ?? true }]
  })
  const isSure = ({ doubts, speaks }: Found) => speaks && doubts.length === 0
  const sure = passed.filter(isSure)
  if (question.sure) return { passed: sure, leftOut: passed.length - sure.length }
  return { passed: [...sure, ...passed.filter((found) => !isSure(found))], leftOut: 0 }
}

const first = (found: readonly Found[], most: number): Group => ({
  found: found.slice(0, most),
  more: Math.max(0, found.length - most),
})

function countUnknown(places: readonly IndexedPlace[], { windows }: Sieve): Answer['unknown'] {
  const count = (isUnknown: (place: IndexedPlace) => boolean) => places.filter(isUnknown).length
  return {
    ...(Object.fromEntries(
      filters.map((filter) => [filter, count((place) => answerTo(place, filter, windows) === 'unknown')]),
    ) as Record<Filter, number>),
    language: count(({ content }) => content.languages === undefined),
  }
}
