import type { Corner } from './square-code.ts'

/**
 * The middle of a shape as a GeoPackage keeps it (OGC 12-128r19, § 2.1.3: two letters, flags, reference system, box, then
 * well-known binary of ISO 19125): the centroid of its largest polygon, holes taken out, in the numbers of the file.
 * Undefined for what is no polygon, an empty one, or half of one.
 */
export function findMiddle(blob: Uint8Array): { srs: number; middle: Corner } | undefined {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength)
  if (blob.length < 8 || blob[0] !== 0x47 || blob[1] !== 0x50) return undefined
  const flags = blob[3]!
  const box = BOX_BYTES[(flags >> 1) & 7]
  if (box === undefined || (flags & EMPTY) !== 0) return undefined
  try {
    const middle = readShape(view, 8 + box)
    return middle && { srs: view.getInt32(4, (flags & 1) === 1), middle }
  } catch (error) {
    // Half a shape ends before its points do.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
const BOX_BYTES = [0, 32, 48, 48, 64]
const EMPTY = 0x10

interface Polygon {
  /** Twice its surface. */
  area: number
  /** The middle times the area, from a corner of it. */
  x: number
  y: number
  corner: Corner
  end: number
}

function readShape(view: DataView, at: number): Corner | undefined {
  const { isLittle, type, dimensions } = readType(view, at)
  let largest: Polygon | undefined
  let next = at + 5
  const take = (polygon: Polygon): void => {
    if (!largest || polygon.area > largest.area) largest = polygon
    next = polygon.end
  }
  if (type === POLYGON) take(readPolygon(view, next, isLittle, dimensions))
  else if (type === MULTIPOLYGON) {
    const count = view.getUint32(next, isLittle)
    next += 4
    for (let part = 0; part < count; part++) {
      const own = readType(view, next)
      if (own.type !== POLYGON) return undefined
      take(readPolygon(view, next + 5, own.isLittle, own.dimensions))
    }
  }
  if (!largest || !(largest.area > 0)) return undefined
  const { x, y, area, corner } = largest
  return { x: corner.x + x / (3 * area), y: corner.y + y / (3 * area) }
}
const POLYGON = 3
const MULTIPOLYGON = 6

function readType(view: DataView, at: number): { isLittle: boolean; type: number; dimensions: number } {
  const isLittle = view.getUint8(at) === 1
  const written = view.getUint32(at + 1, isLittle)
  // A thousand for heights, two for measures, three for both.
  const more = Math.floor(written / 1000)
  return { isLittle, type: written % 1000, dimensions: 2 + (more === 3 ? 2 : more === 0 ? 0 : 1) }
}

/** By the shoelace formula, from the first corner, so that the numbers stay small. */
function readPolygon(view: DataView, from: number, isLittle: boolean, dimensions: number): Polygon {
  const rings = view.getUint32(from, isLittle)
  let at = from + 4
  const sum = { area: 0, x: 0, y: 0 }
  let corner: Corner | undefined
  for (let ring = 0; ring < rings; ring++) {
    const points = view.getUint32(at, isLittle)
    at += 4
    const own = { area: 0, x: 0, y: 0 }
    let before: Corner | undefined
    for (let point = 0; point < points; point++, at += 8 * dimensions) {
      const [x, y] = [view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle)]
      corner ??= { x, y }
      const next = { x: x - corner.x, y: y - corner.y }
      if (before) {
        const cross = before.x * next.y - next.x * before.y
        own.area += cross
        own.x += (before.x + next.x) * cross
        own.y += (before.y + next.y) * cross
      }
      before = next
    }
    // Whichever way a ring runs, the first is the outside and the others are holes.
    const sign = (ring === 0 ? 1 : -1) * Math.sign(own.area)
    sum.area += sign * own.area
    sum.x += sign * own.x
    sum.y += sign * own.y
  }
  return { ...sum, corner: corner ?? { x: Number.NaN, y: Number.NaN }, end: at }
}
