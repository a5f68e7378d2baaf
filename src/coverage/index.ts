/** The front door of the coverage monitor. */
export { coverageRoutes } from './routes.ts'
