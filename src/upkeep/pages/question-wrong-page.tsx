import { z } from 'zod'
import { CheckWords, chosenWords } from '../../design/check-words.tsx'
import { Link, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, type FieldError, SubmitButton, TextArea } from '../../design/form.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { texts as frameTexts } from '../../design/text.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { addReport, SentReport } from '../../register/index.ts'
import { questionAddress } from '../asking/question-mail.ts'
import { saveAnswer } from '../question-store.ts'
import { questionTexts } from '../question-text.ts'
import { findTooMany, type Opened, openWaiting } from './opened-question.tsx'

/** What stands in the form; one that is sent twice brings the same `once` twice. */
interface Typed {
  words: string
  once: string
}

export async function showWrong(c: Request) {
  const opened = await openWaiting(c)
  if ('refused' in opened) return opened.refused
  return c.html(<WrongPage c={c} {...opened} typed={{ words: '', once: c.var.newId() }} errors={[]} />)
}

/** What a place says is not right goes to the desk, as a report of anybody does; and the question is answered. */
export async function submitWrong(c: Request) {
  const opened = await openWaiting(c)
  if ('refused' in opened) return opened.refused
  const { typed, choice } = await readTyped(c)
  const refuse = (message: string, status: 422 | 429) =>
    c.html(<WrongPage c={c} {...opened} typed={typed} errors={[{ id: 'tekst', message }]} />, status)

  const { language, database, now } = c.var
  const say = questionTexts[language]
  const read = SentReport.safeParse({ subject: 'other', words: typed.words, token: typed.once })
  if (!read.success) {
    const length = typed.words.trim().length
    return refuse(length === 0 ? say.wrong.noWords : say.wrong.tooLong(formatNumber(language, length)), 422)
  }
  const words = chosenWords(read.data.words, choice)
  if (typeof words !== 'string') return c.html(<CheckPage c={c} {...opened} typed={typed} />)
  if (findTooMany(c, opened)) return refuse(say.page.tooMany, 429)
  const received = await addReport(c.var, opened.place.id, { ...read.data, words })
  if ('tooMany' in received) return refuse(say.page.tooMany, 429)
  await saveAnswer(database, opened.question.id, 'does not hold', now())
  return c.html(<ReceivedPage c={c} code={received.code} slug={opened.place.slug} />)
}

async function readTyped(c: Request): Promise<{ typed: Typed; choice: string | undefined }> {
  const body = await c.req.parseBody()
  const textOf = (name: string) => (typeof body[name] === 'string' ? body[name] : undefined)
  const once = z.uuid().safeParse(textOf('eens'))
  return {
    typed: { words: textOf('tekst') ?? '', once: once.data ?? c.var.newId() },
    choice: textOf('nagekeken'),
  }
}

const WrongPage = (props: Opened & { c: Request; typed: Typed; errors: FieldError[] }) => {
  const { c, place, token, typed, errors } = props
  const { language } = c.var
  const say = questionTexts[language].wrong
  const address = questionAddress(token)
  return (
    <Page c={c} title={say.title} unlisted isWrong={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <Paragraph lead>{say.lead(place.content.name)}</Paragraph>
      <Paragraph>{say.stopped}</Paragraph>
      <form method="post" action={addressIn(language, `${address}/anders`)}>
        <TextArea
          name="tekst"
          label={say.words}
          description={say.wordsHint}
          value={typed.words}
          error={errors[0]?.message}
        />
        <input type="hidden" name="eens" value={typed.once} />
        <div class="form-actions">
          <SubmitButton>{say.send}</SubmitButton>
        </div>
      </form>
      <Paragraph>
        {say.signIn}{' '}
        <Link language={language} to={`/beheer/inloggen?terug=/beheer/plek/${place.slug}`}>
          {say.signInLink}
        </Link>
      </Paragraph>
      <Paragraph>
        <Link language={language} to={address}>
          {say.back}
        </Link>
      </Paragraph>
    </Page>
  )
}

const CheckPage = ({ c, token, typed }: Opened & { c: Request; typed: Typed }) => {
  const { language } = c.var
  return (
    <Page c={c} title={frameTexts[language].checkWords.title} unlisted>
      <CheckWords
        language={language}
        action={addressIn(language, `${questionAddress(token)}/anders`)}
        words={typed.words}
        fields={[
          ['tekst', typed.words],
          ['eens', typed.once],
        ]}
      />
    </Page>
  )
}

/** The one time that the code is shown; it stands in no address. */
const ReceivedPage = ({ c, code, slug }: { c: Request; code: string; slug: string }) => {
  const { language } = c.var
  const say = questionTexts[language]
  return (
    <Page c={c} title={say.wrong.received} unlisted>
      <Paragraph lead>{say.wrong.receivedLead}</Paragraph>
      <Notice tone="green">
        <p>{say.wrong.code}</p>
        <p class="code" translate="no">
          {code}
        </p>
      </Notice>
      <Paragraph>
        <Link language={language} to="/melding">
          {say.wrong.lookUp}
        </Link>
      </Paragraph>
      <Paragraph>
        <Link language={language} to={`/plek/${slug}`}>
          {say.thanks.toPlace}
        </Link>
      </Paragraph>
    </Page>
  )
}
