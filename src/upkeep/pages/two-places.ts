import { z } from 'zod'
import { type Admitted, admit } from '../../identity/index.ts'
import type { Request } from '../../platform/platform.ts'
import { listMerges, type Place, readRegister, type StandingMerge } from '../../register/index.ts'

/** Two places of an address: side by side, one in the other, or no longer both there. */
export type Two =
  | { state: 'apart'; places: readonly [Place, Place] }
  | { state: 'merged'; merge: StandingMerge; kept: Place }
  | { state: 'gone' }

type Admission = (Extract<Admitted, { asker: unknown }> & { two: Two }) | { refused: Response }

/** Who decides on double records, and the two of the address. */
export async function admitToTwo(c: Request): Promise<Admission> {
  const admitted = await admit(c, 'keep register')
  if ('refused' in admitted) return admitted
  const ids = [c.req.param('left'), c.req.param('right')]
  const read = z.tuple([z.uuid(), z.uuid()]).safeParse(ids)
  if (!read.success || read.data[0] === read.data[1]) return { refused: await c.notFound() }
  return { ...admitted, two: await findTwo(c, read.data) }
}

async function findTwo({ var: { database } }: Request, [one, other]: [string, string]): Promise<Two> {
  const { byId } = await readRegister(database)
  const [left, right] = [byId.get(one), byId.get(other)]
  if (left && right) return { state: 'apart', places: [left, right] }
  const gone = left ? other : one
  const kept = left ?? right
  const [merge] = kept ? await listMerges(database, { absorbedId: gone, most: 1 }) : []
  return kept && merge?.keptId === kept.id ? { state: 'merged', merge, kept } : { state: 'gone' }
}
