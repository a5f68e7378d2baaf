import { Delaunay } from 'd3-delaunay'
import type { Neighbours } from '../merge-small.ts'
import type { CbsAreas } from './area-kinds.ts'

/** Who lives farther apart is not called a neighbour, as across the IJsselmeer; metres. */
const NO_NEIGHBOUR = 5_000
const METRES_PER_DEGREE = 111_200

/**
 * Of each area the rows of those that lie beside it: whose middles share a side of a triangle (Delaunay, 1934), and are no more
 * than five kilometres apart. Rings of neighbours rather than shared borders, since between two squares with people in them
 * there is often one without.
 */
export function neighboursOf({ lat, lon }: Pick<CbsAreas, 'lat' | 'lon'>): Neighbours {
  const count = lat.length
  const eastwards = Math.cos((52 * Math.PI) / 180) * METRES_PER_DEGREE
  const points = new Float64Array(2 * count)
  for (let row = 0; row < count; row++) {
    points[2 * row] = lon[row]! * eastwards
    points[2 * row + 1] = lat[row]! * METRES_PER_DEGREE
  }
  const delaunay = new Delaunay(points)
  const first = new Int32Array(count + 1)
  const of: number[] = []
  for (let row = 0; row < count; row++) {
    for (const other of delaunay.neighbors(row)) {
      const east = points[2 * other]! - points[2 * row]!
      const north = points[2 * other + 1]! - points[2 * row + 1]!
      if (east * east + north * north <= NO_NEIGHBOUR * NO_NEIGHBOUR) of.push(other)
    }
    first[row + 1] = of.length
  }
  return { first, of: Int32Array.from(of) }
}
