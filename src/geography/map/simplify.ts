import type { Shape } from './shape.ts'
import { inDegrees, numberVertices, type Vertices } from './vertices.ts'

/** Kilometres in a degree of latitude, and in a degree of longitude at 52.2° north, the middle of the country. */
const KM_NORTH = 111.2
const KM_EAST = KM_NORTH * Math.cos((52.2 * Math.PI) / 180)

/**
 * Leaves out corners that lie less than the tolerance (km) from the line without them (Douglas & Peucker, 1973).
 * Shapes that touch stay touching: a border is cut into arcs at the corners where three areas meet, those corners
 * stay, and every arc is simplified once, whichever side it is seen from (the way of TopoJSON, Bostock 2012).
 */
export function simplify<Key>(shapes: readonly Shape<Key>[], toleranceKm: number): Shape<Key>[] {
  const vertices = numberVertices(shapes)
  const isJunction = findJunctions(vertices)
  return shapes.map(({ key }, i) => ({
    key,
    rings: vertices.rings[i]!.map((ring) =>
      arcsOf(ring, isJunction).flatMap((arc) => thinArc(vertices, arc, toleranceKm).slice(0, -1)),
    )
      .filter((ring) => ring.length > 2)
      .map((ring) => inDegrees(vertices, ring)),
  }))
}

/** A corner is a junction when its borders lead to more than two other corners. */
function findJunctions({ points, rings }: Vertices): (corner: number) => boolean {
  const leads = points.map(() => new Set<number>())
  for (const ring of rings.flat())
    ring.forEach((corner, i) => {
      const next = ring[(i + 1) % ring.length]!
      leads[corner]!.add(next)
      leads[next]!.add(corner)
    })
  return (corner) => leads[corner]!.size > 2
}

/** The arcs of a ring, each with both its ends; a ring without a junction is one arc from its lowest corner. */
function arcsOf(ring: readonly number[], isJunction: (corner: number) => boolean): number[][] {
  const start = Math.max(ring.findIndex(isJunction), 0) || ring.indexOf(lowest(ring, isJunction))
  const turned = [...ring.slice(start), ...ring.slice(0, start), ring[start]!]
  const arcs: number[][] = [[turned[0]!]]
  turned.slice(1).forEach((corner, i) => {
    arcs.at(-1)!.push(corner)
    if (isJunction(corner) && i < turned.length - 2) arcs.push([corner])
  })
  return arcs
}

const lowest = (ring: readonly number[], isJunction: (corner: number) => boolean): number =>
  isJunction(ring[0]!) ? ring[0]! : ring.reduce((low, corner) => Math.min(low, corner))

/** The arc thinned, in the direction asked for; computed in one direction always, so both sides agree. */
function thinArc(vertices: Vertices, arc: readonly number[], toleranceKm: number): number[] {
  const [first, second] = [arc[0]!, arc[1]!]
  const [last, beforeLast] = [arc.at(-1)!, arc.at(-2)!]
  const backwards = first === last ? beforeLast < second : last < first
  const thinned = thin(vertices, backwards ? arc.toReversed() : arc, toleranceKm)
  return backwards ? thinned.reverse() : thinned
}

function thin({ points }: Vertices, arc: readonly number[], toleranceKm: number): number[] {
  const kept = new Set([0, arc.length - 1])
  const open: [number, number][] = [[0, arc.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    let farthest = 0
    let at = from
    for (let i = from + 1; i < to; i++) {
      const km = kmFromLine(points[arc[i]!]!, points[arc[from]!]!, points[arc[to]!]!)
      if (km > farthest) [farthest, at] = [km, i]
    }
    if (farthest > toleranceKm) {
      kept.add(at)
      open.push([from, at], [at, to])
    }
  }
  return arc.filter((_, i) => kept.has(i))
}

type Degrees = readonly [number, number]

/** From a point to the piece of line between two others, on a plane fit for the Netherlands. */
function kmFromLine([lon, lat]: Degrees, [fromLon, fromLat]: Degrees, [toLon, toLat]: Degrees): number {
  const [x, y] = [(lon - fromLon) * KM_EAST, (lat - fromLat) * KM_NORTH]
  const [dx, dy] = [(toLon - fromLon) * KM_EAST, (toLat - fromLat) * KM_NORTH]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square))
  return Math.hypot(x - along * dx, y - along * dy)
}
