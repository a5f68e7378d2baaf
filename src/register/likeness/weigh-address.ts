import type { FoldedAddress } from './address-folding.ts'
import type { FoldedRecord } from './folded-record.ts'
import { type Reason, reason } from './reason.ts'
import { countEdits, isTypingError } from './typing-errors.ts'
import type { Nearness } from './whereabouts.ts'

/** How two addresses lie; unknown where they cannot be compared. */
export type Spot =
  | 'same door'
  | 'same building'
  | 'same street'
  | 'same postcode'
  | 'other door'
  | 'other number'
  | 'other street'
  | 'other postcode'
  | 'unknown'

const kindOfStreet = /(straat|weg|laan|plein|kade|gracht|singel|dijk|pad|hof|park)$/

/** One street, give or take a slip in what comes before -straat or -weg, or first names left out before a square. */
function isSameStreet(left: string, right: string): boolean {
  if (left === right) return true
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left]
  if (shorter.length > 8 && longer.endsWith(shorter)) return true
  const ends = kindOfStreet.exec(left)?.[0] ?? ''
  if (!right.endsWith(ends)) return false
  return isTypingError(left.slice(0, left.length - ends.length), right.slice(0, right.length - ends.length))
}

const isOneSlip = (left: string, right: string): boolean =>
  Math.min(left.length, right.length) > 6 && countEdits(left, right, 1) <= 1

function isSameBuilding(left: FoldedAddress, right: FoldedAddress): boolean {
  const shared = left.building.some((word) =>
    right.building.some((other) => word === other || isTypingError(word, other) || isOneSlip(word, other)),
  )
  return shared || isNamedAsStreet(left, right) || isNamedAsStreet(right, left)
}

/** One list takes a building's name for a street. */
const isNamedAsStreet = (left: FoldedAddress, right: FoldedAddress): boolean =>
  left.building.length > 0 && right.street !== undefined && left.building.join('') === right.street

function compareNumbers(left: FoldedAddress, right: FoldedAddress): Spot {
  if (left.number === undefined || right.number === undefined) return 'same street'
  if (left.upTo! < right.number || right.upTo! < left.number) return 'other number'
  const bothSay = left.suffix !== undefined && right.suffix !== undefined
  return bothSay && left.suffix !== right.suffix ? 'other door' : 'same door'
}

/** Within one postcode the number is the door; with a street unlike it one of the two is a slip, and it says less. */
function comparePostcode(left: FoldedAddress, right: FoldedAddress, sameStreet: boolean): Spot {
  const found = compareNumbers(left, right)
  if (found === 'same street' || (found === 'same door' && !sameStreet)) return 'same postcode'
  return found
}

type Sameness = 'same' | 'other' | 'unknown'

function compareStreets(left: FoldedAddress, right: FoldedAddress): Sameness {
  if (left.street === undefined || right.street === undefined) return 'unknown'
  return isSameStreet(left.street, right.street) ? 'same' : 'other'
}

const compareText = (left: string | undefined, right: string | undefined): Sameness =>
  left === undefined || right === undefined ? 'unknown' : left === right ? 'same' : 'other'

/** Symmetric. Streets count only where both may lie in one town; a full postcode counts everywhere. */
export function compareAddresses(left: FoldedAddress, right: FoldedAddress, nearness: Nearness): Spot {
  const street = compareStreets(left, right)
  const postcode = compareText(left.postcode, right.postcode)
  const area = compareText(left.area, right.area)
  if (postcode === 'same' && (street !== 'other' || left.number === right.number))
    return comparePostcode(left, right, street !== 'other')
  const apart = nearness === 'elsewhere' || nearness === 'other town'
  if (!apart && street === 'same' && area !== 'other') return compareNumbers(left, right)
  if (!apart && isSameBuilding(left, right)) return 'same building'
  if (street === 'other' || (apart && street === 'same')) return 'other street'
  return postcode === 'other' || area === 'other' ? 'other postcode' : 'unknown'
}

/** Bits of a spot when both records also say one town, or may lie in two towns that share a street name. */
const bitsOfSpot: Record<Exclude<Spot, 'unknown'>, number> = {
  'same door': 7,
  'same building': 5.5,
  'same street': 4,
  'same postcode': 5.5,
  'other door': 2,
  'other number': -2,
  // places move: one in six lists still has the old street
  'other street': -2.5,
  'other postcode': -2.5,
}

/** Every town has a Kerkstraat: a street without a town says little. */
const lessWithoutTown = 4

const fullAddress = ({ record }: FoldedRecord): string | undefined =>
  [record.address, record.postcode].filter((part) => part !== undefined && part.trim() !== '').join(', ') ||
  undefined

export function weighAddress(
  left: FoldedRecord,
  right: FoldedRecord,
  spot: Spot,
  nearness: Nearness,
): Reason[] {
  if (spot === 'unknown') return []
  const byPostcode = left.address.postcode !== undefined && left.address.postcode === right.address.postcode
  const full = bitsOfSpot[spot]
  const bits =
    full > 0 && nearness === 'unknown' && !byPostcode ? Math.max(0.5, full - lessWithoutTown) : full
  return [reason('address', spot, bits, fullAddress(left), fullAddress(right))]
}
