/** The front door of signposting. */
export { signpostingCommands } from './commands.ts'
export { isForOtherSites } from './embed-theme.ts'
export { signpostingRoutes } from './routes.ts'
