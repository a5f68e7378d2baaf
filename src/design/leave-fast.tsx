import type { Language } from '../platform/language.ts'
import { texts } from './text.ts'

/** Nobody wonders why somebody looks at the weather; a public body, without advertisements. */
export const ELSEWHERE = 'https://www.knmi.nl/'

/** The way out, in the same spot on every page: a plain link, which the script in the head makes leave no way back. */
export const LeaveFast = ({ language }: { language: Language }) => {
  const { link, where, keys } = texts[language].leave
  return (
    <nav class="leave-fast" aria-label={link}>
      <a class="nl-link" href={ELSEWHERE} rel="external noreferrer" data-leave>
        <span>
          <strong>{link}</strong> {where}
        </span>
      </a>
      <span class="leave-fast__keys">{keys}</span>
    </nav>
  )
}
