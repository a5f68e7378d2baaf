import type { Request } from '../../platform/platform.ts'
import { isStamp, stampOf } from '../time-store.ts'

/** Goes along with a form, to count how long it took; `kept`: what came back with a form that is shown again. */
export const Begun = ({ c, kept = '' }: { c: Request; kept?: string }) => (
  <input type="hidden" name="begonnen" value={isStamp(c, kept) ? kept : stampOf(c)} />
)
