import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Visit } from '../platform/platform.ts'
import { showInvitation, submitInvitation } from './pages/invitation-page.tsx'
import { showLink, showSignIn, submitLink, submitSignIn } from './pages/sign-in-page.tsx'

/** An address, a name, and where to go on. */
const LONGEST_FORM_BYTES = 4_000
const short = bodyLimit({ maxSize: LONGEST_FORM_BYTES })

/** Everything that signing in answers to. */
export const identityRoutes = new Hono<{ Variables: Visit }>()
  .get('/beheer/inloggen', showSignIn)
  .post('/beheer/inloggen', short, submitSignIn)
  .get('/beheer/inloggen/:token', showLink)
  .post('/beheer/inloggen/:token', short, submitLink)
  .get('/beheer/uitnodiging/:token', showInvitation)
  .post('/beheer/uitnodiging/:token', short, submitInvitation)
