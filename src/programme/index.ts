/** The front door of the programme: what other capabilities may use. */

export { programmeCommands } from './commands.ts'
export { occurrencesBetween } from './occurrences.ts'
export { ProgrammeOfPlace } from './pages/programme-of-place.tsx'
export type { Programme } from './programme.ts'
export { programmePagesIn, programmeRoutes } from './routes.ts'
export { listStops, type Stop } from './stops.ts'
export { readProgramme } from './store.ts'
