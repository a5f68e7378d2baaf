import { z } from 'zod'

/** Nobody types more than this; what is longer is not kept to be typed again. */
const LONGEST = 40

/** One choice of an address: said once, without the spaces round it. */
export const said = <T extends z.ZodType<unknown, string>>(value: T) =>
  z
    .array(z.string())
    .max(1, 'repeated')
    .transform(([text = '']) => text.slice(0, LONGEST).trim())
    .pipe(value)

/** One of some words. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  said(z.enum(words, 'not a choice'))

/** What somebody typed that is no choice, with what is wrong, and all that was typed. */
export interface Refused<Name extends string, Problem extends string> {
  problems: Partial<Record<Name, Problem>>
  typed: Partial<Record<Name, string>>
}

/** Reads the choices of an address; what it does not mention is not among what was read. The messages are the problems. */
export function readChoices<Name extends string, Problem extends string>(
  schemas: Readonly<Record<Name, z.ZodType>>,
  query: Record<string, string[]>,
): { read: Partial<Record<Name, unknown>> } | Refused<Name, Problem> {
  const problems: Partial<Record<Name, Problem>> = {}
  const typed: Partial<Record<Name, string>> = {}
  const read: Partial<Record<Name, unknown>> = {}
  for (const name of Object.keys(schemas) as Name[]) {
    const values = query[name]
    if (!values) continue
    typed[name] = (values[0] ?? '').slice(0, LONGEST)
    const result = schemas[name].safeParse(values)
    if (result.success) read[name] = result.data
    else problems[name] = result.error.issues[0]?.message as Problem
  }
  return Object.keys(problems).length > 0 ? { problems, typed } : { read }
}
