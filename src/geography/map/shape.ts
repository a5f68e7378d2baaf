import type { Point } from '../geography.ts'
import { toRd } from './rd.ts'

/**
 * An area on the map. A ring is a flat row of degrees (lon, lat, lon, lat, …) that closes on itself: the first point
 * is not repeated. Outer rings run anticlockwise and holes clockwise, so that the area lies on the left of every
 * edge and two areas that touch run along their shared border in opposite directions.
 */
export interface Shape<Key = string> {
  key: Key
  rings: Float64Array[]
}

/** Square kilometres on the Dutch grid by the shoelace formula; negative for a ring that runs clockwise. */
export function ringAreaKm2(ring: Float64Array): number {
  let sum = 0
  let previous = toRd({ lon: ring.at(-2) ?? 0, lat: ring.at(-1) ?? 0 })
  for (let i = 0; i < ring.length; i += 2) {
    const next = toRd({ lon: ring[i]!, lat: ring[i + 1]! })
    sum += previous.x * next.y - next.x * previous.y
    previous = next
  }
  return sum / 2e6
}

/** Square kilometres of a shape, its holes taken out. */
export const areaKm2 = (shape: Shape<unknown>): number =>
  shape.rings.reduce((sum, ring) => sum + ringAreaKm2(ring), 0)

/** Whether a point lies in a shape: it does when a line from it to the east crosses the rings an odd number of times. */
export function isInside(shape: Shape<unknown>, { lon, lat }: Point): boolean {
  let inside = false
  for (const ring of shape.rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [x, y, px, py] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!]
      if (y > lat !== py > lat && lon < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside
    }
  }
  return inside
}
