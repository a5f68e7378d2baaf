/** The front door of the coverage monitor. */
export { coverageCommands } from './commands.ts'
export type { Erratum } from './figures.ts'
export { coverageJobs } from './jobs.ts'
export { coveragePagesIn, coverageRoutes } from './routes.ts'
export { listErrata, loadPublishedFigures } from './store.ts'
export { travel as travelCommand } from './travel-commands.ts'
