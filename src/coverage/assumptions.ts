import { z } from 'zod'
import { oneOf, type Refused, readChoices, said } from '../platform/address-choices.ts'
import { divisions } from './divisions.ts'

export const bases = ['gemeenten', 'vektis'] as const

/** What the need is computed with. Its address on the page holds it, so that a link gives the same numbers. */
export interface Assumptions {
  /** By which areas the country is divided. */
  indeling: (typeof divisions)[number]
  /** Per cent of the people with a severe mental illness (EPA) who want to take part. */
  deelname: number
  /** Visits a week that a support point can receive. */
  capaciteit: number
  /** The number of people with EPA: from the shares by municipality, or Vektis' total for the country. */
  basis: (typeof bases)[number]
}
export type AssumptionName = keyof Assumptions

/** The report's first variant: 15 % takes part, 100 visits a week, the shares by municipality. */
export const publishedAssumptions: Assumptions = {
  indeling: 'provincie',
  deelname: 15,
  capaciteit: 100,
  basis: 'gemeenten',
}

export type AssumptionProblem =
  | 'not a choice'
  | 'not a number'
  | 'not a whole number'
  | 'out of range'
  | 'repeated'

/** From a thousandth of the people to all of them; a comma or a point before the decimals. */
const Participation = z
  .string()
  .regex(/^\d{1,9}([.,]\d{1,9})?\s*%?$/, 'not a number' satisfies AssumptionProblem)
  .transform((text) => Number.parseFloat(text.replace(',', '.')))
  .refine((percent) => percent >= 0.1 && percent <= 100, 'out of range' satisfies AssumptionProblem)

const Capacity = z
  .string()
  .regex(/^\d{1,9}$/, 'not a whole number' satisfies AssumptionProblem)
  .transform(Number)
  .refine((visits) => visits >= 1 && visits <= 10_000, 'out of range' satisfies AssumptionProblem)

const schemas = {
  indeling: oneOf(divisions),
  deelname: said(Participation),
  capaciteit: said(Capacity),
  basis: oneOf(bases),
} satisfies Record<AssumptionName, z.ZodType>

export const assumptionNames = Object.keys(schemas) as AssumptionName[]

export type RefusedAssumptions = Refused<AssumptionName, AssumptionProblem>

/** Reads the assumptions of an address; what it does not mention is as in the report. */
export function parseAssumptions(
  query: Record<string, string[]>,
): { assumptions: Assumptions } | RefusedAssumptions {
  const choices = readChoices<AssumptionName, AssumptionProblem>(schemas, query)
  if ('problems' in choices) return choices
  return { assumptions: { ...publishedAssumptions, ...choices.read } as Assumptions }
}

/** The assumptions as the query of an address: always the same four, in the same order. */
export const toQuery = (assumptions: Assumptions): string =>
  assumptionNames.map((name) => `${name}=${assumptions[name]}`).join('&')
