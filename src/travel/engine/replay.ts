import type { Errand, Journey, Leg, Ride, Walk } from './journey.ts'
import { MAY_ALIGHT, MAY_BOARD, type Timetable, type WaysOnFoot } from './timetable.ts'

/**
 * Travels a journey through the timetable, leg by leg, and tells what is wrong with it; nothing when all is well. It knows
 * nothing of how journeys are found.
 */
export function replay(timetable: Timetable, { at, ...errand }: Errand, journey: Journey): string[] {
  const faults: string[] = []
  const fault = (isWrong: boolean, words: string): void => {
    if (isWrong) faults.push(words)
  }
  let now = at
  let before: Leg | undefined
  for (const [number, leg] of journey.legs.entries()) {
    const says = (words: string): string => `leg ${number + 1}: ${words}`
    fault(leg.departs < now, says('leaves before anybody is there'))
    fault(before ? before.to !== leg.from : !isBeginning(leg, errand.from), says('begins elsewhere'))
    for (const words of leg.kind === 'walk'
      ? replayWalk(timetable, { ...errand, at }, leg, before)
      : replayRide(timetable, errand.change, leg, before))
      faults.push(says(words))
    now = leg.arrives
    before = leg
  }
  fault(journey.leaves !== (journey.legs[0]?.departs ?? at), 'leaves in another second')
  fault(journey.arrives !== now, 'arrives in another second')
  fault(
    !before && !errand.from.stops.some((stop) => isPlace(stop, errand.from) && isPlace(stop, errand.to)),
    'no legs',
  )
  fault(before !== undefined && before.to !== -1 && !isPlace(before.to, errand.to), 'ends elsewhere')
  fault(journey.enters - at > errand.bound, 'takes too long')
  const { open, latest, mayWait } = errand.arrivals ?? { open: now, latest: now, mayWait: false }
  fault(now > latest, 'comes too late')
  fault(
    journey.enters !== (mayWait ? Math.max(now, open) : now) || journey.enters < open,
    'comes before the door opens',
  )
  return faults
}

/** A place is a stop that is no walk away from it. */
const isPlace = (stop: number, ways: WaysOnFoot): boolean => hasWay(ways, stop, 0)
const hasWay = (ways: WaysOnFoot, stop: number, seconds: number): boolean =>
  ways.stops.some((each, row) => each === stop && ways.seconds[row] === seconds)
const isBeginning = (leg: Leg, from: WaysOnFoot): boolean => leg.from === -1 || isPlace(leg.from, from)

function replayWalk({ footpaths }: Timetable, errand: Errand, walk: Walk, before: Leg | undefined): string[] {
  const { from, to } = walk
  const seconds = walk.arrives - walk.departs
  const [first, end] = from === -1 ? [0, 0] : [footpaths.first[from]!, footpaths.first[from + 1]!]
  const isFootpath = footpaths.to
    .subarray(first, end)
    .some((stop, row) => stop === to && footpaths.seconds[first + row] === seconds)
  const isWay =
    from === -1 ? hasWay(errand.from, to, seconds) : to === -1 ? hasWay(errand.to, from, seconds) : isFootpath
  const faults = isWay ? [] : ['no such way on foot']
  if (before?.kind === 'walk') faults.push('walks twice in a row')
  if (before && before.arrives !== walk.departs) faults.push('dawdles')
  return faults
}

function replayRide(
  { connections: c, stops }: Timetable,
  change: number,
  ride: Ride,
  before: Leg | undefined,
): string[] {
  const { boards, alights, trip } = ride
  const faults: string[] = []
  if (boards > alights || c.trip[boards] !== trip || c.trip[alights] !== trip)
    faults.push('is no ride of one vehicle')
  if (c.from[boards] !== ride.from || c.departure[boards] !== ride.departs) faults.push('no such departure')
  if (c.to[alights] !== ride.to || c.arrival[alights] !== ride.arrives) faults.push('no such arrival')
  if ((c.flags[boards]! & MAY_BOARD) === 0) faults.push('boards where nobody may')
  if ((c.flags[alights]! & MAY_ALIGHT) === 0) faults.push('alights where nobody may')
  const own = stops.change[ride.from]!
  const needed = before?.kind === 'ride' ? (own < 0 ? change : own) : 0
  if (before && before.arrives + needed > ride.departs) faults.push('has no time to change')
  return faults
}
