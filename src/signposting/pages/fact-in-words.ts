import type { Language } from '../../platform/language.ts'
import { openingHoursInWords, placeTexts, publicStatus } from '../../register/index.ts'
import { texts } from '../check-text.ts'
import type { PrintedField, SheetPlace } from '../infosheet.ts'
import type { Infosheet } from '../sources.ts'
import { contactOf, type Piece } from './sheet-in-words.ts'

/** One fact of a place as it is now; nothing when it is not known, or not public. */
export function factInWords(
  { facts }: SheetPlace,
  field: PrintedField,
  sheet: Infosheet,
  language: Language,
): Piece | undefined {
  const words = placeTexts[language]
  if (field === 'status') return { text: words.statuses[publicStatus(facts.status)] }
  if (field === 'phone' || field === 'email' || field === 'website')
    return contactOf({ [field]: facts[field] })[0]
  if (field === 'referralNeeded' || field === 'free')
    return facts[field] && { text: texts[language].yesOrNo[facts[field]] }
  const value = facts[field]
  if (value === undefined) return undefined
  if (field === 'kind') return { text: words.kinds[facts.kind!] }
  if (field === 'comingIn') return { text: words.comingIn[facts.comingIn!] }
  if (field === 'municipality') return { text: sheet.municipalityNames.get(facts.municipality!) ?? '' }
  if (field === 'openingHours')
    return { text: openingHoursInWords(facts.openingHours!, sheet.version.madeOn, language).week.join('; ') }
  return { text: Array.isArray(value) ? value.join(', ') : String(value), inDutch: true }
}
