import { Heading, InDutch, Link, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { ErrorSummary, type FieldError, RadioQuestion, SubmitButton, TextArea } from '../../design/form.tsx'
import { Notice } from '../../design/notice.tsx'
import { dayOf, formatDay, formatNumber, formatPartialDate } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { type Admitted, actorOf, admit, type Deed, recordAudit } from '../../identity/index.ts'
import { addressIn } from '../../platform/language.ts'
import { plainText } from '../../platform/plain-text.ts'
import type { Request } from '../../platform/platform.ts'
import {
  answerOpenReport,
  type ErrorReport,
  listReports,
  type Place,
  type ReportState,
  removeReportWords,
  reportTexts,
} from '../../register/index.ts'
import { aboutOf } from '../desk/report-about.ts'
import { groupSlugs } from '../editing/asked-fields.ts'
import { textIn } from '../editing/sent.ts'
import { fieldInWords, recordInWords } from '../record-in-words.tsx'
import { reportDeskTexts } from '../report-desk-text.ts'
import type { Setting } from '../value-in-words.tsx'
import { howSoon, nameOf } from './errand-list.tsx'
import { readAll } from './open-work.ts'
import { readSent } from './sent-form.ts'
import { readSetting } from './setting.ts'

/** Some sentences for whoever waits. */
const MOST_CHARACTERS = 1_000
const states = ['changed', 'changed otherwise', 'not changed', 'looking'] as const
type Answered = Exclude<ReportState, 'received'>
const names: Record<Answered, string> = {
  ...{ changed: 'overgenomen', 'changed otherwise': 'anders', 'not changed': 'afgewezen', looking: 'kijkt' },
}

/** What was chosen and written, as far as it goes. */
interface Typed {
  state: Answered | undefined
  answer: string
}
type Keeper = Extract<Admitted, { asker: unknown }>
type Opened = Keeper & { report: ErrorReport; place: Place }

/** The report of the address, for who decides about its place; or the answer that says why not. */
async function openReport(c: Request): Promise<Opened | { refused: Response }> {
  const anyone = await admit(c, 'see desk')
  if ('refused' in anyone) return anyone
  const word = c.req.param('report') ?? ''
  const id = /^\d{1,9}$/.test(word) ? Number(word) : -1
  const [report] = await listReports(c.var.database, { id, alsoAnswered: true })
  const { byId, thing } = await readAll(c)
  const place = byId.get(report?.placeId ?? '')
  if (!report || !place) return { refused: await c.notFound() }
  const admitted = await admit(c, 'decide proposal', thing(place))
  return 'refused' in admitted ? admitted : { ...admitted, report, place }
}

export async function showReport(c: Request) {
  const opened = await openReport(c)
  if ('refused' in opened) return opened.refused
  return c.html(await reportPage(c, opened, { state: undefined, answer: '' }, []))
}

export async function submitReportAnswer(c: Request) {
  const opened = await openReport(c)
  if ('refused' in opened) return opened.refused
  const { report, asker, by } = opened
  const { language } = c.var
  const here = addressIn(language, `/beheer/meldingen/${report.id}`)
  const sent = await readSent(c)
  const record =
    (act: Deed, detail = {}): Parameters<typeof answerOpenReport>[3] =>
    (transaction, at) =>
      recordAudit(
        transaction,
        { accountId: asker.accountId, by },
        { act, subject: report.placeId, detail: { report: report.id, ...detail } },
        at,
      )
  if (textIn(sent, 'wis') !== '') {
    await removeReportWords(c.var, report.id, record('report words erased'))
    return c.redirect(here, 303)
  }
  const typed: Typed = {
    state: states.find((state) => names[state] === textIn(sent, 'antwoord')),
    answer: plainText(textIn(sent, 'tekst')),
  }
  const wrong = findFaults(c, typed)
  const { state, answer } = typed
  if (!state || wrong.length > 0) return c.html(await reportPage(c, opened, typed, wrong), 422)
  const said = { state, answer: answer || undefined, by: actorOf(asker.accountId) }
  const done = await answerOpenReport(c.var, report.id, said, record('report answered', { state }))
  if (!done) return c.notFound()
  if (done !== 'answered') {
    const { answeredMeanwhile } = done
    const isTwice = answeredMeanwhile.state === state && answeredMeanwhile.answer === said.answer
    if (!isTwice) return c.html(await reportPage(c, { ...opened, report: answeredMeanwhile }, typed, []), 409)
  }
  return c.redirect(here, 303)
}

function findFaults(c: Request, { state, answer }: Typed): FieldError[] {
  const { language } = c.var
  const say = reportDeskTexts[language].errors
  const wrong: FieldError[] = []
  if (!state) wrong.push({ id: 'antwoord', message: say.choice })
  if (state && state !== 'looking' && answer === '') wrong.push({ id: 'tekst', message: say.answer })
  if (answer.length > MOST_CHARACTERS)
    wrong.push({ id: 'tekst', message: say.tooLong(formatNumber(language, MOST_CHARACTERS)) })
  return wrong
}

interface ReportProps {
  c: Request
  opened: Opened
  typed: Typed
  errors: readonly FieldError[]
  setting: Setting
}

const reportPage = async (c: Request, opened: Opened, typed: Typed, errors: readonly FieldError[]) => (
  <ReportPage {...{ c, opened, typed, errors }} setting={await readSetting(c)} />
)

const ReportPage = (props: ReportProps) => {
  const { c, opened, errors } = props
  const { language } = c.var
  const { report, place } = opened
  const say = reportDeskTexts[language]
  const isOpen = report.answeredAt === undefined
  return (
    <Page
      c={c}
      title={say.title(reportTexts[language].subjects[report.subject])}
      unlisted
      isWrong={errors.length > 0}
    >
      <ErrorSummary language={language} errors={[...errors]} />
      <DefinitionList
        facts={[
          {
            term: say.about,
            description: (
              <Link language={language} to={`/beheer/plek/${place.slug}`}>
                {nameOf(place)}
              </Link>
            ),
          },
          {
            term: say.received,
            description: formatPartialDate(language, report.receivedOn),
            ...(isOpen && { source: howSoon(c, report) }),
          },
          {
            term: say.wrote,
            description: report.words ? (
              <q class="passage">
                <InDutch language={language}>{report.words}</InDutch>
              </q>
            ) : (
              say.noWords
            ),
          },
        ]}
      />
      <AsItIs {...props} />
      {isOpen ? <AnswerForm {...props} /> : <Given {...props} />}
      {report.words && <EraseWords {...props} />}
      <Paragraph>
        <Link language={language} to="/beheer/meldingen">
          {say.back}
        </Link>
      </Paragraph>
    </Page>
  )
}

/** What the register says now of what somebody says is wrong, and where it is changed. */
const AsItIs = ({ c, opened: { report, place }, setting }: ReportProps) => {
  const { language } = c.var
  const say = reportDeskTexts[language]
  const { fields, group } = aboutOf[report.subject]
  const form = group ? `/wijzig/${groupSlugs[group]}` : ''
  return (
    <>
      <Heading level={2}>{say.now}</Heading>
      {fields.length === 0 ? (
        <Paragraph>{say.nowNothing}</Paragraph>
      ) : (
        <DefinitionList
          facts={fields.map((field) => ({
            term: fieldInWords(language, field),
            description: recordInWords(setting, field, place.content),
            unknown: place.content[field] === undefined,
          }))}
        />
      )}
      <Paragraph>
        {say.changeHint}{' '}
        <Link language={language} to={`/beheer/plek/${place.slug}${form}`}>
          {say.change}
        </Link>
      </Paragraph>
    </>
  )
}

const AnswerForm = ({ c, opened: { report }, typed, errors }: ReportProps) => {
  const { language } = c.var
  const say = reportDeskTexts[language]
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message
  return (
    <form method="post" action={addressIn(language, `/beheer/meldingen/${report.id}`)}>
      <RadioQuestion
        name="antwoord"
        question={say.question}
        choices={states.map((state) => ({ value: names[state], label: say.choices[state] }))}
        chosen={typed.state && names[typed.state]}
        error={errorOf('antwoord')}
      />
      <TextArea
        name="tekst"
        label={say.answer}
        description={say.answerHint}
        value={typed.answer}
        error={errorOf('tekst')}
      />
      <div class="form-actions">
        <SubmitButton>{say.send}</SubmitButton>
      </div>
    </form>
  )
}

/** The answer that holds; and beside it what somebody wrote who came too late, so that it is not lost. */
const Given = ({ c, opened: { report }, typed }: ReportProps) => {
  const { language } = c.var
  const say = reportDeskTexts[language]
  const state = report.state as Answered
  return (
    <>
      {typed.state && (
        <Notice tone="amber">
          <p>{say.errors.meanwhile}</p>
          <p>
            {say.yours} <q class="passage">{typed.answer}</q>
          </p>
        </Notice>
      )}
      <Heading level={2}>{say.given}</Heading>
      <Paragraph>{say.choices[state]}.</Paragraph>
      <Paragraph>
        <q class="passage" lang="nl">
          {report.answer}
        </q>
      </Paragraph>
      <Paragraph quiet>
        {say.givenOn(formatDay(language, dayOf(Temporal.Instant.from(report.answeredAt!))))}
      </Paragraph>
    </>
  )
}

const EraseWords = ({ c, opened: { report } }: ReportProps) => {
  const { language } = c.var
  const say = reportDeskTexts[language]
  return (
    <form method="post" action={addressIn(language, `/beheer/meldingen/${report.id}`)}>
      <Paragraph>{say.eraseLead}</Paragraph>
      <input type="hidden" name="wis" value="ja" />
      <div class="form-actions">
        <SubmitButton kind="secondary">{say.erase}</SubmitButton>
      </div>
    </form>
  )
}
