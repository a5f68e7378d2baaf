import { MAY_ALIGHT, MAY_BOARD, type Timetable } from './timetable.ts'

/**
 * The connections of a timetable arranged by line. A line is a number of trips that call at the same stops in the same way,
 * of which none overtakes another; trips that do overtake are lines of their own. A hop is one step of a line from stop to
 * stop; hop `h + 1` is the next of the same line. Most trips of a line take as long as another does, so that their times are
 * kept once, counted from when the trip begins: in Riga a seventh of all times, which then stay near the processor.
 */
export interface Lines {
  hops: number
  /** Two numbers a hop: the stop where it ends (−1 where nobody may alight), and 1 when it is the last of its line. */
  hop: Int32Array
  /**
   * Two numbers a trip, of which those of a line stand together, in order: the second in which it begins, and where its
   * times are: hop `h` departs `times[row + 2 * h]` seconds after the trip began, and arrives `times[row + 2 * h + 1]` after.
   */
  trip: Int32Array
  times: Int32Array
  /** The boardings of stop `s`: from `ofStop[s]` up to, not with, `ofStop[s + 1]`. */
  ofStop: Int32Array
  /** Three numbers a boarding: the trips of its line, from one up to, not with, another; its hop. */
  boarding: Int32Array
}

export function arrangeLines(timetable: Timetable): Lines {
  const { connections, tripRoute, stops } = timetable
  const ofTrip = listByGroup(connections.trip, tripRoute.length)
  const lines = splitOvertaking(timetable, ofTrip, findPatterns(timetable))
  const hopsOf = (trip: number): Int32Array =>
    ofTrip.member.subarray(ofTrip.first[trip]!, ofTrip.first[trip + 1]!)
  const hops = lines.reduce((sum, trips) => sum + hopsOf(trips[0]!).length, 0)
  const hop = new Int32Array(2 * hops)
  const begins = new Int32Array(hops)
  /** Of each hop the trips of its line, from one up to, not with, another. */
  const trips = new Int32Array(2 * hops)
  const trip = new Int32Array(2 * lines.reduce((sum, { length }) => sum + length, 0))
  const times = new Int32Array(2 * connections.count)
  let used = 0
  let [first, row] = [0, 0]
  for (const line of lines) {
    const steps = hopsOf(line[0]!)
    for (const [step, c] of steps.entries()) {
      const h = first + step
      hop[2 * h] = connections.flags[c]! & MAY_ALIGHT ? connections.to[c]! : -1
      hop[2 * h + 1] = step === steps.length - 1 ? 1 : 0
      begins[h] = connections.flags[c]! & MAY_BOARD ? connections.from[c]! : -1
      trips[2 * h] = row
      trips[2 * h + 1] = row + line.length
    }
    const kept: number[] = []
    for (const each of line) {
      const width = 2 * steps.length
      writeTimes(connections, hopsOf(each), times.subarray(used, used + width))
      let same = kept.find((at) => isSame(times, at, used, width))
      if (same === undefined) {
        kept.unshift(used)
        same = used
        used += width
      }
      trip[2 * row] = connections.departure[hopsOf(each)[0]!]!
      trip[2 * row + 1] = same - 2 * first
      row++
    }
    first += steps.length
  }
  const { first: ofStop, member } = listByGroup(begins, stops.count)
  const boarding = new Int32Array(3 * member.length)
  for (const [b, h] of member.entries()) boarding.set([trips[2 * h]!, trips[2 * h + 1]!, h], 3 * b)
  return { hops, hop, trip, times: times.slice(0, used), ofStop, boarding }
}

/** Of each hop of a trip its departure and its arrival, in seconds since the trip began. */
function writeTimes(
  { departure, arrival }: Timetable['connections'],
  hops: Int32Array,
  into: Int32Array,
): void {
  const begin = departure[hops[0]!]!
  for (let step = 0; step < hops.length; step++) {
    into[2 * step] = departure[hops[step]!]! - begin
    into[2 * step + 1] = arrival[hops[step]!]! - begin
  }
}

function isSame(column: Int32Array, one: number, other: number, width: number): boolean {
  for (let k = 0; k < width; k++) if (column[one + k] !== column[other + k]) return false
  return true
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
