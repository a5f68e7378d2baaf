/** The front door of the coverage monitor. */

export { municipalityRow } from './area-rows.ts'
export { publishedAssumptions } from './assumptions.ts'
export { coverageCommands } from './commands.ts'
export type { CoverageFacts } from './facts.ts'
export type { Erratum } from './figures.ts'
export { coverageJobs } from './jobs.ts'
export { MadeUp } from './pages/made-up.tsx'
export { municipalityPages, openArea, provincePages, regionPages } from './pages/open-area.tsx'
export { coveragePagesIn, coverageRoutes } from './routes.ts'
export { type DrawnMap, listErrata, loadPublishedFigures, readCoverageFacts, readMap } from './store.ts'
export { weightOfSize } from './supply.ts'
export { texts as coverageTexts } from './text.ts'
