import { divisions } from '../../coverage/browser.ts'
import { Paragraph } from '../../design/content.tsx'
import { ErrorSummary, Select, SelectField, SubmitButton } from '../../design/form.tsx'
import { Page } from '../../design/page.tsx'
import { addressIn, type Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import {
  choiceNames,
  dayparts,
  days,
  type Gebieden,
  modes,
  profiles,
  type ReachChoice,
  type ReachChoices,
  type RefusedReach,
  usualChoices,
  yesOrNo,
} from '../choices.ts'
import { texts } from '../text.ts'
import { norms } from '../times/bands.ts'

/** The choices as a sentence with fields in it; a change shows its numbers at once where scripts run. */
export const ReachForm = (props: {
  language: Language
  choices: ReachChoices
  /** The Dutch address of the page it stands on; whether that page divides the country. */
  path: string
  isDivided: boolean
  /** Of which small areas it can be told. */
  offered: readonly Gebieden[]
  /** What the address says besides the choices, or instead of one. */
  others?: Readonly<Record<string, string>>
}) => {
  const { language, choices, path, isDivided, offered, others = {} } = props
  const say = texts[language].form
  const isMoreChosen = (['wachten', 'terug', 'gebieden'] as const).some(
    (name) => choices[name] !== usualChoices[name],
  )
  const Field = ({ name }: { name: ReachChoice }) => (
    <Select
      name={name}
      label={say.labels[name]}
      choices={optionsIn(language, offered)[name]}
      chosen={String(choices[name])}
    />
  )
  return (
    <auto-submit note={say.note}>
      <form method="get" action={addressIn(language, path)} aria-label={say.name}>
        <Hidden others={others} />
        <p class="nl-paragraph form-sentence">
          {say.who} {!('vervoer' in others) && <Field name="vervoer" />} <Field name="profiel" /> {say.within}{' '}
          <Field name="norm" /> {say.minutes} <Field name="dag" /> <Field name="dagdeel" />
          {isDivided && (
            <>
              {' '}
              {say.perArea} <Field name="indeling" />
            </>
          )}
        </p>
        <details open={isMoreChosen}>
          <summary>{offered.length > 1 ? say.moreWithAreas : say.more}</summary>
          <p class="nl-paragraph form-sentence">
            {say.whoIsEarly} <Field name="wachten" />. {say.theWayBack} <Field name="terug" />.
            {offered.length > 1 && (
              <>
                {' '}
                {say.toldOf} <Field name="gebieden" />.
              </>
            )}
          </p>
        </details>
        <div class="form-actions">
          <SubmitButton kind="secondary">{say.submit}</SubmitButton>
        </div>
      </form>
    </auto-submit>
  )
}

const Hidden = ({ others }: { others: Readonly<Record<string, string>> }) => (
  <>
    {Object.entries(others).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

/** What is wrong with a choice, in words. */
function problemInWords(
  language: Language,
  name: ReachChoice,
  { problems }: RefusedReach,
): string | undefined {
  const say = texts[language].form
  const problem = problems[name]
  if (!problem) return undefined
  return problem === 'not a choice' ? say.problems[name] : say.otherProblems[problem](say.labels[name])
}

/** The first thing that is wrong, for whoever asks for a file. */
export const refusalInWords = (language: Language, refused: RefusedReach): string =>
  choiceNames.map((name) => problemInWords(language, name, refused)).find((words) => words !== undefined)!

/** The same questions one below the other, each with what is wrong beside it. */
export const RefusedReachPage = (props: {
  c: Request
  refused: RefusedReach
  offered: readonly Gebieden[]
  others?: Readonly<Record<string, string>>
}) => {
  const { c, refused, offered, others = {} } = props
  const { language } = c.var
  const { title, form: say } = texts[language]
  return (
    <Page c={c} title={title} unlisted isWrong>
      <Paragraph lead>{say.stopped}</Paragraph>
      <ErrorSummary
        language={language}
        errors={choiceNames.flatMap((name) => {
          const message = problemInWords(language, name, refused)
          return message ? [{ id: name, message }] : []
        })}
      />
      <form method="get" action={addressIn(language, c.req.path)}>
        <Hidden others={others} />
        {choiceNames
          .filter((name) => name !== 'gebieden' || offered.length > 1)
          .map((name) => (
            <SelectField
              name={name}
              label={say.labels[name]}
              error={problemInWords(language, name, refused)}
              choices={optionsIn(language, offered)[name]}
              chosen={refused.typed[name] ?? String(usualChoices[name])}
            />
          ))}
        <SubmitButton>{say.submit}</SubmitButton>
      </form>
    </Page>
  )
}

function optionsIn(language: Language, offered: readonly Gebieden[]) {
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
    wachten: named(yesOrNo, say.waiting),
    terug: named(yesOrNo, say.back),
    gebieden: named(offered, say.gebieden),
  } satisfies Record<ReachChoice, unknown>
}
