import { z } from 'zod'
import { Link, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, SubmitButton, TextField } from '../../design/form.tsx'
import { Page } from '../../design/page.tsx'
import { hourGate } from '../../platform/hour-gate.ts'
import { addressIn } from '../../platform/language.ts'
import { queueMail } from '../../platform/mail.ts'
import type { Request } from '../../platform/platform.ts'
import { foldEmail } from '../account.ts'
import { findAsker, signInOf, siteAddress } from '../asker-store.ts'
import { PasskeyOffer } from '../passkey-offer.tsx'
import { LINK_MINUTES } from '../session-store.ts'
import { findKeeperByEmail } from '../store.ts'
import { texts } from '../text.ts'
import { readWayBack } from '../way-back.ts'
import { stayPrivate } from './admit.tsx'

/** Mails that go in an hour, and to one address: nobody needs more, and no mailbox is filled. Who asks is told the same. */
const gate = hourGate(300, 5)

export async function showSignIn(c: Request) {
  stayPrivate(c)
  const wayBack = readWayBack(c.req.query('terug'))
  if (await findAsker(c)) return c.redirect(addressIn(c.var.language, wayBack), 303)
  const failed = c.req.query('mislukt') === 'ja'
  const errors = failed ? [{ id: 'email', message: texts[c.var.language].signIn.failed }] : []
  return c.html(<SignInPage c={c} wayBack={wayBack} email="" errors={errors} />)
}

export async function submitSignIn(c: Request) {
  stayPrivate(c)
  const { language } = c.var
  const body = await c.req.parseBody()
  const email = typeof body.email === 'string' ? body.email : ''
  const wayBack = readWayBack(typeof body.terug === 'string' ? body.terug : undefined)
  const say = texts[language].signIn
  const refuse = (message: string) =>
    c.html(<SignInPage c={c} wayBack={wayBack} email={email} errors={[{ id: 'email', message }]} />, 422)
  const read = z.email().max(320).safeParse(foldEmail(email))
  if (!read.success) return refuse(say.noEmail)
  if (!signInOf(c)) return refuse(say.notHere)
  await mailLink(c, read.data, wayBack)
  return c.html(<SentPage c={c} />)
}

/** Whether anybody here has this address is told to nobody but its owner: the answer is the same, and as soon. */
async function mailLink(c: Request, email: string, wayBack: string): Promise<void> {
  const { database, now, newId, language } = c.var
  if (!(await findKeeperByEmail(database, email))) return
  if (gate.findTooMany(database, email, now())) return
  gate.count(database, email, now())
  let token = ''
  await signInOf(c)!.api.signInMagicLink({
    headers: c.req.raw.headers,
    body: { email, metadata: { tell: (told: string) => (token = told) } },
  })
  const back = wayBack === '/beheer' ? '' : `?terug=${encodeURIComponent(wayBack)}`
  const address = `${siteAddress(c)}${addressIn(language, `/beheer/inloggen/${token}`)}${back}`
  const say = texts[language].mail
  const body = say.link(address, LINK_MINUTES)
  await queueMail(database, { key: `link:${newId()}`, to: email, subject: say.linkSubject, body }, now())
  c.var.sendMailSoon?.()
}

/** Programs that look for viruses open links too: a link alone signs nobody in. */
export async function showLink(c: Request) {
  stayPrivate(c)
  return c.html(<LinkPage c={c} />)
}

export async function submitLink(c: Request) {
  stayPrivate(c)
  const { language } = c.var
  const signIn = signInOf(c)
  const token = c.req.param('token') ?? ''
  const opened = await signIn?.api
    .magicLinkVerify({ headers: c.req.raw.headers, query: { token }, returnHeaders: true })
    .catch(isRedirect)
  if (!opened) return c.html(<LinkGonePage c={c} />, 410)
  for (const cookie of opened.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
  return c.redirect(addressIn(language, readWayBack(c.req.query('terug'))), 303)
}

/** A link that does not hold is answered by leading elsewhere; any other fault is one. */
function isRedirect(error: unknown): undefined {
  if ((error as { status?: unknown }).status !== 'FOUND') throw error
}

interface SignInPageProps {
  c: Request
  wayBack: string
  email: string
  errors: { id: string; message: string }[]
}

const SignInPage = ({ c, wayBack, email, errors }: SignInPageProps) => {
  const { language } = c.var
  const say = texts[language].signIn
  return (
    <Page c={c} title={say.title} unlisted isWrong={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <Paragraph lead>{say.lead}</Paragraph>
      <form method="post" action={addressIn(language, '/beheer/inloggen')}>
        <TextField
          name="email"
          type="email"
          autocomplete="email"
          label={say.email}
          description={say.emailHint}
          value={email}
          maxlength={320}
          error={errors[0]?.message}
        />
        <input type="hidden" name="terug" value={wayBack} />
        <div class="form-actions">
          <SubmitButton>{say.send}</SubmitButton>
        </div>
      </form>
      <PasskeyOffer language={language} does="use" then={wayBack} />
      {c.var.signInProviders?.map(({ id, name }) => (
        <form method="post" action={addressIn(language, `/beheer/inloggen/met/${id}`)}>
          <input type="hidden" name="terug" value={wayBack} />
          <div class="form-actions">
            <SubmitButton kind="secondary">{say.withProvider(name)}</SubmitButton>
          </div>
        </form>
      ))}
    </Page>
  )
}

const SentPage = ({ c }: { c: Request }) => {
  const say = texts[c.var.language].signIn
  return (
    <Page c={c} title={say.sentTitle} unlisted>
      <Paragraph lead>{say.sent(String(LINK_MINUTES))}</Paragraph>
      <Paragraph>{say.nothingCame}</Paragraph>
    </Page>
  )
}

const LinkPage = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = texts[language].link
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.lead}</Paragraph>
      <form method="post" action={addressIn(language, c.req.path) + new URL(c.req.url).search}>
        <div class="form-actions">
          <SubmitButton>{say.button}</SubmitButton>
        </div>
      </form>
    </Page>
  )
}

const LinkGonePage = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = texts[language].link
  return (
    <Page c={c} title={say.goneTitle} unlisted>
      <Paragraph lead>{say.gone}</Paragraph>
      <Paragraph>
        <Link language={language} to="/beheer/inloggen">
          {say.again}
        </Link>
      </Paragraph>
    </Page>
  )
}
