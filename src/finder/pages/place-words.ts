import { dayOf, formatPartialDate } from '../../design/numbers.ts'
import type { Geography } from '../../geography/index.ts'
import type { Language } from '../../platform/language.ts'
import { type Field, openingHoursInWords, type PlaceContent, placeTexts } from '../../register/index.ts'
import { placePageTexts } from '../place-text.ts'

/** What a value is said with: the language, the present, and the names of areas. */
export interface Setting {
  language: Language
  now: Temporal.Instant
  geography: Geography
}

/** A value of a field as a sentence would have it; undefined for what is not said in words. */
export function inWords(
  { language, now, geography }: Setting,
  field: Field,
  value: unknown,
): string | undefined {
  const words = tablesIn(language)[field]
  if (words) return words[String(value)]
  if (field === 'municipality') return geography.municipalities.get(String(value))?.name
  if (field === 'languages') return (value as string[]).map((code) => languageName(language, code)).join(', ')
  if (field === 'openingHours')
    return openingHoursInWords(
      value as NonNullable<PlaceContent['openingHours']>,
      dayOf(now),
      language,
    ).week.join('; ')
  if (/^(statusSince|openedOn|stoppedOn|fundedUntil)$/.test(field))
    return formatPartialDate(language, String(value))
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' ? value : undefined
}

/** Fields in which a source or a place says something in its own Dutch. */
const theirs = [
  ...['whatFor', 'firstVisit', 'expected', 'notExpected', 'comingInNote', 'accompanimentNote'],
  ...[
    'gettingThere',
    'forWhom',
    'forRelativesNote',
    'costsNote',
    'accessibilityNote',
    'statusReason',
    'note',
  ],
] as readonly Field[]

export const isInTheirWords = (field: Field): boolean => theirs.includes(field)

function tablesIn(language: Language): Partial<Record<Field, Record<string, string>>> {
  const say = placePageTexts[language]
  const words = placeTexts[language]
  return {
    kind: words.kinds,
    status: words.statuses,
    comingIn: words.comingIn,
    accompaniment: say.accompaniment,
    forRelatives: say.forRelatives,
    forYoungPeople: say.forYoungPeople,
    free: say.free,
    referralNeeded: say.referralNeeded,
    wheelchair: say.wheelchair,
    lowStimulus: say.yesNo,
    supportPoint: say.supportPoint,
  }
}

const languageName = (language: Language, code: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code

/** With more of it the name of the place falls off a small screen: three lines, with what stands behind it. */
const MOST_THINGS = 3
const MOST_CHARACTERS = 40

/** The first things one can do at a place, where all of them are more than a headline holds. */
export function thingsInHeadline(whatFor: readonly string[] = []): string[] | undefined {
  const lengths = whatFor.map((_, i) => whatFor.slice(0, i + 1).join(', ').length)
  const fitting = lengths.filter((length) => length <= MOST_CHARACTERS).length
  const most = Math.max(1, Math.min(MOST_THINGS, fitting))
  return whatFor.length > most ? whatFor.slice(0, most) : undefined
}
