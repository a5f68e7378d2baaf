import { MAY_ALIGHT, MAY_BOARD, type Timetable, type WaysOnFoot } from './timetable.ts'

export interface Question {
  /** The point where people go: a stop (0 seconds), or a place with ways on foot from stops. */
  to: WaysOnFoot
  /** Departures are those of each minute from `from` up to, not with, `until`; seconds of the service day. */
  from: number
  until: number
  /** Least seconds between two vehicles at a stop that says nothing of its own. */
  change: number
  /** Most seconds under way, itself included. */
  bound: number
  /** When people may come in; always when absent. */
  arrivals?: Arrivals
}

/** Opening hours less the time that a visit takes, in seconds of the service day; both ends count. */
export interface Arrivals {
  open: number
  latest: number
  /**
   * Whether who comes too early waits before the door, which counts as travelling. If not, nobody dawdles on foot, but one
   * may take a later vehicle.
   */
  mayWait: boolean
}

/** The answer is made of arrays that the next question fills anew. */
export interface Profile {
  minutes: number
  /** The stops from which somebody gets there in time in some minute, in the order in which they were found. */
  stops: Int32Array
  /** A row for each of `stops`, a column for each minute: the least travel seconds, −1 for none. */
  seconds: Int32Array
  /**
   * The least travel seconds in each minute for who begins at a place with ways on foot to stops; −1 for none. Walking all
   * the way is not among them, unless the point is one of those stops.
   */
  fromPlace: (ways: WaysOnFoot, into: Int32Array) => void
  /** The second in which somebody is there who sits in a connection; `NEVER` where nobody asked. */
  arrivalOf: (connection: number) => number
}

export type Profiles = (question: Question) => Profile

export const NEVER = 0x7fffffff
const MINUTE = 60

/**
 * From every stop to one point, for every minute of departure at once, and exactly: the profile Connection Scan, backwards
 * (Dibbelt, Pajor, Strasser, Wagner, SEA 2013; J. Exp. Algorithmics 23, 2018, § 4), with footpaths put in where people board.
 *
 * A stop keeps two lists of pairs (departure, arrival) of which none is worse in both: of what one can board there, and of
 * what one can walk to and board. Who comes by vehicle changes before the first and may walk at once for the second, so that
 * nobody walks twice in a row. The scan sees only connections that lead to a stop, or in a trip, from which the point was
 * reached already: they stand in a row of bits, one for each connection, so that they come in the order of departure.
 *
 * Prepared once for a timetable; questions then allocate nothing for each connection.
 */
