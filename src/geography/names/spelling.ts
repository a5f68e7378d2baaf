/** What is looked at of anything typed: the longest name has 50 characters, twice that leaves room for an address. */
export const LONGEST_TYPED = 100

/** The words of a name or of what somebody typed: lower case, without accents, apostrophes and other marks. */
export function wordsOf(text: string, most = LONGEST_TYPED): string[] {
  const beginning = text.slice(0, most).toLowerCase()
  // Nearly every name is plain, and a slow phone reads twenty thousand of them.
  if (isPlain.test(beginning)) return beginning.split(' ')
  return beginning
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{Mark}'’‘`´]/gu, '')
    .replaceAll(/\p{Script=Cyrillic}/gu, (letter) => inLatin[letter] ?? '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}
/** Names of towns as they are written in Ukrainian and Russian: Утрехт. What is left is a letter amiss: Арнем. */
const letters =
  'а=a б=b в=v г=g ґ=g д=d е=e є=e ж=zh з=z и=i і=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=c ' +
  'ч=ch ш=sh щ=sh ы=i э=e ю=ju я=ja'
const inLatin: Record<string, string> = Object.fromEntries(
  letters.split(' ').map((pair) => [pair.charAt(0), pair.slice(2)] as const),
)
const isPlain = /^[a-z0-9]+( [a-z0-9]+)*$/

/** Words run together, so that a hyphen, a space or nothing at all between them makes no difference. */
export const runTogether = (words: readonly string[]): string => words.join('')

const saint: Record<string, string> = { st: 'sint', sint: 'st' }

/** The ways a name is commonly spelled, run together: as it is; y for ij; St. for Sint and back; a/d for aan de. */
export function spellingsOf(name: string): string[] {
  const words = wordsOf(name)
  const plain = runTogether(words)
  const others = [
    plain.replaceAll('ij', 'y'),
    runTogether(words.map(otherSaint)),
    runTogether(atRiver(words)),
  ]
  const different = others.filter((spelling) => spelling !== plain)
  return different.length === 0 ? [plain] : [...new Set([plain, ...different])]
}

const otherSaint = (word: string): string => saint[word] ?? word

/** Alphen aan den Rijn is Alphen a/d Rijn. */
function atRiver(words: readonly string[]): readonly string[] {
  const at = words.indexOf('aan')
  return at > 0 && /^den?$/.test(words[at + 1] ?? '') ? words.toSpliced(at, 2, 'a', 'd') : words
}

/** Every text that is this one with a single letter left out (the method of Mor & Fraenkel, CACM 25, 1982, p. 935). */
export const withoutOneLetter = (text: string): string[] =>
  Array.from(text, (_, i) => text.slice(0, i) + text.slice(i + 1))

/** Whether one letter added, left out, replaced or swapped with the next turns one text into the other. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1)
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  return swapped || restA.slice(1) === restB.slice(1)
}
