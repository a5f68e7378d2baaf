import { wordsOf } from '../../geography/browser.ts'

/** From so many words on it is a sentence: a name has fewer, but for an address, which has a number. */
const SENTENCE_WORDS = 4

/** What somebody says of how they are, or of what they need; none is a place, and none is said back. */
const feelings =
  'alleen eenzaam eenzaamheid bang angst angstig paniek paniekaanval somber somberheid depressief depressie verdrietig ' +
  'verdriet verslaafd verslaving psychose psychotisch stress burnout overspannen moe uitgeput slapeloos rouw gescheiden ' +
  'dakloos schulden trauma ptss autisme adhd borderline bipolair hulp help steun ' +
  'lonely alone anxious anxiety afraid scared panic sad depressed depression addicted addiction psychosis grief tired'
const feelingWords = new Set(feelings.split(' '))

/** Whether somebody wrote how they would speak, so that a typing mistake is not what is the matter. */
export function isSentence(typed: string): boolean {
  const words = wordsOf(typed)
  return !/\d/.test(typed) && (words.length >= SENTENCE_WORDS || words.some((word) => feelingWords.has(word)))
}
