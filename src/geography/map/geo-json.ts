import { isInside, ringAreaKm2, type Shape } from './shape.ts'

type Position = [lon: number, lat: number]

/** A GeoJSON MultiPolygon (RFC 7946): closed rings in degrees, each outer ring with the holes in it. */
export interface MultiPolygon {
  type: 'MultiPolygon'
  coordinates: Position[][][]
}

/** A shape as GeoJSON, in so many decimals: shared borders are rounded alike and stay shared. */
export function toGeoJson({ rings }: Shape<unknown>, decimals: number): MultiPolygon {
  const closed = (ring: Float64Array) => closeRing(ring, decimals)
  const holes = rings.filter((ring) => ringAreaKm2(ring) < 0)
  const outer = rings.filter((ring) => ringAreaKm2(ring) >= 0)
  return {
    type: 'MultiPolygon',
    coordinates: outer.map((ring) => [closed(ring), ...holes.filter((hole) => lies(hole, ring)).map(closed)]),
  }
}

/** Whether a hole lies in a ring, by the middle of its first edge: its corners may lie on the ring. */
const lies = (hole: Float64Array, ring: Float64Array): boolean =>
  isInside(
    { key: undefined, rings: [ring] },
    { lon: (hole[0]! + hole[2]!) / 2, lat: (hole[1]! + hole[3]!) / 2 },
  )

function closeRing(ring: Float64Array, decimals: number): Position[] {
  const round = (value: number) => Number(value.toFixed(decimals))
  const positions: Position[] = []
  for (let i = 0; i < ring.length; i += 2) positions.push([round(ring[i]!), round(ring[i + 1]!)])
  return [...positions, positions[0]!]
}
