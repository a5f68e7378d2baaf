import { type Language, wholeLanguages } from '../platform/language.ts'
import type { Request } from '../platform/platform.ts'

/** The languages in which the page at an address can be read. */
export const listPageLanguages = (c: Request, path: string): readonly Language[] =>
  c.var.languagesOf?.(path) ?? wholeLanguages
