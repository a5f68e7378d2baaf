import { sql } from 'kysely'
import { readGeography } from '../geography/index.ts'
import type { Database } from '../platform/database.ts'
import { findDoors } from './door-store.ts'
import { doorSaidIn } from './hidden-door.ts'
import { isHidden, type PlaceContent } from './place.ts'
import { findCentres } from './place-centre.ts'
import { type PublicPlace, publicPlace } from './public-place.ts'
import type { Basis } from './statement.ts'

/** A change of a place: what the public could see of it before and after, each nothing when it could see none. */
export interface PublicChange {
  /** Its number, which is the revision of the register that it made. */
  id: number
  at: Temporal.Instant
  placeId: string
  before: PublicPlace | undefined
  after: PublicPlace | undefined
}

/**
 * The newest changes of what was or became a place in these municipalities (by code) or online, newest first, at most so
 * many. What it says of the past is for comparing only: a place may have taken it back since.
 */
export async function listChangesIn(
  database: Database,
  municipalities: readonly string[],
  most: number,
): Promise<PublicChange[]> {
  const centreOf = findCentres(await readGeography(database))
  const { rows } = await sql<ChangeRow>`
    select id, place_id, changed_at, slug, before, after from place_change
    where before ->> 'municipality' = any(${municipalities}) or after ->> 'municipality' = any(${municipalities})
      or 'online' in (before ->> 'kind', before ->> 'grain', after ->> 'kind', after ->> 'grain')
    order by id desc limit ${most}`.execute(database)
  const doorsOf = await findDoors(database)
  return rows.map(({ id, place_id, changed_at, slug, before, after }) => {
    const ofThen = [before, after].flatMap((content) => (content ? doorSaidIn(content) : []))
    const elsewhere = [...doorsOf(place_id), ...ofThen]
    const show = (content: PlaceContent | null) =>
      content && !isHidden(content)
        ? publicPlace(
            { id: place_id, slug, content, confirmedOn: undefined, checkedOn: undefined, version: id },
            elsewhere,
            { centreOf },
          )
        : undefined
    const at = Temporal.Instant.from(changed_at)
    return { id, at, placeId: place_id, before: show(before), after: show(after) }
  })
}

/** How what was said with a change came to be; and whether it still counts, so that it can be undone. */
export interface SaidThen {
  basis: Basis
  stands: boolean
}

/**
 * What somebody said of a place by hand, by the number of the change that took it in; of an undoing it is what was undone,
 * as long as it is. What was undone and brought back stands with the change that brought it back.
 */
export async function listSaidThen(database: Database, placeId: string): Promise<Map<number, SaidThen>> {
  const { rows } = await sql<{ change: number; basis: Basis; stands: boolean }>`
    select change_id as change, basis, withdrawn_at is null as stands from place_statement
    where place_id = ${placeId} and run_id is null and merge_id is null and change_id is not null
    union all
    select withdrawn_by_change, basis, true from place_statement
    where place_id = ${placeId} and run_id is null and merge_id is null and withdrawn_by_change is not null`.execute(
    database,
  )
  return new Map(rows.map(({ change, ...said }) => [change, said]))
}

interface ChangeRow {
  id: number
  place_id: string
  changed_at: string
  slug: string
  before: PlaceContent | null
  after: PlaceContent | null
}
