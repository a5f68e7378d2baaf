import { type Act, admit } from '../../identity/index.ts'
import type { Request } from '../../platform/platform.ts'
import type { Place } from '../../register/index.ts'
import type { Proposal } from '../proposal.ts'
import { listProposals } from '../proposal-store.ts'
import { type Keeper, keeperOf } from './admit-keeper.ts'
import { readAll } from './open-work.ts'

export interface OpenedProposal {
  proposal: Proposal
  place: Place
  keeper: Keeper
}

/** The proposal of the address, for who may do this with it; or the answer that says why not. */
export async function openProposal(c: Request, act: Act): Promise<OpenedProposal | { refused: Response }> {
  const anyone = await admit(c, 'see desk')
  if ('refused' in anyone) return anyone
  const word = c.req.param('proposal') ?? ''
  const id = /^\d{1,9}$/.test(word) ? Number(word) : -1
  const [proposal] = await listProposals(c.var.database, { id, alsoDecided: true })
  const { byId, thing } = await readAll(c)
  const place = byId.get(proposal?.placeId ?? '')
  if (!proposal || !place) return { refused: await c.notFound() }
  const admitted = await admit(c, act, thing(place))
  return 'refused' in admitted ? admitted : { proposal, place, keeper: keeperOf(admitted) }
}
