import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { shippedFile } from '../platform/files.ts'
import { inLanguages } from '../platform/language.ts'
import type { Helpline } from './helpline-words.tsx'

const Row = z.object({
  name: z.string().min(1),
  number: z.string(),
  /** A second number of the same line. */
  also: z.string(),
  href: z.union([z.literal(''), z.string().regex(/^tel:\+?\d+$/)]),
  site: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
  words_nl: z.string(),
  words_en: z.string(),
  words_uk: z.string(),
  for_nl: z.string().min(1),
  for_en: z.string().min(1),
  for_uk: z.string().min(1),
  /** *always*: on every page; *context*: only where its subject is spoken of; *no*: not checked well enough to show. */
  show: z.enum(['always', 'context', 'no']),
  cost_nl: z.string(),
  cost_en: z.string(),
  cost_uk: z.string(),
  source: z.union([z.literal(''), z.url()]),
  source_year: z.union([z.literal(''), z.string().regex(/^\d{4}$/)]),
  /** The day on which one of us called the number; empty: never. */
  checked: z.union([z.literal(''), z.iso.date()]),
})

/** Reads the list of help lines. It is ours, so a row that does not fit is a bug and throws. */
export const parseHelplines = (text: string): Helpline[] =>
  (parse(text, { columns: true }) as unknown[]).map((cells) => {
    const row = Row.parse(cells)
    const { name, number, also, href, site, show, source, checked } = row
    return {
      ...{ name, number, also, href, site, show, source, checked },
      words: inLanguages({ nl: row.words_nl, en: row.words_en, uk: row.words_uk }),
      forWhom: inLanguages({ nl: row.for_nl, en: row.for_en, uk: row.for_uk }),
      cost: inLanguages({ nl: row.cost_nl, en: row.cost_en, uk: row.cost_uk }),
      sourceYear: row.source_year,
    }
  })

/** The one list of help lines: every number a page shows comes from here. */
export const helplines: readonly Helpline[] = parseHelplines(
  readFileSync(shippedFile('helplines.csv'), 'utf8'),
)
