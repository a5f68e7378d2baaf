import { formatNumber, formatPercentage } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import type { Assumptions } from '../assumptions.ts'
import { texts } from '../text.ts'

/** A percentage that somebody chose, with the decimals it was typed with. */
export const shareInWords = (language: Language, percent: number): string =>
  formatPercentage(language, percent / 100, decimalsOf(percent))

/** As it stands in a field: a comma in Dutch, no separators of thousands. */
export const asTyped = (language: Language, value: number): string =>
  String(value).replace('.', texts[language].decimalMark)

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0

/** Rounded once, here; what rounds to nothing is not nothing. */
export const needInWords = (language: Language, need: number): string =>
  need < 0.5 ? texts[language].lessThanHalf : formatNumber(language, Math.round(need))

/** Halves are written out, because weights make them. */
export const weightInWords = (language: Language, weighted: number): string =>
  formatNumber(language, weighted, Number.isInteger(weighted) ? 0 : 1)

/** The two assumptions that every number wanted depends on, in words. */
export const assumedInWords = (
  language: Language,
  { deelname, capaciteit }: Assumptions,
): [share: string, visits: string] => [shareInWords(language, deelname), formatNumber(language, capaciteit)]

/** The need of one area in a sentence; what is less than half a support point is not rounded to nothing. */
export const needSentence = (language: Language, need: number, assumptions: Assumptions): string => {
  const say = texts[language].area
  return need < 0.5
    ? say.needBelowHalf(...assumedInWords(language, assumptions))
    : say.needSentence(needInWords(language, need), ...assumedInWords(language, assumptions))
}
