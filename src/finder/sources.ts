import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { dayOf } from '../design/numbers.ts'
import { type Geography, type MapShapes, readGeography, readShapes } from '../geography/index.ts'
import { type Made, makeAnswer } from '../platform/answer-made.ts'
import type { Database } from '../platform/database.ts'
import { productFolder } from '../platform/files.ts'
import { inTurn } from '../platform/in-turn.ts'
import { keepNewest } from '../platform/keep-newest.ts'
import type { Platform, TileSource } from '../platform/platform.ts'
import {
  inOrderOfUse,
  listPublicPlacesAt,
  type PublicRegister,
  readPublicRegister,
  standsLowerOn,
} from '../register/index.ts'
import { knownValues, marksOf } from './filters.ts'
import { drawAreas } from './map/drawn-areas.ts'
import { type Order, orderEntries, type PlaceList } from './place-list.ts'

const made = new WeakMap<PublicRegister, { day: string; geography: Geography; list: PlaceList }>()

/** The list as it is now, made once for each state of the register, and anew each Dutch day. */
export async function readList({ database, now }: Pick<Platform, 'database' | 'now'>): Promise<PlaceList> {
  const register = await readPublicRegister(database)
  const geography = await readGeography(database)
  const today = dayOf(now())
  const day = today.toString()
  const found = made.get(register)
  if (found?.geography === geography && found.day === day) return found.list
  const inOrder = inOrderOfUse(register.places, standsLowerOn(today))
  const listed = inOrder.map((place) => ({ id: place.id, place, marks: marksOf(place, geography) }))
  const list = {
    revision: register.revision,
    order: orderEntries(listed),
    byId: new Map(listed.map((entry) => [entry.id, entry])),
    known: knownValues(geography),
  }
  made.set(register, { day, geography, list })
  return list
}

/** Older orders of the list that people are paging through: about a megabyte each with ten thousand places. */
const STANDS_KEPT = 4
/** An older state takes a tenth of a second of ten thousand places, so more than this would keep others waiting. */
const MOST_WAITING = 8

const findThen = keepNewest<Order | undefined>(STANDS_KEPT, (order) => order !== undefined)
const readInTurn = inTurn(MOST_WAITING)

/**
 * The order of the list as it stood after the register's change of that number: ids and what each answered to the
 * choices, nothing else of the past. Undefined when too many people are asking at once.
 */
export async function readStand(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  stand: number,
): Promise<Order | undefined> {
  const newest = await readList({ database, now })
  if (stand >= newest.revision) return newest.order
  const day = dayOf(now())
  return findThen(database, `${stand} ${day}`, () => readInTurn(() => readOrder(database, stand, day)))
}

async function readOrder(database: Database, stand: number, day: Temporal.PlainDate): Promise<Order> {
  const geography = await readGeography(database)
  const shown = await listPublicPlacesAt(database, stand)
  return orderEntries(
    inOrderOfUse(shown, standsLowerOn(day)).map((place) => ({
      id: place.id,
      marks: marksOf(place, geography),
    })),
  )
}

const drawn = new WeakMap<MapShapes, { tiles: TileSource | undefined; answer: Made }>()

/** What the map is drawn from, made once for each state of the boundaries. */
export async function readMapAreas(database: Database, tiles: TileSource | undefined): Promise<Made> {
  const shapes = await readShapes(database)
  const found = drawn.get(shapes)
  if (found && found.tiles === tiles) return found.answer
  const areas = drawAreas(shapes, await readGeography(database), tiles?.attribution)
  const answer = makeAnswer('application/json', JSON.stringify(areas))
  drawn.set(shapes, { tiles, answer })
  return answer
}

/** The version of the product, as its package says. */
export const productVersion = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(productFolder, 'package.json'), 'utf8'))).version
