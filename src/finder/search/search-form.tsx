import { ErrorSummary, type FieldError, SubmitButton, TextField } from '../../design/form.tsx'
import { addressIn, type Language } from '../../platform/language.ts'
import { texts } from './text.ts'

/** The one question. It is posted, so that what is typed stands in no address, history or log. */
export const SearchForm = (props: {
  language: Language
  typed?: string | undefined
  error?: string | undefined
}) => {
  const { language, typed, error } = props
  const say = texts[language]
  const errors: FieldError[] = error ? [{ id: 'plaats', message: error }] : []
  return (
    <search>
      <form class="search-form" method="post" action={addressIn(language, '/zoeken')}>
        <ErrorSummary language={language} errors={errors} />
        <TextField
          name="plaats"
          label={say.question}
          description={say.hint}
          error={error}
          value={typed}
          maxlength={80}
        />
        <SubmitButton>{say.button}</SubmitButton>
      </form>
    </search>
  )
}
