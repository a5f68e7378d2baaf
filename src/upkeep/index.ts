/** The front door of upkeep: what other capabilities may use. */

export { upkeepRoutes } from './routes.ts'
