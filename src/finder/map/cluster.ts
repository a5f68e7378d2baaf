/** A spot on the drawing, in pixels. */
export interface Spot {
  x: number
  y: number
}

/** Pixels across the whole world at zoom 0, as MapLibre counts. */
export const WORLD = 512

/** Where degrees lie in the world at a zoom, in pixels from its north-western corner (web Mercator). */
export function spotOf(lon: number, lat: number, zoom: number): Spot {
  const scale = WORLD * 2 ** zoom
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
  return { x: ((lon + 180) / 360) * scale, y: (0.5 - north / (2 * Math.PI)) * scale }
}

/**
 * Takes together what would lie on top of each other: in order, each spot joins the first cluster whose first spot is
 * less than `reach` pixels away both across and down, or begins one. So the first spots of two clusters never overlap,
 * and clusters stand in the order of the list. Answers the numbers of the spots in each.
 */
export function clusterSpots(spots: readonly Spot[], reach: number): number[][] {
  const clusters: number[][] = []
  const begunIn = new Map<string, number[]>()
  spots.forEach((spot, i) => {
    const cell = cellOf(spot, reach)
    const joined = cellsAround(cell)
      .flatMap((each) => begunIn.get(keyOf(each)) ?? [])
      .filter((cluster) => touches(spots[clusters[cluster]![0]!]!, spot, reach))
      .reduce((first, cluster) => Math.min(first, cluster), clusters.length)
    if (joined < clusters.length) clusters[joined]!.push(i)
    else {
      clusters.push([i])
      begunIn.set(keyOf(cell), [...(begunIn.get(keyOf(cell)) ?? []), joined])
    }
  })
  return clusters
}

/** The first whole zoom, after `zoom` and up to `nearest`, at which places are no longer all one cluster. */
export function findPartingZoom(
  places: readonly { lon: number; lat: number }[],
  reach: number,
  zoom: number,
  nearest: number,
): number | undefined {
  for (let next = Math.floor(zoom) + 1; next <= nearest; next++) {
    const spots = places.map(({ lon, lat }) => spotOf(lon, lat, next))
    if (clusterSpots(spots, reach).length > 1) return next
  }
  return undefined
}

type Cell = readonly [column: number, row: number]
const cellOf = ({ x, y }: Spot, size: number): Cell => [Math.floor(x / size), Math.floor(y / size)]
const keyOf = ([column, row]: Cell): string => `${column} ${row}`
const steps = [-1, 0, 1]
const cellsAround = ([column, row]: Cell): Cell[] =>
  steps.flatMap((across) => steps.map((down): Cell => [column + across, row + down]))

const touches = (a: Spot, b: Spot, reach: number): boolean =>
  Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach
