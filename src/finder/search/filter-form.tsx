import { Paragraph } from '../../design/content.tsx'
import { Checkbox, CheckboxQuestion, SelectField, SubmitButton } from '../../design/form.tsx'
import { addressIn, type Language } from '../../platform/language.ts'
import type { Answer } from './answer.ts'
import { Asked } from './asked.tsx'
import { type Filter, languagesAsked } from './filters.ts'
import type { Question } from './question.ts'
import { texts } from './text.ts'

const groups = {
  when: ['openNow', 'openToday', 'openTomorrow', 'openEvening', 'openWeekend'],
  how: ['walkIn', 'online'],
  who: ['forRelatives', 'forYoungPeople'],
  more: ['wheelchair', 'lowStimulus', 'free'],
} as const satisfies Record<string, readonly Filter[]>

/** Choices that say of how many places they are unknown; folded until somebody made one. */
export const FilterForm = ({ language, answer }: { language: Language; answer: Answer }) => {
  const say = texts[language]
  const { question, unknown, looked } = answer
  const { choices, sure } = question
  const isUsed = choices.filters.length > 0 || choices.language !== undefined
  const choicesOf = (names: readonly Filter[]) =>
    names.map((name) => ({ value: name, label: say.filter[name] + say.unknownOf(unknown[name], looked) }))
  return (
    <form class="filters" method="post" action={addressIn(language, '/zoeken')}>
      <Asked question={question} keep="words" />
      <details id="filters" open={isUsed}>
        <summary>{say.filters}</summary>
        <Paragraph>{say.filterNote}</Paragraph>
        <div class="filters__groups">
          {Object.entries(groups).map(([group, names]) => (
            <CheckboxQuestion
              name="filter"
              id={`filter-${group}`}
              question={say.filterGroups[group as keyof typeof groups]}
              choices={choicesOf(names)}
              chosen={choices.filters}
            />
          ))}
        </div>
        <SelectField
          name="taal"
          label={say.language + say.unknownOf(unknown.language, looked)}
          choices={[
            { value: '', label: say.anyLanguage },
            ...languagesAsked.map((value) => ({ value, label: say.languages[value] })),
          ]}
          chosen={choices.language}
        />
        <Checkbox name="zeker" value="ja" label={say.onlySure} checked={sure} />
        <SubmitButton kind="secondary">{say.show}</SubmitButton>
      </details>
    </form>
  )
}

/** The same question with other choices, for whoever presses the button. */
export const AskOtherwise = (props: {
  language: Language
  question: Question
  keep: 'choices' | 'words'
  children: string
}) => {
  const { language, question, keep } = props
  return (
    <form method="post" action={addressIn(language, '/zoeken')}>
      <Asked question={question} keep={keep} />
      <SubmitButton kind="secondary">{props.children}</SubmitButton>
    </form>
  )
}
