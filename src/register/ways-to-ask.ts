import { asSentence } from '../design/words.ts'
import type { Language } from '../platform/language.ts'
import type { PlaceContent } from './place.ts'
import { texts } from './text.ts'

/** The ways there are to ask a place something: *Bel 000 000 00 00, mail of kijk op de website*; undefined of none. */
export function waysToAsk(
  language: Language,
  { phone, email, website }: Pick<PlaceContent, 'phone' | 'email' | 'website'>,
): string | undefined {
  const say = texts[language].ask
  const ways = [phone && say.phone(phone), email && say.email, website && say.website].filter(
    (way) => way !== undefined,
  )
  const words = inARow(ways, say.or)
  return words === '' ? undefined : asSentence(words)
}

/** Of a place that nobody can reach for all we know: who may know more. */
export function whoMayKnow(
  language: Language,
  { name, organisation }: Pick<PlaceContent, 'name' | 'organisation'>,
  municipality: string | undefined,
): string {
  const say = texts[language].ask
  const whom = [
    ...(organisation !== undefined && organisation !== name ? [organisation] : []),
    municipality === undefined ? say.anyMunicipality : say.municipality(municipality),
  ]
  return say.noWay(inARow(whom, say.or))
}

/** a, b of c */
const inARow = (words: readonly string[], or: string): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((word) => word !== '').join(or)
