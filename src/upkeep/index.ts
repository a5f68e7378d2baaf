/** The front door of upkeep: what other capabilities may use. */

export { withAsking } from './commands.ts'
export { upkeepJobs } from './jobs.ts'
export { upkeepRoutes } from './routes.ts'
