import { setImmediate as othersTurn } from 'node:timers/promises'
import { sql } from 'kysely'
import { dayOf } from '../design/numbers.ts'
import { type Geography, readGeography } from '../geography/index.ts'
import type { Database } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import { findDoors } from './door-store.ts'
import { lastWordFor } from './freshness.ts'
import { openChangesOn } from './opening-hours/open-changes.ts'
import { type Origin, readOrigins } from './origin-store.ts'
import { type Field, isPublic } from './place.ts'
import { findCentres } from './place-centre.ts'
import { type PublicPlace, publicPlace } from './public-place.ts'
import {
  findAbsorbed,
  findPlace,
  findSettled,
  listProvenance,
  type Register,
  readRegister,
  readRegisterAt,
} from './store.ts'

/** The register as the public may see it. */
export interface PublicRegister {
  revision: number
  /** The day of its newest change. */
  on: Temporal.PlainDate
  /** By Dutch order of name. */
  places: readonly PublicPlace[]
  byId: ReadonlyMap<string, PublicPlace>
  /** By id of a place that was taken off: it may still not want everybody to know its door. */
  takenOff: ReadonlyMap<string, Pick<PublicPlace, 'givesAway'>>
}

interface Made {
  geography: Geography
  origins: ReadonlyMap<string, Origin>
  register: Promise<PublicRegister>
}
/** One for each state of the register: whoever changes it makes a new one at once. */
const made = new WeakMap<Register, Made>()

export async function readPublicRegister(database: Database): Promise<PublicRegister> {
  const register = await readRegister(database)
  const geography = await readGeography(database)
  const origins = await readOrigins(database)
  const known = made.get(register)
  if (known?.geography === geography && known.origins === origins) return known.register
  const making = makePublic(database, register, { geography, origins })
  made.set(register, { geography, origins, register: making })
  // What failed is not kept.
  making.catch(() => made.delete(register))
  return making
}

async function makePublic(
  database: Database,
  register: Register,
  { geography, origins }: Omit<Made, 'register'>,
): Promise<PublicRegister> {
  const ownWords = await listOwnWords(database)
  const doorsOf = await findDoors(database)
  const centreOf = findCentres(geography)
  const on = await findDayOfNewest(database)
  const places = register.places.filter(isPublic).map((place) =>
    publicPlace(place, doorsOf(place.id), {
      ...{ on, ownWord: ownWords.get(place.id) ?? [], centreOf },
      mentionedOn: origins.get(place.id)?.saidOn,
    }),
  )
  const others = register.places.filter((place) => !isPublic(place))
  return {
    revision: register.revision,
    on,
    places,
    byId: new Map(places.map((place) => [place.id, place])),
    takenOff: new Map(
      others.map((place) => [place.id, { givesAway: publicPlace(place, doorsOf(place.id)).givesAway }]),
    ),
  }
}

/** The Dutch day of the register's newest change: what is to come after it counts when something changes again. */
async function findDayOfNewest(database: Database): Promise<Temporal.PlainDate> {
  const { rows } = await sql<{ day: string }>`
    select coalesce((max(changed_at) at time zone 'Europe/Amsterdam')::date, '1970-01-01') as day
    from place_change`.execute(database)
  return Temporal.PlainDate.from(rows[0]!.day)
}

/** The fields of each place whose value is its own word, also where a pin says the same; by the id of the place. */
async function listOwnWords(database: Database): Promise<Map<string, Field[]>> {
  const { rows } = await sql<{ id: string; fields: Field[] }>`
    select place.id, jsonb_agg(won.key) as fields
    from place cross join jsonb_each_text(place.chosen) as won
    join place_statement said on said.id = won.value::bigint
    where place.confirmed_on is not null and (said.basis = 'place' or said.basis = 'pin' and exists (
      select from place_statement own
      where own.place_id = place.id and own.basis = 'place' and own.withdrawn_at is null
        and own."values" -> won.key = said."values" -> won.key))
    group by place.id`.execute(database)
  return new Map(rows.map(({ id, fields }) => [id, fields]))
}

