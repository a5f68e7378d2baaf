/** A corner on the Dutch grid (EPSG:28992), the lower left one of a square; metres. */
export interface Corner {
  x: number
  y: number
}

/**
 * The corner that the code of a square names. CBS wrote hectometres, north first (`N4370E890`, as of 2014), then east first
 * (`E1550N4630`), and metres (`E155000N463000`, as of 2024); which of them it is shows from how far north it lies, since no
 * place in the Netherlands is less than 300 or more than 630 kilometres from the origin of the grid. Undefined for what is
 * no such code: another grid, or a corner at which no square of this size lies.
 */
export function parseSquareCode(code: string, side: number): Corner | undefined {
  const read = /^(?:E0*(?<east>\d{1,6})N0*(?<north>\d{1,6})|N0*(?<north2>\d{1,6})E0*(?<east2>\d{1,6}))$/.exec(
    code,
  )
  if (!read) return undefined
  const { east, north, east2, north2 } = read.groups!
  const written = Number(north ?? north2)
  const unit = written < METRES_FROM ? 100 : 1
  const [x, y] = [Number(east ?? east2) * unit, written * unit]
  return liesOnGrid({ x, y }) && x % side === 0 && y % side === 0 ? { x, y } : undefined
}

/** Nobody lives at less than ten kilometres north of the origin, nor at more than a thousand. */
const METRES_FROM = 10_000
/** A box around the European Netherlands; metres of the Dutch grid. */
const [WEST, EAST, SOUTH, NORTH] = [0, 300_000, 300_000, 630_000]

/** Whether a point of the Dutch grid lies in the box around the European Netherlands. */
export const liesOnGrid = ({ x, y }: Corner): boolean => x >= WEST && x < EAST && y >= SOUTH && y < NORTH
