import { type Evidence, isApart, isSameSpot } from './evidence.ts'
import type { Finding } from './reason.ts'
import { isOnline } from './weigh-grain.ts'
import { namesAgree } from './weigh-name.ts'

/** One page of a site, and its address names the town of both. */
function isPageOfTown({ left, right }: Evidence): boolean {
  const path = left.website?.path ?? ''
  const towns = left.where.towns.filter((town) => right.where.towns.includes(town))
  const isOnePage = left.website?.host === right.website?.host && path === right.website?.path
  return isOnePage && towns.some((town) => path.replaceAll('-', ' ').includes(town))
}

/** One door or building, in a town both say or under one full postcode: every town has a Kerkstraat 1. */
const isSpotKnown = (evidence: Evidence): boolean =>
  isSameSpot(evidence) &&
  (evidence.nearness !== 'unknown' ||
    (evidence.left.address.postcode !== undefined &&
      evidence.left.address.postcode === evidence.right.address.postcode))

/** One phone or mailbox; when only an umbrella's name is shared it may be an office and its walk-in, so both. */
const isReachedAlike = ({ phone, email, name }: Evidence): boolean =>
  name?.onlyUmbrella && !name.equal
    ? phone === 'place' && email === 'place'
    : phone === 'place' || email === 'place'

/** Something both records say that belongs to one place and not to a building's owner or an umbrella. */
function isTiedToOneSpot(evidence: Evidence): boolean {
  const { spot, phone, email, kvk, nearness, left, right } = evidence
  if (kvk === 'same establishment' || isSpotKnown(evidence)) return true
  if (isOnline(left) && isOnline(right)) return evidence.sharedHost || email === 'place' || phone === 'place'
  if (isPageOfTown(evidence)) return true
  const oneTown =
    nearness === 'same town' ||
    (nearness === 'same municipality' && left.where.towns.length * right.where.towns.length === 0)
  return oneTown && (spot === 'same street' || spot === 'same postcode' || isReachedAlike(evidence))
}

function isContradicted(evidence: Evidence): boolean {
  const { spot, district, kvk, kind, wholeAndPart, organisation, name } = evidence
  const otherDoor = /^other/.test(spot) || district === 'differs'
  const otherOwner = kvk === 'differs' || kvk === 'other establishment'
  const otherRunner = organisation === 'differs' && (!name?.equal || name.descriptive)
  return isApart(evidence) || otherDoor || otherOwner || otherRunner || kind === 'differs' || wholeAndPart
}

/**
 * The law that keeps a pair from being certain, whatever its evidence weighs; undefined when none does.
 * A name alone, a shared desk alone and a shared building alone are each not enough.
 */
export function findLaw(evidence: Evidence): Finding | undefined {
  if (isContradicted(evidence)) return 'something contradicts'
  if (evidence.name === undefined || !namesAgree(evidence.name)) return 'the names do not agree'
  return isTiedToOneSpot(evidence) ? undefined : 'nothing ties both to one spot'
}
