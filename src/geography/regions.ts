import { inDutchOrder } from '../design/words.ts'
import type {
  Completeness,
  Geography,
  MembershipBasis,
  Municipality,
  Region,
  RegionMembership,
} from './geography.ts'

/**
 * How surely a municipality's region may be shown: *known* where the region's list is complete, *probable* where the
 * list is inferred, *seat only* where the municipality does belong to the region but most of the others are unknown.
 */
export type Standing = 'known' | 'probable' | 'seat only'

export interface RegionFound {
  region: Region
  basis: MembershipBasis
  standing: Standing
}

const standings: Record<Completeness, Standing> = { yes: 'known', unknown: 'probable', no: 'seat only' }

/** The region of a municipality, when it is known at all: for most municipalities it is not. */
export function regionOf(geography: Geography, code: string): RegionFound | undefined {
  const membership = geography.memberships.find(({ municipalityCode }) => municipalityCode === code)
  const region = geography.regions.find(({ name }) => name === membership?.region)
  return membership && region
    ? { region, basis: membership.basis, standing: standings[membership.complete] }
    : undefined
}

/** The municipalities known to belong to a region, by name; look at `completeness` before adding them up. */
export function knownMunicipalities<M extends Pick<Municipality, 'name'>>(
  geography: {
    memberships: readonly Pick<RegionMembership, 'region' | 'municipalityCode'>[]
    municipalities: ReadonlyMap<string, M>
  },
  region: string,
): M[] {
  return geography.memberships
    .filter((membership) => membership.region === region)
    .flatMap(({ municipalityCode }) => geography.municipalities.get(municipalityCode) ?? [])
    .sort((a, b) => inDutchOrder(a.name, b.name))
}

/** Whether the known municipalities are all there are. A region of which none is known (Twente) is not complete. */
export function completeness(geography: Geography, region: string): Completeness {
  return geography.memberships.find((membership) => membership.region === region)?.complete ?? 'no'
}

/** How many municipalities have no known region. */
export function countUnknownRegion(geography: Geography): number {
  const known = new Set(geography.memberships.map(({ municipalityCode }) => municipalityCode))
  return [...geography.municipalities.keys()].filter((code) => !known.has(code)).length
}

/** Memberships with claims over them: a claimed municipality belongs where it says, in a region as complete as before. */
export function applyClaims(
  shipped: readonly RegionMembership[],
  claims: readonly { municipalityCode: string; region: string }[],
): RegionMembership[] {
  const claimed = claims.map(({ municipalityCode, region }): RegionMembership => {
    const complete = shipped.find((membership) => membership.region === region)?.complete ?? 'no'
    return { region, municipalityCode, basis: 'claimed', complete }
  })
  const codes = new Set(claimed.map(({ municipalityCode }) => municipalityCode))
  return [...shipped.filter(({ municipalityCode }) => !codes.has(municipalityCode)), ...claimed]
}
