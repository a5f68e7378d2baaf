import type { Child } from 'hono/jsx'
import type { Language } from '../platform/language.ts'
import { texts } from './text.ts'

export interface Choice {
  value: string
  label: string
}

interface Asked {
  name: string
  /** Id of the control, when a page asks the same name twice. */
  id?: string | undefined
  description?: Child | undefined
  error?: string | undefined
}

const ids = ({ name, id = name, description, error }: Asked) => ({
  id,
  describedBy:
    [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
})

const Explained = (asked: Asked) => (
  <>
    {asked.description && (
      <div class="utrecht-form-field-description" id={`${ids(asked).id}-description`}>
        {asked.description}
      </div>
    )}
    {asked.error && (
      <div class="utrecht-form-field-error-message" id={`${ids(asked).id}-error`}>
        {asked.error}
      </div>
    )}
  </>
)

type TextFieldProps = Asked & {
  label: Child
  value?: string | undefined
  type?: 'text' | 'search' | 'number' | 'email' | 'tel' | 'url' | 'date'
  /** For numbers with decimals a text field with `decimal`, since a number field refuses the Dutch comma. */
  inputmode?: 'numeric' | 'decimal' | 'text'
  autocomplete?: string
  /** What stands behind the field: %, bezoekers per week. */
  suffix?: Child
  short?: boolean
  required?: boolean
  maxlength?: number
}

export const TextInput = (props: Omit<TextFieldProps, 'label' | 'suffix'> & { label?: string }) => {
  const { id, describedBy } = ids(props)
  return (
    <input
      class={`utrecht-textbox utrecht-textbox--html-input${props.short ? ' utrecht-textbox--short' : ''}`}
      id={id}
      name={props.name}
      type={props.type ?? 'text'}
      value={props.value}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete ?? 'off'}
      maxlength={props.maxlength}
      required={props.required}
      aria-label={props.label}
      aria-describedby={describedBy}
      aria-invalid={props.error ? 'true' : undefined}
    />
  )
}

/** One question with one line to write the answer on; the error stands above the field. */
export const TextField = ({ label, suffix, ...props }: TextFieldProps) => (
  <div class="field">
    <label class="utrecht-form-label" for={ids(props).id}>
      {label}
    </label>
    <Explained {...props} />
    <div class="field__answer">
      <TextInput {...props} />
      {suffix && <span>{suffix}</span>}
    </div>
  </div>
)

/** One question with room for some sentences. */
export const TextArea = ({ label, ...props }: Asked & { label: Child; value?: string | undefined }) => {
  const { id, describedBy } = ids(props)
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <Explained {...props} />
      <textarea
        class="utrecht-textbox field__passage"
        id={id}
        name={props.name}
        rows={6}
        autocomplete="off"
        aria-describedby={describedBy}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {props.value}
      </textarea>
    </div>
  )
}

export const Select = (props: Asked & { choices: Choice[]; chosen?: string | undefined; label?: string }) => {
  const { id, describedBy } = ids(props)
  return (
    <select
      class="utrecht-select"
      id={id}
      name={props.name}
      aria-label={props.label}
      aria-describedby={describedBy}
      aria-invalid={props.error ? 'true' : undefined}
    >
      {props.choices.map(({ value, label }) => (
        <option value={value} selected={value === (props.chosen ?? '')}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** One question with one answer from a longer list. */
export const SelectField = ({
  label,
  ...props
}: Asked & { label: Child; choices: Choice[]; chosen?: string | undefined }) => (
  <div class="field">
    <label class="utrecht-form-label" for={ids(props).id}>
      {label}
    </label>
    <Explained {...props} />
    <Select {...props} />
  </div>
)

type QuestionProps = Asked & { question: Child; choices: { value: string; label: Child }[] }

const labels = { radio: 'utrecht-form-label--radio', checkbox: 'utrecht-form-label--checkbox' }

/** The first answer carries the question's id, so that an error can lead to it. */
const Answers = (props: QuestionProps & { kind: 'radio' | 'checkbox'; chosen: readonly string[] }) => {
  const { id, describedBy } = ids(props)
  return (
    <fieldset
      class={`utrecht-form-fieldset${props.error ? ' utrecht-form-fieldset--invalid' : ''}`}
      aria-describedby={describedBy}
    >
      <legend class="utrecht-form-fieldset__legend">{props.question}</legend>
      <Explained {...props} />
      {props.choices.map(({ value, label }, i) => (
        <label class={`choice utrecht-form-label ${labels[props.kind]}`}>
          <input
            type={props.kind}
            id={i === 0 ? id : `${id}-${i + 1}`}
            name={props.name}
            value={value}
            checked={props.chosen.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** One question with one answer. */
export const RadioQuestion = ({ chosen, ...props }: QuestionProps & { chosen?: string | undefined }) => (
  <Answers {...props} kind="radio" chosen={chosen === undefined ? [] : [chosen]} />
)

/** One question with any number of answers. */
export const CheckboxQuestion = ({ chosen, ...props }: QuestionProps & { chosen: readonly string[] }) => (
  <Answers {...props} kind="checkbox" chosen={chosen} />
)

export const Checkbox = (props: {
  name: string
  value: string
  label: Child
  checked: boolean
  id?: string
}) => (
  <label class="choice utrecht-form-label utrecht-form-label--checkbox">
    <input
      type="checkbox"
      id={props.id ?? props.name}
      name={props.name}
      value={props.value}
      checked={props.checked}
    />
    <span>{props.label}</span>
  </label>
)

const buttons = { primary: 'nl-button--primary', secondary: 'nl-button--secondary' }

/** With a name it says which of several buttons was used. */
export const SubmitButton = ({
  kind = 'primary',
  name,
  value,
  children,
}: {
  kind?: 'primary' | 'secondary'
  name?: string
  value?: string
  children: Child
}) => (
  <button class={`nl-button ${buttons[kind]}`} type="submit" name={name} value={value}>
    {children}
  </button>
)

/**
 * What Enter in a field does in a form of several buttons: it sends the form. A browser takes the first button, so this
 * stands before the others, out of view and of the order of the keyboard.
 */
export const SubmitOnEnter = ({ children }: { children: Child }) => (
  <button class="visually-hidden" type="submit" tabindex={-1}>
    {children}
  </button>
)

export interface FieldError {
  /** Id of the control the error is about. */
  id: string
  message: string
}

/**
 * What is wrong, above the form, each line leading to its field; nothing when nothing is wrong. It has the focus, and so
 * is in view.
 */
export const ErrorSummary = ({ language, errors }: { language: Language; errors: FieldError[] }) =>
  errors.length === 0 ? null : (
    <div
      class="utrecht-alert utrecht-alert--error"
      role="alert"
      aria-labelledby="errors"
      tabindex={-1}
      autofocus
    >
      <h2 class="nl-heading nl-heading--level-3" id="errors">
        {texts[language].errors(errors.length)}
      </h2>
      <ul class="utrecht-unordered-list">
        {errors.map(({ id, message }) => (
          <li class="utrecht-unordered-list__item">
            <a class="nl-link" href={`#${id}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
