/** The front door of upkeep: what other capabilities may use. */

export { upkeepJobs } from './jobs.ts'
export { upkeepRoutes } from './routes.ts'
