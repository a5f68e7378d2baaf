import type { Child } from 'hono/jsx'
import { Link, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, type FieldError, RadioQuestion, SubmitButton } from '../../design/form.tsx'
import { formatMoment, formatTime } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { addressIn, type Language } from '../../platform/language.ts'
import { type Change, listChanges, listSaidThen, type Place, type SaidThen } from '../../register/index.ts'
import { isSame } from '../../register/pure.ts'
import { type AskedField, fieldsOf, groupSlugs } from '../editing/asked-fields.ts'
import { type Sent, textIn } from '../editing/sent.ts'
import { type Choice, type EditConflict, stillChosen } from '../editing/three-way.ts'
import { fieldTexts } from '../fields-text.ts'
import { texts } from '../text.ts'
import { type Setting, valueInWords } from '../value-in-words.tsx'
import { findContentAt } from './say-of-place.ts'
import { versionIn } from './sent-form.ts'
import type { SentGroup } from './sent-group.ts'

const choiceWords: Record<Choice, string> = { now: 'nu', mine: 'mijn' }
const choiceName = (field: AskedField): string => `keuze-${field}`
/** Of the page itself, and not of what somebody filled in. */
const ofThePage = (name: string): boolean => name === 'gezien' || name.startsWith('keuze-')

/** What somebody chose on the page before, as far as it still is what they saw. */
export async function readChoices(
  { c, group, sent }: SentGroup,
  place: Place,
): Promise<ReadonlyMap<AskedField, Choice>> {
  const seen = await findContentAt(c.var, place, versionIn(sent, 'gezien') ?? -1)
  if (!seen) return new Map()
  const choices = fieldsOf(group).flatMap((field): [AskedField, Choice][] => {
    const said = textIn(sent, choiceName(field))
    const choice = (['now', 'mine'] as const).find((one) => choiceWords[one] === said)
    return choice ? [[field, choice]] : []
  })
  return stillChosen(new Map(choices), seen, place.content)
}

/** Shows side by side what two people made of the same; all that was typed goes along. */
export async function showConflicts(
  form: SentGroup,
  conflicts: readonly EditConflict[],
  setting: Setting,
): Promise<Response> {
  const { c, place, sent, version } = form
  const changes = await listChanges(c.var.database, place.id)
  const said = await listSaidThen(c.var.database, place.id)
  const since = changes.filter(({ id }) => id > version)
  const shown = conflicts.map((conflict) => ({
    ...conflict,
    by: findWho(conflict.field, since, said),
  }))
  // Whoever comes from this page and chose nothing is told so.
  const isAgain = sent.has('gezien')
  return c.html(<ConflictPage {...form} {...{ shown, setting, isAgain }} />, isAgain ? 422 : 409)
}

interface Who {
  basis: SaidThen['basis'] | 'nobody'
  at: Temporal.Instant
}
type ShownConflict = EditConflict & { by: Who | undefined }

/** Whose change it was that made the field what it is now, and when. */
function findWho(
  field: AskedField,
  since: readonly Change[],
  said: ReadonlyMap<number, SaidThen>,
): Who | undefined {
  const change = since.find(({ before, after }) => !isSame(before?.[field], after?.[field]))
  if (!change) return undefined
  const basis = said.get(change.id)?.basis ?? (change.run_id === null ? 'nobody' : 'source')
  return { basis, at: Temporal.Instant.from(change.changed_at) }
}

/** A moment on a Dutch clock: 3 maart 2026, 10.30 uur. */
export function momentInWords(language: Language, at: Temporal.Instant): string {
  const clock = at.toZonedDateTimeISO('Europe/Amsterdam').toPlainTime().toString({ smallestUnit: 'minute' })
  return `${formatMoment(language, at.epochMilliseconds)}, ${formatTime(language, clock)}`
}

type ConflictPageProps = SentGroup & {
  shown: readonly ShownConflict[]
  setting: Setting
  isAgain: boolean
}

const ConflictPage = ({ c, place, group, sent, shown, setting, isAgain }: ConflictPageProps) => {
  const { language } = c.var
  const say = texts[language].conflict
  const errors: FieldError[] = isAgain
    ? shown.map(({ field }) => ({ id: choiceName(field), message: say.choose }))
    : []
  return (
    <Page c={c} title={say.title} unlisted isWrong={errors.length > 0} styles="src/upkeep/upkeep.css">
      <ErrorSummary language={language} errors={errors} />
      <Paragraph lead>{say.lead}</Paragraph>
      <form
        method="post"
        action={addressIn(language, `/beheer/plek/${place.slug}/wijzig/${groupSlugs[group]}`)}
      >
        <Kept sent={sent} />
        <input type="hidden" name="gezien" value={place.version} />
        {shown.map((conflict) => (
          <ConflictQuestion {...{ conflict, setting }} error={isAgain ? say.choose : undefined} />
        ))}
        <div class="form-actions">
          <SubmitButton>{say.save}</SubmitButton>
        </div>
      </form>
      <Paragraph>
        <Link language={language} to={`/beheer/plek/${place.slug}`}>
          {texts[language].form.back}
        </Link>
      </Paragraph>
    </Page>
  )
}

/** Everything that was sent, to be sent again. */
const Kept = ({ sent }: { sent: Sent }) => (
  <>
    {[...sent]
      .filter(([name]) => !ofThePage(name))
      .flatMap(([name, values]) => values.map((value) => <input type="hidden" name={name} value={value} />))}
  </>
)

interface QuestionProps {
  conflict: ShownConflict
  setting: Setting
  error: string | undefined
}

const ConflictQuestion = ({ conflict, setting, error }: QuestionProps) => {
  const { field, begun, now, mine, by } = conflict
  const { language } = setting
  const say = texts[language].conflict
  const inWords = (value: unknown): Child =>
    value === undefined ? say.empty : valueInWords(setting, field, value)
  const label = (words: string, value: unknown): Child => (
    <>
      <strong>{words}</strong> {inWords(value)}
    </>
  )
  return (
    <RadioQuestion
      name={choiceName(field)}
      question={say.question(fieldTexts[language].fields[field].name)}
      description={
        <>
          {by && say.by[by.basis](momentInWords(language, by.at))} {say.was} {inWords(begun)}
        </>
      }
      choices={[
        { value: choiceWords.now, label: label(say.now, now) },
        { value: choiceWords.mine, label: label(say.mine, mine) },
      ]}
      error={error}
    />
  )
}
