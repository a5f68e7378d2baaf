/** The front door of travel. */
export { travel as travelCommand } from './commands.ts'
export { findPointsWithStops } from './feed/feed-extent.ts'
export { readTimetable, readTripsOnDays } from './feed/read-timetable.ts'
export { openDay, openFeed } from './feed/sources.ts'
export { openExtract } from './streets/sources.ts'
