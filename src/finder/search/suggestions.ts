import { type Hit, searchPlaceNames, wordsOf } from '../../geography/browser.ts'
import { suggestedBy, tellingWords } from './activities.ts'
import { LONGEST_TYPED } from './question.ts'
import type { Known } from './understanding.ts'

/** What somebody who is typing may mean. */
export type Suggestion =
  | {
      kind: 'place'
      name: string
      municipality: { code: string; name: string; province: string }
      /** The words before it, which say something else. */
      before: string
    }
  | { kind: 'activity'; word: string; count: number }

/** More is a list to read instead of a help. */
const MOST = 6
const MOST_ACTIVITIES = 2
const MOST_HITS = 24
/** One letter begins thousands of names. */
const SHORTEST = 2

/** What is suggested after each key: places of that name, and things to do that some place speaks of. */
export function suggest(typed: string, known: Known): Suggestion[] {
  const text = typed.slice(0, LONGEST_TYPED)
  const words = wordsOf(text)
  if (words.join('').length < SHORTEST) return []
  return [...suggestActivities(words, known), ...suggestPlaces(text, words, known)].slice(0, MOST)
}

/** The places that the whole text begins, or else its last words: «koffie ams». */
function suggestPlaces(text: string, words: readonly string[], known: Known): Suggestion[] {
  for (let start = 0; start < words.length; start++) {
    const tail = start === 0 ? text : words.slice(start).join(' ')
    if (tail.length < SHORTEST) break
    const places = placesOf(searchPlaceNames(known.names, tail, MOST_HITS), words.slice(0, start), known)
    if (places.length > 0) return places
  }
  return []
}

/** A town in the municipality of the same name is one suggestion; a province or region is found in the answer. */
function placesOf(hits: readonly Hit[], before: readonly string[], { geography }: Known): Suggestion[] {
  const seen = new Set<string>()
  return hits.flatMap(({ name, municipalityCode, matched }): Suggestion[] => {
    const municipality = geography.municipalities.get(municipalityCode ?? '')
    const key = `${name} ${municipalityCode}`
    if (!municipality || seen.has(key) || matched === 'part') return []
    seen.add(key)
    return [{ kind: 'place', name, municipality, before: before.join(' ') }]
  })
}

/** The word that somebody is typing now may be something to do. */
function suggestActivities(words: readonly string[], { activities }: Known): Suggestion[] {
  const last = words.at(-1)!
  if (tellingWords([last]).length === 0) return []
  return suggestedBy(last, activities)
    .slice(0, MOST_ACTIVITIES)
    .map((activity) => ({ kind: 'activity', ...activity }))
}
