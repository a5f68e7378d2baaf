import type { Language } from '../platform/language.ts'
import { HelplineWords } from './helpline-words.tsx'
import { helplines } from './helplines.ts'
import { texts } from './text.ts'

/** Whom to call now: on top of every page, and never an alarm. */
export const HelpBar = ({ language }: { language: Language }) => (
  <aside class="help-bar" aria-label={texts[language].help}>
    <ul class="help-bar__lines">
      {helplines
        .filter(({ show }) => show === 'always')
        .map((line) => (
          <li>
            <HelplineWords line={line} language={language} />
          </li>
        ))}
    </ul>
  </aside>
)