export function prepareProfiles(timetable: Timetable): Profiles {
  const { stops, connections } = timetable
  const { departure, arrival, from: beginning, to: end, flags } = connections
  const { next, before } = linkTrips(timetable)
  const inbound = listInbound(timetable)
  const back = turnFootpaths(timetable)
  const bits = new Int32Array((connections.count >>> 5) + 1)
  const label = new Int32Array(connections.count).fill(NEVER)
  const labelled = new Int32Array(connections.count)
  let labels = 0
  /** Of each stop the shortest walk to the point. */
  const walk = new Int32Array(stops.count).fill(NEVER)
  /** Of each stop the pair with the earliest departure, of both lists; 0 for none. */
  const boarding = new Int32Array(stops.count)
  const walking = new Int32Array(stops.count)
  /** Of each stop how many of its inbound connections were looked at; −1 when it was not reached. */
  const looked = new Int32Array(stops.count).fill(-1)
  const touched = new Int32Array(stops.count)
  let touches = 0
  /** Three numbers a pair: departure, arrival, the next pair of the list, which departs and arrives later. */
  let pairs = new Int32Array(3 * 4096)
  let used = 3
  let rows = new Int32Array(0)
  let word = -1
  let lowest = 0
  let earliest = 0

  function look(c: number): void {
    const at = c >>> 5
    bits[at]! |= 1 << (c & 31)
    if (at > word) word = at
  }

  /** Looks at what brings people to a stop until this second. */
  function reach(stop: number, second: number): void {
    let at = looked[stop]!
    if (at === -1) {
      touched[touches++] = stop
      at = findFirst(inbound.arrival, earliest, inbound.first[stop]!, inbound.first[stop + 1]!)
    }
    const last = inbound.first[stop + 1]!
    for (; at < last && inbound.arrival[at]! <= second; at++)
      if (inbound.connection[at]! >= lowest) look(inbound.connection[at]!)
    looked[stop] = at
  }

  /** Looks once more at hops of no time that end at a stop in this very second: they may have been seen before. */
  function reachAgain(stop: number, second: number): void {
    for (let at = looked[stop]! - 1; at >= inbound.first[stop]! && inbound.arrival[at]! >= second; at--) {
      const c = inbound.connection[at]!
      if (arrival[c] === second && departure[c] === second) look(c)
    }
  }

  /** Puts a pair in a list, unless one there is as good; takes out what it makes useless. */
  function put(heads: Int32Array, stop: number, leaves: number, arrives: number): boolean {
    let previous = 0
    let at = heads[stop]!
    while (at !== 0 && pairs[at]! < leaves) {
      if (pairs[at + 1]! < arrives) previous = at
      at = pairs[at + 2]!
    }
    if (at !== 0 && pairs[at + 1]! <= arrives) return false
    if (at !== 0 && pairs[at] === leaves) at = pairs[at + 2]!
    if (used + 3 > pairs.length) {
      const larger = new Int32Array(pairs.length * 2)
      larger.set(pairs)
      pairs = larger
    }
    pairs[used] = leaves
    pairs[used + 1] = arrives
    pairs[used + 2] = at
    if (previous === 0) heads[stop] = used
    else pairs[previous + 2] = used
    used += 3
    return true
  }

  /** The earliest arrival among the pairs of a list that leave in this second or later. */
  function best(head: number, second: number): number {
    let at = head
    while (at !== 0 && pairs[at]! < second) at = pairs[at + 2]!
    return at === 0 ? NEVER : pairs[at + 1]!
  }

  return (question) => {
    const { from, until, change, bound, arrivals, to } = question
    const minutes = Math.max(0, Math.ceil((until - from) / MINUTE))
    const last = from + (minutes - 1) * MINUTE
    const open = arrivals?.open ?? 0
    const mayWait = arrivals?.mayWait ?? true
    const latest = Math.min(arrivals?.latest ?? NEVER, last + bound)
    clear()
    earliest = from
    lowest = findFirst(departure, from, 0, connections.count)
    word = -1
    const shorten = (stop: number, seconds: number): void => {
      if (seconds < walk[stop]!) walk[stop] = seconds
    }
    /** When somebody is inside who stands before the door in this second. */
    const enter = (second: number): number =>
      second > latest ? NEVER : second >= open ? second : mayWait ? open : NEVER
    const arriveOnFoot = (stop: number, second: number): number =>
      walk[stop] === NEVER ? NEVER : enter(second + walk[stop]!)

    for (let k = 0; k < to.stops.length; k++) {
      const stop = to.stops[k]!
      shorten(stop, to.seconds[k]!)
      if (to.seconds[k] !== 0) continue
      for (let f = back.first[stop]!; f < back.first[stop + 1]!; f++) shorten(back.from[f]!, back.seconds[f]!)
    }
    for (let k = 0; k < to.stops.length; k++) {
      const stop = to.stops[k]!
      reach(stop, latest - walk[stop]!)
      if (to.seconds[k] !== 0) continue
      for (let f = back.first[stop]!; f < back.first[stop + 1]!; f++)
        reach(back.from[f]!, latest - walk[back.from[f]!]!)
    }

    while (word >= 0) {
      if (bits[word] === 0) {
        word--
        continue
      }
      const bit = 31 - Math.clz32(bits[word]!)
      bits[word]! ^= 1 << bit
      const c = (word << 5) | bit
      const leaves = departure[c]!
      const flag = flags[c]!
      let arrives = next[c]! === -1 ? NEVER : label[next[c]!]!
      if (flag & MAY_ALIGHT) {
        const stop = end[c]!
        const there = arrival[c]!
        const own = stops.change[stop]!
        arrives = Math.min(
          arrives,
          arriveOnFoot(stop, there),
          best(boarding[stop]!, there + (own < 0 ? change : own)),
          best(walking[stop]!, there),
        )
      }
      if (arrives >= label[c]! || arrives - leaves > bound) continue
      if (label[c] === NEVER) labelled[labels++] = c
      label[c] = arrives
      if (before[c]! >= lowest) look(before[c]!)
      if ((flag & MAY_BOARD) === 0) continue
      const stop = beginning[c]!
      if (!put(boarding, stop, leaves, arrives)) continue
      const own = stops.change[stop]!
      const came = leaves - (own < 0 ? change : own)
      reach(stop, came)
      if (came === leaves && inbound.hasInstant[stop] === 1) reachAgain(stop, leaves)
      for (let f = back.first[stop]!; f < back.first[stop + 1]!; f++) {
        const walks = leaves - back.seconds[f]!
        if (walks < from || arrives - walks > bound) continue
        const other = back.from[f]!
        if (!put(walking, other, walks, arrives)) continue
        reach(other, walks)
        if (walks === leaves && inbound.hasInstant[other] === 1) reachAgain(other, leaves)
      }
    }
    return answer()

    function clear(): void {
      for (let k = 0; k < labels; k++) label[labelled[k]!] = NEVER
      for (let k = 0; k < touches; k++) {
        const stop = touched[k]!
        walk[stop] = NEVER
        boarding[stop] = 0
        walking[stop] = 0
        looked[stop] = -1
      }
      labels = 0
      touches = 0
      used = 3
    }

    function answer(): Profile {
      if (rows.length < touches * minutes) rows = new Int32Array(touches * minutes * 2)
      const seconds = rows.subarray(0, touches * minutes)
      for (let k = 0; k < touches; k++) {
        const stop = touched[k]!
        let board = boarding[stop]!
        let go = walking[stop]!
        for (let minute = 0; minute < minutes; minute++) {
          const leaves = from + minute * MINUTE
          while (board !== 0 && pairs[board]! < leaves) board = pairs[board + 2]!
          while (go !== 0 && pairs[go]! < leaves) go = pairs[go + 2]!
          const arrives = Math.min(
            board === 0 ? NEVER : pairs[board + 1]!,
            go === 0 ? NEVER : pairs[go + 1]!,
            arriveOnFoot(stop, leaves),
          )
          seconds[k * minutes + minute] = arrives - leaves <= bound ? arrives - leaves : -1
        }
      }
      return {
        minutes,
        stops: touched.subarray(0, touches),
        seconds,
        fromPlace,
        arrivalOf: (connection) => label[connection]!,
      }
    }

    function isPlace(stop: number): boolean {
      for (let k = 0; k < to.stops.length; k++) if (to.stops[k] === stop && to.seconds[k] === 0) return true
      return false
    }

    function fromPlace(ways: WaysOnFoot, into: Int32Array): void {
      for (let minute = 0; minute < minutes; minute++) {
        const leaves = from + minute * MINUTE
        let arrives = NEVER
        for (let k = 0; k < ways.stops.length; k++) {
          const stop = ways.stops[k]!
          const there = leaves + ways.seconds[k]!
          arrives = Math.min(arrives, best(boarding[stop]!, there))
          const mayWalk = ways.seconds[k] === 0
          if (mayWalk) arrives = Math.min(arrives, best(walking[stop]!, there))
          if (mayWalk || isPlace(stop)) arrives = Math.min(arrives, arriveOnFoot(stop, there))
        }
        into[minute] = arrives - leaves <= bound ? arrives - leaves : -1
      }
    }
  }
}

