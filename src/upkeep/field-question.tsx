import type { Child } from 'hono/jsx'
import {
  CheckboxQuestion,
  type Choice,
  RadioQuestion,
  SelectField,
  TextArea,
  TextField,
} from '../design/form.tsx'
import { inDutchOrder } from '../design/words.ts'
import type { Language } from '../platform/language.ts'
import { cellWords, isHidden } from '../register/pure.ts'
import { choiceTexts } from './choices-text.ts'
import { describe } from './described.tsx'
import { type AskedField, askingOf } from './editing/asked-fields.ts'
import { nameOf } from './editing/field-forms.ts'
import { textIn, textsIn } from './editing/sent.ts'
import { fieldTexts } from './fields-text.ts'
import { HostsQuestion } from './hosts-question.tsx'
import { HoursQuestion } from './hours-question.tsx'
import type { ShownForm } from './shown-form.ts'
import { answersOf, languageName } from './value-in-words.tsx'

const kinds = { phone: 'tel', email: 'email' } as const

/** One question of the form of a place, as its field is asked. */
export const FieldQuestion = ({
  form,
  field,
  warning,
}: {
  form: ShownForm
  field: AskedField
  /** What stands with the question because of whose word its value is. */
  warning?: Child
}) => {
  const { language, sent, errors } = form
  const asking = askingOf(field)
  if (asking === 'hours') return <HoursQuestion form={form} warning={warning} />
  if (asking === 'hosts') return <HostsQuestion form={form} warning={warning} />
  const name = nameOf(field)
  const { question, hint } = fieldTexts[language].fields[field]
  const asked = { name, error: errors.get(name), description: describe(hint, warning) }
  if (asking === 'choice')
    return (
      <RadioQuestion
        {...asked}
        question={question}
        choices={choicesOf(field, language, textIn(sent, name))}
        chosen={textIn(sent, name)}
      />
    )
  if (asking === 'languages')
    return (
      <CheckboxQuestion
        {...asked}
        question={question}
        choices={languagesIn(language, textsIn(sent, name))}
        chosen={textsIn(sent, name)}
      />
    )
  if (asking === 'municipality')
    return (
      <SelectField
        {...asked}
        label={question}
        choices={[
          { value: '', label: choiceTexts[language].chooseMunicipality },
          ...form.municipalities.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        chosen={textIn(sent, name)}
      />
    )
  if (asking === 'list' || asking === 'passage')
    return <TextArea {...asked} label={question} value={textIn(sent, name)} />
  return (
    <TextField
      {...asked}
      label={question}
      type={asking in kinds ? kinds[asking as keyof typeof kinds] : 'text'}
      value={textIn(sent, name)}
    />
  )
}

const wordsOf: Partial<Record<AskedField, Readonly<Record<string, string>>>> = {
  kind: cellWords.kindWords,
  status: cellWords.statusWords,
  comingIn: cellWords.comingInWords,
  wheelchair: cellWords.wheelchairWords,
  locationDisclosure: cellWords.disclosureWords,
}

/** The answers under the words with which they are sent; what takes a place off the site only where it stands already. */
function choicesOf(field: AskedField, language: Language, chosen: string): Choice[] {
  const words = wordsOf[field] ?? cellWords.yesOrNoWords
  const answers = answersOf(field, language)
  const offered = Object.entries(words).filter(
    ([value, word]) =>
      word === chosen || field !== 'status' || !isHidden({ name: '', status: value as 'spam' }),
  )
  return [
    ...offered.map(([value, word]) => ({ value: word, label: answers[value] ?? word })),
    { value: '', label: choiceTexts[language].nothing },
  ]
}

/** Languages that are spoken in the Netherlands by many; others stay where a place says them. */
const commonLanguages = [
  ...['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ru', 'de', 'fr', 'es', 'fy', 'fa', 'prs', 'so', 'ti', 'ber'],
  ...['ro', 'bg', 'zh', 'ku', 'pap', 'srn', 'dse'],
]

/** Those that are chosen come first, in the order in which they are kept. */
function languagesIn(language: Language, chosen: readonly string[]): Choice[] {
  const named = (code: string) => ({
    value: code,
    label: /^[a-z]{2,3}$/.test(code) ? languageName(language, code) : code,
  })
  const others = commonLanguages.filter((code) => !chosen.includes(code)).map(named)
  const [first, ...rest] = others
  return [
    ...chosen.map(named),
    ...(first ? [first] : []),
    ...rest.sort((a, b) => inDutchOrder(a.label, b.label)),
  ]
}
