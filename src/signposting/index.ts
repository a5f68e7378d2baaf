/** The front door of signposting. */
export { signpostingRoutes } from './routes.ts'
