import type { Language } from '../platform/language.ts'
import { Paragraph } from './content.tsx'
import { texts } from './text.ts'
import { hasTraces, splitAtTraces, withoutTraces } from './traces.ts'

/** The name of the two buttons, and what each sends. */
const CHOICE = 'nagekeken'
const choices = { without: 'weg', asItIs: 'zo' } as const

/**
 * What somebody wrote, as it may be kept: nothing yet while it may lead to a person and they have not chosen; without
 * what leads there when they chose so.
 */
export function chosenWords(words: string, choice: unknown): string | { unchecked: string } {
  if (choice === choices.without) return withoutTraces(words)
  return choice === choices.asItIs || !hasTraces(words) ? words : { unchecked: words }
}

/** Shows a text back before it is kept, with what may lead to a person marked; a form without script carries all along. */
export const CheckWords = (props: {
  language: Language
  action: string
  words: string
  /** All that was sent, the text too. */
  fields: readonly (readonly [name: string, value: string])[]
}) => {
  const say = texts[props.language].checkWords
  return (
    <form method="post" action={props.action}>
      <Paragraph lead>{say.lead}</Paragraph>
      <blockquote class="measure">
        {splitAtTraces(props.words).map(({ text, isTrace }) => (isTrace ? <mark>{text}</mark> : text))}
      </blockquote>
      <Paragraph>{say.which}</Paragraph>
      {props.fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="form-actions">
        <button class="nl-button nl-button--primary" type="submit" name={CHOICE} value={choices.without}>
          {say.without}
        </button>
        <button class="nl-button nl-button--secondary" type="submit" name={CHOICE} value={choices.asItIs}>
          {say.asItIs}
        </button>
      </div>
    </form>
  )
}
