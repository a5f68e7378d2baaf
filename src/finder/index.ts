/** The front door of the finder. */
export { finderPagesIn, finderRoutes } from './routes.ts'
