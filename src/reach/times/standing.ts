import { metresBetween } from '../../travel/browser.ts'
import type { Ends } from './nearest.ts'
import type { Place } from './places.ts'

/** The places that are there, from south to north. */
export interface Standing {
  /** The row of each in the list of places. */
  place: Int32Array
  lat: Float64Array
  lon: Float64Array
  detour: Float64Array
  land: Uint8Array
  /** Centimetres in a degree of longitude where it is least, or less. */
  degree: number
}

/** Centimetres in a degree of latitude, or a little less: what is skipped by it is surely farther. */
const DEGREE = 11_100_000
/** Over so many degrees of longitude the earth is flat enough for `FLAT` of that to be less than the way. */
const MOST_DEGREES = 20
const FLAT = 11_000_000

/** Centimetres in a degree of longitude at the latitude farthest from the equator, or less. */
export const degreeAt = (lat: Iterable<number>): number => {
  let farthest = 0
  for (const each of lat) farthest = Math.max(farthest, Math.abs(each))
  return FLAT * Math.max(0, Math.cos((farthest * Math.PI) / 180))
}

/** @param degree of the areas from which they are looked for. */
export function arrangePlaces(places: readonly (Place | undefined)[], degree: number): Standing {
  const rows = [...places.keys()].filter((row) => {
    const place = places[row]
    return place && Number.isFinite(place.lat + place.lon)
  })
  rows.sort((a, b) => places[a]!.lat - places[b]!.lat || a - b)
  const column = (of: (place: Place) => number) => Float64Array.from(rows, (row) => of(places[row]!))
  const lat = column(({ lat }) => lat)
  return {
    place: Int32Array.from(rows),
    lat,
    lon: column(({ lon }) => lon),
    detour: column(({ detour }) => detour),
    land: Uint8Array.from(rows, (row) => places[row]!.land ?? 0),
    degree: Math.min(degree, degreeAt(lat)),
  }
}

/** No way is shorter than this, in centimetres: told without measuring. */
export const atLeast = (areas: Ends, area: number, standing: Standing, row: number): number =>
  Math.max(
    Math.abs(areas.lat[area]! - standing.lat[row]!) * DEGREE,
    Math.min(MOST_DEGREES, Math.abs(areas.lon[area]! - standing.lon[row]!)) * standing.degree,
  )

/**
 * Whole centimetres from an area to a place, as the crow flies, times the mean of the detour factors of both ends; infinite
 * over the sea.
 */
export function lengthTo(areas: Ends, area: number, standing: Standing, row: number): number {
  const { lat, lon, detour, land } = standing
  if ((areas.land?.[area] ?? 0) !== land[row]) return Number.POSITIVE_INFINITY
  return Math.round(
    metresBetween(areas.lat[area]!, areas.lon[area]!, lat[row]!, lon[row]!) *
      ((areas.detour[area]! + detour[row]!) / 2) *
      100,
  )
}

/** The nearest place of each area, of those that are measured. */
export interface NearestPlaces {
  /** Centimetres; infinite where there is no place. */
  length: Float64Array
  /** The row of a place so near in the list of places; −1: there is none. */
  place: Int32Array
}

/** Measures those nearby only: from the latitude of the area outwards, until what lies further is surely farther. */
export function measureNearest(areas: Ends, area: number, standing: Standing, into: NearestPlaces): void {
  const lat = areas.lat[area]!
  let north = firstFrom(standing, lat)
  let south = north - 1
  let least = Number.POSITIVE_INFINITY
  let nearest = -1
  for (;;) {
    const up = north < standing.lat.length ? standing.lat[north]! - lat : Number.POSITIVE_INFINITY
    const down = south >= 0 ? lat - standing.lat[south]! : Number.POSITIVE_INFINITY
    const gap = Math.min(up, down)
    if (gap === Number.POSITIVE_INFINITY || gap * DEGREE > least) break
    const row = up < down ? north++ : south--
    if (atLeast(areas, area, standing, row) > least) continue
    const length = lengthTo(areas, area, standing, row)
    if (length >= least) continue
    least = length
    nearest = standing.place[row]!
  }
  into.length[area] = least
  into.place[area] = nearest
}

/**
 * Areas in cells, from south to north, and in each row of cells from west to east: those of cell `c` are the rows `first[c]`
 * up to, not with, `first[c + 1]`.
 */
export interface Cells {
  south: number
  west: number
  /** In a row. */
  columns: number
  first: Int32Array
  area: Int32Array
}

/** About a kilometre. */
const CELL_DEGREES = 0.01

export function arrangeAreas({ lat, lon }: Ends): Cells {
  const [south, north] = extremesOf(lat)
  const [west, east] = extremesOf(lon)
  const columns = Math.floor((east - west) / CELL_DEGREES) + 1
  const rows = Math.floor((north - south) / CELL_DEGREES) + 1
  const cellOf = (area: number): number =>
    Math.floor((lat[area]! - south) / CELL_DEGREES) * columns + Math.floor((lon[area]! - west) / CELL_DEGREES)
  const first = new Int32Array(lat.length === 0 ? 1 : rows * columns + 1)
  for (let area = 0; area < lat.length; area++) first[cellOf(area) + 1]!++
  for (let cell = 1; cell < first.length; cell++) first[cell]! += first[cell - 1]!
  const room = first.slice()
  const area = new Int32Array(lat.length)
  for (let each = 0; each < lat.length; each++) area[room[cellOf(each)]!++] = each
  return { south, west, columns, first, area }
}

function extremesOf(column: Float64Array): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const each of column) {
    least = Math.min(least, each)
    most = Math.max(most, each)
  }
  return [least, most]
}

/** Sees each area that is no farther from a place, the only one that stands there, than so many centimetres. */
export function forEachAreaNear(
  areas: Ends,
  { south, west, columns, first, area }: Cells,
  alone: Standing,
  most: number,
  see: (area: number, length: number) => void,
): void {
  if (alone.place.length === 0) return
  const cellAt = (degrees: number, from: number): number => Math.floor((degrees - from) / CELL_DEGREES)
  const [lat, lon] = [alone.lat[0]!, alone.lon[0]!]
  const [high, wide] = [most / DEGREE, most / alone.degree]
  const rows = (first.length - 1) / columns
  const begin = wide < MOST_DEGREES ? Math.max(0, cellAt(lon - wide, west)) : 0
  const end = wide < MOST_DEGREES ? Math.min(columns, cellAt(lon + wide, west) + 1) : columns
  const last = Math.min(rows - 1, cellAt(lat + high, south))
  for (let row = Math.max(0, cellAt(lat - high, south)); row <= last && begin < end; row++)
    for (let at = first[row * columns + begin]!; at < first[row * columns + end]!; at++) {
      if (atLeast(areas, area[at]!, alone, 0) > most) continue
      const length = lengthTo(areas, area[at]!, alone, 0)
      if (length <= most) see(area[at]!, length)
    }
}

/** Sees each place that is no farther from an area than so many centimetres. */
export function forEachPlaceNear(
  areas: Ends,
  area: number,
  standing: Standing,
  most: number,
  see: (place: number, length: number) => void,
): void {
  const degrees = most / DEGREE
  const north = areas.lat[area]! + degrees
  for (let row = firstFrom(standing, areas.lat[area]! - degrees); standing.lat[row]! <= north; row++) {
    if (atLeast(areas, area, standing, row) > most) continue
    const length = lengthTo(areas, area, standing, row)
    if (length <= most) see(standing.place[row]!, length)
  }
}

/** The first row that is not south of a latitude. */
function firstFrom({ lat }: Standing, from: number): number {
  let low = 0
  let high = lat.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (lat[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}
