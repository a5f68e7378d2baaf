import { placeTexts } from '../../register/browser.ts'
import type { IndexedPlace } from './place-index.ts'
import { empty, kindWords, thingsToDo } from './telling-words.ts'

/** What one can do at each place, and what it is called, ready to be looked through. */
export interface Activities {
  deeds: Lines
  names: Lines
  /** How many places speak of each of the things that are suggested. */
  counts: ReadonlyMap<string, number>
}

/**
 * A line for each place, in their order, in lower case without accents, each word between spaces. One long text is
 * looked through faster than many.
 */
interface Lines {
  text: string
  /** Where each line begins, and where the last one ends. */
  starts: Uint32Array
}

/** What people call the same thing. Reviewed by hand: each holds as a beginning of a word. */
const alike: readonly (readonly string[])[] = [
  ['koffie', 'thee', 'coffee', 'tea'],
  ['eten', 'eet', 'eetcafe', 'eettafel', 'maaltijd', 'lunch', 'koken', 'kook', 'eating', 'meal'],
  ['wandelen', 'wandel', 'walking'],
  ['praten', 'praat', 'gesprek', 'luister', 'talk'],
  ['maken', 'creatief', 'schilder', 'knutsel', 'handwerk', 'tekenen', 'painting'],
  ['muziek', 'zingen', 'koor', 'music', 'singing'],
  ['bewegen', 'sport', 'fiets', 'yoga'],
  ['tuin', 'moestuin', 'garden'],
  ['cursus', 'training', 'workshop', 'leren', 'course'],
  ['spelletjes', 'spel', 'games'],
]

/** A word of fewer letters says nothing. */
const SHORTEST = 3
/** A beginning of fewer letters would fit too much: a «kop» is no «kopergravure». */
const SHORTEST_BEGINNING = 4

export function buildActivities(places: readonly IndexedPlace[]): Activities {
  const names = places.map(({ content: { name, officialName, alsoKnownAs = [] } }) => [
    name,
    officialName,
    ...alsoKnownAs,
  ])
  const all = {
    deeds: linesOf(places.map(deedsAt)),
    names: linesOf(names),
    counts: new Map<string, number>(),
  }
  for (const [word] of alike) all.counts.set(word!, findActivities(all, [word!]).size)
  return all
}

/** What a place says that one can do there, or else what its card says of places of its kind. */
function deedsAt({ content: { kind, whatFor } }: IndexedPlace): (string | undefined)[] {
  if (!kind || kind === 'other' || kind === 'organisation') return [...(whatFor ?? [])]
  const usual = [placeTexts.nl.kindMeans[kind], placeTexts.en.kindMeans[kind]]
  return [...(whatFor ?? usual), kindWords[kind]]
}

function linesOf(said: readonly (readonly (string | undefined)[])[]): Lines {
  const lines = said.map((words) => words.join(' ').replaceAll('\n', ' '))
  // In one go: tidying ten thousand lines one by one is what an old phone would notice.
  const text = ` ${fold(lines.map(withoutMarks).join('\n')).replaceAll('\n', ' \n ')} `
  const starts = new Uint32Array(lines.length + 1)
  for (let line = 1, at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    starts[line++] = at + 1
  starts[lines.length] = text.length
  return { text, starts }
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’‘`´]/g, '')
    .replaceAll(/[^a-z0-9\n]+/g, ' ')

const marked = /[\u0080-\uffff]/

/** Most lines have no accents, and taking them off takes long. */
const withoutMarks = (line: string): string =>
  marked.test(line) ? line.normalize('NFKD').replaceAll(/\p{Mark}|\n/gu, '') : line

/** The words of a text that may say what somebody wants to do; whoever cannot sleep does not look for that. */
export const tellingWords = (words: readonly string[]): string[] =>
  words.filter((word, i) => word.length >= SHORTEST && !empty.has(word) && !isDenied(words[i - 1]))
const isDenied = (before: string | undefined): boolean => before === 'niet' || before === 'not'

/** The numbers of the places where all of it can be done, as far as they say; of a word that is whole, not its beginning. */
export function findActivities(
  activities: Activities,
  words: readonly string[],
  whole = false,
): ReadonlySet<number> {
  const [first, ...others] = words.map((word) => findWord(activities, word, whole))
  return new Set([...(first ?? [])].filter((number) => others.every((also) => also.has(number))))
}

/** A name holds by whole words only: De Koperen Knoop is nowhere to have a «koper». */
function findWord({ deeds, names }: Activities, word: string, whole: boolean): Set<number> {
  const found = new Set<number>()
  for (const way of likewise(word)) {
    const isWhole = way.length < SHORTEST_BEGINNING || (whole && way === word)
    addLines(found, deeds, isWhole ? ` ${way} ` : ` ${way}`)
    addLines(found, names, ` ${way} `)
  }
  return found
}

function addLines(found: Set<number>, { text, starts }: Lines, wanted: string): void {
  let line = 0
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, starts[line + 1])) {
    while (starts[line + 1]! <= at) line++
    found.add(line)
  }
}

/** Whether each of these is a thing to do that we know of, whoever offers it. */
export const isThingToDo = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.every((word) => thingsToDo.has(word) || alike.some((those) => those.includes(word)))

const likewise = (word: string): readonly string[] => alike.find((words) => words.includes(word)) ?? [word]

/** The things to do that a word begins, each by the word that people use most, and how many places speak of it. */
export const suggestedBy = (begin: string, { counts }: Activities): { word: string; count: number }[] =>
  alike
    .filter((words) => words.some((word) => word.startsWith(begin)))
    .map(([word]) => ({ word: word!, count: counts.get(word!) ?? 0 }))
    .filter(({ count }) => count > 0)
