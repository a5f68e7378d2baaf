import {
  choosePostcode,
  findPostcodes,
  type Hit,
  type PlaceNames,
  searchPlaceNames,
} from '../../geography/browser.ts'
import { tellingWords } from './activities.ts'
import { isEverydayWord, isPlaceBehind, leadsToPlace } from './everyday-words.ts'
import { choosePlace } from './understood-place.ts'

/** The places that words may mean. */
export interface SpokenPlaces {
  hits: readonly Hit[]
  /** The words that are left when they mean these. */
  rest: readonly string[]
  /** What other words of the text may mean: a village whose name is also how people talk. */
  others: readonly Hit[]
}

/** Words that follow each other and are exactly a name. */
interface Run {
  start: number
  words: readonly string[]
  hits: readonly Hit[]
  /** Whether it is an ordinary word as well, as a neighbourhood may be. */
  isEveryday: boolean
  isNeighbourhood: boolean
  /** Whether it stands there as a place. */
  isMeant: boolean
  /** Whether it follows a word that leads to a place. */
  isLedTo: boolean
}

/** Enough to see every namesake: «Centrum» is in half a hundred municipalities. */
const MOST_HITS = 200
/** More other meanings are no help to choose from. */
const MOST_OTHERS = 4
/** A run of one or two letters is no name but a word in between. */
const SHORTEST_NAME = 3

const isExact = ({ matched }: Hit): boolean => matched === 'exact' || matched === 'also known as'

/**
 * The place in what somebody typed: a postcode, unless a town elsewhere is named beside it; or else the place that is
 * named. Nothing is kept of what was typed.
 *
 * @param text as it was *typed*, where a postcode stands on its own; and the *name* it may be as a whole, without words of
 *   danger
 * @param municipality the code of the municipality that was chosen among namesakes: nothing else is meant then
 */
export function findPlaces(
  names: PlaceNames,
  { typed, name }: { typed: string; name: string },
  words: readonly string[],
  municipality: string | undefined,
): SpokenPlaces {
  const isMeant = ({ municipalityCode }: Hit): boolean => !municipality || municipalityCode === municipality
  const search = (text: string): Hit[] => searchPlaceNames(names, text, MOST_HITS).filter(isMeant)
  const found = findPostcodes(names, typed)
  const postcodes = found.postcodes.filter(isMeant)
  if (postcodes.length === 0) return findNamed(search, name, words, municipality)

  const others = words.filter((word) => !postcodes.some((postcode) => word.startsWith(postcode.name)))
  const beside = findNamed(search, name === typed ? found.rest : others.join(' '), others, municipality)
  const isNamed = beside.rest.length < others.length
  const named = beside.hits.filter((hit) => isNamed && (isExact(hit) || hit === beside.hits[0]))
  const postcode = choosePostcode(postcodes, named)
  return postcode ? { hits: [postcode], rest: beside.rest, others: [] } : beside
}

type Search = (text: string) => Hit[]

/**
 * All of it, when that is a name, or the run of words that most likely is one. An ordinary word is that only behind «in»,
 * «bij» and the like. A municipality goes before a village, and what lies in the municipality beside it is the one meant.
 * A neighbourhood may be called anything, such as De Hoop: it is meant beside its municipality, and else no more than
 * offered.
 */
function findNamed(
  search: Search,
  typed: string,
  words: readonly string[],
  municipality: string | undefined,
): SpokenPlaces {
  const hits = search(typed)
  const [first] = hits
  const isNamed = first !== undefined && isExact(first)
  const isOffered = isNamed && first.kind === 'neighbourhood' && !municipality
  if (isNamed && !isOffered) return { hits, rest: [], others: [] }

  const runs = listAllRuns(words, search)
  const meant = runs
    .filter(({ isMeant, isNeighbourhood }) => (isMeant && !isNeighbourhood) || municipality)
    .toSorted(likeliest)
  const chosen = meant[0]
  const others = (...those: (Run | undefined)[]) =>
    runs
      .filter((run) => !those.includes(run) && (!run.isNeighbourhood || (run.isMeant && !chosen)))
      .flatMap(({ hits }) => topOf(hits))
  if (!chosen)
    return isOffered
      ? { hits: [], rest: words, others: few(topOf(hits)) }
      : (findMistyped(words, search) ?? {
          hits: hits.filter(isOnItsWay),
          rest: words,
          others: few(others()),
        })

  const codes = new Set(chosen.hits.filter(isMunicipality).map(({ municipalityCode }) => municipalityCode))
  const within = ({ hits }: Run): Hit[] =>
    hits.filter((hit) => !isMunicipality(hit) && codes.has(hit.municipalityCode))
  const isNarrow = (run: Run): boolean => run.isNeighbourhood || (run.isMeant && !run.isEveryday)
  const narrower = runs.find((run) => run !== chosen && isNarrow(run) && within(run).length > 0)
  return {
    hits: narrower ? within(narrower).slice(0, 1) : chosen.hits,
    rest: without(words, chosen, narrower),
    others: few(others(chosen, narrower)),
  }
}

