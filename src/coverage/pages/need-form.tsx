import { ErrorSummary, Select, SelectField, SubmitButton, TextField, TextInput } from '../../design/form.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { addressIn, type Language } from '../../platform/language.ts'
import {
  type AssumptionName,
  type Assumptions,
  assumptionNames,
  bases,
  type RefusedAssumptions,
} from '../assumptions.ts'
import { divisions } from '../divisions.ts'
import type { PublishedFigures } from '../figures.ts'
import { texts } from '../text.ts'
import { asTyped } from './in-words.ts'

interface FormProps {
  language: Language
  figures: PublishedFigures
}

/** The assumptions as a sentence with fields in it; a change shows its numbers at once where scripts run. */
export const NeedForm = ({ language, figures, assumptions }: FormProps & { assumptions: Assumptions }) => {
  const say = texts[language].form
  return (
    <auto-submit note={say.note}>
      <form method="get" action={addressIn(language, '/behoefte')} aria-label={say.name}>
        <p class="nl-paragraph form-sentence">
          {say.ifShare}{' '}
          <TextInput
            name="deelname"
            label={say.labels.deelname}
            inputmode="decimal"
            value={asTyped(language, assumptions.deelname)}
          />{' '}
          {say.ofPeople}{' '}
          <TextInput
            name="capaciteit"
            label={say.labels.capaciteit}
            inputmode="numeric"
            value={asTyped(language, assumptions.capaciteit)}
          />{' '}
          {say.canReceive}{' '}
          <Select
            name="indeling"
            label={say.labels.indeling}
            choices={choicesOf(language, figures).indeling}
            chosen={assumptions.indeling}
          />
          {say.count}{' '}
          <Select
            name="basis"
            label={say.labels.basis}
            choices={choicesOf(language, figures).basis}
            chosen={assumptions.basis}
          />
        </p>
        <div class="form-actions">
          <SubmitButton kind="secondary">{say.submit}</SubmitButton>
        </div>
      </form>
    </auto-submit>
  )
}

/** The same questions one below the other, each with what is wrong beside it and everything typed still there. */
export const RefusedForm = ({ language, figures, refused }: FormProps & { refused: RefusedAssumptions }) => {
  const say = texts[language].form
  const messageOf = (name: AssumptionName): string | undefined => {
    const problem = refused.problems[name]
    return problem && (problem === 'repeated' ? say.repeated(say.labels[name]) : say.problems[name])
  }
  const asked = (name: AssumptionName) => ({ name, label: say.labels[name], error: messageOf(name) })
  const choices = choicesOf(language, figures)
  return (
    <>
      <ErrorSummary
        language={language}
        errors={assumptionNames.flatMap((name) => {
          const message = messageOf(name)
          return message ? [{ id: name, message }] : []
        })}
      />
      <form method="get" action={addressIn(language, '/behoefte')}>
        <TextField
          {...asked('deelname')}
          value={refused.typed.deelname ?? '15'}
          inputmode="decimal"
          suffix="%"
          short
        />
        <TextField
          {...asked('capaciteit')}
          value={refused.typed.capaciteit ?? '100'}
          inputmode="numeric"
          short
        />
        <SelectField {...asked('indeling')} choices={choices.indeling} chosen={refused.typed.indeling} />
        <SelectField {...asked('basis')} choices={choices.basis} chosen={refused.typed.basis} />
        <SubmitButton>{say.submit}</SubmitButton>
      </form>
    </>
  )
}

function choicesOf(language: Language, { base }: PublishedFigures) {
  const say = texts[language].form
  const people = { gemeenten: base['epa-municipalities'].value, vektis: base['epa-vektis'].value }
  return {
    indeling: divisions.map((value) => ({ value, label: say.divisions[value] })),
    basis: bases.map((value) => ({ value, label: say.bases[value](formatNumber(language, people[value])) })),
  }
}
