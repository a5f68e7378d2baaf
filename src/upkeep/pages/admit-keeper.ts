import { readGeography } from '../../geography/index.ts'
import {
  type Act,
  type Admitted,
  type Asker,
  type AuditActor,
  actorOf,
  admit,
  type Thing,
} from '../../identity/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { findPlace, findRoots, type Place } from '../../register/index.ts'
import { thingOf } from '../thing.ts'

/** Somebody who may keep a place, and whose word it is what they say of it. */
export interface Keeper extends AuditActor {
  asker: Asker
  /** Of the place itself, or of a region or the desk that keeps it with them. */
  says: 'place' | 'checked'
  /** How their deeds are signed in the history. */
  actor: string
}

export type Admission = { place: Place; keeper: Keeper } | { refused: Response }

/**
 * The place of an address, and who may do this with it; or the answer that says why not. An address of old leads on; a
 * form that was sent to it is read all the same.
 */
export async function admitKeeper(c: Request, act: Act): Promise<Admission> {
  const { database, language } = c.var
  const slug = c.req.param('slug') ?? ''
  const found = await findPlace(database, slug)
  if (!found) {
    const anyone = await admit(c, 'see desk')
    return { refused: 'refused' in anyone ? anyone.refused : await c.notFound() }
  }
  const place = 'place' in found ? found.place : found.movedTo
  const admitted = await admit(c, act, await findThing(c, place))
  if ('refused' in admitted) return admitted
  if ('movedTo' in found && c.req.method === 'GET')
    return { refused: c.redirect(addressIn(language, c.req.path.replace(slug, place.slug)), 302) }
  return { place, keeper: keeperOf(admitted) }
}

/** Whose word it is what somebody says of a place. */
export function keeperOf({ asker, by }: Extract<Admitted, { asker: unknown }>): Keeper {
  const isOfThePlace = by.scope.kind === 'place' || by.scope.kind === 'organisation'
  return {
    ...{ asker, by, accountId: asker.accountId, actor: actorOf(asker.accountId) },
    says: isOfThePlace ? 'place' : 'checked',
  }
}

/** The place, with what went into it: a merge takes nobody's keeping away. */
const findThing = async ({ var: { database } }: Request, place: Place): Promise<Thing> =>
  thingOf(await readGeography(database), place, await findRoots(database))
