/** Mean radius of the earth in metres (IUGG): the same as `geography/` takes; this library knows nothing outside itself. */
const EARTH_RADIUS = 6_371_008.8
const RADIANS = Math.PI / 180

/** Metres as the crow flies, by the haversine (Sinnott, *Sky & Telescope* 68, 1984, p. 159); exact to 0.5 %. */
export function metresBetween(latA: number, lonA: number, latB: number, lonB: number): number {
  const north = Math.sin(((latB - latA) * RADIANS) / 2)
  const east = Math.sin(((lonB - lonA) * RADIANS) / 2)
  const half = north * north + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * east * east
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** Whole seconds, begun ones counted, over whole centimetres: exactly the bound still counts, a centimetre more does not. */
export const secondsOver = (centimetres: number, cmPerSecond: number): number =>
  Math.ceil(centimetres / cmPerSecond)

/** How many whole centimetres a bound in seconds allows: `secondsOver` of so many is within it, of one more is not. */
export const centimetresWithin = (seconds: number, cmPerSecond: number): number =>
  Math.floor(seconds * cmPerSecond)

/** Points in degrees (WGS 84), as columns; NaN is a point without a place, near to nothing. */
export interface Points {
  lat: Float64Array
  lon: Float64Array
}

/** Points in rows of one height from south to north, and in each row from west to east. */
export interface PointIndex {
  points: Points
  south: number
  /** Rows of `order`: those of row `r` are `first[r]` up to, not with, `first[r + 1]`. */
  first: Int32Array
  order: Int32Array
  /** Longitudes in the same order. */
  lon: Float64Array
}

/** About 2 km: a walk looks through some three rows, a bike ride through some ten. */
const ROW_DEGREES = 0.02

export function indexPoints(points: Points): PointIndex {
  const { lat, lon } = points
  const placed = [...lat.keys()].filter((point) => Number.isFinite(lat[point]! + lon[point]!))
  const south = placed.reduce((least, point) => Math.min(least, lat[point]!), 90)
  const rowOf = (point: number): number => Math.floor((lat[point]! - south) / ROW_DEGREES)
  const order = Int32Array.from(placed).sort((a, b) => rowOf(a) - rowOf(b) || lon[a]! - lon[b]! || a - b)
  const rows = order.length === 0 ? 0 : rowOf(order.at(-1)!) + 1
  const first = new Int32Array(rows + 1)
  for (const point of order) first[rowOf(point) + 1]!++
  for (let row = 0; row < rows; row++) first[row + 1]! += first[row]!
  return { points, south, first, order, lon: Float64Array.from(order, (point) => lon[point]!) }
}

/**
 * Writes the points that may lie within so many metres of a place into `found`, in no order of meaning, and tells how many:
 * all that do, and some that do not. `found` holds as many as there are points.
 */
export function findNear(
  index: PointIndex,
  lat: number,
  lon: number,
  metres: number,
  found: Int32Array,
): number {
  // A hair more, so that no rounding of ours leaves out what lies on the edge.
  const radius = (metres / EARTH_RADIUS) * (1 + 1e-9) + 1e-12
  const north = lat + radius / RADIANS
  const south = lat - radius / RADIANS
  const lastRow = Math.min(index.first.length - 2, Math.floor((north - index.south) / ROW_DEGREES))
  let count = 0
  for (let row = Math.max(0, Math.floor((south - index.south) / ROW_DEGREES)); row <= lastRow; row++) {
    // The widest a circle gets, which is not at its middle; round a pole it holds every longitude.
    const ratio = Math.sin(radius) / Math.cos(lat * RADIANS)
    const half = north >= 90 || south <= -90 || !(ratio < 1) ? 360 : Math.asin(ratio) / RADIANS + 1e-9
    for (const turn of half === 360 ? [0] : [0, -360, 360]) {
      const end = index.first[row + 1]!
      let at = firstNotBefore(index.lon, lon + turn - half, index.first[row]!, end)
      for (; at < end && index.lon[at]! <= lon + turn + half; at++) found[count++] = index.order[at]!
    }
  }
  return count
}

function firstNotBefore(sorted: Float64Array, value: number, from: number, until: number): number {
  let low = from
  let high = until
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
