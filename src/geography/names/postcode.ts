import type { NamedPlace } from './named-place.ts'

/** Four digits as one word, and the two letters that may stand behind them; no part of 2024-2025, 1.2024 or 01-01-2024. */
const word = /(?<![\p{L}\d]|\d[-–/.])([1-9]\d{3})(?: ?[a-z]{2}(?![\p{L}\d])|(?![\p{L}\d]|[-–/.]\d))/giu

/**
 * The postcodes that stand in a text, and the text without them: 1011 AB, 1011ab, 1011. `known` says which four digits are
 * one: a number that is none stays in the text.
 */
export function splitPostcodes<Known>(
  text: string,
  known: (pc4: string) => Known | undefined,
): { postcodes: Known[]; rest: string } {
  const postcodes: Known[] = []
  const rest = text.replaceAll(word, (found, pc4: string) => {
    const postcode = known(pc4)
    if (postcode === undefined) return found
    postcodes.push(postcode)
    return ' '
  })
  return { postcodes, rest }
}

type Lying = Pick<NamedPlace, 'municipalityCode'>

/**
 * Which of these postcodes is meant beside the towns that are named; undefined: none. A postcode and its own town both
 * mean the postcode, also where that town is only a part of its municipality now (`parts`: neighbourhoods that are called
 * so). Beside another town four digits are a year, or the number of a house.
 */
export function choosePostcode<Postcode extends Lying>(
  postcodes: readonly Postcode[],
  named: readonly Lying[],
  parts: readonly Lying[] = [],
): Postcode | undefined {
  const codesOf = (places: readonly Lying[]) =>
    places.flatMap(({ municipalityCode }) => municipalityCode ?? [])
  const towns = codesOf(named)
  if (towns.length === 0) return postcodes[0]
  const codes = new Set([...towns, ...codesOf(parts)])
  return postcodes.find(({ municipalityCode }) => codes.has(municipalityCode ?? ''))
}
