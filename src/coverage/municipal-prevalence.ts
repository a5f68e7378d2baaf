import { z } from 'zod'
import type { MunicipalPrevalence } from './facts.ts'

/** The columns of a file of shares by municipality; what it has besides is left alone. */
export const prevalenceColumns = ['gemeentecode', 'percentage', 'jaar', 'bron'] as const
export type PrevalenceColumn = (typeof prevalenceColumns)[number]

export type PrevalenceProblem =
  | { row: number; column: PrevalenceColumn; found: string }
  | { missing: PrevalenceColumn }
export type PrevalenceRow = MunicipalPrevalence & { code: string }

/**
 * Per cent of the inhabitants. The highest share known is 3.1 (Boekel, around an institution); a number below 0.1 is a
 * fraction where a percentage was asked for.
 */
const LOWEST = 0.1
const HIGHEST = 20

const schemas = {
  gemeentecode: z.string().regex(/^GM\d{4}$/),
  percentage: z
    .string()
    .regex(/^\d{1,2}([.,]\d{1,6})?$/)
    .transform((text) => Number(text.replace(',', '.')))
    .refine((percent) => percent >= LOWEST && percent <= HIGHEST),
  jaar: z
    .string()
    .regex(/^20\d\d$/)
    .transform(Number),
  bron: z.string().min(2).max(500),
} satisfies Record<PrevalenceColumn, z.ZodType>

const Row = z.object(schemas).transform(
  ({ gemeentecode, percentage, jaar, bron }): PrevalenceRow => ({
    code: gemeentecode,
    percent: percentage,
    year: jaar,
    source: bron,
  }),
)

interface Sheet {
  columns: readonly string[]
  rows: readonly { number: number; cells: Readonly<Record<string, string>> }[]
}

/** Reads shares by municipality, all or nothing; a code we do not know or that comes twice is a problem of its row. */
export function parsePrevalence(
  { columns, rows }: Sheet,
  known: ReadonlySet<string>,
): { rows: PrevalenceRow[] } | { problems: PrevalenceProblem[] } {
  const missing = prevalenceColumns.filter((column) => !columns.includes(column))
  if (missing.length > 0) return { problems: missing.map((column) => ({ missing: column })) }

  const read = new Map<string, PrevalenceRow>()
  const problems: PrevalenceProblem[] = []
  for (const { number, cells } of rows) {
    const result = Row.safeParse(cells)
    const wrong = result.success
      ? known.has(result.data.code) && !read.has(result.data.code)
        ? []
        : ['gemeentecode' as const]
      : result.error.issues.map(({ path }) => path[0] as PrevalenceColumn)
    for (const column of wrong) problems.push({ row: number, column, found: cells[column] ?? '' })
    if (result.success && wrong.length === 0) read.set(result.data.code, result.data)
  }
  return problems.length > 0 ? { problems } : { rows: [...read.values()] }
}
