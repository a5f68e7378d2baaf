/** What somebody does for the register, from near to far. */
export const roles = [
  'point-editor',
  'point-coordinator',
  'region-coordinator',
  'national-editor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Where somebody does it: one place, all places of an organisation, those of a region (by its name), or everywhere. */
export type Scope =
  | { kind: 'place'; placeId: string }
  | { kind: 'organisation'; organisation: string }
  | { kind: 'region'; region: string }
  | { kind: 'everything' }
export type ScopeKind = Scope['kind']

export interface Grant {
  role: Role
  scope: Scope
  /** What the scope was called when it was granted: of a place its name and town. Nothing for everything. */
  scopeName: string
}

/** Whose sign-in takes more than a mail: a passkey, or a code of an authenticator. */
export const needsProof = (role: Role): boolean => roles.indexOf(role) >= roles.indexOf('region-coordinator')

/** A scope as two words of a row, and back. */
export function scopeInRow(scope: Scope): { scope_kind: ScopeKind; scope: string } {
  const name = { place: 'placeId', organisation: 'organisation', region: 'region', everything: '' }[
    scope.kind
  ]
  return { scope_kind: scope.kind, scope: (scope as unknown as Record<string, string>)[name] ?? '' }
}

export function scopeOfRow({ scope_kind: kind, scope }: { scope_kind: ScopeKind; scope: string }): Scope {
  if (kind === 'place') return { kind, placeId: scope }
  if (kind === 'organisation') return { kind, organisation: scope }
  if (kind === 'region') return { kind, region: scope }
  return { kind }
}
