import { sql } from 'kysely'
import { keep } from '../platform/kept.ts'
import { readRegister } from './store.ts'

/** The newest that is said of a place: by which list, and of when. */
export interface Origin {
  source: string
  saidOn: string | undefined
}

/** The origin of each place by its id, kept in memory between changes; for a card, which has room for one. */
export const readOrigins = keep(
  async (database) => (await readRegister(database)).revision,
  async (database): Promise<ReadonlyMap<string, Origin>> => {
    const { rows } = await sql<{ place_id: string; name: string; said_on: string | null }>`
      select distinct on (place_id) place_id, name, said_on
      from place_statement join source_list on source_list.id = source_id
      where withdrawn_at is null
      order by place_id, said_on desc nulls last, place_statement.id desc`.execute(database)
    return new Map(
      rows.map(({ place_id, name, said_on }) => [place_id, { source: name, saidOn: said_on ?? undefined }]),
    )
  },
)
