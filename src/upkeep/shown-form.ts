import type { Language } from '../platform/language.ts'
import type { Sent } from './editing/sent.ts'

/** A form as it is shown: what stands in it, and what is wrong with that. */
export interface ShownForm {
  language: Language
  sent: Sent
  /** What is wrong, by the id of the control. */
  errors: ReadonlyMap<string, string>
  today: Temporal.PlainDate
  /** To choose from, by name. */
  municipalities: readonly { code: string; name: string }[]
}
