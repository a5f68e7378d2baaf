import type { Language } from '../platform/language.ts'
import type { Grant } from './role.ts'
import { texts } from './text.ts'

/** What somebody does, and where. */
export const grantInWords = (language: Language, { role, scopeName }: Grant): string =>
  `${scopeName || texts[language].everywhere}: ${texts[language].roles[role]}`
