import { GrowingDoubles, GrowingInts } from '../../platform/growing.ts'
import { type OsmExtract, type OsmWrong, wrong } from './osm-blocks.ts'
import { visitOsm } from './osm-pbf.ts'
import {
  accessOfStreet,
  tagsOfBarriers,
  tagsOfStreets,
  tagsThatMakeStreets,
  whoIsStopped,
} from './street-access.ts'
import { firstNotBelow, joinStreets, type StreetPoints, type Streets } from './street-drawing.ts'
import { arcsOf, clearIslands, type StreetGraph } from './street-graph.ts'

/**
 * A network of fewer vertices is left out: whoever starts there starts from the next street. Valhalla and OSRM do the same,
 * with networks of fewer than 50 and 1,000 vertices.
 */
const SMALLEST_NETWORK = 50
/** More references than the whole of Europe's streets has; the arrays that they need stay below 4 GB. */
const MOST_REFERENCES = 2 ** 28

export async function readStreetGraph(
  extract: OsmExtract,
  smallestNetwork = SMALLEST_NETWORK,
): Promise<StreetGraph | OsmWrong> {
  const streets = await readStreets(extract)
  if ('wrong' in streets) return streets
  const points = await readPoints(extract, streets.refs)
  if ('wrong' in points) return points
  const { vertices, edges, absentPoints } = joinStreets(streets, points)
  if (edges.count === 0) return wrong('no streets in it', 0)
  const edgesOnIslands = clearIslands(vertices.count, edges, smallestNetwork)
  const metres = edges.length.reduce((sum, length) => sum + length, 0) / 100
  const { changedUntil } = streets
  const report = {
    ...{ streets: streets.access.length, metres, absentPoints, edgesOnIslands },
    ...(changedUntil !== undefined && { changedUntil }),
  }
  return { vertices, edges, arcs: arcsOf(vertices.count, edges), report }
}

async function readStreets(
  extract: OsmExtract,
): Promise<(Streets & { changedUntil: number | undefined }) | OsmWrong> {
  const [first, refs, access] = [new GrowingInts(), new GrowingDoubles(), new GrowingInts()]
  first.push(0)
  let tooMany = false
  let changedUntil: number | undefined
  const problem = await visitOsm(extract, {
    waysWith: tagsThatMakeStreets,
    tagsOfWays: tagsOfStreets,
    changedUntil: (seconds) => {
      changedUntil = seconds
    },
    way(points, count, tags) {
      const who = accessOfStreet(tags)
      if (who === 0 || count < 2) return
      tooMany ||= refs.length + count > MOST_REFERENCES
      if (tooMany) return
      for (let point = 0; point < count; point++) refs.push(points[point]!)
      first.push(refs.length)
      access.push(who)
    },
  })
  if (problem) return problem
  if (tooMany) return wrong('more than fits', 0, `${MOST_REFERENCES}`)
  return {
    ...{ first: first.filled().slice(), refs: refs.filled().slice(), access: access.filled().slice() },
    changedUntil,
  }
}

async function readPoints(extract: OsmExtract, refs: Float64Array): Promise<StreetPoints | OsmWrong> {
  const ids = distinct(refs)
  const [lat, lon] = [new Int32Array(ids.length), new Int32Array(ids.length)]
  const present = new Uint8Array(ids.length)
  const stops = new Map<number, number>()
  // Numbers mostly rise through a file, so the next one wanted is mostly a few further.
  let at = 0
  let before = Number.NEGATIVE_INFINITY
  const problem = await visitOsm(extract, {
    tagsOfNodes: tagsOfBarriers,
    node(id, latitude, longitude) {
      if (id < before) at = firstNotBelow(ids, id)
      before = id
      while (at < ids.length && ids[at]! < id) at++
      if (ids[at] !== id || Math.abs(latitude) > 90e7 || Math.abs(longitude) > 180e7) return
      lat[at] = latitude
      lon[at] = longitude
      present[at] = 1
    },
    taggedNode(id, tags) {
      const who = whoIsStopped(tags)
      if (who !== 0 && ids[at] === id) stops.set(at, who)
    },
  })
  return problem ?? { ids, lat, lon, present, stops }
}

function distinct(numbers: Float64Array): Float64Array {
  const sorted = numbers.slice().sort()
  let count = 0
  for (let row = 0; row < sorted.length; row++)
    if (row === 0 || sorted[row] !== sorted[row - 1]) sorted[count++] = sorted[row]!
  return sorted.slice(0, count)
}
