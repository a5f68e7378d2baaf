import { MAY_ALIGHT, MAY_BOARD, type Timetable } from './timetable.ts'

/**
 * The connections of a timetable arranged by line. A line is a number of trips that call at the same stops in the same way,
 * of which none overtakes another; trips that do overtake are lines of their own. A hop is one step of a line from stop to
 * stop; hop `h + 1` is the next of the same line. What is looked at together lies together in memory, which is what makes
 * searches fast: what departs from a stop, and what a trip does next.
 */
export interface Lines {
  hops: number
  /** Four numbers a hop: the stop where it ends (−1 where nobody may alight), and those of `RIDE`. */
  hop: Int32Array
  /** By line, in it by trip, in that by hop: trip `k` of the line ends a hop at `arrival[base + k * length]`. */
  arrival: Int32Array
  /** The boardings of stop `s`: from `ofStop[s]` up to, not with, `ofStop[s + 1]`. */
  ofStop: Int32Array
  /** Three numbers a boarding: its rows in `departure`, from one up to, not with, another, a row for each trip; its hop. */
  boarding: Int32Array
  /** The second of departure; it rises from trip to trip. */
  departure: Int32Array
}
/** Of a hop: where arrivals begin, how many hops its line has, and 1 when it is the last of them. */
export const RIDE = { base: 1, length: 2, isLast: 3 } as const

export function arrangeLines(timetable: Timetable): Lines {
  const { connections, tripRoute, stops } = timetable
  const ofTrip = listByGroup(connections.trip, tripRoute.length)
  const lines = splitOvertaking(timetable, ofTrip, findPatterns(timetable))
  const lengthOf = (trips: readonly number[]): number =>
    ofTrip.first[trips[0]! + 1]! - ofTrip.first[trips[0]!]!
  const hops = lines.reduce((sum, trips) => sum + lengthOf(trips), 0)
  const hop = new Int32Array(4 * hops)
  const arrival = new Int32Array(connections.count)
  const begins = new Int32Array(hops)
  const trips = new Int32Array(hops)
  let [first, base] = [0, 0]
  for (const line of lines) {
    const length = lengthOf(line)
    for (let step = 0; step < length; step++) {
      const c = ofTrip.member[ofTrip.first[line[0]!]! + step]!
      const h = first + step
      hop[4 * h] = connections.flags[c]! & MAY_ALIGHT ? connections.to[c]! : -1
      hop[4 * h + RIDE.base] = base + step
      hop[4 * h + RIDE.length] = length
      hop[4 * h + RIDE.isLast] = step === length - 1 ? 1 : 0
      begins[h] = connections.flags[c]! & MAY_BOARD ? connections.from[c]! : -1
      trips[h] = line.length
    }
    for (const trip of line)
      for (let step = 0; step < length; step++)
        arrival[base++] = connections.arrival[ofTrip.member[ofTrip.first[trip]! + step]!]!
    first += length
  }
  const { first: ofStop, member } = listByGroup(begins, stops.count)
  const boarding = new Int32Array(3 * member.length)
  const departure = new Int32Array(member.reduce((sum, h) => sum + trips[h]!, 0))
  const beginning = new Int32Array(hops).fill(-1)
  let row = 0
  for (const [b, h] of member.entries()) {
    beginning[h] = row
    boarding[3 * b] = row
    row += trips[h]!
    boarding[3 * b + 1] = row
    boarding[3 * b + 2] = h
  }
  let h = 0
  for (const line of lines) {
    const length = lengthOf(line)
    for (const [place, trip] of line.entries())
      for (let step = 0; step < length; step++)
        if (beginning[h + step] !== -1)
          departure[beginning[h + step]! + place] =
            connections.departure[ofTrip.member[ofTrip.first[trip]! + step]!]!
    h += length
  }
  return { hops, hop, arrival, ofStop, boarding, departure }
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
