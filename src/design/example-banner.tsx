import { addressIn } from '../platform/language.ts'
import type { Request } from '../platform/platform.ts'
import { texts } from './text.ts'

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
