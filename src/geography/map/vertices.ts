import type { Shape } from './shape.ts'

/** The corner points of a set of shapes, each under one number: shapes that touch share the numbers of their border. */
export interface Vertices {
  /** Degrees per number: lon, lat. */
  points: [number, number][]
  /** Per shape, per ring, the numbers of its corners in order. */
  rings: number[][][]
}

/** Numbers the corners. Two corners are one when their degrees are equal to the last digit: nothing is snapped. */
export function numberVertices(shapes: readonly Shape<unknown>[]): Vertices {
  const points: [number, number][] = []
  const numbers = new Map<string, number>()
  const numberOf = (lon: number, lat: number): number => {
    const key = `${lon} ${lat}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, points.length)
    return points.push([lon, lat]) - 1
  }
  const corners = (ring: Float64Array): number[] => {
    const row: number[] = []
    for (let i = 0; i < ring.length; i += 2) {
      const corner = numberOf(ring[i]!, ring[i + 1]!)
      if (corner !== row.at(-1)) row.push(corner)
    }
    if (row.length > 1 && row[0] === row.at(-1)) row.pop()
    return row
  }
  return { points, rings: shapes.map((shape) => shape.rings.map(corners)) }
}

/** The ring in degrees again. */
export const inDegrees = ({ points }: Vertices, corners: readonly number[]): Float64Array =>
  Float64Array.from(corners.flatMap((corner) => points[corner]!))
