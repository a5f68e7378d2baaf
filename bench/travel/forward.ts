import { norms } from '../../src/reach/times/bands.ts'
import { TOLD } from '../../src/reach/times/nearest.ts'
import { DEPARTURES, openness } from '../../src/reach/times/opening.ts'
import { ACCESS, type Areas, CHANGE, type Going, type Place, paceOf } from '../../src/reach/times/places.ts'
import { metresBetween, secondsOver } from '../../src/travel/engine/crow-fly.ts'
import { detourOf } from '../../src/travel/engine/mobility.ts'
import { MAY_ALIGHT, MAY_BOARD, type Timetable } from '../../src/travel/engine/timetable.ts'
import { type Ends, findWaysByCrowFly } from '../../src/travel/engine/ways.ts'

/** What is told of one area by public transport, found without any of the kernel's thoughts. */
export interface Forward {
  nearest: { point: number[]; seconds: number[] }
  within: number[]
  opening: number[]
}

const NEVER = Number.POSITIVE_INFINITY

/**
 * The witness: from an area, at each departure, a Connection Scan forward with two labels for each stop; of every vehicle that
 * is caught, when it brings somebody to each place, so that those who come in time are known among all.
 */
export function prepareForward(
  timetable: Timetable,
  going: Going,
  places: readonly Place[],
): (areas: Areas, area: number) => Forward {
  const { stops, connections: c, footpaths, tripRoute } = timetable
  const ends: Ends = { ...stops, detour: new Float64Array(stops.count).fill(detourOf(undefined)) }
  const points: Ends = {
    lat: Float64Array.from(places, ({ lat }) => lat),
    lon: Float64Array.from(places, ({ lon }) => lon),
    detour: Float64Array.from(places, ({ detour }) => detour),
  }
  const egress = findWaysByCrowFly(points, ends, paceOf(going.onFoot), ACCESS)
  const placesAt = new Map<number, [place: number, seconds: number][]>()
  places.forEach((_, place) => {
    for (let row = egress.first[place]!; row < egress.first[place + 1]!; row++)
      placesAt.set(egress.area[row]!, [
        ...(placesAt.get(egress.area[row]!) ?? []),
        [place, egress.seconds[row]!],
      ])
  })

  return (areas, area) => {
    const own: Ends = {
      lat: areas.lat.slice(area, area + 1),
      lon: areas.lon.slice(area, area + 1),
      detour: areas.detour.slice(area, area + 1),
    }
    const access = findWaysByCrowFly(own, ends, paceOf(going.toFirstStop), ACCESS)
    const rows = () => places.map(() => new Float64Array(DEPARTURES).fill(NEVER))
    const [any, open, either] = [rows(), rows(), rows()]

    function come(place: number, minute: number, arrives: number): void {
      const least = (list: Float64Array[]) => {
        const leaves = going.from + minute * 60
        if (arrives - leaves <= going.bound)
          list[place]![minute] = Math.min(list[place]![minute]!, arrives - leaves)
      }
      least(any)
      const { open: sure = [], unknown = [] } = places[place]!.doors ?? {}
      const isIn = (times: readonly number[], stay: number) =>
        times.some((from, i) => i % 2 === 0 && arrives >= from && arrives <= times[i + 1]! - stay)
      if (isIn(sure, going.stay)) least(open)
      if (isIn(sure, going.stay) || isIn(unknown, 0)) least(either)
    }

    function leave(minute: number): void {
      const at = going.from + minute * 60
      const byVehicle = new Float64Array(stops.count).fill(NEVER)
      const onFoot = new Float64Array(stops.count).fill(NEVER)
      const sits = new Uint8Array(tripRoute.length)
      access.area.forEach((stop, row) => {
        onFoot[stop] = at + access.seconds[row]!
      })
      for (let hop = 0; hop < c.count && c.departure[hop]! <= at + going.bound; hop++) {
        if (c.departure[hop]! < at) continue
        const [from, to, arrives] = [c.from[hop]!, c.to[hop]!, c.arrival[hop]!]
        const change = stops.change[from]! >= 0 ? stops.change[from]! : CHANGE
        const ready = Math.min(onFoot[from]!, byVehicle[from]! + change)
        if (!sits[c.trip[hop]!] && !(c.flags[hop]! & MAY_BOARD && ready <= c.departure[hop]!)) continue
        sits[c.trip[hop]!] = 1
        if (!(c.flags[hop]! & MAY_ALIGHT)) continue
        for (const [place, seconds] of placesAt.get(to) ?? []) come(place, minute, arrives + seconds)
        if (arrives >= byVehicle[to]!) continue
        byVehicle[to] = arrives
        for (let f = footpaths.first[to]!; f < footpaths.first[to + 1]!; f++)
          onFoot[footpaths.to[f]!] = Math.min(onFoot[footpaths.to[f]!]!, arrives + footpaths.seconds[f]!)
      }
      places.forEach(({ lat, lon, detour }, place) => {
        const metres = metresBetween(own.lat[0]!, own.lon[0]!, lat, lon)
        const length = Math.round(metres * ((own.detour[0]! + detour) / 2) * 100)
        come(place, minute, at + secondsOver(length, going.onFoot))
      })
    }
    for (let minute = 0; minute < DEPARTURES; minute++) leave(minute)
    return summarise(places, any, open, either)
  }
}

function summarise(
  places: readonly Place[],
  any: Float64Array[],
  open: Float64Array[],
  either: Float64Array[],
): Forward {
  const count = (seconds: Float64Array, norm: number) => seconds.filter((each) => each <= norm * 60).length
  const isHalf = (seconds: Float64Array, norm: number) => 2 * count(seconds, norm) >= DEPARTURES
  const medians = any
    .map((seconds, place) => ({ place, median: seconds.toSorted()[DEPARTURES / 2 - 1]! }))
    .filter(({ median }) => median < NEVER)
    .sort((a, b) => a.median - b.median || a.place - b.place)
  const found = (place: number, norm: number) => {
    if (!isHalf(any[place]!, norm)) return 'beyond'
    if (!places[place]!.doors) return 'unknown'
    return isHalf(open[place]!, norm) ? 'open' : isHalf(either[place]!, norm) ? 'unknown' : 'closed'
  }
  const told = Array.from({ length: TOLD }, (_, row) => medians[row])
  return {
    nearest: {
      point: told.map((each) => each?.place ?? -1),
      seconds: told.map((each) => each?.median ?? -1),
    },
    within: norms.map((norm) => Math.max(...any.map((seconds) => count(seconds, norm)))),
    opening: norms.map((norm) => Math.min(...places.map((_, place) => openness.indexOf(found(place, norm))))),
  }
}
