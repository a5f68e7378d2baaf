import { type Grant, needsProof, type Role, roles, type Scope } from './role.ts'

/** Everything that takes a sign-in, and whose roles it is for. What is not here nobody may do. */
export const acts = {
  'see desk': roles,
  'see own account': roles,
  'erase own account': roles,
  'edit place': ['point-editor', 'point-coordinator', 'region-coordinator', 'national-editor'],
  'undo change': ['point-editor', 'point-coordinator', 'region-coordinator', 'national-editor'],
  'decide proposal': ['point-editor', 'point-coordinator', 'region-coordinator', 'national-editor'],
  'see people': ['point-coordinator', 'region-coordinator', 'national-editor', 'administrator'],
  // What a region proposes is not for the region to decide.
  'take over proposal': ['point-editor', 'point-coordinator', 'national-editor'],
  'invite to place': ['point-coordinator', 'region-coordinator', 'national-editor', 'administrator'],
  'see region desk': ['region-coordinator', 'national-editor'],
  'see national desk': ['national-editor'],
  'keep register': ['national-editor'],
  'invite to region': ['national-editor', 'administrator'],
  'invite to the whole': ['administrator'],
  'see audit': ['administrator'],
} as const satisfies Record<string, readonly Role[]>
export type Act = keyof typeof acts

/** What cannot be taken back easily: who does it proves again who they are, when that is more than ten minutes ago. */
export const sensitive: readonly Act[] = [
  'erase own account',
  'invite to place',
  'invite to region',
  'invite to the whole',
]

/** What anybody may do with a mail alone: see where they are signed in, and sign out. */
const ofOnesOwn: readonly Act[] = ['see own account']

/** What an act is about; nothing for what is about no place. */
export interface Thing {
  placeId?: string
  /** Places that went into it: who keeps one of those keeps it. */
  absorbed?: readonly string[]
  organisation?: string | undefined
  /** The regions that it lies in; a municipality can be in one of which that is only probable. */
  regions?: readonly string[]
}

/** The grants that allow somebody to do this to this. */
const grantsFor = (grants: readonly Grant[], act: Act, thing?: Thing): Grant[] =>
  grants.filter(({ role, scope }) => (acts[act] as readonly Role[]).includes(role) && covers(scope, thing))

const covers = (scope: Scope, thing: Thing | undefined): boolean => {
  if (scope.kind === 'everything' || thing === undefined) return true
  if (scope.kind === 'place')
    return thing.placeId === scope.placeId || (thing.absorbed?.includes(scope.placeId) ?? false)
  if (scope.kind === 'organisation') return thing.organisation === scope.organisation
  return thing.regions?.includes(scope.region) ?? false
}

export type Permission = 'yes' | 'no' | 'proof first'

/** Whether somebody may: `proof first` where only a role allows it that takes more than a mail, which was not proven. */
export function findPermission(
  grants: readonly Grant[],
  isProven: boolean,
  act: Act,
  thing?: Thing,
): Permission {
  const allowing = grantsFor(grants, act, thing)
  if (allowing.length === 0) return 'no'
  const takesMore = !ofOnesOwn.includes(act) && allowing.every(({ role }) => needsProof(role))
  return isProven || !takesMore ? 'yes' : 'proof first'
}

/**
 * As what somebody does this: of several grants that allow it the nearest, so that whoever is of a place and of its region
 * speaks for the place. What takes proof that was not given allows nothing.
 */
export const nearestGrant = (
  { grants, isProven }: { grants: readonly Grant[]; isProven: boolean },
  act: Act,
  thing?: Thing,
): Grant | undefined =>
  grantsFor(grants, act, thing)
    .filter((grant) => findPermission([grant], isProven, act, thing) === 'yes')
    .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))[0]

/** Whether somebody can do this now: for pages that show each what they can do. */
export const may = (
  { grants, isProven }: { grants: readonly Grant[]; isProven: boolean },
  act: Act,
  thing?: Thing,
): boolean => findPermission(grants, isProven, act, thing) === 'yes'
