import { dayOf } from '../../design/numbers.ts'
import { recordAudit } from '../../identity/index.ts'
import type { Platform } from '../../platform/platform.ts'
import {
  type Also,
  editorsDesk,
  editSeenPlace,
  findSettled,
  listChanges,
  listProvenance,
  type Place,
  type PlaceContent,
  saveSource,
  thePlaceItself,
} from '../../register/index.ts'
import { type Field, isSame, type SaidValues } from '../../register/pure.ts'
import type { Keeper } from './admit-keeper.ts'

/** Takes in what a keeper says of a place as they saw it; the record says who, in the same transaction. */
export async function sayOfPlace(
  platform: Platform,
  place: Place,
  { says, actor, accountId, by }: Keeper,
  values: SaidValues,
  more?: Also,
): ReturnType<typeof editSeenPlace> {
  const source = says === 'place' ? thePlaceItself : editorsDesk
  await saveSource(platform.database, source, platform.now())
  const saidOn = dayOf(platform.now()).toString()
  return editSeenPlace(
    platform,
    place,
    { basis: says, sourceId: source.id, saidOn, values },
    {
      actor,
      also: async (transaction, change, at) => {
        // What else belongs to it comes first: the record is always the last that is waited for.
        await more?.(transaction, at)
        await recordAudit(
          transaction,
          { accountId, by },
          {
            act: 'place edited',
            subject: place.id,
            detail: { change, fields: Object.keys(values).join(' ') },
          },
          at,
        )
      },
    },
  )
}

/** What a place said after its change of that number; undefined when it has no such change. */
export async function findContentAt(
  platform: Platform,
  place: Place,
  version: number,
): Promise<PlaceContent | undefined> {
  if (version === place.version) return place.content
  const change = (await listChanges(platform.database, place.id)).find(({ id }) => id === version)
  return change?.after ?? undefined
}

/** Of what somebody says the part that is not kept as said by the same already, so that saying it twice says it once. */
export async function findNews(
  { database, now }: Platform,
  { id, content }: Place,
  says: Keeper['says'],
  values: SaidValues,
  again: 'today' | 'ever',
): Promise<SaidValues> {
  const settled = await findSettled(database, id)
  const provenance = await listProvenance(database, id)
  const today = dayOf(now()).toString()
  const isKept = (field: Field, value: unknown) => {
    const statement = provenance.get(settled?.chosen[field] ?? -1)?.statement
    if (!statement || !isSame(value, content[field] ?? null)) return false
    return statement.basis === says && (again === 'ever' || statement.saidOn === today)
  }
  return Object.fromEntries(
    Object.entries(values).filter(([field, value]) => !isKept(field as Field, value)),
  ) as SaidValues
}
