import { ErrorSummary, Select, SelectField, SubmitButton } from '../../design/form.tsx'
import { addressIn, type Language } from '../../platform/language.ts'
import { divisions } from '../assumptions.ts'
import { norms } from '../reach/bands.ts'
import {
  choiceNames,
  dayparts,
  days,
  modes,
  profiles,
  type ReachChoice,
  type ReachChoices,
  type RefusedReach,
  usualChoices,
} from '../reach/choices.ts'
import { texts } from '../reach-text.ts'

/** The choices as a sentence with fields in it; a change shows its numbers at once where scripts run. */
export const ReachForm = ({ language, choices }: { language: Language; choices: ReachChoices }) => {
  const say = texts[language].form
  const Field = ({ name }: { name: ReachChoice }) => (
    <Select
      name={name}
      label={say.labels[name]}
      choices={optionsIn(language)[name]}
      chosen={String(choices[name])}
    />
  )
  return (
    <auto-submit note={say.note}>
      <form method="get" action={addressIn(language, '/bereik')} aria-label={say.name}>
        <p class="nl-paragraph form-sentence">
          {say.who} <Field name="vervoer" /> <Field name="profiel" /> {say.within} <Field name="norm" />{' '}
          {say.minutes} <Field name="dag" /> <Field name="dagdeel" />
          {say.perArea} <Field name="indeling" />
          {say.end}
        </p>
        <div class="form-actions">
          <SubmitButton kind="secondary">{say.submit}</SubmitButton>
        </div>
      </form>
    </auto-submit>
  )
}

/** What is wrong with a choice, in words. */
export function problemInWords(
  language: Language,
  name: ReachChoice,
  { problems }: RefusedReach,
): string | undefined {
  const say = texts[language].form
  const problem = problems[name]
  if (!problem) return undefined
  return problem === 'not a choice' ? say.problems[name] : say.otherProblems[problem](say.labels[name])
}

/** The same questions one below the other, each with what is wrong beside it. */
export const RefusedReachForm = ({ language, refused }: { language: Language; refused: RefusedReach }) => {
  const say = texts[language].form
  return (
    <>
      <ErrorSummary
        language={language}
        errors={choiceNames.flatMap((name) => {
          const message = problemInWords(language, name, refused)
          return message ? [{ id: name, message }] : []
        })}
      />
      <form method="get" action={addressIn(language, '/bereik')}>
        {choiceNames.map((name) => (
          <SelectField
            name={name}
            label={say.labels[name]}
            error={problemInWords(language, name, refused)}
            choices={optionsIn(language)[name]}
            chosen={refused.typed[name] ?? String(usualChoices[name])}
          />
        ))}
        <SubmitButton>{say.submit}</SubmitButton>
      </form>
    </>
  )
}

function optionsIn(language: Language) {
  const say = texts[language].form
  const named = <Word extends string>(words: readonly Word[], labels: Record<Word, string>) =>
    words.map((value) => ({ value, label: labels[value] }))
  return {
    norm: norms.map((minutes) => ({ value: String(minutes), label: String(minutes) })),
    vervoer: named(modes, say.modes),
    profiel: named(profiles, say.profiles),
    dag: named(days, say.days),
    dagdeel: named(dayparts, say.dayparts),
    indeling: named(divisions, say.divisions),
  } satisfies Record<ReachChoice, unknown>
}
