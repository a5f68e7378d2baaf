import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/language.ts'
import { texts } from '../search/text.ts'

/** Around the question and its answer: with JavaScript the device answers by itself, from the two files. */
export const PlaceFinder = ({ language, children }: { language: Language; children: Child }) => (
  <place-finder
    data-root="/"
    data-places="/zoeken/plekken.json"
    data-names="/zoeken/namen.json"
    data-here={texts[language].here}
    data-here-failed={texts[language].hereFailed}
  >
    {children}
  </place-finder>
)
