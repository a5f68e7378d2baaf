import { type Geography, readGeography } from '../../geography/index.ts'
import { type Act, type Asker, may } from '../../identity/index.ts'
import type { Request } from '../../platform/platform.ts'
import {
  findRoots,
  listOpenPairs,
  listReports,
  listTasks,
  type Place,
  readRegister,
} from '../../register/index.ts'
import { type Errand, listErrands } from '../desk/errands.ts'
import { listProposals } from '../proposal-store.ts'
import { thingOf } from '../thing.ts'

/** What somebody keeps, and what of it is open. */
export interface OpenWork {
  geography: Geography
  /** The places by their id: of every errand, at least. */
  byId: ReadonlyMap<string, Place>
  /** Oldest first. */
  errands: Errand[]
  /** Places that are somebody's own, not by a region or the whole. */
  own: Place[]
  /** The names of the regions that are theirs. */
  regions: string[]
  /** Pairs that wait for a decision; nothing for who does not decide on them. */
  pairs: number | undefined
}

/** The map of areas, every place, and what a place is to whoever decides about permission. */
export async function readAll({ var: { database } }: Request) {
  const geography = await readGeography(database)
  const roots = await findRoots(database)
  const thing = (place: Place) => thingOf(geography, place, roots)
  return { geography, thing, ...(await readRegister(database)) }
}

/** Everything that is open among the places about which somebody decides. */
export async function findOpenWork(c: Request, asker: Asker): Promise<OpenWork> {
  const { database } = c.var
  const { geography, thing, places, byId } = await readAll(c)
  const decides = (act: Act, id: string) => {
    const place = byId.get(id)
    return place !== undefined && may(asker, act, thing(place))
  }
  const reports = await listReports(database, { alsoAnswered: false })
  const tasks = await listTasks(database)
  const proposals = await listProposals(database, { alsoDecided: false })
  const near = asker.grants.filter(({ scope: { kind } }) => kind === 'place' || kind === 'organisation')
  return {
    geography,
    byId,
    errands: listErrands({ reports, tasks, proposals }).filter(({ kind, placeId }) =>
      decides(kind === 'proposal' ? 'take over proposal' : 'decide proposal', placeId),
    ),
    own: places.filter((place) =>
      may({ grants: near, isProven: asker.isProven }, 'edit place', thing(place)),
    ),
    regions: asker.grants.flatMap(({ scope }) =>
      scope.kind === 'region' && may(asker, 'see region desk', { regions: [scope.region] })
        ? [scope.region]
        : [],
    ),
    pairs: may(asker, 'keep register') ? (await listOpenPairs(database)).length : undefined,
  }
}
