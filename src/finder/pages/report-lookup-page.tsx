import { Heading, InDutch, Link, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { ErrorSummary, SubmitButton, TextField } from '../../design/form.tsx'
import { dayOf, formatDay } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import { instantOf } from '../../platform/moments.ts'
import type { Request } from '../../platform/platform.ts'
import {
  type ErrorReport,
  findReport,
  type PublicPlace,
  parseCode,
  readPublicRegister,
  reportTexts,
} from '../../register/index.ts'
import { reportPageTexts } from '../report-text.ts'
import { receivedInWords } from './report-words.ts'

/** No code of ours is this long, however somebody typed it. */
const MOST_TYPED = 40

export const showReportLookup = (c: Request) => c.html(<LookupPage c={c} />)

/** The code is posted, so that it stands in no address, log or history; and the answer is kept nowhere. */
export async function submitReportLookup(c: Request) {
  c.header('cache-control', 'no-store')
  const say = reportPageTexts[c.var.language]
  const { code: typed } = await c.req.parseBody()
  const text = typeof typed === 'string' ? typed.slice(0, MOST_TYPED) : ''
  if (text.trim() === '') return c.html(<LookupPage c={c} error={say.noCode} />, 422)
  const code = parseCode(text)
  if (!code) return c.html(<LookupPage c={c} typed={text} error={say.notACode} />, 422)
  const report = await findReport(c.var.database, code)
  if (!report) return c.html(<LookupPage c={c} typed={text} error={say.unknownCode} />, 422)
  const place = (await readPublicRegister(c.var.database)).byId.get(report.placeId)
  return c.html(<FoundPage c={c} report={report} place={place} />)
}

const LookupPage = (props: { c: Request; typed?: string; error?: string }) => {
  const { language } = props.c.var
  const say = reportPageTexts[language]
  return (
    <Page
      c={props.c}
      title={say.lookUp}
      description={say.lookUpDescription}
      unlisted
      isWrong={props.error !== undefined}
    >
      <LookupForm {...props} />
    </Page>
  )
}

const LookupForm = ({ c, typed, error }: { c: Request; typed?: string; error?: string }) => {
  const { language } = c.var
  const say = reportPageTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={error ? [{ id: 'code', message: error }] : []} />
      <Paragraph>{say.lookUpLead}</Paragraph>
      <form method="post" action={addressIn(language, '/melding')}>
        <TextField
          name="code"
          label={say.code}
          description={say.codeHint}
          value={typed}
          error={error}
          maxlength={MOST_TYPED}
        />
        <div class="form-actions">
          <SubmitButton>{say.look}</SubmitButton>
        </div>
      </form>
    </>
  )
}

/** How far it is. What somebody wrote is not shown again: a code may be found by another. */
const FoundPage = (props: { c: Request; report: ErrorReport; place: PublicPlace | undefined }) => {
  const { c, report, place } = props
  const { language } = c.var
  const say = reportPageTexts[language]
  const { subject, state, answer, answeredAt, receivedOn } = report
  const about = place ? (
    <Link language={language} to={`/plek/${place.slug}`}>
      {place.content.name}
    </Link>
  ) : (
    say.placeGone
  )
  const facts = [
    { term: say.about, description: about },
    { term: say.subjectWas, description: reportTexts[language].subjects[subject] },
    { term: say.state, description: say.states[state] },
  ]
  if (answer) facts.push({ term: say.answer, description: <InDutch language={language}>{answer}</InDutch> })
  return (
    <Page c={c} title={say.lookUp} unlisted>
      <DefinitionList facts={facts} />
      <Paragraph>
        {answeredAt
          ? say.answeredOn(formatDay(language, dayOf(instantOf(answeredAt))))
          : state === 'received'
            ? receivedInWords(c, receivedOn)
            : say.receivedOn(formatDay(language, Temporal.PlainDate.from(receivedOn)))}
      </Paragraph>
      <Paragraph quiet>{say.kept}</Paragraph>
      <Heading level={2}>{say.again}</Heading>
      <LookupForm c={c} />
    </Page>
  )
}
