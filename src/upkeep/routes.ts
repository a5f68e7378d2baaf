import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Visit } from '../platform/platform.ts'
import { showDesk } from './pages/desk-page.tsx'
import { showGroup, submitGroup } from './pages/group-page.tsx'
import { showPast, submitUndo } from './pages/history-page.tsx'
import { showKeptPlace, submitConfirmation } from './pages/place-page.tsx'

/** All the passages and lists of a group at their longest, each letter written as three, and more: to be told so. */
const LONGEST_FORM_BYTES = 300_000
const SHORT_FORM_BYTES = 2_000

/** Everything that keeping the register answers to. */
export const upkeepRoutes = new Hono<{ Variables: Visit }>()
  .get('/beheer', showDesk)
  .get('/beheer/plek/:slug', showKeptPlace)
  .post('/beheer/plek/:slug', bodyLimit({ maxSize: SHORT_FORM_BYTES }), submitConfirmation)
  .get('/beheer/plek/:slug/wijzig/:groep', showGroup)
  .post('/beheer/plek/:slug/wijzig/:groep', bodyLimit({ maxSize: LONGEST_FORM_BYTES }), submitGroup)
  .get('/beheer/plek/:slug/geschiedenis', showPast)
  .post('/beheer/plek/:slug/geschiedenis', bodyLimit({ maxSize: SHORT_FORM_BYTES }), submitUndo)
