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

/** The answer holds until the next question. */
export interface Profile {
  minutes: number
  /** The stops from which somebody gets there in time in some minute, in the order in which they were found. */
  stops: Int32Array
  /** A row for each of `stops`, a column for each minute: the least travel seconds, −1 for none. */
  listSeconds: () => Int32Array<ArrayBuffer>
  /**
   * Sees what can be boarded at each of `stops`, in their order: of one stop, each departure is later than the one before,
   * and so is its arrival at the point.
   */
  forEachBoarding: (see: (stop: number, leaves: number, arrives: number) => void) => void
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

// What belongs together lies together in memory, so that one look brings it all along: eight numbers for each connection,
// sixteen for each stop. Most of the time of a search goes to fetching them.
const WIDTH = 8
const STOP = 16
/** Of a connection: where one may board it and leave it (−1 for nobody may), and its neighbours in the trip (−1 for none). */
const [DEPARTS, ARRIVES, BEGINS, ENDS, NEXT, BEFORE, LABEL] = [0, 1, 2, 3, 4, 5, 6]
/**
 * Of a stop: the shortest walk to the point; how far its inbound connections were looked at (−1 when it was not reached); the
 * first and the last of the footpaths that lead here; the least seconds for changing; the lists of pairs of what one can
 * board there and of what one can walk to.
 */
const [WALK, LOOKED, BACK, BACK_END, CHANGE, BOARD, GO] = [0, 1, 2, 3, 4, 5, 8]
/** Of a list: its first pair (0 for none), when that leaves (−1) and when it arrives, which answers most questions. */
const [LEAVES, ARRIVES_THERE] = [1, 2]
/** Of a pair: departure, arrival, and the next pair of the list, which departs and arrives later. */
const PAIR = 4

/**
 * From every stop to one point, for every minute of departure at once, and exactly: the profile Connection Scan, backwards
 * (Dibbelt, Pajor, Strasser, Wagner, SEA 2013; J. Exp. Algorithmics 23, 2018, § 4), with footpaths put in where people board.
 *
 * A stop keeps two lists of pairs (departure, arrival) of which none is worse in both: of what one can board there, and of
 * what one can walk to and board. Who comes by vehicle changes before the first and may walk at once for the second, so that
 * nobody walks twice in a row. The scan sees only connections that lead to a stop, or in a trip, from which the point was
 * reached already: they stand in a row of bits, one for each connection, so that they come in the order of departure. A bit
 * that is set behind the present one, by a hop or a walk of no time, is seen next.
 *
 * Prepared once for a timetable; questions then allocate nothing for each connection.
 */
export function prepareProfiles(timetable: Timetable): Profiles {
  const { count } = timetable.connections
  const { departure } = timetable.connections
  const rides = arrangeRides(timetable)
  const hasInstant = findInstants(timetable)
  const { back, first: backFirst } = turnFootpaths(timetable)
  const stops = new Int32Array(timetable.stops.count * STOP)
  for (let stop = 0; stop < timetable.stops.count; stop++) {
    const row = stop * STOP
    forget(row)
    stops[row + BACK] = backFirst[stop]!
    stops[row + BACK_END] = backFirst[stop + 1]!
  }
  const bits = new Int32Array((count >>> 5) + 1)
  const labelled = new Int32Array(count)
  let labels = 0
  const touched = new Int32Array(timetable.stops.count)
  let touches = 0
  let pairs = new Int32Array(PAIR * 4096)
  let used = PAIR
  let word = -1
  /** What runs in the window of the questions of late, which most often is that of the next. */
  let inbound = listInbound(timetable, 0, -1)
  let changing = -1

  function look(c: number): void {
    const at = c >>> 5
    bits[at]! |= 1 << (c & 31)
    if (at > word) word = at
  }

  /** Looks at what brings people to a stop until this second. */
  function reach(stop: number, second: number): void {
    const { first, ride } = inbound
    const looked = stop * STOP + LOOKED
    let at = stops[looked]!
    if (at === -1) {
      touched[touches++] = stop
      at = first[stop]!
    }
    const end = first[stop + 1]!
    for (; at < end && ride[2 * at]! <= second; at++) look(ride[2 * at + 1]!)
    stops[looked] = at
  }

  /** Looks once more at hops of no time that end at a stop in this very second: they may have been seen before. */
  function reachAgain(stop: number, second: number): void {
    const { first, ride } = inbound
    for (let at = stops[stop * STOP + LOOKED]! - 1; at >= first[stop]! && ride[2 * at]! >= second; at--) {
      const c = ride[2 * at + 1]!
      if (ride[2 * at] === second && departure[c] === second) look(c)
    }
  }

  /** Puts a pair in a list of `stops`, unless one there is as good; takes out what became useless. */
  function put(list: number, leaves: number, arrives: number): boolean {
    // Nearly always it leaves before all that is known, and most often the first of those is as good.
    const first = stops[list + LEAVES]!
    if (leaves <= first && arrives >= stops[list + ARRIVES_THERE]!) return false
    let previous = 0
    let at = stops[list]!
    if (leaves >= first) {
      while (at !== 0 && pairs[at]! < leaves) {
        if (pairs[at + 1]! < arrives) previous = at
        at = pairs[at + 2]!
      }
      if (at !== 0) {
        if (pairs[at + 1]! <= arrives) return false
        if (pairs[at] === leaves) at = pairs[at + 2]!
      }
    }
    if (used === pairs.length) {
      const larger = new Int32Array(pairs.length * 2)
      larger.set(pairs)
      pairs = larger
    }
    pairs[used] = leaves
    pairs[used + 1] = arrives
    pairs[used + 2] = at
    if (previous === 0) {
      stops[list] = used
      stops[list + LEAVES] = leaves
      stops[list + ARRIVES_THERE] = arrives
    } else pairs[previous + 2] = used
    used += PAIR
    return true
  }

  /** The earliest arrival among the pairs of a list that leave in this second or later. */
  function best(list: number, second: number): number {
    if (second <= stops[list + LEAVES]!) return stops[list + ARRIVES_THERE]!
    let at = stops[list]!
    while (at !== 0 && pairs[at]! < second) at = pairs[at + 2]!
    return at === 0 ? NEVER : pairs[at + 1]!
  }

  function forget(row: number): void {
    stops[row + WALK] = NEVER
    stops[row + LOOKED] = -1
    stops[row + BOARD] = 0
    stops[row + BOARD + LEAVES] = -1
    stops[row + GO] = 0
    stops[row + GO + LEAVES] = -1
  }

  /** Forgets the last question. What holds for all that ask for one window, or one time for changing, stays. */
  function clear(from: number, end: number, change: number): void {
    for (let k = 0; k < labels; k++) rides[labelled[k]! * WIDTH + LABEL] = NEVER
    for (let k = 0; k < touches; k++) {
      forget(touched[k]! * STOP)
    }
    labels = 0
    touches = 0
    used = PAIR
    word = -1
    // What arrives later than anybody asks for is never looked at.
    if (from !== inbound.from || end > inbound.end) inbound = listInbound(timetable, from, end)
    if (change !== changing) {
      changing = change
      for (let stop = 0; stop < timetable.stops.count; stop++) {
        const own = timetable.stops.change[stop]!
        stops[stop * STOP + CHANGE] = own < 0 ? change : own
      }
    }
  }

  return ({ from, until, change, bound, arrivals, to }) => {
    const minutes = Math.max(0, Math.ceil((until - from) / MINUTE))
    const open = arrivals?.open ?? 0
    const end = from + (minutes - 1) * MINUTE + bound
    const latest = Math.min(arrivals?.latest ?? NEVER, end)
    // Where a visit takes longer than the door is open, waiting does not help.
    const mayWait = (arrivals?.mayWait ?? true) && open <= latest
    clear(from, end, change)
    const { lowest } = inbound

    /** When somebody is inside who stands before the door in this second. */
    function enter(second: number): number {
      return second > latest ? NEVER : second >= open ? second : mayWait ? open : NEVER
    }

    function shorten(stop: number, seconds: number): void {
      if (seconds < stops[stop * STOP + WALK]!) stops[stop * STOP + WALK] = seconds
    }

    for (let k = 0; k < to.stops.length; k++) {
      shorten(to.stops[k]!, to.seconds[k]!)
      if (to.seconds[k] !== 0) continue
      for (let f = backFirst[to.stops[k]!]!; f < backFirst[to.stops[k]! + 1]!; f++)
        shorten(back[2 * f]!, back[2 * f + 1]!)
    }
    for (let k = 0; k < to.stops.length; k++) {
      reach(to.stops[k]!, latest - stops[to.stops[k]! * STOP + WALK]!)
      if (to.seconds[k] !== 0) continue
      for (let f = backFirst[to.stops[k]!]!; f < backFirst[to.stops[k]! + 1]!; f++)
        reach(back[2 * f]!, latest - stops[back[2 * f]! * STOP + WALK]!)
    }

    while (word >= 0) {
      if (bits[word] === 0) {
        word--
        continue
      }
      const bit = 31 - Math.clz32(bits[word]!)
      bits[word]! ^= 1 << bit
      const c = (word << 5) | bit
      const ride = c * WIDTH
      const leaves = rides[ride + DEPARTS]!
      const next = rides[ride + NEXT]!
      let arrives = next === -1 ? NEVER : rides[next * WIDTH + LABEL]!
      const leaving = rides[ride + ENDS]!
      if (leaving !== -1) {
        const there = rides[ride + ARRIVES]!
        const row = leaving * STOP
        if (stops[row + WALK] !== NEVER) arrives = Math.min(arrives, enter(there + stops[row + WALK]!))
        arrives = Math.min(arrives, best(row + BOARD, there + stops[row + CHANGE]!), best(row + GO, there))
      }
      if (arrives >= rides[ride + LABEL]! || arrives - leaves > bound) continue
      if (rides[ride + LABEL] === NEVER) labelled[labels++] = c
      rides[ride + LABEL] = arrives
      const before = rides[ride + BEFORE]!
      if (before >= lowest) look(before)
      const stop = rides[ride + BEGINS]!
      if (stop === -1) continue
      const row = stop * STOP
      if (!put(row + BOARD, leaves, arrives)) continue
      const came = leaves - stops[row + CHANGE]!
      reach(stop, came)
      if (came === leaves && hasInstant[stop] === 1) reachAgain(stop, leaves)
      const backEnd = stops[row + BACK_END]!
      for (let f = stops[row + BACK]!; f < backEnd; f++) {
        const walks = leaves - back[2 * f + 1]!
        if (walks < from || arrives - walks > bound) continue
        const other = back[2 * f]!
        if (!put(other * STOP + GO, walks, arrives)) continue
        reach(other, walks)
        if (walks === leaves && hasInstant[other] === 1) reachAgain(other, leaves)
      }
    }
    return answer()

    function answer(): Profile {
      return {
        minutes,
        stops: touched.subarray(0, touches),
        listSeconds: () => {
          const rows = new Int32Array(touches * minutes)
          for (let k = 0; k < touches; k++) fill(touched[k]! * STOP, rows, k * minutes)
          return rows
        },
        forEachBoarding: (see) => {
          for (let k = 0; k < touches; k++)
            for (let at = stops[touched[k]! * STOP + BOARD]!; at !== 0; at = pairs[at + 2]!)
              see(touched[k]!, pairs[at]!, pairs[at + 1]!)
        },
        fromPlace,
        arrivalOf: (connection) => rides[connection * WIDTH + LABEL]!,
      }
    }

    /** The travel seconds of who begins at a stop: on a vehicle there, on one a footpath away, or all the way on foot. */
    function fill(row: number, into: Int32Array, at: number): void {
      let board = stops[row + BOARD]!
      let go = stops[row + GO]!
      const walk = stops[row + WALK]!
      for (let minute = 0; minute < minutes; ) {
        let leaves = from + minute * MINUTE
        while (board !== 0 && pairs[board]! < leaves) board = pairs[board + 2]!
        while (go !== 0 && pairs[go]! < leaves) go = pairs[go + 2]!
        const boards = board === 0 ? NEVER : pairs[board]!
        const goes = go === 0 ? NEVER : pairs[go]!
        const rides = Math.min(board === 0 ? NEVER : pairs[board + 1]!, go === 0 ? NEVER : pairs[go + 1]!)
        // Until one of both leaves, nothing changes but the minute.
        const end = Math.min(minutes, Math.floor((Math.min(boards, goes) - from) / MINUTE) + 1)
        for (; minute < end; minute++, leaves += MINUTE) {
          const arrives = walk === NEVER ? rides : Math.min(rides, enter(leaves + walk))
          into[at + minute] = arrives - leaves <= bound ? arrives - leaves : -1
        }
      }
    }

    function isPlace(stop: number): boolean {
      for (let k = 0; k < to.stops.length; k++) if (to.stops[k] === stop && to.seconds[k] === 0) return true
      return false
    }

    function fromPlace(ways: WaysOnFoot, into: Int32Array): void {
      into.fill(NEVER, 0, minutes)
      for (let k = 0; k < ways.stops.length; k++) {
        const row = ways.stops[k]! * STOP
        const access = ways.seconds[k]!
        soonest(stops[row + BOARD]!, access, into)
        if (access === 0) soonest(stops[row + GO]!, 0, into)
        const walk = stops[row + WALK]!
        if (walk === NEVER || (access > 0 && !isPlace(ways.stops[k]!))) continue
        for (let minute = 0; minute < minutes; minute++)
          into[minute] = Math.min(into[minute]!, enter(from + minute * MINUTE + access + walk))
      }
      for (let minute = 0; minute < minutes; minute++) {
        const travels = into[minute]! - from - minute * MINUTE
        into[minute] = travels <= bound ? travels : -1
      }
    }

    /** Lowers arrivals to those of the pairs of a list, for who is there so many seconds after each minute. */
    function soonest(head: number, access: number, into: Int32Array): void {
      let at = head
      for (let minute = 0; minute < minutes; minute++) {
        while (at !== 0 && pairs[at]! < from + minute * MINUTE + access) at = pairs[at + 2]!
        if (at === 0) return
        if (pairs[at + 1]! < into[minute]!) into[minute] = pairs[at + 1]!
      }
    }
  }
}

function arrangeRides({ connections, tripRoute }: Timetable): Int32Array {
  const { count, departure, arrival, from, to, flags, trip } = connections
  const rides = new Int32Array(count * WIDTH)
  const last = new Int32Array(tripRoute.length).fill(-1)
  for (let c = 0; c < count; c++) {
    const row = c * WIDTH
    const before = last[trip[c]!]!
    rides[row + DEPARTS] = departure[c]!
    rides[row + ARRIVES] = arrival[c]!
    rides[row + BEGINS] = flags[c]! & MAY_BOARD ? from[c]! : -1
    rides[row + ENDS] = flags[c]! & MAY_ALIGHT ? to[c]! : -1
    rides[row + NEXT] = -1
    rides[row + BEFORE] = before
    rides[row + LABEL] = NEVER
    if (before !== -1) rides[before * WIDTH + NEXT] = c
    last[trip[c]!] = c
  }
  return rides
}

/** 1 for stops where a hop of no time ends. */
function findInstants({ stops, connections: { departure, arrival, to } }: Timetable): Uint8Array {
  const found = new Uint8Array(stops.count)
  for (let c = 0; c < to.length; c++) if (arrival[c] === departure[c]) found[to[c]!] = 1
  return found
}

/** What brings people to stops, of all that leaves no sooner than one second and arrives no later than another. */
interface Inbound {
  from: number
  end: number
  /** The first connection among them. */
  lowest: number
  /** What comes to stop `s`: rows `first[s]` up to, not with, `first[s + 1]`, in the order of arrival. */
  first: Int32Array
  /** Two numbers a row: the second of arrival, and the connection. */
  ride: Int32Array
}

function listInbound({ stops, connections }: Timetable, from: number, end: number): Inbound {
  const { departure, arrival, to, flags } = connections
  const lowest = findFirst(departure, from)
  const highest = findFirst(departure, end + 1)
  const first = new Int32Array(stops.count + 1)
  const isAmong = (c: number): boolean => arrival[c]! <= end && (flags[c]! & MAY_ALIGHT) !== 0
  for (let c = lowest; c < highest; c++) if (isAmong(c)) first[to[c]! + 1]!++
  for (let stop = 0; stop < stops.count; stop++) first[stop + 1]! += first[stop]!
  const room = first.slice()
  const ride = new Int32Array(2 * first[stops.count]!)
  for (let c = lowest; c < highest; c++) {
    if (!isAmong(c)) continue
    const stop = to[c]!
    // They come in the order of departure, which is nearly that of arrival.
    let hole = room[stop]!++
    for (; hole > first[stop]! && ride[2 * hole - 2]! > arrival[c]!; hole--) {
      ride[2 * hole] = ride[2 * hole - 2]!
      ride[2 * hole + 1] = ride[2 * hole - 1]!
    }
    ride[2 * hole] = arrival[c]!
    ride[2 * hole + 1] = c
  }
  return { from, end, lowest, first, ride }
}

/** Footpaths by where they lead: those to stop `s` are the rows `first[s]` up to, not with, `first[s + 1]`. */
interface Back {
  first: Int32Array
  /** Two numbers a row: the stop where it begins, and its seconds. */
  back: Int32Array
}

function turnFootpaths({ stops, footpaths }: Timetable): Back {
  const first = new Int32Array(stops.count + 1)
  for (const stop of footpaths.to) first[stop + 1]!++
  for (let stop = 0; stop < stops.count; stop++) first[stop + 1]! += first[stop]!
  const room = first.slice()
  const back = new Int32Array(2 * footpaths.to.length)
  for (let stop = 0; stop < stops.count; stop++) {
    for (let f = footpaths.first[stop]!; f < footpaths.first[stop + 1]!; f++) {
      const row = room[footpaths.to[f]!]!++
      back[2 * row] = stop
      back[2 * row + 1] = footpaths.seconds[f]!
    }
  }
  return { first, back }
}

/** The first row of a column that rises that is not below a value; its length when all are. */
function findFirst(column: Int32Array, value: number): number {
  let low = 0
  let high = column.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (column[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
