/** The door of travel to pure files: the engine, and what is wrong with a feed in words. */
export { metresBetween, secondsOver } from './engine/crow-fly.ts'
export { detourOf, type MobilityProfile, mobilityProfiles, type Pace } from './engine/mobility.ts'
export { prepareProfiles } from './engine/profiles.ts'
export type { Timetable, WaysOnFoot } from './engine/timetable.ts'
export { findWaysByCrowFly, type Ways } from './engine/ways.ts'
export type { Feed, Finding } from './feed/feed.ts'
export type { FeedReport } from './feed/read-timetable.ts'
export { findingInWords } from './finding-text.ts'