/** Of each connection the next and the one before of the same trip; −1 for none. */
function linkTrips({ connections, tripRoute }: Timetable): { next: Int32Array; before: Int32Array } {
  const { count, trip } = connections
  const next = new Int32Array(count).fill(-1)
  const before = new Int32Array(count)
  const last = new Int32Array(tripRoute.length).fill(-1)
  for (let c = 0; c < count; c++) {
    const earlier = last[trip[c]!]!
    before[c] = earlier
    if (earlier !== -1) next[earlier] = c
    last[trip[c]!] = c
  }
  return { next, before }
}

/** What brings people to a stop, in the order of arrival: rows `first[s]` up to, not with, `first[s + 1]`. */
interface Inbound {
  first: Int32Array
  connection: Int32Array
  arrival: Int32Array
  /** 1 for stops where a hop of no time ends. */
  hasInstant: Uint8Array
}

function listInbound({ stops, connections }: Timetable): Inbound {
  const { count, departure, arrival, to, flags } = connections
  const first = new Int32Array(stops.count + 1)
  const hasInstant = new Uint8Array(stops.count)
  for (let c = 0; c < count; c++) if (flags[c]! & MAY_ALIGHT) first[to[c]! + 1]!++
  for (let stop = 0; stop < stops.count; stop++) first[stop + 1]! += first[stop]!
  const room = first.slice()
  const connection = new Int32Array(first[stops.count]!)
  for (let c = 0; c < count; c++) {
    if ((flags[c]! & MAY_ALIGHT) === 0) continue
    connection[room[to[c]!]!++] = c
    if (arrival[c] === departure[c]) hasInstant[to[c]!] = 1
  }
  // They stand in the order of departure, which is nearly that of arrival: an insertion sort has little to do.
  for (let stop = 0; stop < stops.count; stop++) {
    for (let at = first[stop]! + 1; at < first[stop + 1]!; at++) {
      const moved = connection[at]!
      let hole = at
      for (; hole > first[stop]! && arrival[connection[hole - 1]!]! > arrival[moved]!; hole--)
        connection[hole] = connection[hole - 1]!
      connection[hole] = moved
    }
  }
  return { first, connection, arrival: connection.map((c) => arrival[c]!), hasInstant }
}

/** Footpaths by where they lead: those to stop `s` are the rows `first[s]` up to, not with, `first[s + 1]`. */
function turnFootpaths({ stops, footpaths }: Timetable): {
  first: Int32Array
  from: Int32Array
  seconds: Int32Array
} {
  const first = new Int32Array(stops.count + 1)
  for (const stop of footpaths.to) first[stop + 1]!++
  for (let stop = 0; stop < stops.count; stop++) first[stop + 1]! += first[stop]!
  const room = first.slice()
  const from = new Int32Array(footpaths.to.length)
  const seconds = new Int32Array(footpaths.to.length)
  for (let stop = 0; stop < stops.count; stop++) {
    for (let f = footpaths.first[stop]!; f < footpaths.first[stop + 1]!; f++) {
      const row = room[footpaths.to[f]!]!++
      from[row] = stop
      seconds[row] = footpaths.seconds[f]!
    }
  }
  return { first, from, seconds }
}

/** The first row of a column that rises, from `low` up to `high`, that is not below a value; `high` when all are. */
function findFirst(column: Int32Array, value: number, low: number, high: number): number {
  let [least, most] = [low, high]
  while (least < most) {
    const middle = (least + most) >>> 1
    if (column[middle]! < value) least = middle + 1
    else most = middle
  }
  return least
}
