import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { ErrorSummary, type FieldError, RadioQuestion, SubmitButton, TextArea } from '../../design/form.tsx'
import { Notice } from '../../design/notice.tsx'
import { dayOf, formatDay } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import type { Field, PlaceContent } from '../../register/pure.ts'
import { pairTexts } from '../pairs-text.ts'
import { type Choice, choices, proposedFields } from '../proposal.ts'
import { proposalTexts } from '../proposal-text.ts'
import { fieldInWords, recordInWords } from '../record-in-words.tsx'
import type { Setting } from '../value-in-words.tsx'
import { nameOf } from './errand-list.tsx'
import type { OpenedProposal } from './opened-proposal.ts'

/** What was chosen for each field, and what is said with it. */
export interface TypedDecision {
  chosen: ReadonlyMap<Field, Choice>
  answer: string
}

export const choiceName = (field: Field): string => `kies-${field}`

interface ProposalProps {
  c: Request
  opened: OpenedProposal
  typed: TypedDecision
  errors: readonly FieldError[]
  setting: Setting
  /** Who proposed it. */
  by: string
  mayDecide: boolean
}

/** What is proposed, field by field beside what stands there now. */
export const ProposalView = (props: ProposalProps) => {
  const { c, opened, errors, by, mayDecide } = props
  const { language } = c.var
  const { proposal, place, keeper } = opened
  const say = proposalTexts[language]
  const day = formatDay(language, dayOf(Temporal.Instant.from(proposal.proposedAt)))
  return (
    <Page
      c={c}
      title={keeper.says === 'place' ? say.title : say.titleOfDesk}
      unlisted
      isWrong={errors.length > 0}
      styles="src/upkeep/upkeep.css"
    >
      <ErrorSummary language={language} errors={[...errors]} />
      <Paragraph lead>{say.lead(by, nameOf(place))}</Paragraph>
      <DefinitionList
        facts={[
          { term: say.on, description: day },
          {
            term: say.why,
            description: proposal.why ? (
              <q class="passage" lang="nl">
                {proposal.why}
              </q>
            ) : (
              say.noWhy
            ),
          },
        ]}
      />
      {proposal.outcome ? <Decided {...props} /> : mayDecide ? <Form {...props} /> : <Waiting {...props} />}
      <Paragraph>
        <Link language={language} to={`/beheer/plek/${place.slug}`}>
          {nameOf(place)}
        </Link>
      </Paragraph>
      <Paragraph>
        <Link language={language} to="/beheer">
          {pairTexts[language].desk}
        </Link>
      </Paragraph>
    </Page>
  )
}

const proposedContent = ({ opened: { proposal } }: ProposalProps, field: Field): Partial<PlaceContent> => ({
  [field]: proposal.values[field] ?? undefined,
})

const Form = (props: ProposalProps) => {
  const { c, opened, typed, errors, setting } = props
  const { language } = c.var
  const say = proposalTexts[language]
  const { proposal, place } = opened
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message
  return (
    <form method="post" action={addressIn(language, `/beheer/voorstellen/${proposal.id}`)}>
      <input type="hidden" name="versie" value={place.version} />
      {proposedFields(proposal).map((field) => (
        <>
          <Heading level={2}>{fieldInWords(language, field)}</Heading>
          <DefinitionList
            facts={[
              { term: say.now, description: recordInWords(setting, field, place.content) },
              {
                term: say.proposed,
                description: recordInWords(setting, field, proposedContent(props, field)),
              },
            ]}
          />
          <RadioQuestion
            name={choiceName(field)}
            question={<span class="visually-hidden">{fieldInWords(language, field)}</span>}
            choices={choices.map((choice) => ({ value: choice, label: say.choices[choice] }))}
            chosen={typed.chosen.get(field)}
            error={errorOf(choiceName(field))}
          />
        </>
      ))}
      <TextArea
        name="antwoord"
        label={say.answer}
        description={say.answerHint}
        value={typed.answer}
        error={errorOf('antwoord')}
      />
      <div class="form-actions">
        <SubmitButton>{say.decide}</SubmitButton>
      </div>
    </form>
  )
}

const Side = (props: ProposalProps) => {
  const { c, opened, setting } = props
  const { language } = c.var
  return (
    <DefinitionList
      facts={proposedFields(opened.proposal).map((field) => ({
        term: fieldInWords(language, field),
        description: recordInWords(setting, field, proposedContent(props, field)),
      }))}
    />
  )
}

const Waiting = (props: ProposalProps) => {
  const say = proposalTexts[props.c.var.language]
  return (
    <>
      <Heading level={2}>{say.proposed}</Heading>
      <Side {...props} />
      <Paragraph>{say.notYours}</Paragraph>
    </>
  )
}

/** What became of it; and beside it what somebody wrote who came too late, so that it is not lost. */
const Decided = (props: ProposalProps) => {
  const { c, opened, typed } = props
  const { language } = c.var
  const { proposal } = opened
  const say = proposalTexts[language]
  return (
    <>
      {typed.chosen.size > 0 && (
        <Notice tone="amber">
          <p>{say.errors.meanwhile}</p>
          {typed.answer && (
            <p>
              {say.yours} <q class="passage">{typed.answer}</q>
            </p>
          )}
        </Notice>
      )}
      <Heading level={2}>{say.proposed}</Heading>
      <Side {...props} />
      <Heading level={2}>{say.outcome}</Heading>
      <Paragraph>{say.outcomes[proposal.outcome!]}.</Paragraph>
      {proposal.answer && (
        <Paragraph>
          <q class="passage" lang="nl">
            {proposal.answer}
          </q>
        </Paragraph>
      )}
      <Paragraph quiet>
        {say.decidedOn(formatDay(language, dayOf(Temporal.Instant.from(proposal.decidedAt!))))}
      </Paragraph>
    </>
  )
}
