import type { Shape } from './shape.ts'

/** Square map units: a dot of less than one by one. */
const SPECK = 0.5

export type Projection = (lon: number, lat: number) => [x: number, y: number]

/**
 * The `d` of an SVG path: relative steps on a grid of so many decimals, so that shared borders fall on the same
 * points. Steps of nothing are left out, and so are rings too small to see: islets, and the slivers that appear when
 * borders are joined whose publisher did not give both sides the same corners. Fill rule: either.
 */
export function toSvgPath(shape: Shape<unknown>, projection: Projection, decimals = 1): string {
  const grid = 10 ** decimals
  return shape.rings.map((ring) => ringPath(ring, projection, grid)).join('')
}

function ringPath(ring: Float64Array, projection: Projection, grid: number): string {
  const steps: [number, number][] = []
  let [atX, atY] = [0, 0]
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = projection(ring[i]!, ring[i + 1]!)
    const [dx, dy] = [Math.round(x * grid) - atX, Math.round(y * grid) - atY]
    if (i > 0 && dx === 0 && dy === 0) continue
    steps.push([dx, dy])
    atX += dx
    atY += dy
  }
  if (areaOf(steps) < SPECK * grid * grid) return ''
  const numbers = steps.flat().map((step) => short(step / grid))
  return `M${pack(numbers.slice(0, 2))}l${pack(numbers.slice(2))}z`
}

/** A number without the zero before its point: .5, -.5. */
const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.')

/** Numbers in a row; a minus sign parts them by itself. */
const pack = (numbers: readonly string[]): string => numbers.join(' ').replaceAll(' -', '-')

/** By the shoelace formula, from steps. */
function areaOf(steps: readonly [number, number][]): number {
  let [x, y, twice] = [0, 0, 0]
  for (const [dx, dy] of steps.slice(1)) {
    twice += x * dy - y * dx
    x += dx
    y += dy
  }
  return Math.abs(twice) / 2
}
