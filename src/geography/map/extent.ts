import type { Shape } from './shape.ts'

/** A box of the map. */
export interface Extent {
  left: number
  top: number
  right: number
  bottom: number
}

/** An area as it is drawn. */
export interface DrawnArea {
  /** The `d` of an SVG path. */
  path: string
  extent: Extent
}

type Projection = (lon: number, lat: number) => [x: number, y: number]

export function extentOf({ rings }: Shape, project: Projection): Extent {
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      const [x, y] = project(ring[i]!, ring[i + 1]!)
      extent.left = Math.min(extent.left, x)
      extent.right = Math.max(extent.right, x)
      extent.top = Math.min(extent.top, y)
      extent.bottom = Math.max(extent.bottom, y)
    }
  return extent
}

/** The longest side of the box round these areas. */
export function longestSide(extents: readonly Extent[]): number {
  const width = Math.max(...extents.map(({ right }) => right)) - Math.min(...extents.map(({ left }) => left))
  const height = Math.max(...extents.map(({ bottom }) => bottom)) - Math.min(...extents.map(({ top }) => top))
  return Math.max(width, height)
}

/** The `viewBox` that shows these areas whole, with a margin of a thirtieth of the longest side. */
export function viewBoxOf(extents: readonly Extent[]): string {
  const left = Math.min(...extents.map((extent) => extent.left))
  const top = Math.min(...extents.map((extent) => extent.top))
  const width = Math.max(...extents.map(({ right }) => right)) - left
  const height = Math.max(...extents.map(({ bottom }) => bottom)) - top
  const margin = longestSide(extents) / 30
  return [left - margin, top - margin, width + 2 * margin, height + 2 * margin]
    .map((value) => Math.round(value * 10) / 10)
    .join(' ')
}
