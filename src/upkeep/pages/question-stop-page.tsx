import { Paragraph } from '../../design/content.tsx'
import { SubmitButton } from '../../design/form.tsx'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { questionAddress } from '../asking/question-mail.ts'
import { stopMails } from '../question-store.ts'
import { questionTexts } from '../question-text.ts'
import { findTooMany, type Opened, openQuestion } from './opened-question.tsx'

/** Whoever wants no more mails can say so with any mail they ever got, also one that was answered or is too old. */
export async function showStop(c: Request) {
  const opened = await openQuestion(c)
  if ('refused' in opened) return opened.refused
  return c.html(<StopPage c={c} {...opened} />)
}

export async function submitStop(c: Request) {
  const opened = await openQuestion(c)
  if ('refused' in opened) return opened.refused
  if (findTooMany(c, opened)) return c.html(<StopPage c={c} {...opened} isTooMany />, 429)
  const body = await c.req.parseBody()
  const wants = body.weer === 'ja' ? 'mail' : 'no mail'
  await stopMails(c.var, opened.question.id, wants)
  return c.html(<DonePage c={c} {...opened} wants={wants} />)
}

const StopPage = ({ c, place, token, isTooMany }: Opened & { c: Request; isTooMany?: boolean }) => {
  const { language } = c.var
  const say = questionTexts[language]
  return (
    <Page c={c} title={say.stop.title} unlisted>
      {isTooMany && <p role="alert">{say.page.tooMany}</p>}
      <Paragraph lead>{say.stop.lead(place.content.name)}</Paragraph>
      <Paragraph>{say.stop.more}</Paragraph>
      <form method="post" action={addressIn(language, `${questionAddress(token)}/stop`)}>
        <div class="form-actions">
          <SubmitButton>{say.stop.button}</SubmitButton>
        </div>
      </form>
    </Page>
  )
}

const DonePage = ({ c, place, token, wants }: Opened & { c: Request; wants: 'mail' | 'no mail' }) => {
  const { language } = c.var
  const say = questionTexts[language].stop
  const { name } = place.content
  if (wants === 'mail')
    return (
      <Page c={c} title={say.resumedTitle} unlisted>
        <Paragraph lead>{say.resumed(name)}</Paragraph>
      </Page>
    )
  return (
    <Page c={c} title={say.stoppedTitle} unlisted>
      <Paragraph lead>{say.stopped(name)}</Paragraph>
      <Paragraph>{say.again}</Paragraph>
      <form method="post" action={addressIn(language, `${questionAddress(token)}/stop`)}>
        <input type="hidden" name="weer" value="ja" />
        <div class="form-actions">
          <SubmitButton kind="secondary">{say.resume}</SubmitButton>
        </div>
      </form>
    </Page>
  )
}
