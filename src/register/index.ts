/** The front door of the register: what other capabilities may use. */

export { listChangesIn, listSaidThen, type PublicChange, type SaidThen } from './change-store.ts'
export { type CommandWords, readCommandWords } from './command-words.ts'
export { registerCommands } from './commands.ts'
export { dutchMoment } from './dutch-time.ts'
export { editSeenPlace, undoChange } from './edit-store.ts'
export {
  type ErrorReport,
  type ReportState,
  SentReport,
  type Subject,
  subjects,
  WORKING_DAYS,
} from './error-report/error-report.ts'
export { parseCode } from './error-report/report-code.ts'
export { afterWorkingDays } from './error-report/working-days.ts'
export {
  type Aged,
  agedAs,
  type Freshness,
  freshnessOf,
  freshnessOn,
  freshnessStates,
  monthsOf,
  standsLowerOn,
} from './freshness.ts'
export { listLastWords } from './freshness-store.ts'
export { optionInWords } from './import-text.ts'
export { registerJobs, registerListeners } from './jobs.ts'
export { listMerges, mergePlaces, type StandingMerge, unmergePlace } from './merge-store.ts'
export { type NearPlace, nearestPlaces } from './nearby.ts'
export { DAYS_AHEAD, openTimesFrom } from './opening-hours/kept-open-times.ts'
export { openState } from './opening-hours/open-state.ts'
export type { OpenTimes } from './opening-hours/open-times.ts'
export { daysFrom } from './opening-hours/opening-calendar.ts'
export {
  holidayInWords,
  openingHoursInWords,
  openStateInWords,
} from './opening-hours/opening-hours-in-words.ts'
export { readOrigins } from './origin-store.ts'
export { ForMachines } from './pages/for-machines.tsx'
export { PlaceCards } from './pages/place-cards.tsx'
export {
  addSameReview,
  comparePlaces,
  findReview,
  listOpenPairs,
  type PairReview,
  type ProposedPair,
  reviewPair,
} from './pair-store.ts'
export {
  countsAsSupply,
  type Field,
  isPublic,
  isUnderWay,
  type Place,
  type PlaceContent,
} from './place.ts'
export { WhatFor } from './place-card.tsx'
export { inOrderOfUse, isForVisitors, isThere } from './place-order.ts'
export type { PublicPlace, PublicProvenance } from './public-place.ts'
export {
  findLastOpenChange,
  findPublicPlace,
  listPublicPlaces,
  listPublicPlacesAt,
  type PublicRegister,
  readPublicRegister,
} from './public-store.ts'
export { addReport, answerOpenReport, findReport, listReports, removeReportWords } from './report-store.ts'
export { reportTexts } from './report-text.ts'
export { registerRoutes } from './routes.ts'
export { type ImportRun, listRuns, undoRun } from './run-store.ts'
export type { Also } from './settling-store.ts'
export { editorsDesk, type SourceList, thePlaceItself } from './source-list.ts'
export { loadShippedPlaces, readTableFile, writeOut } from './sources.ts'
export { buildAreaNames } from './spreadsheet/area-names.ts'
export { publicColumns, toCells } from './spreadsheet/cells.ts'
export {
  type Change,
  findPlace,
  findRoots,
  findSettled,
  listChanges,
  listFormerSlugs,
  listProvenance,
  listSources,
  readRegister,
  saveSource,
} from './store.ts'
export { closeTask, listTasks, type Task } from './task-store.ts'
export { publicStatus, texts as placeTexts } from './text.ts'
