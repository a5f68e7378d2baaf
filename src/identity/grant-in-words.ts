import type { Language } from '../platform/language.ts'
import type { Grant, Role } from './role.ts'
import { texts } from './text.ts'

/** What somebody does, and where. */
export const grantInWords = (language: Language, { role, scopeName }: Grant): string =>
  `${scopeName || texts[language].everywhere}: ${texts[language].roles[role]}`

export const roleInWords = (language: Language, role: Role): string => texts[language].roles[role]
