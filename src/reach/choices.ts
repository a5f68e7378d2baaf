import { areaKinds } from '../areas/browser.ts'
import { divisions } from '../coverage/browser.ts'
import { oneOf, type Refused, readChoices } from '../platform/address-choices.ts'
import { type Norm, norms } from './times/bands.ts'
import { type SingleMode, singleModes } from './times/modes.ts'

/** How one goes: by one of three, or by whichever of them is fastest. */
export const modes = [...singleModes, 'beste'] as const
export type Mode = (typeof modes)[number]
/** How one gets about: as most people, slowly, with a wheelchair, or by bike to the stop. */
export const profiles = ['gewoon', 'langzaam', 'rolstoel', 'fiets-naar-halte'] as const
export type Profile = (typeof profiles)[number]
/** Monday first, as in ISO 8601. */
export const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
export type Day = (typeof days)[number]
export const dayparts = ['ochtend', 'middag', 'avond'] as const
export type Daypart = (typeof dayparts)[number]

export const yesOrNo = ['nee', 'ja'] as const
type YesOrNo = (typeof yesOrNo)[number]
/** Small areas that reach is told of: postcode areas always, and what of CBS was loaded. */
export const gebieden = ['postcode', ...areaKinds] as const
export type Gebieden = (typeof gebieden)[number]

/** What reach is computed for. The address of the page holds it, so that a link gives the same numbers. */
export interface ReachChoices {
  norm: Norm
  vervoer: Mode
  profiel: Profile
  dag: Day
  dagdeel: Daypart
  /** By which areas the country is divided. */
  indeling: (typeof divisions)[number]
  /** Whether who is early waits before the door, which counts as travelling. */
  wachten: YesOrNo
  /** Whether there has to be a way home within the norm too. */
  terug: YesOrNo
  /** Of which small areas it is told. */
  gebieden: Gebieden
}
export type ReachChoice = keyof ReachChoices
export type ReachProblem = 'not a choice' | 'repeated' | 'does not go together' | 'not loaded'
export type RefusedReach = Refused<ReachChoice, ReachProblem>

/**
 * Half an hour by bike, on a Tuesday afternoon: the report asks whether 45 minutes is not too far, and in the morning rush
 * most doors are still closed.
 */
export const usualChoices: ReachChoices = {
  norm: 30,
  vervoer: 'fiets',
  profiel: 'gewoon',
  dag: 'dinsdag',
  dagdeel: 'middag',
  indeling: 'provincie',
  wachten: 'nee',
  terug: 'nee',
  gebieden: 'postcode',
}

const normWords = norms.map(String) as ['15', '30', '45']
const schemas = {
  norm: oneOf(normWords).transform(Number),
  vervoer: oneOf(modes),
  profiel: oneOf(profiles),
  dag: oneOf(days),
  dagdeel: oneOf(dayparts),
  indeling: oneOf(divisions),
  wachten: oneOf(yesOrNo),
  terug: oneOf(yesOrNo),
  gebieden: oneOf(gebieden),
}
export const choiceNames = Object.keys(schemas) as ReachChoice[]

/** How each profile may go. */
const goesBy: Record<Profile, readonly Mode[]> = {
  gewoon: modes,
  langzaam: ['lopen', 'ov', 'beste'],
  rolstoel: ['lopen', 'ov', 'beste'],
  'fiets-naar-halte': ['ov'],
}

/** By which ways somebody goes for whom the fastest is looked for. */
export const singleModesOf = ({ profiel }: Pick<ReachChoices, 'profiel'>): readonly SingleMode[] =>
  singleModes.filter((mode) => goesBy[profiel].includes(mode))

/** Reads the choices of an address; what it does not mention is as usual. `offered`: the small areas that there are. */
export function parseReachChoices(
  query: Record<string, string[]>,
  offered: readonly Gebieden[],
): { choices: ReachChoices } | RefusedReach {
  const found = readChoices<ReachChoice, ReachProblem>(schemas, query)
  if ('problems' in found) return found
  const choices = { ...usualChoices, ...found.read } as ReachChoices
  const problems: RefusedReach['problems'] = {
    ...(!goesBy[choices.profiel].includes(choices.vervoer) && { profiel: 'does not go together' }),
    ...(!offered.includes(choices.gebieden) && { gebieden: 'not loaded' }),
  }
  if (Object.keys(problems).length === 0) return { choices }
  const { norm, ...words } = choices
  return { problems, typed: { norm: String(norm), ...words } }
}

/** The choices as the query of an address: always the same, in the same order. What only some worlds have is left out as usual. */
export const toReachQuery = (choices: ReachChoices): string =>
  choiceNames
    .filter((name) => name !== 'gebieden' || choices.gebieden !== usualChoices.gebieden)
    .map((name) => `${name}=${choices[name]}`)
    .join('&')
