import { bitsOfWord, type Rarity } from './rarity.ts'
import { isTypingError } from './typing-errors.ts'

/** What is left of two lists of words once the words they share are taken out. */
export type Alignment = {
  /** Bits of the words both have. */
  matched: number
  /** Whether a slip, an abbreviation or words written as one stood between two of them. */
  loosely: boolean
  leftOver: string[]
  rightOver: string[]
}

const initialsOfWords = new Map(
  Object.entries({
    zelfregiecentrum: 'zrc',
    zelfregienetwerk: 'zrn',
    recoverycollege: 'rc',
    recoveryschool: 'rs',
    herstelacademie: 'ha',
    legerdesheils: 'ldh',
  }),
)

const initials = (word: string): string => initialsOfWords.get(word) ?? word[0]!

export const initialsOf = (words: readonly string[]): string => words.map(initials).join('')

/** A slip costs a quarter of what the word would have said. */
const worthOfSlip = 0.75

/** Letters that abbreviate say less than a word: many names share the same two to six. */
const bitsOfAbbreviation = 6

/** The run of words that, spelled by `spell` one after another, is exactly the target; [from, to) or nothing. */
function findRun(
  target: string,
  words: readonly string[],
  spell: (word: string) => string,
): [number, number] | undefined {
  for (let from = 0; from < words.length - 1; from++) {
    let spelled = ''
    for (let to = from; to < words.length; to++) {
      spelled += spell(words[to]!)
      if (spelled.length >= target.length || !target.startsWith(spelled)) {
        if (spelled === target && to > from) return [from, to + 1]
        break
      }
    }
  }
  return undefined
}

const asItIs = (word: string): string => word

type Run = { readonly words: readonly string[]; readonly bits: number }

/** The words of the other side that together are this one, written apart or by their initials. */
function findWrittenApart(
  word: string,
  words: readonly string[],
  others: string[],
  rarity: Rarity,
): Run | undefined {
  const joined = word.length > 4 ? findRun(word, words, asItIs) : undefined
  if (joined !== undefined) return { words: words.slice(...joined), bits: bitsOfWord(word, rarity) }
  const short = word.length > 1 && word.length < 7 ? findRun(word, words, initials) : undefined
  if (short === undefined) return undefined
  const taken = words.slice(...short)
  // two initials of words that were matched already, or do not count, prove nothing
  const isProof = taken.length > 2 || taken.some((one) => others.includes(one))
  return isProof ? { words: taken, bits: bitsOfAbbreviation } : undefined
}

const take = (from: string[], word: string): void => {
  const at = from.indexOf(word)
  if (at >= 0) from.splice(at, 1)
}

/** Takes from `over` what stands in `words` of the other side as several words or as their initials. */
function matchRuns(over: string[], words: readonly string[], others: string[], rarity: Rarity): number {
  let matched = 0
  for (const word of [...over]) {
    const run = findWrittenApart(word, words, others, rarity)
    if (run === undefined) continue
    take(over, word)
    for (const one of run.words) take(others, one)
    matched += run.bits
  }
  return matched
}

function matchSlips(left: string[], right: string[], rarity: Rarity): number {
  let matched = 0
  for (const word of [...left]) {
    const other = right.find((one) => isTypingError(word, one) && !areBothOrdinary(word, one, rarity))
    if (other === undefined) continue
    left.splice(left.indexOf(word), 1)
    right.splice(right.indexOf(other), 1)
    matched += worthOfSlip * Math.min(bitsOfWord(word, rarity), bitsOfWord(other, rarity))
  }
  return matched
}

/** Two words that each occur often, more than once in a thousand records, are two words and not one mistyped. */
function areBothOrdinary(left: string, right: string, rarity: Rarity): boolean {
  const often = Math.max(3, rarity.records / 1000)
  return (rarity.words.get(left) ?? 0) > often && (rarity.words.get(right) ?? 0) > often
}

/** Several words against one, with a slip besides: Proud 2 Be Me, Proud2Bme. */
function matchSlippedRun(left: string[], right: string[], rarity: Rarity): number {
  if (left.length === right.length || !isTypingError(left.join(''), right.join(''))) return 0
  const one = left.length === 1 ? left[0]! : right.length === 1 ? right[0]! : undefined
  if (one === undefined) return 0
  left.length = 0
  right.length = 0
  return worthOfSlip * bitsOfWord(one, rarity)
}

export type Words = {
  /** The words that count. */
  readonly core: readonly string[]
  /** All words in order, for what is written as one or abbreviated. */
  readonly words: readonly string[]
}

/** Aligns two lists of words: equal ones first, then words written as one, initials, slips. */
export function alignWords(left: Words, right: Words, rarity: Rarity): Alignment {
  const leftOver = left.core.filter((word) => !right.core.includes(word))
  const rightOver = right.core.filter((word) => !left.core.includes(word))
  let matched = 0
  for (const word of left.core) if (right.core.includes(word)) matched += bitsOfWord(word, rarity)
  const equal = matched
  if (leftOver.length > 0) matched += matchRuns(leftOver, right.words, rightOver, rarity)
  if (rightOver.length > 0) matched += matchRuns(rightOver, left.words, leftOver, rarity)
  if (leftOver.length > 0 && rightOver.length > 0)
    matched += matchSlips(leftOver, rightOver, rarity) + matchSlippedRun(leftOver, rightOver, rarity)
  return { matched, loosely: matched > equal, leftOver, rightOver }
}
