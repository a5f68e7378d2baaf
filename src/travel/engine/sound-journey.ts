import { type Errand, findJourney, type Journey } from './journey.ts'
import type { Profiles } from './profiles.ts'
import { replay } from './replay.ts'
import type { Timetable } from './timetable.ts'

/** A journey that does not stand up to the timetable: a fault of ours, which nobody is shown as a journey. */
export class UnsoundJourney extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`A journey does not stand up to the timetable: ${faults.join('; ')}`)
    this.faults = faults
  }
}

/** Finds a journey, and travels it through the timetable before anybody sees it; throws `UnsoundJourney`. */
export const findSoundJourney = (
  timetable: Timetable,
  profiles: Profiles,
  errand: Errand,
): Journey | undefined => {
  const journey = findJourney(timetable, profiles, errand)
  return journey && asSound(timetable, errand, journey)
}

/** The journey itself when it stands up to the timetable; throws `UnsoundJourney`. */
export function asSound(timetable: Timetable, errand: Errand, journey: Journey): Journey {
  const faults = replay(timetable, errand, journey)
  if (faults.length > 0) throw new UnsoundJourney(faults)
  return journey
}