/** A beginning or a typing error of all that was typed, unless of one of so many neighbourhoods. */
const isOnItsWay = ({ matched, kind }: Hit): boolean => matched !== 'part' && kind !== 'neighbourhood'
const isMunicipality = ({ kind }: Hit): boolean => kind === 'municipality'

/** A word that is not led to is a place with a letter amiss only where both are long and the place is large. */
const LONG = 6
const LARGE = 50_000
const SHORTEST_LED_TO = 5

/** The one municipality that a word among others means, with a letter amiss: «koffie in amsterdm». */
function findMistyped(words: readonly string[], search: Search): SpokenPlaces | undefined {
  if (words.length < 2) return undefined
  const slips = words.flatMap((word, i) => {
    const isLedTo = leadsToPlace(words[i - 1])
    if (word.length < (isLedTo ? SHORTEST_LED_TO : LONG)) return []
    const hits = search(word).filter(
      (hit) =>
        isMunicipality(hit) &&
        hit.matched === 'typo' &&
        (isLedTo || (hit.name.length >= LONG && hit.inhabitants2021 >= LARGE)),
    )
    return hits.map((hit) => ({ hit, word }))
  })
  const [slip, ...more] = slips
  if (!slip || more.length > 0) return undefined
  return { hits: [slip.hit], rest: words.filter((word) => word !== slip.word), others: [] }
}

/** Neighbourhoods are found in what towns leave. */
function listAllRuns(words: readonly string[], search: Search): Run[] {
  const taken = new Set<number>()
  const isNeighbourhood = ({ kind }: Hit): boolean => kind === 'neighbourhood'
  // Of a number no more is known here than that it was no postcode where it stood.
  const isLarger = ({ kind }: Hit): boolean => kind !== 'neighbourhood' && kind !== 'postcode'
  return [
    ...listRuns(words, (text) => search(text).filter(isLarger), taken),
    ...listRuns(words, (text) => search(text).filter(isNeighbourhood), taken),
  ]
}

/** The longest first, and none within another: Bergen op Zoom is not Bergen. */
function listRuns(words: readonly string[], search: Search, taken: Set<number>): Run[] {
  const runs: Run[] = []
  for (let length = words.length; length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const at = Array.from({ length }, (_, i) => start + i)
      const run = at.some((i) => taken.has(i)) ? undefined : runAt(words, start, length, search)
      if (!run) continue
      for (const i of at) taken.add(i)
      runs.push(run)
    }
  return runs
}

/** These words, when they are a name and somebody may mean it. */
function runAt(all: readonly string[], start: number, length: number, search: Search): Run | undefined {
  const words = all.slice(start, start + length)
  if (words.join('').length < SHORTEST_NAME) return undefined
  const before = all[start - 1]
  const hits = search(words.join(' ')).filter(isExact)
  const isNeighbourhood = hits[0]?.kind === 'neighbourhood'
  const isEveryday = isNeighbourhood || isEverydayWord(words)
  if (hits.length === 0 || (isEveryday && saysNothing(words, before))) return undefined
  const isMeant = !isEveryday || isPlaceBehind(before, words)
  return { start, words, hits, isEveryday, isNeighbourhood, isMeant, isLedTo: leadsToPlace(before) }
}

/** «Een» is a village; nobody who says it in a sentence means that. */
const saysNothing = (run: readonly string[], before: string | undefined): boolean =>
  tellingWords(run).length === 0 && !isPlaceBehind(before, run)

/** What is certainly a name, then what lies in a municipality, what it was led to, the larger, and the last. */
const likeliest = (a: Run, b: Run): number =>
  Number(a.isEveryday) - Number(b.isEveryday) ||
  Number(b.hits.some(isLocal)) - Number(a.hits.some(isLocal)) ||
  Number(b.isLedTo) - Number(a.isLedTo) ||
  Number(b.hits.some(isMunicipality)) - Number(a.hits.some(isMunicipality)) ||
  b.start - a.start
const isLocal = ({ municipalityCode }: Hit): boolean => municipalityCode !== undefined

/** What a run means by itself. */
function topOf(hits: readonly Hit[]): readonly Hit[] {
  const chosen = choosePlace(hits)
  if ('nothing' in chosen) return []
  return ('several' in chosen ? chosen.several : [chosen.hit]).filter(isLocal)
}

const few = (hits: readonly Hit[]): Hit[] => hits.slice(0, MOST_OTHERS)

const without = (words: readonly string[], ...runs: (Run | undefined)[]): string[] =>
  words.filter((_, i) => !runs.some((run) => run && i >= run.start && i < run.start + run.words.length))
