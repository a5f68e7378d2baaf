import type { Language } from '../platform/language.ts'
import { texts } from './text.ts'

/** Why words of a place are Dutch on a page that is not; undefined on a page in Dutch. */
export const theirWords = (language: Language): string | undefined => texts[language].theirWords

/** Stands once, above what places wrote in Dutch themselves; `InDutch` marks each of their words. */
export const TheirWords = ({ language }: { language: Language }) => {
  const words = theirWords(language)
  return words ? <p class="nl-paragraph quiet small">{words}</p> : null
}
