import type { Shape } from './shape.ts'
import { inDegrees, numberVertices } from './vertices.ts'

/**
 * Joins shapes into larger ones. An edge that two shapes of one group run along in opposite directions is inside
 * the group and vanishes; the edges that remain are linked head to tail into rings, holes included. No coordinate
 * is computed, so nothing is lost and no sliver appears, provided that neighbours share the corners of their border.
 */
export function dissolve<Key>(shapes: readonly Shape[], keyOf: (key: string) => Key): Shape<Key>[] {
  const vertices = numberVertices(shapes)
  const groups = new Map<Key, Map<number, number[]>>()
  shapes.forEach((shape, i) => {
    const key = keyOf(shape.key)
    const edges = groups.get(key) ?? new Map<number, number[]>()
    groups.set(key, edges)
    for (const ring of vertices.rings[i]!) addRing(edges, ring)
  })
  return [...groups].map(([key, edges]) => ({
    key,
    rings: linkRings(edges).map((ring) => inDegrees(vertices, ring)),
  }))
}

function addRing(edges: Map<number, number[]>, ring: readonly number[]): void {
  ring.forEach((from, i) => {
    const to = ring[(i + 1) % ring.length]!
    if (!takeEdge(edges, to, from)) edges.set(from, [...(edges.get(from) ?? []), to])
  })
}

function takeEdge(edges: Map<number, number[]>, from: number, to: number): boolean {
  const ends = edges.get(from)
  const at = ends?.indexOf(to) ?? -1
  if (!ends || at < 0) return false
  if (ends.length === 1) edges.delete(from)
  else ends.splice(at, 1)
  return true
}

/** Where rings touch in a corner either way on is right: the filled area is the same. */
function linkRings(edges: Map<number, number[]>): number[][] {
  const rings: number[][] = []
  for (let start = firstOf(edges); start !== undefined; start = firstOf(edges)) {
    const ring: number[] = []
    let corner = start
    do {
      ring.push(corner)
      const next = edges.get(corner)![0]!
      takeEdge(edges, corner, next)
      corner = next
    } while (corner !== start)
    rings.push(ring)
  }
  return rings
}

const firstOf = (edges: Map<number, unknown>): number | undefined => edges.keys().next().value
