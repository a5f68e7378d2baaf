/** The front door of the finder. */
export { finderRoutes } from './routes.ts'
