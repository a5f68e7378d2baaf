import type { FoldedRecord } from './folded-record.ts'
import { shareHost } from './weigh-contact.ts'
import { compareWhereabouts } from './whereabouts.ts'

const shareAny = (left: readonly string[], right: readonly string[]): boolean =>
  left.some((one) => right.includes(one))

/**
 * Cheap and safe: false only for two records in two towns that share no contact fact and no postcode, since an
 * equal name and organisation together weigh less than the town weighs against.
 */
export function isWorthComparing(left: FoldedRecord, right: FoldedRecord): boolean {
  if (compareWhereabouts(left.where, right.where) !== 'elsewhere') return true
  return (
    shareAny(left.phones, right.phones) ||
    (left.email !== undefined && left.email.address === right.email?.address) ||
    (left.kvk.number !== undefined && left.kvk.number === right.kvk.number) ||
    (left.kvk.establishment !== undefined && left.kvk.establishment === right.kvk.establishment) ||
    (left.address.postcode !== undefined && left.address.postcode === right.address.postcode) ||
    (left.website !== undefined && left.website.host === right.website?.host) ||
    shareHost(left, right)
  )
}
