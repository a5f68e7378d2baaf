import { foldSpelling, foldText } from './folding.ts'
import { emptyWords, joinPhrases } from './words.ts'

/** The words of a name in one spelling, the network's own phrases joined; nothing left out. */
export const nameWords = (text: string): string[] => {
  const folded = foldText(text)
  return folded === '' ? [] : joinPhrases(folded.split(' ').map(foldSpelling))
}

/** A name in one spelling; idempotent. */
export const foldName = (text: string): string => nameWords(text).join(' ')

/** Several organisations in one field, as lists write them. */
export const foldOrganisations = (text: string): string[][] =>
  text
    .split(/[/;,()]|\s+(?:met|en|i\.s\.m\.|ism|&|\+)\s+/)
    .map((part) => nameWords(part).filter((word) => !emptyWords.has(word)))
    .filter((words) => words.length > 0)
