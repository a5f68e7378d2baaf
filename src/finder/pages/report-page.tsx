import { z } from 'zod'
import { CheckWords, chosenWords } from '../../design/check-words.tsx'
import { Link, Paragraph } from '../../design/content.tsx'
import { GonePage } from '../../design/exceptional-pages.tsx'
import { ErrorSummary, type FieldError, RadioQuestion, SubmitButton, TextArea } from '../../design/form.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { texts as frameTexts } from '../../design/text.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import {
  addReport,
  findPublicPlace,
  type PublicPlace,
  reportTexts,
  SentReport,
  subjects,
} from '../../register/index.ts'
import { reportPageTexts } from '../report-text.ts'
import { receivedInWords } from './report-words.ts'

/** What stands in the form, as it was typed. */
interface Typed {
  subject?: string | undefined
  words?: string | undefined
  /** What they chose for a text that may lead to a person. */
  choice?: string | undefined
  /** A form that is sent twice brings the same one twice. */
  token: string
}

export async function showReportForm(c: Request) {
  // Each form has a token of its own, so no two people get the same page.
  c.header('cache-control', 'no-store')
  const { database, language } = c.var
  const found = await findPublicPlace(database, c.req.param('slug') ?? '')
  if (!found) return c.notFound()
  if ('gone' in found) return c.html(<GonePage c={c} />, 410)
  if ('movedTo' in found) return c.redirect(addressIn(language, `/plek/${found.movedTo}/fout`), 302)
  return c.html(<ReportPage c={c} place={found.place} typed={{ token: c.var.newId() }} errors={[]} />)
}

export async function submitReport(c: Request) {
  c.header('cache-control', 'no-store')
  const place = await findWhereItWent(c, c.req.param('slug') ?? '')
  if (!place) return c.notFound()
  if ('gone' in place) return c.html(<GonePage c={c} />, 410)

  const typed = await readTyped(c)
  const read = SentReport.safeParse(typed)
  if (!read.success)
    return c.html(
      <ReportPage c={c} place={place} typed={typed} errors={listErrors(c, typed, read.error)} />,
      422,
    )
  const words = chosenWords(read.data.words, typed.choice)
  if (typeof words !== 'string') return c.html(<CheckPage c={c} place={place} typed={read.data} />)
  const received = await addReport(c.var, place.id, { ...read.data, words })
  if ('code' in received) return c.html(<ReceivedPage c={c} place={place} received={received} />)
  const { of, seconds } = received.tooMany
  c.header('retry-after', String(seconds))
  const message = reportPageTexts[c.var.language].tooMany[of]
  return c.html(<ReportPage c={c} place={place} typed={typed} errors={[{ id: 'wat', message }]} />, 429)
}

/** The place at an address, also when it got another one while somebody was writing. */
async function findWhereItWent(c: Request, slug: string): Promise<PublicPlace | { gone: true } | undefined> {
  const found = await findPublicPlace(c.var.database, slug)
  if (!found || 'gone' in found) return found
  return 'place' in found ? found.place : findWhereItWent(c, found.movedTo)
}

async function readTyped(c: Request): Promise<Typed> {
  const body = await c.req.parseBody()
  const textOf = (name: string) => (typeof body[name] === 'string' ? body[name] : undefined)
  const token = z.uuid().safeParse(textOf('eens'))
  return {
    subject: textOf('wat'),
    words: textOf('tekst'),
    choice: textOf('nagekeken'),
    token: token.data ?? c.var.newId(),
  }
}

/** Each fault with its field, in words. */
function listErrors(c: Request, { words = '' }: Typed, { issues }: z.ZodError): FieldError[] {
  const { language } = c.var
  const say = reportPageTexts[language]
  return issues.map(({ path, code }) => {
    if (path[0] !== 'words') return { id: 'wat', message: say.noSubject }
    const tooLong = say.tooLong(formatNumber(language, words.trim().length))
    return { id: 'tekst', message: code === 'too_big' ? tooLong : say.noWords }
  })
}

interface ReportPageProps {
  c: Request
  place: PublicPlace
  typed: Typed
  errors: FieldError[]
}

const ReportPage = ({ c, place, typed, errors }: ReportPageProps) => {
  const { language } = c.var
  const say = reportPageTexts[language]
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message
  const choices = subjects.map((value) => ({ value, label: reportTexts[language].subjects[value] }))
  return (
    <Page
      c={c}
      title={say.title(place.content.name)}
      description={say.description}
      unlisted
      isWrong={errors.length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <Paragraph lead>{say.lead}</Paragraph>
      <WhoReads c={c} />
      <form method="post" action={addressIn(language, `/plek/${place.slug}/fout`)}>
        <RadioQuestion
          name="wat"
          question={say.subject}
          choices={choices}
          chosen={typed.subject}
          error={errorOf('wat')}
        />
        <TextArea
          name="tekst"
          label={say.words}
          description={say.wordsHint}
          value={typed.words}
          error={errorOf('tekst')}
        />
        <input type="hidden" name="eens" value={typed.token} />
        <div class="form-actions">
          <SubmitButton>{say.send}</SubmitButton>
        </div>
      </form>
      <Paragraph>
        <Link language={language} to={`/plek/${place.slug}`}>
          {say.backToPlace}
        </Link>
      </Paragraph>
    </Page>
  )
}

const CheckPage = ({ c, place, typed }: { c: Request; place: PublicPlace; typed: SentReport }) => {
  const { language } = c.var
  return (
    <Page c={c} title={frameTexts[language].checkWords.title} unlisted>
      <CheckWords
        language={language}
        action={addressIn(language, `/plek/${place.slug}/fout`)}
        words={typed.words}
        fields={[
          ['wat', typed.subject],
          ['tekst', typed.words],
          ['eens', typed.token],
        ]}
      />
    </Page>
  )
}

/** Who reads it, and that nobody does so at once. */
const WhoReads = ({ c }: { c: Request }) => {
  const { language, example, demonstration } = c.var
  const say = reportPageTexts[language]
  return (
    <>
      <Paragraph>
        {say.notForHelp}{' '}
        <Link language={language} to="/hulp">
          {say.notForHelpLink}
        </Link>
        .
      </Paragraph>
      {(example || demonstration) && (
        <Notice tone="amber">
          <p>{example ? say.example : say.trial}</p>
        </Notice>
      )}
    </>
  )
}

/** The one time that the code is shown; it stands in no address. */
const ReceivedPage = (props: {
  c: Request
  place: PublicPlace
  received: { code: string; receivedOn: string }
}) => {
  const { language } = props.c.var
  const { code, receivedOn } = props.received
  const say = reportPageTexts[language]
  return (
    <Page c={props.c} title={say.received} unlisted>
      <Notice tone="green">
        <p>{say.yourCode}</p>
        <p class="code" translate="no">
          {code}
        </p>
      </Notice>
      <Paragraph>{say.keepCode}</Paragraph>
      <Paragraph>
        {say.whereToLook}{' '}
        <Link language={language} to="/melding">
          {say.lookUp}
        </Link>
      </Paragraph>
      <Paragraph>{receivedInWords(props.c, receivedOn)}</Paragraph>
      <Paragraph quiet>{say.kept}</Paragraph>
      <Paragraph>
        <Link language={language} to={`/plek/${props.place.slug}`}>
          {say.backToPlace}
        </Link>
      </Paragraph>
    </Page>
  )
}
