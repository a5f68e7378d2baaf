import type { FoldedRecord } from './folded-record.ts'
import type { Rarity } from './rarity.ts'
import type { Reason } from './reason.ts'
import { compareAddresses, type Spot, weighAddress } from './weigh-address.ts'
import {
  compareEmails,
  compareKvk,
  comparePhones,
  type KvkLikeness,
  shareHost,
  type Tie,
  weighEmail,
  weighKvk,
  weighPhone,
  weighWebsite,
} from './weigh-contact.ts'
import { isWholeAndPart, weighGrain } from './weigh-grain.ts'
import { compareKinds, type KindLikeness, weighKind } from './weigh-kind.ts'
import { compareNames, type NameLikeness, namesContradict, weighName } from './weigh-name.ts'
import { compareOrganisations, type OrganisationLikeness, weighOrganisation } from './weigh-organisation.ts'
import { compareDistricts, type DistrictLikeness, weighDistrict, weighTown } from './weigh-town.ts'
import { compareWhereabouts, type Nearness } from './whereabouts.ts'

/** All that was found between two records, before any verdict. */
export type Evidence = {
  readonly left: FoldedRecord
  readonly right: FoldedRecord
  readonly name: NameLikeness | undefined
  readonly organisation: OrganisationLikeness
  readonly nearness: Nearness
  readonly district: DistrictLikeness
  readonly spot: Spot
  readonly phone: Tie
  readonly email: Tie
  readonly sharedHost: boolean
  readonly kvk: KvkLikeness
  readonly kind: KindLikeness
  readonly wholeAndPart: boolean
}

export const isSameSpot = ({ spot }: Evidence): boolean => spot === 'same door' || spot === 'same building'

export const isApart = ({ nearness }: Pick<Evidence, 'nearness'>): boolean =>
  nearness === 'elsewhere' || nearness === 'other town'
export const isOtherSpot = (evidence: Evidence): boolean =>
  /^other/.test(evidence.spot) || (isApart(evidence) && !isSameSpot(evidence))

function mentionTwoTowns(left: FoldedRecord, right: FoldedRecord): boolean {
  const [ours, theirs] = [left.name.towns, right.name.towns]
  return ours.length > 0 && theirs.length > 0 && !ours.some((town) => theirs.includes(town))
}

/** Two names that mention two towns of one municipality mean two places, whichever town the place field says. */
function compareNearness(left: FoldedRecord, right: FoldedRecord): Nearness {
  const nearness = compareWhereabouts(left.where, right.where)
  return nearness === 'same municipality' && mentionTwoTowns(left, right) ? 'other town' : nearness
}

export function gather(left: FoldedRecord, right: FoldedRecord, rarity: Rarity): Evidence {
  const nearness = compareNearness(left, right)
  // one door for two towns that the names mention is where the organisation gets its post
  const isPostal = isApart({ nearness }) && mentionTwoTowns(left, right)
  const spot = isPostal ? 'unknown' : compareAddresses(left.address, right.address, nearness)
  // a desk that answers for two towns is the organisation's
  const apart = isApart({ nearness }) && spot !== 'same door'
  const tie = (found: Tie): Tie => (apart && found === 'place' ? 'organisation' : found)
  return {
    left,
    right,
    name: compareNames(left, right, rarity),
    organisation: compareOrganisations(left, right, rarity),
    nearness,
    district: compareDistricts(left, right),
    spot,
    phone: tie(comparePhones(left, right, rarity)),
    email: tie(compareEmails(left, right, rarity)),
    sharedHost: shareHost(left, right),
    kvk: compareKvk(left, right),
    kind: compareKinds(left, right),
    wholeAndPart: isWholeAndPart(left, right),
  }
}

/** Weighs each signal; what is unknown on either side yields no reason at all. */
export function weigh(evidence: Evidence, rarity: Rarity): Reason[] {
  const { left, right, name, nearness, spot } = evidence
  const twoNames = name !== undefined && namesContradict(name)
  const spotted = { sameSpot: isSameSpot(evidence), twoNames }
  return [
    ...weighName(left, right, name),
    ...weighOrganisation(left, right, evidence.organisation),
    ...weighTown(left, right, nearness, spot),
    ...weighDistrict(left, right, evidence.district),
    ...weighAddress(left, right, spot, nearness),
    ...weighPhone(left, right, evidence.phone, spotted, rarity),
    ...weighEmail(left, right, evidence.email, spotted, rarity),
    ...weighWebsite(left, right, spotted, rarity),
    ...weighKvk(left, right, evidence.kvk, isOtherSpot(evidence)),
    ...weighKind(left, right, evidence.kind),
    ...weighGrain(left, right, evidence.wholeAndPart),
  ]
}
