import { foldRecord } from './folded-record.ts'
import type { LikenessRecord } from './record.ts'

/**
 * A text that stays the same as long as no compared field of either record changes in more than its writing,
 * whichever stands left: the key under which a reviewed pair is remembered. Ids are no part of it.
 */
export const fingerprint = (left: LikenessRecord, right: LikenessRecord): string =>
  [foldRecord(left).key, foldRecord(right).key].sort().join('\n--\n')
