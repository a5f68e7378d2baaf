import { Checkbox, ErrorSummary, type FieldError, SubmitButton, TextInput } from '../../design/form.tsx'
import { addressIn, type Language } from '../../platform/language.ts'
import type { Filter } from './filters.ts'
import { texts } from './text.ts'

/** The one question. It is posted, so that what is typed stands in no address, history or log. */
export const SearchForm = (props: {
  language: Language
  typed?: string | undefined
  error?: string | undefined
  /** A choice that the page this stands on makes for whoever comes to it. */
  preset?: { filter: Filter; label: string }
}) => {
  const { language, typed, error, preset } = props
  const say = texts[language]
  const errors: FieldError[] = error ? [{ id: 'plaats', message: error }] : []
  return (
    <search>
      <form class="search-form" method="post" action={addressIn(language, '/zoeken')}>
        <ErrorSummary language={language} errors={errors} />
        <label class="utrecht-form-label" for="plaats">
          {say.question}
        </label>
        {error && (
          <div class="utrecht-form-field-error-message" id="plaats-error">
            {error}
          </div>
        )}
        <div class="search-form__row">
          <TextInput name="plaats" description={say.hint} error={error} value={typed} maxlength={80} />
          <SubmitButton>{say.button}</SubmitButton>
        </div>
        {preset && <Checkbox name="filter" id="preset" value={preset.filter} label={preset.label} checked />}
        <div class="utrecht-form-field-description" id="plaats-description">
          {say.hint}
        </div>
      </form>
    </search>
  )
}
