/** The front door of reach. */

export { reachCommands } from './commands.ts'
export { prepareReach } from './look-store.ts'
export { reachRoutes } from './routes.ts'
