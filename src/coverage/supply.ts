import type { Place } from '../register/index.ts'

/** The support points of an area that the register knows, by count and by weight. */
export interface Supply {
  known: number
  /** Small counts ½, average 1, large 2; unknown size counts 1. */
  weighted: number
  /** How many of them have no known size. */
  unknownSize: number
  /** How many are a group of locations that was not split yet and counts as one. */
  groups: number
}

type SizeClass = NonNullable<Place['content']['sizeClass']>

/** Source: Galan Groep (2024), section 2.4.2, note 62. */
const weights: Record<SizeClass, number> = { small: 0.5, average: 1, large: 2 }

/** What a point of some size counts for; undefined: its size is unknown. */
export const weightOfSize = (size: SizeClass | undefined): number | undefined => size && weights[size]

/** Counts places of which each counts as supply. */
export function countSupply(places: readonly Place[]): Supply {
  const supply: Supply = { known: 0, weighted: 0, unknownSize: 0, groups: 0 }
  for (const { content } of places) {
    supply.known += 1
    supply.weighted += weightOfSize(content.sizeClass) ?? 1
    if (!content.sizeClass) supply.unknownSize += 1
    if (content.grain === 'group of locations') supply.groups += 1
  }
  return supply
}
