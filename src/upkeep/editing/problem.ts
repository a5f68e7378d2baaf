import type { CellProblem } from '../../register/pure.ts'
import type { AskedField } from './asked-fields.ts'

/** Why something that was sent cannot be kept. */
export type Why =
  | CellProblem['why']
  | 'no name'
  | 'not offered'
  | 'consent to come'
  | 'host without name'
  | 'host without consent'
  | 'too many'
  | 'half a time'
  | 'not a time'
  | 'same time'
  | 'end before start'
  | 'overlap'
  | 'no times'
  | 'times on a closed day'
  | 'no state'
  | 'no date'
  | 'until before date'
  | 'all closed'
  | 'nothing known'
  | 'note too long'

export interface FieldProblem {
  field: AskedField
  /** Id of the control that it is about. */
  at: string
  why: Why
  /** Characters or rows that may stand there. */
  limit?: number
  /** Of opening hours: the day of the week, from 1. */
  day?: number
}

/** What was sent of a field: a value, that there is nothing to say, or what is wrong with it. */
export type FieldReading = { value: unknown } | { absent: true } | { problems: readonly FieldProblem[] }
