import { expect, test } from 'vitest'
import { aTimetable, clock } from './example.ts'
import { findJourney } from './journey.ts'
import { prepareProfiles } from './profiles.ts'
import { asSound, findSoundJourney, UnsoundJourney } from './sound-journey.ts'
import { theStop } from './testing.ts'

const { timetable, stop } = aTimetable('Dorp 08:00, Stad 08:10', 'Stad 08:20, Haven 08:30')
const profiles = prepareProfiles(timetable)
const errand = {
  ...{ from: theStop(stop('Dorp')), to: theStop(stop('Haven')) },
  ...{ at: clock('07:50'), change: 120, bound: 7200 },
}

test('a journey that stands up to the timetable is handed over as it was found', () => {
  const journey = findSoundJourney(timetable, profiles, errand)
  expect(journey).toEqual(findJourney(timetable, profiles, errand))
  expect(journey?.arrives).toBe(clock('08:30'))
})

test('where there is none, there is none', () => {
  expect(findSoundJourney(timetable, profiles, { ...errand, at: clock('08:01') })).toBeUndefined()
})

test('one that does not stand up to it is an error that says why, and no journey', () => {
  const journey = findJourney(timetable, profiles, errand)!
  const [first, ...others] = journey.legs
  const tooSoon = { ...journey, legs: [{ ...first!, departs: first!.departs - 60 }, ...others] }
  expect(() => asSound(timetable, errand, tooSoon)).toThrow(UnsoundJourney)
  expect(() => asSound(timetable, errand, tooSoon)).toThrow('leg 1: no such departure')
})
