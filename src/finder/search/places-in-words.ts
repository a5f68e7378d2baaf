import { type Hit, type PlaceNames, searchPlaceNames } from '../../geography/browser.ts'
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
  /** Whether it is an ordinary word as well. */
  isEveryday: boolean
  /** Whether it stands there as a place. */
  isMeant: boolean
  /** Whether it follows a word that leads to a place. */
  isLedTo: boolean
}

/** Enough to see every namesake, and the typos of a long name. */
const MOST_HITS = 20
/** More other meanings are no help to choose from. */
const MOST_OTHERS = 4
/** A run of one or two letters is no name but a word in between. */
const SHORTEST_NAME = 3

const isExact = ({ matched }: Hit): boolean => matched === 'exact' || matched === 'also known as'

/**
 * The place in what somebody typed: a postcode; or all of it, when that is a name; or the run of words that most likely
 * is one. An ordinary word is that only behind «in», «bij» and the like. A municipality goes before a village, and a
 * village that lies in the municipality beside it is the one meant. Nothing is kept of what was typed.
 *
 * @param municipality the code of the municipality that was chosen among namesakes: nothing else is meant then
 */
export function findPlaces(
  names: PlaceNames,
  typed: string,
  words: readonly string[],
  municipality: string | undefined,
): SpokenPlaces {
  const search = (text: string): Hit[] =>
    searchPlaceNames(names, text, MOST_HITS).filter(
      ({ municipalityCode }) => !municipality || municipalityCode === municipality,
    )
  const hits = search(typed)
  const [first] = hits
  if (first?.kind === 'postcode')
    return { hits, rest: words.filter((word) => !word.startsWith(first.name)), others: [] }
  if (first && isExact(first)) return { hits, rest: [], others: [] }

  const runs = listRuns(words, search)
  const meant = runs.filter(({ isMeant }) => isMeant || municipality).toSorted(likeliest)
  const chosen = meant[0]
  const others = (...those: (Run | undefined)[]) =>
    runs.filter((run) => !those.includes(run)).flatMap(({ hits }) => topOf(hits))
  if (!chosen)
    return { hits: hits.filter(({ matched }) => matched !== 'part'), rest: [], others: few(others()) }

  const codes = new Set(chosen.hits.filter(isMunicipality).map(({ municipalityCode }) => municipalityCode))
  const within = ({ hits }: Run): Hit[] =>
    hits.filter((hit) => !isMunicipality(hit) && codes.has(hit.municipalityCode))
  const narrower = meant.find((run) => run !== chosen && !run.isEveryday && within(run).length > 0)
  return {
    hits: narrower ? within(narrower) : chosen.hits,
    rest: without(words, chosen, narrower),
    others: few(others(chosen, narrower)),
  }
}

const isMunicipality = ({ kind }: Hit): boolean => kind === 'municipality'

/** The longest first, and none within another: Bergen op Zoom is not Bergen. */
function listRuns(words: readonly string[], search: (text: string) => Hit[]): Run[] {
  const taken = new Set<number>()
  const runs: Run[] = []
  for (let length = words.length; length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length)
      const at = run.map((_, i) => start + i)
      if (run.join('').length < SHORTEST_NAME || at.some((i) => taken.has(i))) continue
      const hits = search(run.join(' ')).filter(isExact)
      if (hits.length === 0 || saysNothing(run, words[start - 1])) continue
      for (const i of at) taken.add(i)
      const isEveryday = isEverydayWord(run)
      const isLedTo = leadsToPlace(words[start - 1])
      const isMeant = !isEveryday || isPlaceBehind(words[start - 1], run)
      runs.push({ start, words: run, hits, isEveryday, isMeant, isLedTo })
    }
  return runs
}

/** «Een» is a village; nobody who says it in a sentence means that. */
const saysNothing = (run: readonly string[], before: string | undefined): boolean =>
  isEverydayWord(run) && tellingWords(run).length === 0 && !isPlaceBehind(before, run)

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
