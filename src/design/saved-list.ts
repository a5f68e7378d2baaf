import { type Language, languages } from '../platform/language.ts'

/** What of a place is needed to go there without a network: words, ready to be read, in the language they were kept in. */
export interface SavedPlace {
  /** Last part of its address; the same in every language. */
  slug: string
  address: string
  language: Language
  name: string
  /** What you can do there. */
  what: string
  /** Where it is, how you come in, and so on; a link may call it or write to it. */
  facts: SavedFact[]
  /** Who says that it is right, and on which day it was kept. */
  remarks: string[]
}
export interface SavedFact {
  term: string
  text: string
  href?: string
}

/** Enough for anybody; it keeps the list below a tenth of what a browser gives a site (5 MB). */
export const MOST_SAVED = 50

/** What was kept, as it was written; anything else is not half believed. */
export function parseSavedList(text: string | null): SavedPlace[] | 'unreadable' {
  if (text === null) return []
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) && list.every(isSavedPlace) ? list : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

/** What a page says of a place to keep. */
export function parseSavedPlace(text: string): SavedPlace | undefined {
  const [place] = [parseSavedList(`[${text}]`)].flatMap((list) => (list === 'unreadable' ? [] : list))
  return place
}

/** The newest stands first. A place that was there already takes its new words, in its old spot. */
export function addSaved(list: readonly SavedPlace[], place: SavedPlace): SavedPlace[] | 'full' {
  if (list.some(({ slug }) => slug === place.slug))
    return list.map((one) => (one.slug === place.slug ? place : one))
  return list.length >= MOST_SAVED ? 'full' : [place, ...list]
}

export const withoutSaved = (list: readonly SavedPlace[], slug: string): SavedPlace[] =>
  list.filter((one) => one.slug !== slug)

/** The places on a list that are there no more, under the address they were kept by or under one it leads to. */
export const listGone = (
  list: readonly SavedPlace[],
  places: readonly { slug: string; formerSlugs: readonly string[] }[],
): SavedPlace[] => {
  const known = new Set(places.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]))
  return list.filter(({ slug }) => !known.has(slug))
}

function isSavedPlace(value: unknown): value is SavedPlace {
  if (!isRecord(value)) return false
  const { slug, address, language, name, what, facts, remarks } = value
  return (
    [slug, address, name, what].every((text) => typeof text === 'string') &&
    /^\/(?![/\\])/.test(address as string) &&
    languages.some((one) => one === language) &&
    Array.isArray(facts) &&
    facts.every(isSavedFact) &&
    Array.isArray(remarks) &&
    remarks.every((remark) => typeof remark === 'string')
  )
}

/** Only what calls, writes or opens a page is a link. */
const isSavedFact = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.term === 'string' &&
  typeof value.text === 'string' &&
  (value.href === undefined || (typeof value.href === 'string' && /^(tel|mailto|https?):/.test(value.href)))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
