import { placeTexts } from '../../register/browser.ts'
import type { IndexedPlace } from './place-index.ts'

/**
 * What one can do at each place, and what it is called, ready to be looked through: a line for each place, in their
 * order, in lower case without accents, each word between spaces. One long text is looked through faster than many.
 */
export interface Activities {
  text: string
  /** Where each line begins, and where the last one ends. */
  starts: Uint32Array
  /** How many places speak of each of the things that are suggested. */
  counts: ReadonlyMap<string, number>
}

/** Words that say nothing of what somebody looks for. */
const empty = new Set(
  (
    'aan als bij de die dat een en er gaan graag heb het hier iemand iets ik in is kan kun kunnen me met mij mijn na ' +
    'naar nabij of om ook op over plek plekken te tot van voor waar wat we wie wil willen zoek zoeken ' +
    'a an and are around can do for find i is me my near of place places the to want where with'
  ).split(' '),
)

/** What people call the same thing. Reviewed by hand: each holds as a beginning of a word. */
const alike: readonly (readonly string[])[] = [
  ['koffie', 'thee', 'coffee', 'tea'],
  ['eten', 'eet', 'maaltijd', 'lunch', 'koken', 'kook', 'eating', 'meal'],
  ['wandelen', 'wandel', 'walking'],
  ['praten', 'praat', 'gesprek', 'luister', 'talk'],
  ['maken', 'creatief', 'schilder', 'knutsel', 'handwerk', 'tekenen', 'painting'],
  ['muziek', 'zingen', 'koor', 'music', 'singing'],
  ['bewegen', 'sport', 'fiets', 'yoga'],
  ['tuin', 'moestuin', 'garden'],
  ['cursus', 'training', 'workshop', 'leren', 'course'],
  ['spelletjes', 'spel', 'games'],
]

/** A beginning of fewer letters would fit too much. */
const SHORTEST = 3

export function buildActivities(places: readonly IndexedPlace[]): Activities {
  const usual = Object.fromEntries(
    Object.entries(placeTexts.nl.kindMeans).map(([kind, words]) => [
      kind,
      `${words} ${placeTexts.en.kindMeans[kind as keyof typeof placeTexts.en.kindMeans]}`,
    ]),
  )
  const lines = places.map(({ content }) =>
    [
      content.name,
      content.officialName,
      ...(content.alsoKnownAs ?? []),
      // What a card says where a place says nothing of its own.
      ...(content.whatFor ?? [content.kind && usual[content.kind]]),
    ]
      .join(' ')
      .replaceAll('\n', ' '),
  )
  // In one go: tidying ten thousand lines one by one is what an old phone would notice.
  const text = ` ${fold(lines.map(withoutMarks).join('\n')).replaceAll('\n', ' \n ')} `
  const starts = new Uint32Array(places.length + 1)
  for (let line = 1, at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    starts[line++] = at + 1
  starts[places.length] = text.length
  const all = { text, starts, counts: new Map<string, number>() }
  for (const [word] of alike) all.counts.set(word!, findActivities(all, [word!]).size)
  return all
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

/** The words of a text that may say what somebody wants to do. */
export const tellingWords = (words: readonly string[]): string[] =>
  words.filter((word) => word.length >= SHORTEST && !empty.has(word))

/** The numbers of the places where all of it can be done, as far as they say; of a word that is whole, not its beginning. */
export function findActivities(
  activities: Activities,
  words: readonly string[],
  whole = false,
): ReadonlySet<number> {
  const [first, ...others] = words.map((word) => findWord(activities, word, whole))
  return new Set([...(first ?? [])].filter((number) => others.every((also) => also.has(number))))
}

function findWord({ text, starts }: Activities, word: string, whole: boolean): Set<number> {
  const found = new Set<number>()
  for (const way of likewise(word)) {
    const wanted = whole && way === word ? ` ${way} ` : ` ${way}`
    let line = 0
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, starts[line + 1])) {
      while (starts[line + 1]! <= at) line++
      found.add(line)
    }
  }
  return found
}

/** Whether each of these is a thing to do that we know of, whoever offers it. */
export const isThingToDo = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => alike.some((those) => those.includes(word)))

const likewise = (word: string): readonly string[] => alike.find((words) => words.includes(word)) ?? [word]

/** The things to do that a word begins, each by the word that people use most, and how many places speak of it. */
export const suggestedBy = (begin: string, { counts }: Activities): { word: string; count: number }[] =>
  alike
    .filter((words) => words.some((word) => word.startsWith(begin)))
    .map(([word]) => ({ word: word!, count: counts.get(word!) ?? 0 }))
    .filter(({ count }) => count > 0)
