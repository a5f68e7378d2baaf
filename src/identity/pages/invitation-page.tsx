import { z } from 'zod'
import { Link, List, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, type FieldError, SubmitButton, TextField } from '../../design/form.tsx'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { signInOf } from '../asker-store.ts'
import { grantInWords } from '../grant-in-words.ts'
import { acceptInvitation, findInvitation, type Invitation } from '../store.ts'
import { texts } from '../text.ts'
import { stayPrivate } from './admit.tsx'

const Name = z.string().trim().min(1).max(100)

export async function showInvitation(c: Request) {
  stayPrivate(c)
  const invitation = await findInvitation(c.var.database, c.req.param('token') ?? '', c.var.now())
  if (!invitation) return c.html(<InvitationGonePage c={c} />, 410)
  return c.html(<InvitationPage c={c} invitation={invitation} name={invitation.name} errors={[]} />)
}

/** Whoever opens the link has the mailbox that it was sent to, which is as much as a link to sign in shows. */
export async function submitInvitation(c: Request) {
  stayPrivate(c)
  const { database, now, language } = c.var
  const token = c.req.param('token') ?? ''
  const invitation = await findInvitation(database, token, now())
  if (!invitation) return c.html(<InvitationGonePage c={c} />, 410)
  const { naam } = await c.req.parseBody()
  const name = Name.safeParse(naam)
  if (!name.success) {
    const errors = [{ id: 'naam', message: texts[language].invitation.noName }]
    const typed = typeof naam === 'string' ? naam : ''
    return c.html(<InvitationPage c={c} invitation={invitation} name={typed} errors={errors} />, 422)
  }
  const signIn = signInOf(c)
  const accepted = signIn && (await acceptInvitation(c.var, token, name.data))
  if (!accepted) return c.html(<InvitationGonePage c={c} />, 410)
  const { headers } = await signIn.api.enter({
    body: accepted,
    returnHeaders: true,
    headers: c.req.raw.headers,
  })
  for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
  return c.redirect(addressIn(language, '/beheer'), 303)
}

interface InvitationPageProps {
  c: Request
  invitation: Invitation
  name: string
  errors: FieldError[]
}

const InvitationPage = ({ c, invitation, name, errors }: InvitationPageProps) => {
  const { language } = c.var
  const say = texts[language].invitation
  return (
    <Page c={c} title={say.title} unlisted isWrong={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <Paragraph lead>{say.lead}</Paragraph>
      <List entries={[grantInWords(language, invitation.grant)]} />
      <form method="post" action={addressIn(language, c.req.path)}>
        <TextField
          name="naam"
          autocomplete="name"
          label={say.name}
          description={say.nameHint}
          value={name}
          maxlength={100}
          error={errors[0]?.message}
        />
        <Paragraph>{say.keeps}</Paragraph>
        <div class="form-actions">
          <SubmitButton>{say.accept}</SubmitButton>
        </div>
      </form>
    </Page>
  )
}

const InvitationGonePage = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = texts[language].invitation
  return (
    <Page c={c} title={say.goneTitle} unlisted>
      <Paragraph lead>{say.gone}</Paragraph>
      <Paragraph>
        <Link language={language} to="/beheer/inloggen">
          {texts[language].signIn.title}
        </Link>
      </Paragraph>
    </Page>
  )
}
