import type { Language } from '../platform/language.ts'
import { findLinks, type Helpline, helplines } from './helplines.ts'
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

/** A help line in its own words, its number and its site as links. */
export const HelplineWords = ({ line, language }: { line: Helpline; language: Language }) => (
  <>
    {findLinks(line, language).map(({ text, href }) =>
      href ? (
        <a class="nl-link" href={href} rel={href.startsWith('https') ? 'external noreferrer' : undefined}>
          {text}
        </a>
      ) : (
        text
      ),
    )}
  </>
)
