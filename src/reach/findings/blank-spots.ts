import type { ReachAreas } from '../../areas/browser.ts'
import { isWithin, type Norm } from '../times/bands.ts'
import { nearStops } from '../times/near-stops.ts'
import { TOLD } from '../times/nearest.ts'
import { type Openness, openness } from '../times/opening.ts'
import type { Reach } from './reach.ts'
import type { People } from './sums.ts'

/**
 * Why the people of an area do not surely find an open door within the norm: it is within the norm but closed, or nobody
 * knows its hours; it is too far; it is so far that no timetable was searched so long, there or back; nothing runs there;
 * there is water between; there is no point at all; or nobody knows the way. One for each area.
 */
export const reasons = [
  'closed',
  'hours unknown',
  'distance',
  'too long',
  'no way home',
  'no service',
  'water',
  'no point',
  'unknown',
] as const
export type Reason = (typeof reasons)[number]

/** The reason of one area; undefined where a door is surely open. */
export function reasonOf(reach: Reach, opening: Uint8Array, norm: Norm, area: number): Reason | undefined {
  const seconds = reach.seconds[area]!
  const within = isWithin(seconds, norm)
  if (within === undefined) return 'unknown'
  if (within) return atTheDoor[openness[opening[area]!]!]
  if (seconds >= 0) return 'distance'
  if (!reach.hasPoints) return 'no point'
  // By one's own strength only the sea stops anybody.
  if (!reach.nearStops && !reach.within) return 'water'
  if (nearStops[reach.nearStops?.[area] ?? -1] !== 'runs') return 'no service'
  return reach.isReturn ? 'no way home' : 'too long'
}

const atTheDoor: Record<Openness, Reason | undefined> = {
  open: undefined,
  unknown: 'hours unknown',
  closed: 'closed',
  // Within the norm by the median of the departures, but by no single way at a time that counts.
  beyond: 'closed',
}

/** Areas of one municipality that hang together and are not reached for the same reason. */
export interface BlankSpot extends People {
  /** GM code. */
  municipality: string
  reason: Reason
  /** Rows of the areas, the one with most people first. */
  areas: readonly number[]
  /** Row of the point nearest to where most people live; −1: none. */
  nearest: number
  /** Seconds more than the norm, of the area that is least and of the one that is most too far. */
  short: { least: number; most: number } | undefined
}

/**
 * The blank spots: what is beyond the norm, however open the door. They end at the border of a municipality, since that is
 * where somebody can do something about it; the one with most people comes first.
 */
export function findBlankSpots(
  { areas, neighbours }: ReachAreas,
  reach: Reach,
  norm: Norm,
  isAsked: (area: number) => boolean = () => true,
): BlankSpot[] {
  const reasonAt = areas.map((_, area) =>
    isWithin(reach.seconds[area]!, norm) === false && isAsked(area)
      ? reasonOf(reach, NO_DOORS, norm, area)
      : undefined,
  )
  const seen = new Set<number>()
  const spots: BlankSpot[] = []
  areas.forEach(({ municipality }, first) => {
    const reason = reasonAt[first]
    if (!reason || seen.has(first)) return
    const spot = [first]
    seen.add(first)
    for (const area of spot)
      for (const next of neighbours[area]!)
        if (!seen.has(next) && reasonAt[next] === reason && areas[next]!.municipality === municipality) {
          seen.add(next)
          spot.push(next)
        }
    spots.push(describe(areas, reach, norm, spot, reason))
  })
  return spots.sort((a, b) => b.people - a.people || a.areas[0]! - b.areas[0]!)
}
const NO_DOORS = new Uint8Array()

function describe(
  areas: ReachAreas['areas'],
  reach: Reach,
  norm: Norm,
  spot: readonly number[],
  reason: Reason,
): BlankSpot {
  const inOrder = spot.toSorted((a, b) => areas[b]!.people - areas[a]!.people || a - b)
  const short = inOrder.map((area) => reach.seconds[area]! - norm * 60)
  return {
    municipality: areas[inOrder[0]!]!.municipality,
    reason,
    areas: inOrder,
    people: inOrder.reduce((sum, area) => sum + areas[area]!.people, 0),
    expected: inOrder.reduce((sum, area) => sum + areas[area]!.expected, 0),
    nearest: reach.nearest.point[inOrder[0]! * TOLD]!,
    short: reason === 'distance' ? { least: Math.min(...short), most: Math.max(...short) } : undefined,
  }
}
