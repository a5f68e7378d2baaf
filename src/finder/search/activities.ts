import { placeTexts } from '../../register/browser.ts'
import type { IndexedPlace } from './place-index.ts'

/**
 * What one can do at each place, and what it is called, ready to be looked through: in order of the places, words in
 * lower case without accents, each between spaces.
 */
export type Activities = readonly string[]

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
    ].join(' '),
  )
  // In one go: ten thousand times normalising a line is what an old phone would notice.
  return fold(lines.join('\n'))
    .split('\n')
    .map((line) => ` ${line} `)
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{Mark}'’‘`´]/gu, '')
    .replaceAll(/[^a-z0-9\n]+/g, ' ')

/** The words of a text that may say what somebody wants to do. */
export const tellingWords = (words: readonly string[]): string[] =>
  words.filter((word) => word.length >= SHORTEST && !empty.has(word))

/** The numbers of the places where all of it can be done, as far as they say; of a word that is whole, not its beginning. */
export function findActivities(
  activities: Activities,
  words: readonly string[],
  whole = false,
): ReadonlySet<number> {
  const found = new Set<number>()
  if (words.length === 0) return found
  const asked = words.map((word) =>
    likewise(word).map((one) => (whole && one === word ? ` ${one} ` : ` ${one}`)),
  )
  for (let i = 0; i < activities.length; i++)
    if (asked.every((ways) => ways.some((way) => activities[i]!.includes(way)))) found.add(i)
  return found
}

const likewise = (word: string): readonly string[] => alike.find((words) => words.includes(word)) ?? [word]

/** The things to do that a word begins, each by the word that people use most. */
export const headWords = (begin: string): string[] =>
  alike.flatMap((words) => (words.some((word) => word.startsWith(begin)) ? [words[0]!] : []))
