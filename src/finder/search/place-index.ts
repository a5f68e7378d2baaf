import type { Point } from '../../geography/browser.ts'
import {
  type Aged,
  type CardPlace,
  type Days,
  type OpenTimes,
  type Origin,
  type PlaceContent,
  type PublicStatus,
  publicStatus,
} from '../../register/browser.ts'

/** What of a place one can look for besides where it is; absent is unknown. */
export const facts = ['free', 'wheelchair', 'lowStimulus', 'forRelatives', 'forYoungPeople'] as const
export type Fact = (typeof facts)[number]

/** Where a mobile place or a consult hour is for a while, on one of the days of the index. */
export interface IndexedStop {
  /** The number of the day. */
  day: number
  /** Minutes since 1970. */
  from: number
  to: number
  /** Whether the times are known; if not, these are those of the whole day. */
  hasTimes: boolean
  title: string
  address: string | undefined
  town: string | undefined
  municipality: string | undefined
  at: Point | undefined
  /** Nobody said whether it goes on: on a public holiday, or while its place is closed. */
  isUnsure: boolean
}

/** A public place as the search knows it: what its card says, and what one can ask of it. */
export interface IndexedPlace extends CardPlace {
  content: CardPlace['content'] & { status?: PublicStatus } & Pick<
      PlaceContent,
      Fact | 'grain' | 'municipality' | 'officialName' | 'alsoKnownAs' | 'languages'
    >
  /** Where distances start, rounded; absent: nowhere on a map. */
  at: Point | undefined
  /** Whether that is a centre rather than a door. */
  isApproximate: boolean
  /** The newest that is said of it. */
  origin: Origin | undefined
  /** What is said of how old its last word is, on the first day of the index; and whether it stands lower for that. */
  aged: Aged | undefined
  isLower: boolean
  /** When it is open, on the days of the index; undefined: nobody knows its hours. */
  times: OpenTimes | undefined
  /** In order of time. */
  stops: readonly IndexedStop[]
  /** Last parts of the addresses that lead to it since it was renamed, or another went into it. */
  formerSlugs: readonly string[]
}

/** All public places, by Dutch order of name, and the days on which it tells what is open. */
export interface PlaceIndex {
  revision: number
  days: Days
  places: readonly IndexedPlace[]
}

/** Degrees to four decimals are some ten metres. */
export const DEGREES = 10_000

/** Never minus nothing: a file knows no such number. */
const rounded = (degrees: number): number => Math.round(degrees * DEGREES) / DEGREES + 0
const roundedPoint = ({ lon, lat }: Point): Point => ({ lon: rounded(lon), lat: rounded(lat) })

/** What is taken from a public place; nothing else of it comes near the index. */
export interface Indexable extends CardPlace {
  content: Pick<PlaceContent, (typeof taken)[number] | 'status' | 'forWhom' | 'locationPrecision'>
  measuredFrom: Point | undefined
}

export function indexPlace(
  place: Indexable,
  origin: Origin | undefined,
  times: OpenTimes | undefined,
  more: Partial<Pick<IndexedPlace, 'aged' | 'isLower' | 'stops' | 'formerSlugs'>> = {},
): IndexedPlace {
  const { aged, isLower = false, stops = [], formerSlugs = [] } = more
  const { slug, confirmedOn, isOnline, hasDoor, measuredFrom, content } = place
  const { forWhom = [], locationPrecision } = content
  const kept = Object.fromEntries(
    taken.flatMap((field) => (content[field] === undefined ? [] : [[field, content[field]]])),
  ) as unknown as IndexedPlace['content']
  const forRelatives = content.forRelatives ?? mentions(forWhom, relatives)
  const forYoungPeople =
    content.forYoungPeople ?? (content.kind === 'youth' ? 'yes' : mentions(forWhom, young))
  return {
    slug,
    confirmedOn,
    isOnline,
    hasDoor,
    content: {
      ...kept,
      ...(content.status && { status: publicStatus(content.status) }),
      ...(forRelatives && { forRelatives }),
      ...(forYoungPeople && { forYoungPeople }),
    },
    at: measuredFrom && roundedPoint(measuredFrom),
    isApproximate: locationPrecision !== 'exact',
    origin: confirmedOn ? undefined : origin,
    aged,
    isLower,
    times,
    stops: stops.map((stop) => ({ ...stop, at: stop.at && roundedPoint(stop.at) })),
    formerSlugs,
  }
}

const taken = [
  ...facts,
  'name',
  'kind',
  'grain',
  'comingIn',
  'whatFor',
  'town',
  'province',
  'municipality',
  'officialName',
  'alsoKnownAs',
  'languages',
] as const satisfies readonly (keyof IndexedPlace['content'])[]

/** A place that says who it is for in its own words has said so of these too. That it does not name them is no no. */
const relatives = /\b(naasten?|familie|mantelzorgers?)\b/i
const young = /\bjong(e|eren|volwassenen)\b/i

const mentions = (words: readonly string[], who: RegExp): 'yes' | undefined =>
  words.some((word) => who.test(word)) ? 'yes' : undefined
