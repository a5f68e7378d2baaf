import type { Tags } from './osm-pbf.ts'

/**
 * Who may go along a street, from its tags, after OpenStreetMap's own defaults (wiki.openstreetmap.org: Key:access,
 * Key:oneway, OSM tags for routing/Access restrictions) and, where those differ by country, the Dutch ones.
 */
export const FOOT = 1
export const BIKE = 2
export const WHEELS = 4
/** The same three bits for going against the direction in which a street is drawn stand this much higher. */
export const AGAINST = 3

/** The same, seen from the other end. */
export const turned = (access: number): number => (access >> AGAINST) | ((access & 7) << AGAINST)

export const tagsOfStreets: ReadonlySet<string> = new Set([
  ...[
    'highway',
    'railway',
    'public_transport',
    'motorroad',
    'sidewalk',
    'access',
    'foot',
    'vehicle',
    'bicycle',
  ],
  ...['wheelchair', 'ramp:wheelchair', 'oneway', 'oneway:bicycle', 'oneway:foot', 'junction', 'conveying'],
  ...['cycleway', 'cycleway:left', 'cycleway:right', 'cycleway:both', 'cycleway:left:oneway'],
  ...['cycleway:right:oneway', 'smoothness'],
])
/** What makes a way a street; without one of these it is a river, a fence, a building. */
export const tagsThatMakeStreets: ReadonlySet<string> = new Set(['highway', 'railway', 'public_transport'])
export const tagsOfBarriers: ReadonlySet<string> = new Set([
  ...['barrier', 'access', 'foot', 'vehicle', 'bicycle', 'wheelchair'],
])

const ALL = FOOT | BIKE | WHEELS
const ON_FOOT = FOOT | WHEELS

/**
 * A ferry is no street: it has a timetable. On a trunk road (*autoweg*) nobody walks or cycles in the Netherlands; elsewhere
 * it says so itself. On a Dutch cycleway one may walk where there is no footway (RVV 1990, article 4).
 */
const defaultOf: ReadonlyMap<string, number> = new Map([
  ...[
    'primary',
    'primary_link',
    'secondary',
    'secondary_link',
    'tertiary',
    'tertiary_link',
    'unclassified',
  ].map((kind) => [kind, ALL] as const),
  ...['residential', 'living_street', 'service', 'road', 'track', 'path', 'cycleway'].map(
    (kind) => [kind, ALL] as const,
  ),
  ...['footway', 'pedestrian', 'platform', 'corridor', 'elevator', 'crossing'].map(
    (kind) => [kind, ON_FOOT] as const,
  ),
  ['steps', FOOT],
  // None of their own, but a tag may open them.
  ...['trunk', 'trunk_link', 'bridleway', 'busway', 'bus_guideway'].map((kind) => [kind, 0] as const),
])

/** `use_sidepath`: the path beside it is drawn on its own. `dismount`: not by bike. */
const closed = new Set([
  ...['no', 'private', 'use_sidepath', 'dismount', 'agricultural', 'forestry', 'delivery', 'emergency'],
  ...['military', 'permit', 'residents'],
])
const rough = new Set(['very_bad', 'horrible', 'very_horrible', 'impassable'])

/** What the first of these tags that is there says; `undefined` when none is. */
function says(tags: Tags, ...keys: readonly string[]): boolean | undefined {
  const value = keys.map((key) => tags.get(key)).find((found) => found !== undefined && found !== 'unknown')
  return value === undefined ? undefined : !closed.has(value)
}

const bit = (mode: number, allowed: boolean): number => (allowed ? mode : 0)

