import { type Profiles, prepareProfiles, type Timetable, turnedBack, walkAt } from '../../travel/browser.ts'
import { prepareTimetable, type Searchable } from './survey.ts'

/** One day of a timetable for who walks at one pace, ready to be searched. */
export interface Prepared {
  timetable: Timetable
  searchable: Searchable
  /** Of the timetable turned back, for the way home. */
  profilesBack: () => Profiles
}

/** Two paces of a day stay ready, so long as the day itself is kept: making one takes a second of a whole country. */
const MOST_PACES = 2
const kept = new WeakMap<Timetable, Map<number, Prepared>>()

/** @param onFoot centimetres a second between vehicles. */
export function prepareDay(read: Timetable, onFoot: number): Prepared {
  const ofDay = kept.get(read) ?? new Map<number, Prepared>()
  kept.set(read, ofDay)
  const known = ofDay.get(onFoot) ?? prepare(walkAt(read, onFoot))
  ofDay.delete(onFoot)
  ofDay.set(onFoot, known)
  if (ofDay.size > MOST_PACES) ofDay.delete(ofDay.keys().next().value!)
  return known
}

function prepare(timetable: Timetable): Prepared {
  let back: Profiles | undefined
  return {
    timetable,
    searchable: prepareTimetable(timetable),
    profilesBack: () => (back ??= prepareProfiles(turnedBack(timetable))),
  }
}
