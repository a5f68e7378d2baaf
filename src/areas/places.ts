import { Delaunay } from 'd3-delaunay'
import { fromRd, isInside, type Shape, toRd } from '../geography/browser.ts'
import type { KnownPlaces } from './cbs/collect-areas.ts'
import type { PostcodeArea } from './postcode-areas.ts'

/** Nobody in the European Netherlands lives farther from the middle of a postcode area; metres. */
const NOBODY_FARTHER = 15_000

/**
 * Where a file of areas is held against: the postcode areas, and the borders of the municipalities where official ones were
 * loaded. Without them a place is in the municipality of the nearest postcode area, by its middle.
 */
export function placesFrom(
  postcodes: readonly PostcodeArea[],
  municipalities: ReadonlySet<string>,
  borders: readonly Shape[] = [],
): KnownPlaces {
  const corners = postcodes.map(toRd)
  const delaunay = Delaunay.from(
    corners,
    ({ x }) => x,
    ({ y }) => y,
  )
  const boxes = borders.map(boxOf)
  const rowOf = new Map(postcodes.map(({ pc4 }, row) => [pc4, row]))
  let nearest = 0
  return {
    municipalities,
    placeAt: ({ x, y }) => {
      // Where the row before lies, the next is near.
      nearest = delaunay.find(x, y, nearest)
      const postcode = postcodes[nearest]
      const corner = corners[nearest]
      if (!postcode || !corner || Math.hypot(corner.x - x, corner.y - y) > NOBODY_FARTHER) return undefined
      const point = fromRd(x, y)
      const border = borders.find(
        (shape, row) =>
          isInBox(boxes[row]!, point) && isInside(shape, point) && municipalities.has(shape.key),
      )
      return { municipality: border?.key ?? postcode.municipalityCode, town: postcode.place }
    },
    middleOf: (postcode) => {
      const row = rowOf.get(postcode)
      return row === undefined ? undefined : corners[row]
    },
    toDegrees: ({ x, y }) => fromRd(x, y),
  }
}

type Box = readonly [west: number, south: number, east: number, north: number]

function boxOf({ rings }: Shape): Box {
  const box: [number, number, number, number] = [180, 90, -180, -90]
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      box[0] = Math.min(box[0], ring[i]!)
      box[1] = Math.min(box[1], ring[i + 1]!)
      box[2] = Math.max(box[2], ring[i]!)
      box[3] = Math.max(box[3], ring[i + 1]!)
    }
  return box
}

const isInBox = ([west, south, east, north]: Box, { lon, lat }: { lon: number; lat: number }): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north
