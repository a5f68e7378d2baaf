import { MAY_ALIGHT, MAY_BOARD, type Timetable } from './timetable.ts'

/**
 * The connections of a timetable arranged by line. A line is a number of trips that call at the same stops in the same way,
 * of which none overtakes another; trips that do overtake are lines of their own. A hop is one step of a line from stop to
 * stop, and holds one connection of each of its trips, in their order.
 *
 * Hops are numbered by the stop where they begin, so that what departs from a stop stands together: memory that is near is
 * what makes this fast.
 */
export interface Lines {
  hops: number
  /** The hops that one may board at stop `s`: from `ofStop[s]` up to, not with, `ofStop[s + 1]`. */
  ofStop: Int32Array
  /** The stop where a hop ends; −1 where nobody may alight. */
  to: Int32Array
  /** The rows of hop `h` in the next two columns: from `first[h]` up to, not with, `first[h + 1]`. */
  first: Int32Array
  /** The second of departure, which rises within a hop. */
  departure: Int32Array
  connection: Int32Array
  /** Four numbers a connection: the second of arrival, the hop, the place of the trip in its line, what comes next (or −1). */
  rides: Int32Array
}

export function arrangeLines(timetable: Timetable): Lines {
  const { connections, tripRoute, stops } = timetable
  const ofTrip = listByGroup(connections.trip, tripRoute.length)
  const lines = splitOvertaking(timetable, ofTrip, findPatterns(timetable))
  const hopsOf = (trip: number): number => ofTrip.first[trip + 1]! - ofTrip.first[trip]!
  // What nobody may board stands behind all stops.
  const beginnings = lines.flatMap(([trip]) =>
    Array.from({ length: hopsOf(trip!) }, (_, step) => {
      const c = ofTrip.member[ofTrip.first[trip!]! + step]!
      return connections.flags[c]! & MAY_BOARD ? connections.from[c]! : stops.count
    }),
  )
  const { first: ofStop, member: order } = listByGroup(Int32Array.from(beginnings), stops.count + 1)
  const number = new Int32Array(order.length)
  for (let h = 0; h < order.length; h++) number[order[h]!] = h
  const sizes = new Int32Array(order.length + 1)
  const to = new Int32Array(order.length)
  const rides = new Int32Array(connections.count * 4)
  let begin = 0
  for (const trips of lines) {
    for (let place = 0; place < trips.length; place++) {
      const end = ofTrip.first[trips[place]! + 1]!
      for (let at = ofTrip.first[trips[place]!]!, h = begin; at < end; at++, h++) {
        const c = ofTrip.member[at]!
        const mayAlight = (connections.flags[c]! & MAY_ALIGHT) !== 0
        rides[c * 4] = connections.arrival[c]!
        rides[c * 4 + 1] = number[h]!
        rides[c * 4 + 2] = place
        rides[c * 4 + 3] = at + 1 < end ? ofTrip.member[at + 1]! : -1
        sizes[number[h]! + 1]!++
        to[number[h]!] = mayAlight ? connections.to[c]! : -1
      }
    }
    begin += hopsOf(trips[0]!)
  }
  const first = sizes
  for (let h = 0; h < order.length; h++) first[h + 1]! += first[h]!
  const departure = new Int32Array(connections.count)
  const connection = new Int32Array(connections.count)
  for (let c = 0; c < connections.count; c++) {
    const row = first[rides[c * 4 + 1]!]! + rides[c * 4 + 2]!
    departure[row] = connections.departure[c]!
    connection[row] = c
  }
  return {
    hops: order.length,
    ofStop: ofStop.subarray(0, stops.count + 1),
    to,
    first,
    departure,
    connection,
    rides,
  }
}

/** The rows of each group, in their order; a row of group −1 is nowhere. */
function listByGroup(groups: Int32Array, count: number): { first: Int32Array; member: Int32Array } {
  const first = new Int32Array(count + 1)
  for (const group of groups) if (group >= 0) first[group + 1]!++
  for (let group = 0; group < count; group++) first[group + 1]! += first[group]!
  const member = new Int32Array(first[count]!)
  const next = first.slice(0, count)
  for (let row = 0; row < groups.length; row++) if (groups[row]! >= 0) member[next[groups[row]!]!++] = row
  return { first, member }
}

/**
 * Of each trip the number of its pattern: trips with the same stops, where people may board and alight in the same way. The
 * patterns are the leaves of a tree of calls, which every trip descends connection by connection.
 */
function findPatterns({ stops, connections, tripRoute }: Timetable): Int32Array {
  const { from, to, trip, flags, count } = connections
  const symbols = stops.count * 4
  const children = new Map<number, number>()
  // Most trips go where the one before went.
  let lastSymbol = new Int32Array(1024).fill(-1)
  let lastChild = new Int32Array(1024)
  let nodes = 1
  const child = (node: number, symbol: number): number => {
    if (lastSymbol[node] === symbol) return lastChild[node]!
    const key = node * symbols + symbol
    let found = children.get(key)
    if (found === undefined) {
      found = nodes++
      children.set(key, found)
      if (nodes > lastSymbol.length) {
        lastSymbol = doubled(lastSymbol, -1)
        lastChild = doubled(lastChild, 0)
      }
    }
    lastSymbol[node] = symbol
    lastChild[node] = found
    return found
  }
  const pattern = new Int32Array(tripRoute.length)
  for (let c = 0; c < count; c++) {
    const t = trip[c]!
    const node = pattern[t]! === 0 ? child(0, from[c]! * 4) : pattern[t]!
    pattern[t] = child(node, to[c]! * 4 + flags[c]!)
  }
  return pattern
}

function doubled(column: Int32Array<ArrayBuffer>, filler: number): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(column.length * 2).fill(filler)
  twice.set(column)
  return twice
}

/** The trips of each line, in their order: patterns, taken apart as far as trips overtake. A trip without a hop is nowhere. */
function splitOvertaking(
  { connections: { departure, arrival } }: Timetable,
  { first, member }: { first: Int32Array; member: Int32Array },
  pattern: Int32Array,
): number[][] {
  const isBehind = (trip: number, other: number): boolean => {
    let a = first[trip]!
    let b = first[other]!
    for (; a < first[trip + 1]!; a++, b++) {
      const [c, d] = [member[a]!, member[b]!]
      if (departure[c]! < departure[d]! || arrival[c]! < arrival[d]!) return false
    }
    return true
  }
  const lines = new Map<number, number[][]>()
  // Rows of connections rise with the second of departure, so trips come in the order in which they begin.
  const begins = [...pattern.keys()].filter((trip) => first[trip]! < first[trip + 1]!)
  begins.sort((a, b) => member[first[a]!]! - member[first[b]!]!)
  for (const trip of begins) {
    const ofPattern = lines.get(pattern[trip]!)
    const line = ofPattern?.find((trips) => isBehind(trip, trips.at(-1)!))
    if (line) line.push(trip)
    else if (ofPattern) ofPattern.push([trip])
    else lines.set(pattern[trip]!, [[trip]])
  }
  return [...lines.values()].flat()
}
