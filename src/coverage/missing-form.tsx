import { Link, Paragraph } from '../design/content.tsx'
import { CheckboxQuestion, type FieldError, SelectField, SubmitButton, TextArea } from '../design/form.tsx'
import { addressIn, type Language } from '../platform/language.ts'
import { texts } from './missing-text.ts'
import { wishes } from './missing-wishes.ts'

/** What stands in the form, as it was typed. */
export interface TypedSignal {
  municipality?: string | undefined
  wishes?: readonly string[]
  words?: string | undefined
  /** A form that is sent twice brings the same one twice. */
  token: string
}

type Named = { code: string; name: string }

/**
 * What is missing, and where: in a municipality that is known already, or in one of all of them. Nothing of it is sent
 * before somebody presses the button.
 */
export const MissingForm = (props: {
  language: Language
  typed: TypedSignal
  errors?: readonly FieldError[]
  municipality: Named | readonly Named[]
}) => {
  const { language, typed, municipality } = props
  const say = texts[language]
  const errorOf = (id: string) => props.errors?.find((error) => error.id === id)?.message
  return (
    <form method="post" action={addressIn(language, '/gemis')}>
      {'code' in municipality ? (
        <>
          <input type="hidden" name="gemeente" value={municipality.code} />
          <Paragraph>
            <strong>{say.in(municipality.name)}</strong>
          </Paragraph>
        </>
      ) : (
        <SelectField
          name="gemeente"
          label={say.municipality}
          error={errorOf('gemeente')}
          choices={[
            { value: '', label: say.chooseMunicipality },
            ...municipality.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          chosen={typed.municipality}
        />
      )}
      <CheckboxQuestion
        name="wat"
        question={say.wishes}
        choices={wishes.map((value) => ({ value, label: say.wish[value] }))}
        chosen={typed.wishes ?? []}
        error={errorOf('wat')}
      />
      <TextArea
        name="tekst"
        label={say.words}
        description={say.wordsHint}
        value={typed.words}
        error={errorOf('tekst')}
      />
      <Paragraph>
        {say.notForHelp}{' '}
        <Link language={language} to="/hulp">
          {say.help}
        </Link>
        .
      </Paragraph>
      <input type="hidden" name="eens" value={typed.token} />
      <Paragraph quiet>{say.what}</Paragraph>
      <SubmitButton kind="secondary">{say.send}</SubmitButton>
    </form>
  )
}
