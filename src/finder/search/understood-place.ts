import { type Hit, largerThanNeighbourhoods } from '../../geography/browser.ts'

/** What a typed name most likely means. */
export type UnderstoodPlace =
  | {
      /** The municipality to answer with, and the hit that named it. */
      municipalityCode: string
      hit: Hit
      /** Namesakes elsewhere, in case one of those is meant. */
      others: Hit[]
    }
  | { several: Hit[] }
  | { nothing: true }

/** More names than this are no help to choose from. */
const MOST_NAMES = 8

/**
 * Answers with one municipality when only one fits best, or when of several namesakes one is a municipality itself (or
 * a postcode, which lies in one). Otherwise the names to choose from, or nothing.
 */
export function choosePlace(hits: readonly Hit[]): UnderstoodPlace {
  const best = hits[0]?.matched
  if (!best) return { nothing: true }
  const top = onePerArea(largerThanNeighbourhoods(hits.filter(({ matched }) => matched === best)))
  const local = top.filter(({ municipalityCode }) => municipalityCode)
  const certain = local.filter(({ kind }) => kind === 'municipality' || kind === 'postcode')
  const hit = certain.length === 1 ? certain[0] : top.length === 1 ? local[0] : undefined
  if (!hit) return { several: top.slice(0, MOST_NAMES) }
  const others = local.filter((other) => other !== hit).slice(0, MOST_NAMES)
  return { municipalityCode: hit.municipalityCode!, hit, others }
}

/** A town and the municipality of the same name are one place to go to; so are postcodes of one municipality. */
function onePerArea(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  const preferred = hits.toSorted(
    (a, b) => Number(b.kind === 'municipality') - Number(a.kind === 'municipality'),
  )
  const kept = new Set(
    preferred.filter(({ municipalityCode, kind, name }) => {
      const isWhole = municipalityCode && kind !== 'neighbourhood'
      const area = isWhole ? municipalityCode : `${municipalityCode} ${kind} ${name}`
      const isNew = !seen.has(area)
      seen.add(area)
      return isNew
    }),
  )
  return hits.filter((hit) => kept.has(hit))
}
