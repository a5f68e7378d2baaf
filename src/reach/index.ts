/** The front door of reach. */

export { reachCommands } from './commands.ts'
export { reachRoutes } from './routes.ts'
