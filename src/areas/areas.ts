import type { CbsAreas } from './cbs/area-kinds.ts'
import { type Group, mergeSmall, type Neighbours } from './merge-small.ts'

/** Areas as they are published, an area a row of every column. */
export type SmallAreas = Omit<CbsAreas, 'kind'>

/** What the people of a municipality have in common here. */
export interface Municipality {
  code: string
  /** Fraction of the inhabitants with a severe mental illness (EPA). */
  prevalence: number
  /** 1 (very strongly urban) to 5 (not urban). */
  urbanity2017: number | undefined
}

/** One or more published areas of one municipality, small enough to travel from its middle. */
export interface ReachArea {
  /** Postcodes, or codes of neighbourhoods or squares: the one where most people live comes first; from there all set out. */
  codes: readonly string[]
  /** The towns or neighbourhoods in it, each once. */
  towns: readonly string[]
  /** GM code. */
  municipality: string
  lon: number
  lat: number
  people: number
  /** People with EPA expected among them, unrounded. */
  expected: number
  urbanity: number | undefined
}

/** Areas, and for each the rows of the areas that share a border with it. */
export interface ReachAreas {
  areas: readonly ReachArea[]
  neighbours: readonly (readonly number[])[]
}

/** No number about fewer expected people than this leaves the server. */
export const LEAST_EXPECTED = 10

/**
 * The areas that reach is told of: where fewer than `LEAST_EXPECTED` people with EPA are expected, an area is taken together
 * with a neighbour in its own municipality (`mergeSmall`). Everything told of one kind of areas is a sum of these. What may be
 * subtracted from two kinds is no more than the publisher's own numbers of inhabitants times a share of a whole municipality.
 */
export function listReachAreas(
  small: SmallAreas,
  municipalities: ReadonlyMap<string, Municipality>,
  neighbours: Neighbours,
): ReachAreas {
  const { lat, lon, people, municipality } = small
  const prevalences = small.municipalities.map((code) => municipalities.get(code)!.prevalence)
  const expected = Float64Array.from(people, (count, row) => count * prevalences[municipality[row]!]!)
  const groups = mergeSmall({ lat, lon, people, municipality, expected }, neighbours, LEAST_EXPECTED)
  const groupOf = new Int32Array(people.length)
  groups.forEach(({ members }, group) => {
    for (const row of members) groupOf[row] = group
  })
  return {
    areas: groups.map((group) => toArea(small, municipalities, group)),
    neighbours: groups.map(({ members }, own) => {
      const others = new Set<number>()
      for (const row of members)
        for (let at = neighbours.first[row]!; at < neighbours.first[row + 1]!; at++)
          others.add(groupOf[neighbours.of[at]!]!)
      others.delete(own)
      return [...others].sort((a, b) => a - b)
    }),
  }
}

function toArea(
  { codes, names, name, municipalities: own, municipality, lon, lat, people }: SmallAreas,
  municipalities: ReadonlyMap<string, Municipality>,
  { members, middle, expected }: Group,
): ReachArea {
  const { code, urbanity2017: urbanity } = municipalities.get(own[municipality[middle]!]!)!
  const inOrder = [middle, ...members.filter((row) => row !== middle).sort((a, b) => a - b)]
  return {
    codes: inOrder.map((row) => codes[row]!),
    towns: [...new Set(inOrder.map((row) => names[name[row]!]!).filter((place) => place !== ''))],
    municipality: code,
    ...{ lon: lon[middle]!, lat: lat[middle]! },
    people: members.reduce((sum, row) => sum + people[row]!, 0),
    expected,
    urbanity,
  }
}
