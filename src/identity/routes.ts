import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Visit } from '../platform/platform.ts'
import { sendOwnExport, showAccount, submitErase, submitSignOut } from './pages/account-page.tsx'
import { showAudit } from './pages/audit-page.tsx'
import { showInvitation, submitInvitation } from './pages/invitation-page.tsx'
import { showProof, submitProof } from './pages/proof-page.tsx'
import { answerPasskey, showProviderAnswer, submitProvider } from './pages/provider-door.tsx'
import { showLink, showSignIn, submitLink, submitSignIn } from './pages/sign-in-page.tsx'

/** An address, a name, and where to go on. */
const LONGEST_FORM_BYTES = 4_000
/** What a device answers, with what vouches for it. */
const LONGEST_PASSKEY_BYTES = 30_000
const passkeyAnswer = bodyLimit({ maxSize: LONGEST_PASSKEY_BYTES })
const short = bodyLimit({ maxSize: LONGEST_FORM_BYTES })

/** Everything that signing in answers to. */
export const identityRoutes = new Hono<{ Variables: Visit }>()
  .get('/beheer/inloggen', showSignIn)
  .post('/beheer/inloggen', short, submitSignIn)
  .get('/beheer/inloggen/:token', showLink)
  .post('/beheer/inloggen/:token', short, submitLink)
  .get('/beheer/uitnodiging/:token', showInvitation)
  .post('/beheer/uitnodiging/:token', short, submitInvitation)
  .get('/beheer/bewijs', showProof)
  .post('/beheer/bewijs', short, submitProof)
  .get('/beheer/mij', showAccount)
  .get('/beheer/mij.json', sendOwnExport)
  .post('/beheer/mij/wissen', short, submitErase)
  .post('/beheer/uitloggen', short, submitSignOut)
  .get('/beheer/logboek', showAudit)
  .post('/beheer/inloggen/met/:aanbieder', short, submitProvider)
  .get('/beheer/auth/callback/:aanbieder', showProviderAnswer)
  .get('/beheer/auth/passkey/generate-register-options', answerPasskey)
  .post('/beheer/auth/passkey/verify-registration', passkeyAnswer, answerPasskey)
  .get('/beheer/auth/passkey/generate-authenticate-options', answerPasskey)
  .post('/beheer/auth/passkey/verify-authentication', passkeyAnswer, answerPasskey)
