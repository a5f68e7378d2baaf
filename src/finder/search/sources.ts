import { helplines } from '../../design/helplines.ts'
import { dayOf } from '../../design/numbers.ts'
import { type Geography, readGeography } from '../../geography/index.ts'
import { type Made, makeAnswer } from '../../platform/answer-made.ts'
import type { Platform } from '../../platform/platform.ts'
import { listStops, type Programme, readProgramme, type Stop } from '../../programme/index.ts'
import {
  agedAs,
  DAYS_AHEAD,
  daysFrom,
  freshnessOn,
  listFormerSlugs,
  type OpenTimes,
  openTimesFrom,
  type PublicPlace,
  type PublicRegister,
  readOrigins,
  readPublicRegister,
} from '../../register/index.ts'
import { encodeGazetteer } from './gazetteer.ts'
import { encodeIndex } from './index-file.ts'
import { readFiles } from './knowledge.ts'
import { type IndexedStop, indexPlace } from './place-index.ts'

/** What is answered from, and the files it was made of: the device makes the same of them. */
export interface Search {
  knowledge: NonNullable<ReturnType<typeof readFiles>>
  places: Made
  names: Made
}

interface MadeSearch {
  day: string
  geography: Geography
  origins: object
  programme: Programme
  search: Search
}
/** One for each state of the register, made anew each Dutch day. */
const made = new WeakMap<PublicRegister, MadeSearch>()
const gazetteers = new WeakMap<Geography, Made>()

/** The search as it is on this day. */
export async function readSearch({ database, now }: Pick<Platform, 'database' | 'now'>): Promise<Search> {
  const register = await readPublicRegister(database)
  const geography = await readGeography(database)
  const origins = await readOrigins(database)
  const programme = await readProgramme(database)
  const today = dayOf(now())
  const day = today.toString()
  const known = made.get(register)
  const isSame =
    known?.day === day &&
    known.geography === geography &&
    known.origins === origins &&
    known.programme === programme
  if (isSame) return known.search

  const days = daysFrom(today, DAYS_AHEAD)
  const stopsOf = listStopsOf(programme, today)
  const former = await listFormerSlugs(database)
  const freshness = freshnessOn(today)
  const places = register.places.map((place) => {
    const { id, givesAway } = place
    // What a place was called may tell where its door is.
    const formerSlugs = (former.get(id) ?? []).filter((slug) => !givesAway(slug.replaceAll('-', ' ')))
    const fresh = freshness(place)
    return indexPlace(place, origins.get(id), timesOf(place, today), {
      ...{ aged: agedAs(fresh), isLower: fresh.isLower },
      ...{ stops: stopsOf.get(id) ?? [], formerSlugs },
    })
  })
  const indexText = encodeIndex({ revision: register.revision, days, places })
  const names = gazetteers.get(geography) ?? send(encodeGazetteer(geography, helplines))
  gazetteers.set(geography, names)
  const search = {
    knowledge: readFiles({ places: indexText, names: names.text })!,
    places: send(indexText),
    names,
  }
  made.set(register, { day, geography, origins, programme, search })
  return search
}

const timesOf = ({ content }: PublicPlace, today: Temporal.PlainDate): OpenTimes | undefined =>
  content.openingHours && openTimesFrom(content.openingHours, today)

/** Where each place that comes to people is, on the days of the index. */
function listStopsOf(programme: Programme, today: Temporal.PlainDate): Map<string, IndexedStop[]> {
  const stops = listStops(programme, today, today.add({ days: DAYS_AHEAD - 1 }))
  const byPlace = Map.groupBy(stops, ({ placeId }) => placeId)
  return new Map([...byPlace].map(([id, ofPlace]) => [id, ofPlace.map((stop) => indexStop(stop, today))]))
}

function indexStop({ date, start, end, location, ...stop }: Stop, today: Temporal.PlainDate): IndexedStop {
  const { title, address, town, municipality, isUnsure } = stop
  return {
    day: today.until(date).days,
    from: minuteOn(date, start ?? '00:00'),
    to: minuteOn(end && start && end <= start ? date.add({ days: 1 }) : date, end ?? '24:00'),
    hasTimes: start !== undefined && end !== undefined,
    at: location,
    ...{ title, address, town, municipality, isUnsure },
  }
}

/** A time of the clock in the Netherlands, in minutes since 1970; `24:00` is the midnight in which a day ends. */
function minuteOn(date: Temporal.PlainDate, time: string): number {
  const [day, plainTime] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time]
  return day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime }).epochMilliseconds / 60_000
}

const send = (text: string): Made => makeAnswer('application/json; charset=utf-8', text)
