/** The front door of signposting. */
export { signpostingCommands } from './commands.ts'
export { signpostingRoutes } from './routes.ts'
