import { listKeptScopes, recordAudit } from '../../identity/index.ts'
import { plainText } from '../../platform/plain-text.ts'
import type { Request } from '../../platform/platform.ts'
import { findRoots, type Place } from '../../register/index.ts'
import type { SaidValues } from '../../register/pure.ts'
import { addProposal } from '../proposal-store.ts'
import type { Keeper } from './admit-keeper.ts'

/** A reason, in a sentence or two; of a longer one the beginning. */
const MOST_CHARACTERS = 500

/** Whether what somebody fills in is for the place to decide: a region's, where people of the place keep it themselves. */
export async function isForThePlace(c: Request, place: Place, { by }: Pick<Keeper, 'by'>): Promise<boolean> {
  if (by?.role !== 'region-coordinator') return false
  const { database } = c.var
  const roots = await findRoots(database)
  const kept = await listKeptScopes(database, 'place')
  if ([...kept].some((id) => (roots.get(id) ?? id) === place.id)) return true
  const { organisation } = place.content
  return organisation !== undefined && (await listKeptScopes(database, 'organisation')).has(organisation)
}

/** Lays what a region would change before the people of the place. */
export async function propose(
  c: Request,
  place: Place,
  { actor, accountId, by }: Keeper,
  values: SaidValues,
  said: string,
): Promise<void> {
  const why = plainText(said).slice(0, MOST_CHARACTERS) || undefined
  await addProposal(c.var, { placeId: place.id, values, why, by: actor }, (transaction, id) =>
    recordAudit(
      transaction,
      { accountId, by },
      {
        act: 'proposal made',
        subject: place.id,
        detail: { proposal: id, fields: Object.keys(values).join(' ') },
      },
      c.var.now(),
    ),
  )
}
