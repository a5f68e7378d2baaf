import type { Request } from '../../platform/platform.ts'
import type { Place } from '../../register/index.ts'
import type { Group } from '../editing/asked-fields.ts'
import type { Sent } from '../editing/sent.ts'
import type { Keeper } from './admit-keeper.ts'

/** The form of a group of a place, as somebody has it before them or sent it. */
export interface SentGroup {
  c: Request
  place: Place
  keeper: Keeper
  group: Group
  sent: Sent
  /** The change of the place from which the form began. */
  version: number
}
