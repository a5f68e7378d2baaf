import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Visit } from '../platform/platform.ts'
import { showDesk } from './pages/desk-page.tsx'
import { showGroup, submitGroup } from './pages/group-page.tsx'
import { showPast, submitUndo } from './pages/history-page.tsx'
import { showImports, submitUndoImport } from './pages/imports-page.tsx'
import { showPair, submitPair } from './pages/pair-page.tsx'
import { showPairs } from './pages/pairs-page.tsx'
import { showPeople, submitInvite, submitPeople } from './pages/people-page.tsx'
import { showKeptPlace, submitConfirmation } from './pages/place-page.tsx'
import { showProposal, submitProposal } from './pages/proposal-page.tsx'
import { showQuestion, submitQuestion } from './pages/question-page.tsx'
import { showStop, submitStop } from './pages/question-stop-page.tsx'
import { showWrong, submitWrong } from './pages/question-wrong-page.tsx'
import { showRegion, showRegions, showRegionTable } from './pages/region-page.tsx'
import { showReport, submitReportAnswer } from './pages/report-page.tsx'
import { showReports } from './pages/reports-page.tsx'
import { showTask, showTasks, submitTask } from './pages/task-page.tsx'
import { sendTimes, showTimes } from './pages/time-page.tsx'

/** All the passages and lists of a group at their longest, each letter written as three, and more: to be told so. */
const LONGEST_FORM_BYTES = 300_000
const SHORT_FORM_BYTES = 2_000
/** As many words as a report may have, each letter written as three; and more, to be told so. */
const LONGEST_WORDS_BYTES = 50_000
/** A choice for each field, and some sentences. */
const DECISION_BYTES = 20_000

/** Everything that keeping the register answers to; and what the links of its mails open, for whoever has no account. */
export const upkeepRoutes = new Hono<{ Variables: Visit }>()
  .get('/beheer', showDesk)
  .get('/beheer/mensen', showPeople)
  .post('/beheer/mensen', bodyLimit({ maxSize: SHORT_FORM_BYTES }), submitInvite)
  .post('/beheer/mensen/wijzig', bodyLimit({ maxSize: SHORT_FORM_BYTES }), submitPeople)
  .get('/beheer/plek/:slug', showKeptPlace)
  .post('/beheer/plek/:slug', bodyLimit({ maxSize: SHORT_FORM_BYTES }), submitConfirmation)
  .get('/beheer/plek/:slug/wijzig/:groep', showGroup)
  .post('/beheer/plek/:slug/wijzig/:groep', bodyLimit({ maxSize: LONGEST_FORM_BYTES }), submitGroup)
  .get('/beheer/plek/:slug/geschiedenis', showPast)
  .post('/beheer/plek/:slug/geschiedenis', bodyLimit({ maxSize: SHORT_FORM_BYTES }), submitUndo)
  .get('/bijhouden', showTimes)
  .get('/bijhouden.csv', sendTimes)
  .get('/klopt/:token', showQuestion)
  .post('/klopt/:token', bodyLimit({ maxSize: SHORT_FORM_BYTES }), submitQuestion)
  .get('/klopt/:token/anders', showWrong)
  .post('/klopt/:token/anders', bodyLimit({ maxSize: LONGEST_WORDS_BYTES }), submitWrong)
  .get('/klopt/:token/stop', showStop)
  .post('/klopt/:token/stop', bodyLimit({ maxSize: SHORT_FORM_BYTES }), submitStop)
  .get('/beheer/meldingen', showReports)
  .get('/beheer/meldingen/:report', showReport)
  .post('/beheer/meldingen/:report', bodyLimit({ maxSize: DECISION_BYTES }), submitReportAnswer)
  .get('/beheer/voorstellen/:proposal', showProposal)
  .post('/beheer/voorstellen/:proposal', bodyLimit({ maxSize: DECISION_BYTES }), submitProposal)
  .get('/beheer/taken', showTasks)
  .get('/beheer/taken/:task', showTask)
  .post('/beheer/taken/:task', bodyLimit({ maxSize: DECISION_BYTES }), submitTask)
  .get('/beheer/regio', showRegions)
  .get('/beheer/regio/:region', showRegion)
  .get('/beheer/regio/:region/plekken.csv', showRegionTable)
  .get('/beheer/import', showImports)
  .post('/beheer/import', bodyLimit({ maxSize: SHORT_FORM_BYTES }), submitUndoImport)
  .get('/beheer/dubbel', showPairs)
  .get('/beheer/dubbel/:left/:right', showPair)
  .post('/beheer/dubbel/:left/:right', bodyLimit({ maxSize: DECISION_BYTES }), submitPair)
