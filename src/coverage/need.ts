/** What the need of an area is computed from. Shares are fractions: 1.42 % is 0.0142. */
export interface NeedInputs {
  /** People who live in the area. */
  inhabitants: number
  /** Share of the inhabitants with a severe mental illness (EPA), 0 to 1. */
  prevalence: number
  /** Share of those people who want to take part, 0 to 1. */
  participation: number
  /** Visits a week that one support point can receive; everybody is taken to come once a week. */
  capacity: number
}

/**
 * Support points wanted, unrounded: inhabitants × prevalence × participation ÷ capacity.
 * Source: Galan Groep, *Steeds een andere bril opzetten* (20 November 2024), section 2.4.2, where the division by 100
 * is the capacity, not a percent sign. Throws on a share that is not a fraction: 1.42 would give a hundredfold.
 */
export function need({ inhabitants, prevalence, participation, capacity }: NeedInputs): number {
  for (const share of [prevalence, participation])
    if (!(share >= 0 && share <= 1))
      throw new RangeError(`${share} is not a fraction; divide per cents by 100.`)
  return (inhabitants * prevalence * participation) / capacity
}

export const fractionOf = (percent: number): number => percent / 100

/** Several areas added up: the sum of whole numbers shown may differ from the rounded sum. */
export interface Rounding {
  sumOfRounded: number
  roundedSum: number
}

/** Rounds once, at the end; answers both sums, so that a page can say where they part. */
export function compareRounding(needs: readonly number[]): Rounding {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return { sumOfRounded: sum(needs.map(Math.round)), roundedSum: Math.round(sum(needs)) }
}
