import { readGeography } from '../geography/index.ts'
import type { Database } from '../platform/database.ts'
import { findRoots, isThere, type PublicRegister, readPublicRegister } from '../register/index.ts'
import type { Activity } from './activity.ts'
import { type HeldActivity, readActivities } from './activity-store.ts'
import type { Around } from './entries.ts'
import type { Programme } from './programme.ts'
import { behindDoor, publicActivity } from './public-activity.ts'
import { findTowns, withMunicipality } from './town-municipality.ts'

type Activities = Awaited<ReturnType<typeof readActivities>>

/** One for each state of the register and of the activities. */
const made = new WeakMap<PublicRegister, { activities: Activities; programme: Promise<Programme> }>()

/** What the places do that the public sees, kept in memory between changes; an absorbed place's stands with its survivor. */
export async function readProgramme(database: Database): Promise<Programme> {
  const register = await readPublicRegister(database)
  const activities = await readActivities(database)
  const known = made.get(register)
  if (known?.activities === activities) return known.programme
  const programme = makeProgramme(database, register, activities)
  made.set(register, { activities, programme })
  // What failed is not kept.
  programme.catch(() => made.delete(register))
  return programme
}

async function makeProgramme(
  database: Database,
  register: PublicRegister,
  held: Activities,
): Promise<Programme> {
  const roots = await findRoots(database)
  const towns = findTowns(await readGeography(database))
  const byPlace = new Map<string, Activity[]>()
  const byId = new Map<string, Activity>()
  const hosts = new Map<string, string>()
  for (const activity of held.activities.filter(isRunning)) {
    const ids = [...new Set(activity.content.places.map((id) => roots.get(id) ?? id))]
    // What a place did that has stopped is no programme, nor what one is to do that is not there yet.
    const places = ids.flatMap((id) => register.byId.get(id) ?? []).filter(isThere)
    const [host] = places
    const ever = ids.flatMap((id) => register.byId.get(id) ?? register.takenOff.get(id) ?? [])
    const told = publicActivity(activity, ever)
    if (!told || !host) continue
    const shown = withMunicipality(told, towns, host.content.municipality)
    byId.set(activity.id, behindDoor(shown, host.content))
    hosts.set(activity.id, host.id)
    for (const { id, content } of places)
      byPlace.set(id, [...(byPlace.get(id) ?? []), behindDoor(shown, content)])
  }
  return { revision: `${register.revision} ${held.revision}`, byPlace, byId, hosts, places: register.byId }
}

const isRunning = ({ undone, content }: HeldActivity): boolean => !undone && content.status === 'running'

/** What the lists of what there is to do are made from. */
export async function readAround(database: Database): Promise<Around> {
  const { municipalities } = await readGeography(database)
  return { programme: await readProgramme(database), municipalities }
}
