import { Heading, List, Paragraph } from '../../design/content.tsx'
import { Checkbox, SubmitButton } from '../../design/form.tsx'
import { formatMoment } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import type { Asker } from '../account.ts'
import { eraseAccount, exportAccount } from '../account-store.ts'
import { endSessions, listSessions, type OpenSession } from '../asker-store.ts'
import { grantInWords } from '../grant-in-words.ts'
import { PasskeyOffer } from '../passkey-offer.tsx'
import { texts } from '../text.ts'
import { admit } from './admit.tsx'

export async function showAccount(c: Request) {
  const admitted = await admit(c, 'see own account')
  if ('refused' in admitted) return admitted.refused
  const sessions = await listSessions(c, admitted.asker.accountId)
  return c.html(<AccountPage c={c} asker={admitted.asker} sessions={sessions} />)
}

/** Signs out: here, or in another window that is named. */
export async function submitSignOut(c: Request) {
  const admitted = await admit(c, 'see own account')
  if ('refused' in admitted) return admitted.refused
  const { accountId, sessionId } = admitted.asker
  const { sessie } = await c.req.parseBody()
  const chosen = typeof sessie === 'string' && sessie !== '' ? sessie : sessionId
  await endSessions(c, accountId, chosen)
  if (chosen !== sessionId) return c.redirect(addressIn(c.var.language, '/beheer/mij'), 303)
  return c.html(<SignedOutPage c={c} />)
}

/** Everything that is kept of whoever asks, as one file. */
export async function sendOwnExport(c: Request) {
  const admitted = await admit(c, 'see own account')
  if ('refused' in admitted) return admitted.refused
  c.header('content-disposition', 'attachment; filename="inloop-mijn-gegevens.json"')
  return c.json(await exportAccount(c.var.database, admitted.asker.accountId))
}

export async function submitErase(c: Request) {
  const admitted = await admit(c, 'erase own account')
  if ('refused' in admitted) return admitted.refused
  const { zeker } = await c.req.parseBody()
  if (zeker !== 'ja') return c.redirect(`${addressIn(c.var.language, '/beheer/mij')}#zeker`, 303)
  await eraseAccount(c.var, admitted.asker.accountId, {
    accountId: admitted.asker.accountId,
    by: admitted.by,
  })
  return c.html(<SignedOutPage c={c} />)
}

const AccountPage = ({
  c,
  asker,
  sessions,
}: {
  c: Request
  asker: Asker
  sessions: readonly OpenSession[]
}) => {
  const { language } = c.var
  const say = texts[language].account
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.signedInAs(asker.name)}</Paragraph>
      <Heading level={2}>{say.tasks}</Heading>
      <List entries={asker.grants.map((grant) => grantInWords(language, grant))} />
      <Heading level={2}>{say.sessions}</Heading>
      <List
        entries={sessions.map((session) => (
          <SessionLine c={c} session={session} isThis={session.id === asker.sessionId} />
        ))}
      />
      <form method="post" action={addressIn(language, '/beheer/uitloggen')}>
        <div class="form-actions">
          <SubmitButton>{say.signOut}</SubmitButton>
        </div>
      </form>
      <Paragraph>
        <a class="nl-link" href={addressIn(language, '/beheer/mij.json')} download>
          {say.export}
        </a>
      </Paragraph>
      <PasskeyOffer language={language} does="make" then="/beheer/mij" />
      <Heading level={2}>{say.erase}</Heading>
      <Paragraph>{say.eraseLead}</Paragraph>
      <form method="post" action={addressIn(language, '/beheer/mij/wissen')}>
        <Checkbox name="zeker" value="ja" label={say.eraseSure} checked={false} />
        <div class="form-actions">
          <SubmitButton kind="secondary">{say.erase}</SubmitButton>
        </div>
      </form>
    </Page>
  )
}

const SessionLine = ({ c, session, isThis }: { c: Request; session: OpenSession; isThis: boolean }) => {
  const { language } = c.var
  const say = texts[language].account
  const since = say.since(formatMoment(language, session.createdAt.epochMilliseconds))
  if (isThis) return <>{`${say.thisOne}, ${since}`}</>
  return (
    <form method="post" action={addressIn(language, '/beheer/uitloggen')}>
      {`${session.device || say.unknownDevice}, ${since} `}
      <input type="hidden" name="sessie" value={session.id} />
      <SubmitButton kind="secondary">{say.end}</SubmitButton>
    </form>
  )
}

const SignedOutPage = ({ c }: { c: Request }) => {
  const say = texts[c.var.language].account
  return (
    <Page c={c} title={say.signedOut} unlisted>
      <Paragraph lead>{say.signedOutLead}</Paragraph>
    </Page>
  )
}
