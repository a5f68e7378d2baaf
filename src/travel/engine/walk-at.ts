import { mobilityProfiles } from './mobility.ts'
import type { Timetable } from './timetable.ts'

/** The pace at which footpaths are reckoned. */
const usual = mobilityProfiles['no-bike'].onFoot.cmPerSecond

/**
 * The timetable of somebody who walks at another pace than a usual walker: between vehicles it takes them longer as far as
 * the seconds are our own. What the feed itself gives is meant for everybody, and stays; so does the least time for changing.
 */
export function walkAt(timetable: Timetable, cmPerSecond: number): Timetable {
  const { footpaths } = timetable
  if (cmPerSecond === usual) return timetable
  const seconds = footpaths.seconds.map((each, row) =>
    footpaths.isReckoned[row] === 1 ? Math.ceil((each * usual) / cmPerSecond) : each,
  )
  return { ...timetable, footpaths: { ...footpaths, seconds } }
}
