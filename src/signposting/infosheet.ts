import type { Field, PlaceContent, PublicPlace } from '../register/index.ts'
import { type Area, isTouched, namedMunicipalities, ownMunicipality } from './area.ts'

/** What stands on a sheet of a place, and so what can have changed since. */
export const printedFields = [
  'name',
  'status',
  'kind',
  'whatFor',
  'forWhom',
  'address',
  'town',
  'municipality',
  'comingIn',
  'comingInNote',
  'referralNeeded',
  'free',
  'openingHours',
  'phone',
  'email',
  'website',
] as const satisfies readonly Field[]
export type PrintedField = (typeof printedFields)[number]
export type PrintedFacts = Pick<PlaceContent, PrintedField>

/** A place that may be put on a sheet. */
export interface Candidate {
  place: PublicPlace
  /** From the middle of the area; undefined where nobody knows. */
  km: number | undefined
}

/** A place as it stands on a sheet, under the number by which paper and screen speak of it. */
export interface SheetPlace {
  number: number
  id: string
  slug: string
  facts: PrintedFacts
  isOnline: boolean
  confirmedOn: string | undefined
  /**
   * Only where the area is a circle, or the place lies outside it; undefined in a circle: somewhere in a town that the
   * circle touches.
   */
  km: number | undefined
}

/** The places of one sheet. Numbers run on from one list to the next. */
export interface SheetPlaces {
  inside: readonly SheetPlace[]
  /** How many more there are inside, which no sheet has room for. */
  left: number
  /** The nearest elsewhere, when there are few inside. */
  nearby: readonly SheetPlace[]
  online: readonly SheetPlace[]
}

/** With fewer inside than this, a reader wants to know what lies just over the border. */
const FEW = 3
const NEAREST = 4
/** More is no sheet but a list, and for that there is a page; two sides of paper hold some seventy. */
const MOST_INSIDE = 100
/** Online groups are for everybody everywhere: a sheet names some, the site has them all. */
const MOST_ONLINE = 5

/**
 * Chooses and numbers the places of a sheet from candidates in the order in which somebody may turn to them. Inside:
 * what is known first, then what may not be there any more; within each the own municipality first, and in a circle the
 * nearest next.
 */
export function arrangePlaces(area: Area, candidates: readonly Candidate[]): SheetPlaces {
  const [online, physical] = split(candidates, ({ place }) => place.isOnline)
  const [inside, outside] = split(physical, (candidate) => isInside(area, candidate))
  const nearby =
    inside.length < FEW
      ? outside
          .filter(({ km, place }) => km !== undefined && !mayBeGone(place))
          .sort((a, b) => a.km! - b.km!)
          .slice(0, NEAREST)
      : []
  let number = 0
  const print = (chosen: readonly Candidate[], withDistance: boolean) =>
    chosen.map(({ place, km }) => {
      number += 1
      return toSheetPlace(place, number, withDistance ? km : undefined)
    })
  return {
    inside: print(inOrderOfArea(area, inside).slice(0, MOST_INSIDE), area.kind === 'circle'),
    left: Math.max(0, inside.length - MOST_INSIDE),
    nearby: print(nearby, true),
    online: print(online.filter(({ place }) => !mayBeGone(place)).slice(0, MOST_ONLINE), false),
  }
}

/** Every place on a sheet, in the order of its number. */
export const listAll = ({ inside, nearby, online }: SheetPlaces): SheetPlace[] => [
  ...inside,
  ...nearby,
  ...online,
]

const toSheetPlace = (place: PublicPlace, number: number, km: number | undefined): SheetPlace => ({
  number,
  id: place.id,
  slug: place.slug,
  facts: printedFacts(place.content),
  isOnline: place.isOnline,
  confirmedOn: place.confirmedOn,
  km,
})

export const printedFacts = (content: PlaceContent): PrintedFacts =>
  Object.fromEntries(
    printedFields.flatMap((field) => (content[field] === undefined ? [] : [[field, content[field]]])),
  ) as PrintedFacts

/** In a circle also what is somewhere in a town that the circle touches, and no nearer than that. */
export function isInside(area: Area, { place, km }: Candidate): boolean {
  if (area.kind === 'circle') return km === undefined ? isTouched(area.touched, place.content) : km <= area.km
  return namedMunicipalities(area).some(({ code }) => code === place.content.municipality)
}

function inOrderOfArea(area: Area, inside: readonly Candidate[]): Candidate[] {
  const codes = namedMunicipalities(area).map(({ code }) => code)
  const own = ownMunicipality(area).code
  const distance = ({ place, km }: Candidate) =>
    area.kind === 'municipalities' || place.content.municipality === own ? 0 : (km ?? area.km)
  const municipality = ({ place }: Candidate) => {
    const at = codes.indexOf(place.content.municipality ?? '')
    return at < 0 ? codes.length : at
  }
  return inside.toSorted(
    (a, b) =>
      Number(mayBeGone(a.place)) - Number(mayBeGone(b.place)) ||
      municipality(a) - municipality(b) ||
      distance(a) - distance(b),
  )
}

/** Whether nobody knows that it is still there. */
export const mayBeGone = ({ content }: PublicPlace): boolean => (content.status ?? 'unknown') === 'unknown'

function split<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))]
}
