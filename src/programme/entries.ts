import { inDutchOrder } from '../design/words.ts'
import type { Municipality } from '../geography/index.ts'
import type { PublicPlace } from '../register/index.ts'
import type { Activity, ActivityKind } from './activity.ts'
import { inOrder, type Occurrence, occurrencesToRead } from './occurrences.ts'
import type { Programme } from './programme.ts'

/** An activity with the place that gives it and the town where it is. */
export interface Given {
  activity: Activity
  place: PublicPlace
  /** Undefined: online, or nobody knows. */
  town: string | undefined
  isOnline: boolean
}

/** One time that it is. */
export interface Entry extends Given {
  occurrence: Occurrence
}

/** What a list of what there is to do can be narrowed to. */
export interface Wish {
  /** The id of a place. */
  place?: string | undefined
  /** GM code. */
  municipality?: string | undefined
  kind?: ActivityKind | undefined
}

/** What the lists are made from. */
export interface Around {
  programme: Programme
  municipalities: ReadonlyMap<string, Municipality>
}

/** The activities that somebody wants, each once. */
export function listGiven(around: Around, wish: Wish): Given[] {
  const { byId, byPlace, hosts, places } = around.programme
  const activities = wish.place === undefined ? [...byId.values()] : (byPlace.get(wish.place) ?? [])
  return activities.flatMap((activity): Given[] => {
    const place = places.get(wish.place ?? hosts.get(activity.id)!)!
    const municipality = municipalityOf(activity, place)
    if (wish.kind !== undefined && activity.content.kind !== wish.kind) return []
    if (wish.municipality !== undefined && wish.municipality !== municipality) return []
    const { where } = activity.content
    const isOnline = where?.at === 'online' || (where === undefined && place.isOnline)
    const known = where?.at === 'elsewhere' ? where.town : place.content.town
    const town = isOnline ? undefined : (known ?? around.municipalities.get(municipality ?? '')?.name)
    return [{ activity, place, town, isOnline }]
  })
}

/** The municipality in which an activity is, or the place that gives it. */
export const municipalityOf = (
  { content: { where } }: Activity,
  { content }: PublicPlace,
): string | undefined => (where?.at === 'elsewhere' ? where.municipality : content.municipality)

/** What there is to do from one day to another, both included: by day, then by town, then by the clock. */
export const listEntries = (
  around: Around,
  [from, until]: readonly [Temporal.PlainDate, Temporal.PlainDate],
  wish: Wish,
): Entry[] =>
  listGiven(around, wish)
    .flatMap((given) =>
      occurrencesToRead(given.activity, from, until).map((occurrence) => ({ ...given, occurrence })),
    )
    .sort(byDayAndTown)

const byDayAndTown = (a: Entry, b: Entry): number =>
  Temporal.PlainDate.compare(a.occurrence.date, b.occurrence.date) ||
  // Where nobody knows the town comes last.
  inDutchOrder(a.town ?? '\uffff', b.town ?? '\uffff') ||
  inOrder(a.occurrence, b.occurrence)
