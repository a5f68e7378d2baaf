import { spotOf, WORLD } from './cluster.ts'

/** A square of the world's map, as every tile source names it (web Mercator, north-western corner first). */
export interface Tile {
  z: number
  x: number
  y: number
}

/** Degrees around the Netherlands: what a visitor of our map may need, and all that a stranger can make us fetch. */
export const tileBounds = { west: 3.2, south: 50.6, east: 7.4, north: 53.7 }
/** The whole country in one tile, and single houses. */
export const tileZooms = { farthest: 5, nearest: 17 }

const wholeNumber = /^(0|[1-9]\d{0,5})$/

/** The tile an address names; undefined when it is no tile, or none of ours. */
export function parseTile(z: string, x: string, y: string): Tile | undefined {
  if (![z, x, y].every((part) => wholeNumber.test(part))) return undefined
  const tile = { z: Number(z), x: Number(x), y: Number(y) }
  return tile.z >= tileZooms.farthest && tile.z <= tileZooms.nearest && isNearby(tile) ? tile : undefined
}

function isNearby({ z, x, y }: Tile): boolean {
  const { west, south, east, north } = tileBounds
  const begin = tileAt(west, north, z)
  const end = tileAt(east, south, z)
  return x >= begin.x && x <= end.x && y >= begin.y && y <= end.y
}

/** The tile of a zoom in which degrees lie. */
export function tileAt(lon: number, lat: number, z: number): Tile {
  const { x, y } = spotOf(lon, lat, z)
  return { z, x: Math.floor(x / WORLD), y: Math.floor(y / WORLD) }
}

/** Where a source has a tile, from its template: `https://…/{z}/{x}/{y}.png`. */
export const tileAddress = (template: string, { z, x, y }: Tile): string =>
  template.replaceAll('{z}', String(z)).replaceAll('{x}', String(x)).replaceAll('{y}', String(y))
