import type { Areas, Place } from '../../src/reach/times/places.ts'
import { detourOf } from '../../src/travel/engine/mobility.ts'
import { readShippedGeography } from '../shipped-geography.ts'

const geography = readShippedGeography()
const { postcodes } = geography
const detourIn = (municipality: string): number =>
  detourOf(geography.municipalities.get(municipality)?.urbanity2017)
const people = postcodes.reduce((sum, { inhabitants2021 }) => sum + inhabitants2021, 0)

/** Metres in a degree, as in the middle of the country. */
const NORTH = 111_195
const EAST = NORTH * Math.cos((52.2 * Math.PI) / 180)
/** Some more squares than are asked for, of which the nearest to the middle of a postcode are taken. */
const MORE = 3.5

interface Square {
  x: number
  y: number
  /** Squared metres to the middle of a postcode, for each inhabitant of it. */
  far: number
  postcode: number
}

/**
 * Squares where people may live, made from postcodes: SYNTHETIC. Those of a grid that lie nearest to the middle of a postcode
 * with many inhabitants, as many as are asked for, in the order of the grid; its inhabitants are spread evenly over them.
 */
export function makeSquares(count: number, metres: number): Areas {
  const reach = Math.sqrt((count * metres * metres * MORE) / Math.PI / people)
  const found = new Map<number, Square>()
  postcodes.forEach(({ lat, lon, inhabitants2021 }, postcode) => {
    const [x0, y0, r] = [lon * EAST, lat * NORTH, reach * Math.sqrt(inhabitants2021)]
    for (let x = Math.ceil((x0 - r) / metres); x * metres <= x0 + r; x++)
      for (let y = Math.ceil((y0 - r) / metres); y * metres <= y0 + r; y++) {
        const far = ((x * metres - x0) ** 2 + (y * metres - y0) ** 2) / inhabitants2021
        const key = x * 2 ** 20 + y
        const known = found.get(key)
        if (!known || far < known.far) found.set(key, { x, y, far, postcode })
      }
  })
  const squares = [...found.values()].sort((a, b) => a.far - b.far || a.x - b.x || a.y - b.y)
  const kept = squares.slice(0, count).sort((a, b) => a.x - b.x || a.y - b.y)
  const of = new Int32Array(postcodes.length)
  for (const { postcode } of kept) of[postcode]!++
  return {
    lat: Float64Array.from(kept, ({ y }) => (y * metres) / NORTH),
    lon: Float64Array.from(kept, ({ x }) => (x * metres) / EAST),
    detour: Float64Array.from(kept, ({ postcode }) => detourIn(postcodes[postcode]!.municipalityCode)),
    people: Int32Array.from(kept, ({ postcode }) =>
      Math.round(postcodes[postcode]!.inhabitants2021 / of[postcode]!),
    ),
    part: new Int32Array(kept.length),
    parts: 1,
  }
}

const hour = 3600
const doors: readonly Place['doors'][] = [
  undefined,
  undefined,
  { open: [], unknown: [] },
  { open: [6 * hour, 20 * hour], unknown: [] },
  { open: [8.5 * hour, 17 * hour], unknown: [] },
  { open: [6 * hour, 9.5 * hour], unknown: [] },
  { open: [7 * hour, 8.6 * hour, 9 * hour, 12 * hour], unknown: [8.6 * hour, 9 * hour] },
]

/** Places in the middle of postcodes, spread over the inhabitants, with all kinds of made-up hours. */
export function standPlaces(count: number): Place[] {
  const found: Place[] = []
  let passed = 0
  for (const { lat, lon, inhabitants2021, municipalityCode } of postcodes) {
    passed += inhabitants2021
    for (; found.length < count && passed >= ((found.length + 0.5) * people) / count; )
      found.push({ lat, lon, detour: detourIn(municipalityCode), doors: doors[found.length % doors.length] })
  }
  return found
}

/** Some other hours than a place has. */
export const otherHours = ({ doors: own }: Place): Place['doors'] =>
  doors[(doors.indexOf(own) + 3) % doors.length]
