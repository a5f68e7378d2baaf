import type { Geography } from '../geography/browser.ts'
import type { Act, Grant, Role, Thing } from '../identity/index.ts'
import type { Place } from '../register/index.ts'
import { thingOf } from './thing.ts'

/** Which act it is to invite somebody to a role, or to let them stop. */
export const actOfInviting: Record<Role, Act> = {
  'point-editor': 'invite to place',
  'point-coordinator': 'invite to place',
  'region-coordinator': 'invite to region',
  'national-editor': 'invite to the whole',
  administrator: 'invite to the whole',
}

/** The register, as far as a scope is looked up in it. */
export interface Known {
  geography: Geography
  places: readonly Pick<Place, 'id' | 'slug' | 'content'>[]
  /** Where each place that went into another is now. */
  roots: ReadonlyMap<string, string>
}

/**
 * What somebody means by a scope that they typed: of a place the end of its address (or the whole of it), of an
 * organisation or region its name.
 */
export function readScope(
  { geography, places }: Known,
  role: Role,
  typed: string,
): Pick<Grant, 'scope' | 'scopeName'> | undefined {
  const words = typed.trim()
  if (role === 'national-editor' || role === 'administrator')
    return words === '' ? { scope: { kind: 'everything' }, scopeName: '' } : undefined
  if (role === 'region-coordinator') {
    const region = geography.regions.find(({ name, slug }) => isSame(name, words) || slug === words)
    return region && { scope: { kind: 'region', region: region.name }, scopeName: region.name }
  }
  const slug = words.replace(/\/+$/, '').split('/').at(-1)
  const place = places.find((each) => each.slug === slug)
  if (place)
    return {
      scope: { kind: 'place', placeId: place.id },
      scopeName: [place.content.name, place.content.town].filter(Boolean).join(', '),
    }
  const organisation = places
    .flatMap(({ content }) => content.organisation ?? [])
    .find((name) => isSame(name, words))
  return organisation === undefined
    ? undefined
    : { scope: { kind: 'organisation', organisation }, scopeName: organisation }
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/**
 * What a scope is to whoever decides who may invite to it. An organisation lies in the regions in which all of its places
 * lie: a region does not decide about places of others.
 */
export function thingOfScope(
  { geography, places, roots }: Known,
  { scope }: Pick<Grant, 'scope'>,
): Thing | undefined {
  if (scope.kind === 'everything') return undefined
  if (scope.kind === 'region') return { regions: [scope.region] }
  if (scope.kind === 'place') {
    const root = roots.get(scope.placeId) ?? scope.placeId
    const place = places.find(({ id }) => id === root)
    return place ? thingOf(geography, place, roots) : { placeId: scope.placeId }
  }
  const own = places.filter(({ content }) => content.organisation === scope.organisation)
  const regions = own.map((place) => thingOf(geography, place).regions ?? [])
  return {
    organisation: scope.organisation,
    regions: (regions[0] ?? []).filter((region) => regions.every((all) => all.includes(region))),
  }
}
