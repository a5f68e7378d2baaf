import type { Activity } from './activity.ts'
import { type Occurrence, occurrencesBetween } from './occurrences.ts'
import type { Programme } from './programme.ts'

/** Where a mobile place or a consult hour is for a while, away from the place it belongs to. */
export interface Stop {
  placeId: string
  activityId: string
  title: string
  address: string | undefined
  town: string | undefined
  /** GM code. */
  municipality: string | undefined
  location: { lon: number; lat: number } | undefined
  date: Temporal.PlainDate
  /** Times of the clock, `24:00` among them; undefined where nobody knows. */
  start: string | undefined
  end: string | undefined
  /** Nobody said whether it goes on: on a public holiday, or while its place is closed. */
  isUnsure: boolean
}

/** The stops from one day to another, both included, in order; what is cancelled is none. */
export function listStops(
  programme: Pick<Programme, 'byPlace'>,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Stop[] {
  return [...programme.byPlace]
    .flatMap(([placeId, activities]) =>
      activities
        .filter(isStop)
        .flatMap((activity) => occurrencesBetween(activity, from, until))
        .flatMap((occurrence) => stopOf(placeId, occurrence)),
    )
    .sort(
      (a, b) => Temporal.PlainDate.compare(a.date, b.date) || (a.start ?? '').localeCompare(b.start ?? ''),
    )
}

const isStop = ({ content: { kind, where } }: Activity): boolean =>
  (kind === 'mobile stop' || kind === 'consult hour') && where?.at === 'elsewhere'

function stopOf(placeId: string, { activity, date, times, state }: Occurrence): Stop[] {
  const { title, where } = activity.content
  if (state === 'cancelled' || where?.at !== 'elsewhere') return []
  const clock = typeof times === 'object' ? times : undefined
  return [
    {
      placeId,
      activityId: activity.id,
      title,
      address: where.address,
      town: where.town,
      municipality: where.municipality,
      location: where.location,
      date,
      start: clock?.from,
      end: clock?.to,
      isUnsure: state === 'unsure',
    },
  ]
}
