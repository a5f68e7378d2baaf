import type { FoldedRecord } from './folded-record.ts'
import { type Reason, reason } from './reason.ts'
import { shareOfMunicipality, shareOfTown } from './town-names.ts'
import { isTypingError } from './typing-errors.ts'
import type { Spot } from './weigh-address.ts'
import type { Nearness, Whereabouts } from './whereabouts.ts'

/** Support points crowd in the middle of towns: a small town says no more than 6.5 bits, about 1 in 90. */
const mostForTown = 6.5

const said = ({ record }: FoldedRecord): string | undefined =>
  record.place ?? record.municipality ?? record.postcode ?? record.name

function bitsOfSameTown(left: Whereabouts, right: Whereabouts): number {
  const shares = left.towns.filter((town) => right.towns.includes(town)).map(shareOfTown)
  return Math.min(mostForTown, -Math.log2(Math.min(1, ...shares)))
}

/** Of two towns in one municipality, of which one gave it its name: a list may have written the one for the other. */
const bitsOfTwoTowns = 3

/** Where one of the two says no town, the municipality is all there is to agree on. */
function bitsOfSameMunicipality(left: Whereabouts, right: Whereabouts): number {
  if (left.towns.length > 0 && right.towns.length > 0) return bitsOfTwoTowns
  const shared = left.municipalities.filter((code) => right.municipalities.includes(code))
  return Math.min(mostForTown - 1, -Math.log2(Math.min(1, ...shared.map(shareOfMunicipality))))
}

/** What one door or street already says of the town is not said twice. */
const mostBesideSpot: Partial<Record<Spot, number>> = {
  'same door': 3,
  'same building': 3.5,
  'same street': 5,
  'same postcode': 4,
}

/** One door in two towns is a slip in the town. */
const againstBesideSpot: Partial<Record<Spot, number>> = { 'same door': -1, 'same building': -1 }

function bitsOfTown(left: FoldedRecord, right: FoldedRecord, nearness: Nearness, spot: Spot): number {
  if (nearness === 'elsewhere') return againstBesideSpot[spot] ?? -9
  if (nearness === 'other town') return againstBesideSpot[spot] ?? -5
  const share = nearness === 'same town' ? bitsOfSameTown : bitsOfSameMunicipality
  const bits = share(left.where, right.where)
  return Math.min(bits, mostBesideSpot[spot] ?? bits)
}

export function weighTown(left: FoldedRecord, right: FoldedRecord, nearness: Nearness, spot: Spot): Reason[] {
  if (nearness === 'unknown') return []
  return [reason('town', nearness, bitsOfTown(left, right, nearness, spot), said(left), said(right))]
}

export type DistrictLikeness = 'equal' | 'differs' | 'unknown'

/** Parts of town, as the place field says them; a part the other record's name mentions counts as shared. */
export function compareDistricts(left: FoldedRecord, right: FoldedRecord): DistrictLikeness {
  const [ours, theirs] = [left.where.districts, right.where.districts]
  const mentions = (words: readonly string[], others: readonly string[]) =>
    words.some((word) => others.some((other) => word === other || isTypingError(word, other)))
  if (mentions(ours, theirs)) return 'equal'
  if (mentions(ours, right.name.words) || mentions(theirs, left.name.words)) return 'equal'
  return ours.length > 0 && theirs.length > 0 ? 'differs' : 'unknown'
}

export function weighDistrict(left: FoldedRecord, right: FoldedRecord, likeness: DistrictLikeness): Reason[] {
  if (likeness === 'unknown') return []
  const bits = likeness === 'equal' ? 1.5 : -5
  const place = ({ record }: FoldedRecord) => record.place
  return [reason('district', likeness, bits, place(left), place(right))]
}
