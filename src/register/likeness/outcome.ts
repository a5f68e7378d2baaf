import { type Evidence, isApart, isOtherSpot, isSameSpot } from './evidence.ts'
import { isGroup } from './weigh-grain.ts'
import { namesContradict } from './weigh-name.ts'

export type Band = 'certain' | 'maybe' | 'not'
/** What two records can be to each other. */
export const outcomes = [
  'same',
  'same organisation, other location',
  'part of',
  'different',
  'unsure',
] as const
export type Outcome = (typeof outcomes)[number]

const isOneOrganisation = ({ organisation, kvk, sharedHost }: Evidence): boolean =>
  organisation === 'equal' ||
  organisation === 'overlap' ||
  kvk === 'equal' ||
  kvk === 'other establishment' ||
  sharedHost

/** From this score on a pair that may be one place is called so; below it stays undecided. */
const likely = 0.8

/** The relations that laws settle, whatever the score; undefined where none does. */
function findSettled(evidence: Evidence): Outcome | undefined {
  const { left, right, kvk, wholeAndPart } = evidence
  const oneOrganisation = isOneOrganisation(evidence)
  const apart = isApart(evidence)
  if (wholeAndPart && oneOrganisation)
    return apart && (isGroup(left) || isGroup(right)) ? 'same organisation, other location' : 'part of'
  if (kvk === 'other establishment') return 'same organisation, other location'
  if (kvk === 'equal' && isOtherSpot(evidence)) return 'same organisation, other location'
  return oneOrganisation && apart && !isSameSpot(evidence) ? 'same organisation, other location' : undefined
}

function areTwoOfOneOrganisation(evidence: Evidence): boolean {
  const { name, district } = evidence
  const twoNames = name !== undefined && namesContradict(name)
  const otherSpot = isOtherSpot(evidence) || district === 'differs'
  return isOneOrganisation(evidence) && (twoNames || otherSpot) && !isSameSpot(evidence)
}

/** What two records most probably are to each other: what laws settle, then what the score says. */
export function decideOutcome(evidence: Evidence, score: number, band: Band): Outcome {
  if (band === 'certain') return 'same'
  const settled = findSettled(evidence)
  if (settled !== undefined) return settled
  if (band === 'maybe') return score >= likely ? 'same' : 'unsure'
  return areTwoOfOneOrganisation(evidence) ? 'same organisation, other location' : 'different'
}
