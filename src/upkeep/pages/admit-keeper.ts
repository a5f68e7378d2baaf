import { readGeography } from '../../geography/index.ts'
import {
  type Act,
  type Asker,
  type AuditActor,
  actorOf,
  admit,
  may,
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
  const admitted = await admit(c, act, await findThing(c, act, place))
  if ('refused' in admitted) return admitted
  if ('movedTo' in found && c.req.method === 'GET')
    return { refused: c.redirect(addressIn(language, c.req.path.replace(slug, place.slug)), 302) }
  const { asker, by } = admitted
  const isOfThePlace = by.scope.kind === 'place' || by.scope.kind === 'organisation'
  return {
    place,
    keeper: {
      ...{ asker, by, accountId: asker.accountId, actor: actorOf(asker.accountId) },
      says: isOfThePlace ? 'place' : 'checked',
    },
  }
}

/** The place, or one that went into it and that somebody keeps: a merge takes nobody's keeping away. */
async function findThing(c: Request, act: Act, place: Place): Promise<Thing> {
  const { database } = c.var
  const thing = thingOf(await readGeography(database), place)
  const known = await admit(c, 'see desk')
  if ('refused' in known || may(known.asker, act, thing)) return thing
  const absorbed = [...(await findRoots(database))].filter(([, root]) => root === place.id)
  const things = absorbed.map(([placeId]) => ({ ...thing, placeId }))
  return things.find((one) => may(known.asker, act, one)) ?? thing
}
