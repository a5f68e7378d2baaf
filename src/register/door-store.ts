import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { type DoorSaid, doorSaidIn, isOfDoor } from './hidden-door.ts'
import { readRegister } from './store.ts'

/**
 * By id of a place, where its door is now said to be: by the register, and by those whom it does not follow. What tells
 * of it is as hidden in what a place was as in what it is.
 */
export async function findDoors(database: Database): Promise<(placeId: string) => readonly DoorSaid[]> {
  const { byId } = await readRegister(database)
  const { rows } = await sql<{ id: string; conflicts: DoorSaid[] }>`
    select id, conflicts from place where conflicts <> '[]'`.execute(database)
  const lost = new Map(rows.map(({ id, conflicts }) => [id, conflicts.filter(isOfDoor)]))
  return (id) => {
    const place = byId.get(id)
    return [...(place ? doorSaidIn(place.content) : []), ...(lost.get(id) ?? [])]
  }
}
