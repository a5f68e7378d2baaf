import { SubmitButton } from '../../design/form.tsx'
import { addressIn, type Language } from '../../platform/language.ts'
import { Asked } from './asked.tsx'
import type { Question } from './question.ts'
import { texts } from './text.ts'

/** The form by which the places of an answer that was posted are opened, each by a button that says which. */
const FORM = 'open-plek'

export const QuestionToTake = (props: { language: Language; question: Question; first: string }) => (
  <form id={FORM} method="post" action={addressIn(props.language, `/plek/${props.first}`)}>
    <Asked question={props.question} keep="all" />
  </form>
)

/** Opens a place of an answer that is kept nowhere, so that there is a way back to it. */
export const OpenPlace = (props: { language: Language; slug: string; number: number; children: string }) => (
  <button
    type="submit"
    class="link-button"
    form={FORM}
    formaction={addressIn(props.language, `/plek/${props.slug}`)}
    name="nummer"
    value={props.number}
  >
    {props.children}
  </button>
)

/** Asks once more what was asked, and leads to the place in the list that was opened. */
export const WayBack = (props: { language: Language; question: Question; number: number | undefined }) => {
  const { language, question, number } = props
  return (
    <form
      class="way-back"
      method="post"
      action={addressIn(language, '/zoeken') + (number ? `#nummer-${number}` : '')}
    >
      <Asked question={question} keep="all" />
      <SubmitButton kind="secondary">{texts[language].back}</SubmitButton>
    </form>
  )
}
