import { isMarker } from './words.ts'

/** One row of the table of edits, from the row above and the one before it. */
function nextRow(i: number, left: string, right: string, above: number[], before: number[]): number[] {
  const row = [i]
  for (let j = 1; j <= right.length; j++) {
    const same = left[i - 1] === right[j - 1]
    let edits = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
    if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
      edits = Math.min(edits, before[j - 2]! + 1)
    row.push(edits)
  }
  return row
}

/**
 * Edits (insert, delete, replace, swap of neighbours) between two words, or `most + 1` when there are more.
 * Optimal string alignment: Damerau 1964, without editing a substring twice.
 */
export function countEdits(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let i = 1; i <= left.length; i++) {
    const row = nextRow(i, left, right, above, before)
    if (Math.min(...row) > most) return most + 1
    before = above
    above = row
  }
  return Math.min(above[right.length]!, most + 1)
}

/** One slip in a word of five letters or more, two from ten on; below that another word is as likely. */
function slipsAllowed(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length)
  // of four letters only a fifth may have been lost: sazan, szan
  if (shorter < 5) return shorter === 4 && left.length !== right.length ? 1 : 0
  return shorter < 10 ? 1 : 2
}

const sounds: [RegExp, string][] = [
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/c(?=[aoukrlt])|c$/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/y|ei/g, 'ij'],
  [/ou/g, 'au'],
  [/(.)\1/g, '$1'],
]

/** A word as it sounds in Dutch, roughly: Ixta, Iksta; Kompas, Compas. */
const soundOf = (word: string): string =>
  sounds.reduce((sound, [letters, heard]) => sound.replace(letters, heard), word)

const soundsAsK = /^[ckq]/

/** People rarely miss the first letter (haven, raven), unless it sounds the same. */
const beginAlike = (left: string, right: string): boolean =>
  Math.abs(left.length - right.length) < 3 &&
  (left[0] === right[0] || (soundsAsK.test(left) && soundsAsK.test(right)))

/** What a compound ends in says nothing of a slip in what it begins with: jongensgroep, jongerengroep. */
const compoundEnd = /(?<=.{3})(groepen|groep|huis|centrum|punt|cafe|club|plek|academie|netwerk)$/

/**
 * Whether one word may be the other mistyped. Numbers, directions and groups of people are never slips of one
 * another (ouders, ouderen).
 */
export function isTypingError(left: string, right: string): boolean {
  if (!beginAlike(left, right) || isMarker(left) || isMarker(right)) return false
  if (left.length > 3 && right.length > 3 && soundOf(left) === soundOf(right)) return true
  const end = compoundEnd.exec(left)?.[0]
  if (end !== undefined && right.endsWith(end))
    return isTypingError(left.slice(0, -end.length), right.slice(0, -end.length))
  const allowed = slipsAllowed(left, right)
  return allowed > 0 && countEdits(left, right, allowed) <= allowed
}