/**
 * The places that were public after the register's change of that number, as they were then, by Dutch order of name. The
 * past does not tell which part a place confirmed: what is not called confirmed now was not before. What tells where a
 * door is now is as hidden in what a place was.
 */
export async function listPublicPlacesAt(
  database: Database,
  revision: number,
): Promise<readonly PublicPlace[]> {
  const { byId } = await readPublicRegister(database)
  const centreOf = findCentres(await readGeography(database))
  const doorsOf = await findDoors(database)
  const origins = await readOrigins(database)
  const { places } = await readRegisterAt(database, revision)
  return places.filter(isPublic).map((place) => {
    const confirmedOn = byId.get(place.id)?.confirmedOn && place.confirmedOn
    const mentionedOn = origins.get(place.id)?.saidOn
    const lastWord = lastWordFor({ confirmedOn, checkedOn: place.checkedOn, mentionedOn })
    return { ...publicPlace(place, doorsOf(place.id), { centreOf }), confirmedOn, lastWord }
  })
}

/** The public places by Dutch order of name. */
export const listPublicPlaces = async (database: Database): Promise<readonly PublicPlace[]> =>
  (await readPublicRegister(database)).places

/** What stands at the address of a place: the place with all its origins, where it went, or that it was taken off. */
export type Addressed =
  | { place: PublicPlace }
  | { movedTo: string; why: 'renamed' | 'merged' }
  | { gone: true }

export async function findPublicPlace(database: Database, slug: string): Promise<Addressed | undefined> {
  const found = await findPlace(database, slug)
  if (!found) return undefined
  if ('movedTo' in found) {
    if (!isPublic(found.movedTo)) return { gone: true }
    return {
      movedTo: found.movedTo.slug,
      why: (await findAbsorbed(database, slug)) ? 'merged' : 'renamed',
    }
  }
  const { place } = found
  const { byId, on } = await readPublicRegister(database)
  const known = byId.get(place.id)
  if (!known) return { gone: true }
  const settled = await findSettled(database, place.id)
  return {
    place: publicPlace(place, settled?.conflicts ?? [], {
      on,
      settled,
      provenance: await listProvenance(database, place.id),
      ownWord: known.ownWord,
      mentionedOn: known.lastWord.by === 'source' ? known.lastWord.on : undefined,
      centreOf: () => known.measuredFrom,
    }),
  }
}

/** The moments of one day at which the door of a public place opens or closes, for one state of the register. */
const changes = new WeakMap<PublicRegister, { day: string; moments: Promise<readonly number[]> }>()

/** Of so many doors at a time it is found out when they open, so that whoever else asks meanwhile is answered. */
const DOORS_AT_A_TIME = 500

async function listOpenChanges(
  { places }: PublicRegister,
  day: Temporal.PlainDate,
): Promise<readonly number[]> {
  let moments = new Set<number>()
  const hours = places.flatMap(({ content }) => content.openingHours ?? [])
  for (let from = 0; from === 0 || from < hours.length; from += DOORS_AT_A_TIME) {
    moments = moments.union(openChangesOn(hours.slice(from, from + DOORS_AT_A_TIME), day))
    await othersTurn()
  }
  return [...moments].sort((a, b) => a - b)
}

/**
 * The last moment, in minutes since 1970, at which what is said of any door may have changed: until the next one a page
 * that says what is open stays right.
 */
export async function findLastOpenChange({
  database,
  now,
}: Pick<Platform, 'database' | 'now'>): Promise<number> {
  const register = await readPublicRegister(database)
  const moment = now()
  const day = dayOf(moment)
  let known = changes.get(register)
  if (known?.day !== day.toString()) {
    known = { day: day.toString(), moments: listOpenChanges(register, day) }
    changes.set(register, known)
  }
  const minute = moment.epochMilliseconds / 60_000
  return (await known.moments).findLast((change) => change <= minute)!
}
