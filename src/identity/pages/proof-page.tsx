import { Link, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, type FieldError, SubmitButton, TextField } from '../../design/form.tsx'
import { Page } from '../../design/page.tsx'
import { drawQr } from '../../design/qr.ts'
import { QrDrawing } from '../../design/qr-drawing.tsx'
import { hourGate } from '../../platform/hour-gate.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import type { Asker } from '../account.ts'
import { endSessions, findAsker } from '../asker-store.ts'
import { beginAuthenticator, hasAuthenticator, hasPasskey, takeCode } from '../authenticator-store.ts'
import { PasskeyOffer } from '../passkey-offer.tsx'
import { needsProof } from '../role.ts'
import { texts } from '../text.ts'
import { readWayBack } from '../way-back.ts'
import { stayPrivate } from './admit.tsx'

/** Of a million codes three are right at a time: ten tries an hour find one in four years. */
const gate = hourGate(Number.MAX_SAFE_INTEGER, 10)

/** Who asks here, or where they go: who is not signed in signs in first. */
async function findProver(c: Request): Promise<{ asker: Asker } | { refused: Response }> {
  stayPrivate(c)
  const asker = await findAsker(c)
  const { language } = c.var
  return asker ? { asker } : { refused: c.redirect(addressIn(language, '/beheer/inloggen'), 303) }
}

export async function showProof(c: Request) {
  const found = await findProver(c)
  if ('refused' in found) return found.refused
  return c.html(
    <ProofPage c={c} {...(await readLock(c, found.asker))} wayBack={readWayBack(c.req.query('terug'))} />,
  )
}

export async function submitProof(c: Request) {
  const found = await findProver(c)
  if ('refused' in found) return found.refused
  const { database, now, language } = c.var
  const { asker } = found
  const body = await c.req.parseBody()
  const textOf = (name: string) => (typeof body[name] === 'string' ? body[name] : '')
  const wayBack = readWayBack(textOf('terug'))
  if (textOf('mail')) {
    // A new mail shows it again; this session ends, so that the way to sign in is not passed by.
    await endSessions(c, asker.accountId, asker.sessionId)
    return c.redirect(`${addressIn(language, '/beheer/inloggen')}?terug=${encodeURIComponent(wayBack)}`, 303)
  }
  const refuse = async (message: string, status: 422 | 429) => {
    const errors = [{ id: 'code', message }]
    return c.html(
      <ProofPage c={c} {...(await readLock(c, asker))} wayBack={wayBack} errors={errors} />,
      status,
    )
  }
  const say = texts[language].proof
  const tooMany = gate.findTooMany(database, asker.accountId, now())
  if (tooMany) {
    c.header('retry-after', String(tooMany.seconds))
    return refuse(say.tooMany, 429)
  }
  // Counted before anything is waited for, so that of many at once no more get through.
  gate.count(database, asker.accountId, now())
  if (!(await takeCode(c, asker, textOf('code').replaceAll(/\s/g, '')))) return refuse(say.wrongCode, 422)
  return c.redirect(addressIn(language, wayBack), 303)
}

interface Lock {
  /** Whether somebody has to show more than a mail. */
  takesMore: boolean
  /** Whether that can be a code: not where all they have is a passkey. */
  takesCode: boolean
  /** A lock that is still to be made. */
  toSetUp: { key: string; address: string } | undefined
}

async function readLock(c: Request, asker: Asker): Promise<Lock> {
  const takesMore = asker.grants.some(({ role }) => needsProof(role))
  const hasCode = await hasAuthenticator(c, asker.accountId)
  const isLocked = hasCode || (await hasPasskey(c, asker.accountId))
  const toSetUp = takesMore && !isLocked ? await beginAuthenticator(c, asker) : undefined
  return { takesMore, takesCode: hasCode || toSetUp !== undefined, toSetUp }
}

const ProofPage = ({
  c,
  takesMore,
  takesCode,
  toSetUp,
  wayBack,
  errors = [],
}: Lock & { c: Request; wayBack: string; errors?: FieldError[] }) => {
  const { language } = c.var
  const say = texts[language].proof
  return (
    <Page c={c} title={toSetUp ? say.setUpTitle : say.title} unlisted isWrong={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <Paragraph lead>{toSetUp ? say.setUp : say.lead}</Paragraph>
      {toSetUp && <ToScan c={c} secretKey={toSetUp.key} address={toSetUp.address} />}
      {takesMore && <PasskeyOffer language={language} does={toSetUp ? 'make' : 'use'} then={wayBack} />}
      <form method="post" action={addressIn(language, '/beheer/bewijs')}>
        <input type="hidden" name="terug" value={wayBack} />
        {takesCode ? (
          <TextField
            name="code"
            label={say.code}
            description={say.codeHint}
            inputmode="numeric"
            autocomplete="one-time-code"
            maxlength={12}
            short
            error={errors[0]?.message}
          />
        ) : (
          <input type="hidden" name="mail" value="ja" />
        )}
        <div class="form-actions">
          <SubmitButton>{takesCode ? (toSetUp ? say.setUpButton : say.check) : say.again}</SubmitButton>
        </div>
      </form>
      {takesMore && !toSetUp && <Paragraph>{say.lost}</Paragraph>}
      <Paragraph>
        <Link language={language} to="/beheer/mij">
          {texts[language].account.title}
        </Link>
      </Paragraph>
    </Page>
  )
}

const ToScan = ({ c, secretKey, address }: { c: Request; secretKey: string; address: string }) => {
  const say = texts[c.var.language].proof
  return (
    <>
      <Paragraph>{say.setUpSteps}</Paragraph>
      <QrDrawing qr={drawQr(address)} label={say.drawn} />
      <Paragraph>
        {say.key} <code>{secretKey.match(/.{1,4}/g)!.join(' ')}</code>
      </Paragraph>
    </>
  )
}
