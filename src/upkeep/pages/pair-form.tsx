import { Heading, InDutch, Link, List, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { ErrorSummary, type FieldError, RadioQuestion, SubmitButton, TextArea } from '../../design/form.tsx'
import { Notice } from '../../design/notice.tsx'
import { dayOf, formatDay } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { listKeptScopes } from '../../identity/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { comparePlaces, findReview, type PairReview, type Place } from '../../register/index.ts'
import {
  disputedFields,
  type Field,
  fields,
  isSame,
  outcomes,
  type Reason,
  reasonInWords,
} from '../../register/pure.ts'
import { choiceName, outcomeNames, type Verdict } from '../desk/verdict.ts'
import { pairTexts } from '../pairs-text.ts'
import { fieldInWords, recordInWords } from '../record-in-words.tsx'
import type { Setting } from '../value-in-words.tsx'
import { nameOf } from './errand-list.tsx'
import { ToAllPairs } from './merged-page.tsx'
import { readSetting } from './setting.ts'
import { readActors } from './who.ts'

interface PairProps {
  c: Request
  places: readonly [Place, Place]
  verdict: Verdict
  errors: readonly FieldError[]
  setting: Setting
  reasons: readonly Reason[]
  /** What somebody decided before, and who that was. */
  earlier: (PairReview & { by: string }) | undefined
  /** Places that somebody of their own keeps. */
  owned: ReadonlySet<string>
}

/** Two places side by side, with what was chosen already and what is wrong with it. */
export async function pairPage(
  c: Request,
  places: readonly [Place, Place],
  verdict: Verdict,
  errors: readonly FieldError[],
) {
  const { database, language } = c.var
  const { reasons } = await comparePlaces(database, places)
  const review = await findReview(database, [places[0].id, places[1].id])
  const whoIs = await readActors(database, review ? [review.actor] : [])
  const earlier = review && { ...review, by: whoIs(review.actor) ?? pairTexts[language].gone }
  const owned = await listKeptScopes(database, 'place')
  const setting = await readSetting(c)
  return <PairPage {...{ c, places, verdict, errors, setting, reasons, earlier, owned }} />
}

const PairPage = (props: PairProps) => {
  const { c, places, errors } = props
  const { language } = c.var
  const say = pairTexts[language]
  const [left, right] = places
  return (
    <Page c={c} title={say.heading} unlisted isWrong={errors.length > 0}>
      <ErrorSummary language={language} errors={[...errors]} />
      <List entries={places.map((place, at) => Named({ ...props, place, at }))} />
      <Earlier {...props} />
      <Reasons {...props} />
      <form method="post" action={addressIn(language, `/beheer/dubbel/${left.id}/${right.id}`)}>
        <Question {...props} />
        <Choices {...props} />
        <Agreed {...props} />
        <TextArea
          name="toelichting"
          label={say.note}
          description={say.noteHint}
          value={props.verdict.note}
          error={errors.find(({ id }) => id === 'toelichting')?.message}
        />
        <input type="hidden" name="plek-1" value={left.version} />
        <input type="hidden" name="plek-2" value={right.version} />
        <input type="hidden" name="gezien" value={props.earlier?.id ?? 0} />
        <div class="form-actions">
          <SubmitButton>{say.decide}</SubmitButton>
        </div>
      </form>
      <ToAllPairs c={c} />
    </Page>
  )
}

const Named = ({ c, place, at, owned }: PairProps & { place: Place; at: number }) => {
  const { language } = c.var
  const say = pairTexts[language]
  return (
    <>
      {at === 0 ? say.first : say.second}:{' '}
      <Link language={language} to={`/beheer/plek/${place.slug}`}>
        {nameOf(place)}
      </Link>
      . {owned.has(place.id) ? say.owned : say.unowned}
    </>
  )
}

const Earlier = ({ c, earlier }: PairProps) => {
  const { language } = c.var
  const say = pairTexts[language]
  if (!earlier) return null
  const day = formatDay(language, dayOf(Temporal.Instant.from(earlier.reviewedAt)))
  return (
    <Notice tone="plain">
      <p>{say.earlier(say.outcomes[earlier.outcome], day, earlier.by)}</p>
      {earlier.note && <p>{say.earlierNote(earlier.note)}</p>}
    </Notice>
  )
}

const Reasons = ({ c, reasons }: PairProps) => {
  const { language } = c.var
  const say = pairTexts[language]
  const directions = [
    { direction: 'for', title: say.speaksFor },
    { direction: 'against', title: say.speaksAgainst },
  ] as const
  return (
    <>
      <Heading level={2}>{say.reasons}</Heading>
      {reasons.length === 0 && <Paragraph>{say.noReasons}</Paragraph>}
      {directions.map(({ direction, title }) => {
        const some = reasons.filter((reason) => reason.direction === direction)
        return some.length === 0 ? null : (
          <>
            <Heading level={3}>{title}</Heading>
            <List
              entries={some.map((reason) => <InDutch language={language}>{reasonInWords(reason)}</InDutch>)}
            />
          </>
        )
      })}
    </>
  )
}

const Question = ({ c, verdict, errors }: PairProps) => {
  const say = pairTexts[c.var.language]
  return (
    <RadioQuestion
      name="uitkomst"
      question={say.question}
      choices={outcomes.map((outcome) => ({ value: outcomeNames[outcome], label: say.outcomes[outcome] }))}
      chosen={verdict.outcome && outcomeNames[verdict.outcome]}
      error={errors.find(({ id }) => id === 'uitkomst')?.message}
    />
  )
}

/** Of every field on which they differ: which of the two is right. Nothing is chosen beforehand. */
const Choices = ({ c, places: [left, right], verdict, errors, setting }: PairProps) => {
  const { language } = c.var
  const say = pairTexts[language]
  const disputed = disputedFields(left.content, right.content)
  const chosen = { left: '1', right: '2' } as const
  return (
    <>
      <Heading level={2}>{say.choose}</Heading>
      <Paragraph>{disputed.length === 0 ? say.nothingToChoose : say.chooseLead}</Paragraph>
      <Paragraph>
        <Link language={language} to={`/beheer/dubbel/${right.id}/${left.id}`}>
          {say.swap}
        </Link>
      </Paragraph>
      {disputed.map((field) => (
        <RadioQuestion
          name={choiceName(field)}
          question={fieldInWords(language, field)}
          choices={([left, right] as const).map(({ content }, at) => ({
            value: String(at + 1),
            label: (
              <>
                {at === 0 ? say.first : say.second}: {recordInWords(setting, field, content)}
              </>
            ),
          }))}
          chosen={verdict.decisions[field] && chosen[verdict.decisions[field]]}
          error={errors.find(({ id }) => id === choiceName(field))?.message}
        />
      ))}
    </>
  )
}

/** What stands in either and needs no choice. */
const Agreed = ({ c, places: [left, right], setting }: PairProps) => {
  const { language } = c.var
  const say = pairTexts[language]
  const disputed = new Set(disputedFields(left.content, right.content))
  const known = fields.filter(
    (field) => !disputed.has(field) && (left.content[field] ?? right.content[field]) !== undefined,
  )
  const whose = (field: Field): string => {
    if (isSame(left.content[field], right.content[field])) return say.both
    return left.content[field] === undefined ? say.onlySecond : say.onlyFirst
  }
  if (known.length === 0) return null
  return (
    <>
      <Heading level={2}>{say.agreed}</Heading>
      <Paragraph>{say.agreedLead}</Paragraph>
      <DefinitionList
        facts={known.map((field) => ({
          term: fieldInWords(language, field),
          description: recordInWords(setting, field, { ...right.content, ...left.content }),
          source: whose(field),
        }))}
      />
    </>
  )
}
