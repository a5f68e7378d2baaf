import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import { isDead, type SilentLink } from './links/link.ts'
import type { RegisterTransaction } from './statement-store.ts'

/** The websites that gave no answer when they were last asked. */
export async function listSilentLinks(database: Database): Promise<SilentLink[]> {
  const { rows } = await sql<SilentLink>`
    select website, since::text, nights, last_night::text as "lastNight", trouble
    from place_link order by website`.execute(database)
  return rows
}

/** A place, and the website it has now. */
export interface PlaceLink {
  placeId: string
  website: string
}

/**
 * Keeps how a night went, whole or not at all. A place whose website is dead has a task, once for as long as it is dead;
 * the task closes by itself when the website answers, or is not the place's any more.
 */
export async function saveNight(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  silent: readonly SilentLink[],
  places: readonly PlaceLink[],
): Promise<{ raised: number; closed: number }> {
  const dead = new Map(silent.filter(isDead).map((link) => [link.website, link]))
  const asking = places.flatMap(({ placeId, website }) => {
    const link = dead.get(website)
    return link
      ? [
          {
            place_id: placeId,
            since: link.since,
            detail: { website, trouble: link.trouble, since: link.since },
          },
        ]
      : []
  })
  const at = now().toString()
  return database.transaction().execute(async (transaction) => {
    await sql`delete from place_link`.execute(transaction)
    await sql`insert into place_link (website, since, nights, last_night, trouble)
      select website, since, nights, "lastNight", trouble from jsonb_to_recordset(${JSON.stringify(silent)}::jsonb)
        as r(website text, since date, nights integer, "lastNight" date, trouble text)`.execute(transaction)
    const said = sql`jsonb_to_recordset(${JSON.stringify(asking)}::jsonb) as r(place_id uuid, since date, detail jsonb)`
    const closed = await sql`
      with recursive up as (
        select place_task.id as task, detail ->> 'website' as website, place.id, absorbed_into
        from place_task join place on place.id = place_id where kind = 'dead link' and closed_at is null
        union select task, website, place.id, place.absorbed_into from place join up on place.id = up.absorbed_into
      )
      update place_task set closed_at = ${at}, closed_by = 'Inloop',
        closed_note = 'de website antwoordt weer, of is niet meer die van deze plek'
      from up where up.task = place_task.id and up.absorbed_into is null and not exists (
        select from ${said} where r.place_id = up.id and r.detail ->> 'website' = up.website)
      returning place_task.id`.execute(transaction)
    const raised = await sql`
      insert into place_task (place_id, kind, detail, raised_at)
      select place_id, 'dead link', detail, ${at} from ${said} where not exists (
        with recursive down as (
          select r.place_id as id union select place.id from place join down on place.absorbed_into = down.id
        ) select from place_task join down on down.id = place_task.place_id
          where kind = 'dead link' and place_task.detail ->> 'website' = r.detail ->> 'website'
            and raised_at >= r.since::timestamp at time zone 'Europe/Amsterdam')
      returning id`.execute(transaction)
    return { raised: raised.rows.length, closed: closed.rows.length }
  })
}

/** What was a value of a place and is erased stands here no longer either. */
export const forgetLinks = async (
  transaction: RegisterTransaction,
  values: readonly unknown[],
): Promise<void> => {
  const websites = values.filter((value) => typeof value === 'string')
  await sql`delete from place_link where website = any(${websites})`.execute(transaction)
}
