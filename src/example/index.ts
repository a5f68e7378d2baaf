/** The front door of the example. */
export { EXAMPLE_PATH, exampleCommand } from './commands.ts'
export { fillExample, findMadeFrom } from './sources.ts'