/** Six bits: who may go along, and who against. Nought: no street, or one for cars alone. */
export function accessOfStreet(tags: Tags): number {
  const ordinary = isPlatform(tags) ? ON_FOOT : defaultOf.get(tags.get('highway') ?? '')
  if (ordinary === undefined) return 0
  const byDefault = tags.get('motorroad') === 'yes' ? 0 : ordinary
  const hasSidewalk = ['both', 'left', 'right', 'yes'].includes(tags.get('sidewalk') ?? '')
  const foot = says(tags, 'foot', 'access') ?? ((byDefault & FOOT) !== 0 || hasSidewalk)
  const bike = says(tags, 'bicycle', 'vehicle', 'access') ?? (byDefault & BIKE) !== 0
  const isLevel = (byDefault & WHEELS) !== 0 || (hasSidewalk && foot) || tags.get('ramp:wheelchair') === 'yes'
  const wheels = says(tags, 'wheelchair') ?? (foot && isLevel && !rough.has(tags.get('smoothness') ?? ''))
  const rideable = bike && tags.get('highway') !== 'steps'
  const [footWays, bikeWays] = [directionsOnFoot(tags), directionsByBike(tags)]
  const along = bit(ON_FOOT, footWays.along) | bit(BIKE, bikeWays.along)
  const against = bit(ON_FOOT, footWays.against) | bit(BIKE, bikeWays.against)
  const who = bit(FOOT, foot) | bit(BIKE, rideable) | bit(WHEELS, wheels)
  return (who & along) | ((who & against) << AGAINST)
}

const isPlatform = (tags: Tags): boolean =>
  !tags.has('highway') && (tags.get('railway') === 'platform' || tags.get('public_transport') === 'platform')

interface Directions {
  along: boolean
  against: boolean
}
const both: Directions = { along: true, against: true }

function directions(oneway: string | undefined): Directions | undefined {
  if (oneway === undefined) return undefined
  if (['yes', 'true', '1'].includes(oneway)) return { along: true, against: false }
  return oneway === '-1' || oneway === 'reverse' ? { along: false, against: true } : both
}

/** One way is for vehicles; on foot only an escalator is, or what says so. */
function directionsOnFoot(tags: Tags): Directions {
  const escalator: Record<string, string> = { forward: 'yes', backward: '-1' }
  return directions(tags.get('oneway:foot') ?? escalator[tags.get('conveying') ?? '']) ?? both
}

function directionsByBike(tags: Tags): Directions {
  const own = directions(tags.get('oneway:bicycle'))
  if (own) return own
  const roundabout = ['roundabout', 'circular'].includes(tags.get('junction') ?? '') ? 'yes' : undefined
  const general = directions(tags.get('oneway') ?? roundabout) ?? both
  return hasWayBack(tags) ? both : general
}

/** A lane or track of one's own against a one-way street. */
function hasWayBack(tags: Tags): boolean {
  const sides = ['cycleway', 'cycleway:left', 'cycleway:right', 'cycleway:both']
  const opposite = sides.some((side) => tags.get(side)?.startsWith('opposite'))
  const turned = ['cycleway:left:oneway', 'cycleway:right:oneway'].some((side) =>
    ['-1', 'no'].includes(tags.get(side) ?? ''),
  )
  return opposite || turned
}

/** What nobody rides through, or rolls through, unless a tag says so. */
const barriersForBikes = new Set(['stile', 'turnstile', 'full-height_turnstile', 'kissing_gate'])
const barriersForWheels = new Set([...barriersForBikes, 'cycle_barrier', 'log', 'step', 'horse_stile'])

/** Who cannot pass a point on a street: a gate, a stile. */
export function whoIsStopped(tags: Tags): number {
  const barrier = tags.get('barrier')
  if (barrier === undefined) return 0
  const foot = says(tags, 'foot', 'access') ?? true
  const bike = says(tags, 'bicycle', 'vehicle', 'access') ?? !barriersForBikes.has(barrier)
  const wheels = says(tags, 'wheelchair') ?? (foot && !barriersForWheels.has(barrier))
  return bit(FOOT, !foot) | bit(BIKE, !bike) | bit(WHEELS, !wheels)
}
