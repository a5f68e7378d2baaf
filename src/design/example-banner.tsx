import { addressIn } from '../platform/language.ts'
import type { Request } from '../platform/platform.ts'
import { texts } from './text.ts'

/** What a document made from the made-up world says, since it travels without a banner; nothing in the real one. */
export function exampleInWords({ var: { language, example } }: Request): string | undefined {
  const say = texts[language].example
  return example && `${say.name} ${say.madeUp}`
}

/** A title that stands alone, in somebody's calendar or as the name of a file's contents. */
export const titledAsExample = ({ var: { language, example } }: Request, title: string): string =>
  example ? texts[language].example.titled(title) : title

/** Stands on top of every page of the made-up world. Its link is the only one that leads out of it. */
export const ExampleBanner = ({ c }: { c: Request }) => {
  const { language, example } = c.var
  const say = texts[language].example
  if (!example) return null
  return (
    <p class="trial-note example-banner">
      <strong>{say.name}</strong> {say.madeUp}{' '}
      <a class="nl-link" href={addressIn(language, '/')} rel="external">
        {say.back}
      </a>
    </p>
  )
}
