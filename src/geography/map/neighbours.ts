import type { Shape } from './shape.ts'
import { numberVertices } from './vertices.ts'

/** Per key the keys of the shapes that share a piece of border with it; a shared corner alone is not enough. */
export function findNeighbours(shapes: readonly Shape[]): Map<string, Set<string>> {
  const { points, rings } = numberVertices(shapes)
  const owners = new Map<number, string>()
  const edge = (from: number, to: number): number => from * points.length + to
  shapes.forEach(({ key }, i) => {
    for (const ring of rings[i]!)
      ring.forEach((from, at) => {
        owners.set(edge(from, ring[(at + 1) % ring.length]!), key)
      })
  })

  const neighbours = new Map(shapes.map(({ key }) => [key, new Set<string>()]))
  for (const [forth, owner] of owners) {
    const from = Math.floor(forth / points.length)
    const other = owners.get(edge(forth % points.length, from))
    if (other !== undefined && other !== owner) neighbours.get(owner)!.add(other)
  }
  return neighbours
}
