import type { ReachArea } from '../../areas/browser.ts'
import { isWithin, NO_WAY, type Norm, UNKNOWN_WAY } from '../times/bands.ts'
import { type Nearest, TOLD } from '../times/nearest.ts'
import { fastestOf } from './best.ts'
import { type Changed, type Closings, leftWithout, toClosings } from './closings.ts'
import type { People } from './sums.ts'

/**
 * The second nearest point is what is left, since somebody goes to one place.
 *
 * @param tell what is told of the seconds that are left to an area; as they are, unless nobody knows.
 */
export function listClosings(
  { point, seconds }: Nearest,
  points: number,
  tell: (area: number, left: number) => number = (_, left) => left,
): Closings {
  const changed: Changed[] = []
  for (let row = 0; row < point.length; row += TOLD)
    if (point[row]! >= 0 && seconds[row + 1] !== seconds[row])
      changed.push({ point: point[row]!, area: row / TOLD, seconds: tell(row / TOLD, seconds[row + 1]!) })
  return toClosings(changed, points)
}

/** One way of going: the seconds of each area as it is, and what is left without each point. */
export interface ClosingsOfWay {
  seconds: Int32Array
  closings: Closings
}

/**
 * By whichever of several ways is fastest, now and without each point. As in `findBest`, where a way is unknown what is left
 * beyond the norm is unknown.
 *
 * @param best seconds of each area by the fastest of the ways.
 */
export function mergeClosings(
  best: Int32Array,
  ways: readonly ClosingsOfWay[],
  points: number,
  norm: Norm,
): Closings {
  const changed: Changed[] = []
  for (let point = 0; point < points; point++) {
    const left = ways.map(({ closings }) => leftWithout(closings, point))
    const touched = [...new Set(left.flatMap((each) => [...each.keys()]))].sort((a, b) => a - b)
    for (const area of touched) {
      const each = ways.map(({ seconds }, way) => left[way]!.get(area) ?? seconds[area]!)
      const seconds = fastestOf(each, norm)
      if (best[area] !== UNKNOWN_WAY && seconds !== best[area]) changed.push({ point, area, seconds })
    }
  }
  return toClosings(changed, points)
}

/** What happens to the people of an area when a point closes. */
export const outcomes = ['loses', 'unknown', 'farther', 'same'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * They lose the norm; nobody knows whether they do; they only have to go farther; or it makes no difference.
 *
 * @param after seconds without the point; undefined: it makes no difference.
 */
export function outcomeOf(now: number, after: number | undefined, norm: Norm): Outcome {
  if (after === undefined) return 'same'
  if (!isWithin(now, norm)) return 'farther'
  const stays = isWithin(after, norm)
  return stays === undefined ? 'unknown' : stays ? 'farther' : 'loses'
}

/** What it would mean that one point closes; people of the areas that were asked about. */
export interface Closing {
  /** The row of the point. */
  point: number
  /** Who would lose the norm, of whom nobody knows whether they would, and all for whom it makes a difference. */
  loses: People
  unknown: People
  touched: People
  /** Who would have no way to any other point. */
  alone: People
  /** Seconds more for those who have another: what half of them do not pass, and the most; undefined: nobody has. */
  more: { median: number; most: number } | undefined
  /** Rows of the areas that it makes a difference to. */
  areas: readonly number[]
}

/** Describes what closing one point would do to the people of some areas. */
export function describeClosing(
  areas: readonly ReachArea[],
  now: Int32Array,
  closings: Closings,
  point: number,
  norm: Norm,
  isAsked: (area: number) => boolean = () => true,
): Closing {
  const left = [...leftWithout(closings, point)].filter(([area]) => isAsked(area))
  const peopleOf = (is: (area: number, after: number) => boolean): People =>
    left
      .filter(([area, after]) => is(area, after))
      .reduce(
        (sum, [area]) => ({
          people: sum.people + areas[area]!.people,
          expected: sum.expected + areas[area]!.expected,
        }),
        { people: 0, expected: 0 },
      )
  const more = left
    .filter(([, after]) => after >= 0)
    .map(([area, after]) => ({ seconds: after - now[area]!, people: areas[area]!.people }))
    .sort((a, b) => a.seconds - b.seconds)
  return {
    point,
    loses: peopleOf((area, after) => outcomeOf(now[area]!, after, norm) === 'loses'),
    unknown: peopleOf((_, after) => after === UNKNOWN_WAY),
    touched: peopleOf(() => true),
    alone: peopleOf((_, after) => after === NO_WAY),
    more: more.length > 0 ? { median: medianOf(more), most: more.at(-1)!.seconds } : undefined,
    areas: left.map(([area]) => area),
  }
}

/** What half of the people do not pass. @param more by rising seconds, at least one. */
function medianOf(more: readonly { seconds: number; people: number }[]): number {
  const half = more.reduce((sum, { people }) => sum + people, 0) / 2
  let counted = 0
  return more.find(({ people }) => {
    counted += people
    return counted >= half
  })!.seconds
}
