import { OutsideLink, Paragraph } from '../../design/content.tsx'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { isFresh } from '../account.ts'
import { findAsker, signInOf } from '../asker-store.ts'
import { recordAudit } from '../audit-store.ts'
import { hasLock } from '../authenticator-store.ts'
import { forgetSignIn } from '../session-store.ts'
import { texts } from '../text.ts'
import { readWayBack } from '../way-back.ts'
import { stayPrivate } from './admit.tsx'

/** Leads somebody to the sign-in of their own organisation. */
export async function submitProvider(c: Request) {
  stayPrivate(c)
  const { language } = c.var
  const provider = c.var.signInProviders?.find(({ id }) => id === c.req.param('aanbieder'))
  if (!provider) return c.notFound()
  const { terug } = await c.req.parseBody()
  const wayBack = addressIn(language, readWayBack(typeof terug === 'string' ? terug : undefined))
  const failed = addressIn(language, '/beheer/inloggen?mislukt=ja')
  const begun = await signInOf(c)!
    .api.signInSocial({
      body: { provider: provider.id, callbackURL: wayBack, errorCallbackURL: failed },
      ...{ headers: c.req.raw.headers, returnHeaders: true },
    })
    .catch(() => undefined)
  if (!begun?.response.url) {
    // It did not answer when it was asked how it works: the next time it is asked again.
    forgetSignIn(c.var.database)
    return c.redirect(failed, 303)
  }
  for (const cookie of begun.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
  const { url } = begun.response
  // A form may lead to no other site, and a redirect of one neither: the page goes on by itself.
  c.header('refresh', `0; url=${url}`)
  return c.html(<OnwardPage c={c} name={provider.name} url={url} />)
}

const OnwardPage = ({ c, name, url }: { c: Request; name: string; url: string }) => {
  const say = texts[c.var.language].signIn
  return (
    <Page c={c} title={say.withProvider(name)} unlisted>
      <Paragraph>
        <OutsideLink href={url}>{say.onward(name)}</OutsideLink>
      </Paragraph>
    </Page>
  )
}

/** Where that organisation sends them back to. */
export async function showProviderAnswer(c: Request) {
  stayPrivate(c)
  return answerBySignIn(c)
}

/** Passkeys: what the browser and we ask each other. Whoever has a lock adds none without opening it. */
export async function answerPasskey(c: Request) {
  stayPrivate(c)
  if (!c.req.path.includes('regist')) return answerBySignIn(c)
  const asker = await findAsker(c)
  if (!asker) return c.json({ message: 'sign in first' }, 401)
  const isLocked = !asker.isProven && (await hasLock(c, asker.accountId))
  if (isLocked || !isFresh(asker, c.var.now())) return c.json({ message: 'proof first' }, 403)
  const answer = await answerBySignIn(c)
  if (answer.ok && c.req.method === 'POST') {
    const entry = { act: 'second lock added', subject: asker.accountId } as const
    const { database, now } = c.var
    await database.transaction().execute((transaction) => recordAudit(transaction, asker, entry, now()))
  }
  return answer
}

async function answerBySignIn(c: Request) {
  const signIn = signInOf(c)
  if (!signIn) return c.notFound()
  const answer = await signIn.handler(c.req.raw)
  const headers = new Headers(answer.headers)
  headers.set('cache-control', 'no-store')
  return new Response(answer.body, { status: answer.status, headers })
}
