import { Link, Paragraph } from '../../design/content.tsx'
import { SubmitButton } from '../../design/form.tsx'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { type Asker, isFresh } from '../account.ts'
import { findAsker } from '../asker-store.ts'
import { type Act, findPermission, nearestGrant, sensitive, type Thing } from '../permission.ts'
import type { Grant } from '../role.ts'
import { texts } from '../text.ts'

export type Admitted = { asker: Asker; by: Grant } | { refused: Response }

/**
 * The one door to everything that takes a sign-in: who asks, and the grant that allows them this, or the answer that says
 * why not. Nothing behind it is kept by anybody on the way, or listed by a search engine.
 */
export async function admit(c: Request, act: Act, thing?: Thing): Promise<Admitted> {
  stayPrivate(c)
  const asker = await findAsker(c)
  if (!asker) return { refused: await askToSignIn(c) }
  const permission = findPermission(asker.grants, asker.isProven, act, thing)
  if (permission === 'no') return { refused: await c.html(<NotForYouPage c={c} />, 403) }
  const isDue = sensitive.includes(act) && !isFresh(asker, c.var.now())
  if (permission === 'proof first' || isDue) return { refused: await sendTo(c, '/beheer/bewijs') }
  return { asker, by: nearestGrant(asker, act, thing)! }
}

/** What is answered here is for one person. */
export function stayPrivate(c: Request): void {
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex')
}

const askToSignIn = (c: Request): Promise<Response> => sendTo(c, '/beheer/inloggen')

/** Leads somebody to prove who they are and back; what they sent stays on the page, to be sent again. */
async function sendTo(c: Request, path: string): Promise<Response> {
  const { language } = c.var
  const { search } = new URL(c.req.url)
  if (c.req.method === 'GET')
    return c.redirect(`${addressIn(language, path)}?terug=${encodeURIComponent(c.req.path + search)}`, 303)
  const typed = await c.req.parseBody({ all: true }).catch(() => ({}))
  const kept = Object.entries(typed).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => (typeof value === 'string' ? [[name, value] as const] : [])),
  )
  return c.html(<SignInFirstPage c={c} signIn={path} kept={kept} />, 401)
}

interface SignInFirstProps {
  c: Request
  signIn: string
  kept: readonly (readonly [string, string])[]
}

const SignInFirstPage = ({ c, signIn, kept }: SignInFirstProps) => {
  const { language } = c.var
  const say = texts[language].signInFirst
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.lead}</Paragraph>
      <Paragraph>
        <a class="nl-link" href={addressIn(language, signIn)} target="_blank" rel="noopener">
          {say.signIn}
        </a>
      </Paragraph>
      <form method="post">
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="form-actions">
          <SubmitButton>{say.again}</SubmitButton>
        </div>
      </form>
    </Page>
  )
}

const NotForYouPage = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = texts[language].notForYou
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.lead}</Paragraph>
      <Paragraph>
        <Link language={language} to="/beheer">
          {say.back}
        </Link>
      </Paragraph>
    </Page>
  )
}
