import { addByCrowFly, type NearAreas } from '../../travel/browser.ts'
import type { Ends } from './nearest.ts'

/** The ways from areas to their first stops: those of area `a` are the rows `begin[a]` up to, not with, `end[a]`. */
export interface FirstStops {
  begin: Int32Array
  end: Int32Array
  stop: Int32Array
  seconds: Int32Array
}

/** The same by stop: of stop `s` the rows `first[s]` up to, not with, `first[s + 1]`. */
export interface AreasOfStops {
  first: Int32Array
  area: Int32Array
  seconds: Int32Array
}

/** Rows that one thread found, of areas of its own. */
export type Part = Pick<FirstStops, 'stop' | 'seconds'>

/** Areas that one thread takes before the next does: they lie near each other, and cost unlike those elsewhere. */
const BLOCK = 256

/** Calls for every area that falls to one of so many threads. */
export function forEachOwn(
  count: number,
  thread: number,
  threads: number,
  see: (area: number) => void,
): void {
  for (let block = thread * BLOCK; block < count; block += threads * BLOCK)
    for (let area = block; area < Math.min(count, block + BLOCK); area++) see(area)
}

/** Ways to first stops of the areas of one thread, for which alone `begin` and `end` are filled, with rows of its own. */
export function findFirstStops(
  areas: Ends,
  stops: NearAreas,
  thread: number,
  threads: number,
  { begin, end }: Pick<FirstStops, 'begin' | 'end'>,
): Part {
  let stop = new Int32Array(1 << 16)
  let seconds = new Int32Array(1 << 16)
  let used = 0
  const add = (found: number, way: number): void => {
    if (used === stop.length) {
      stop = larger(stop)
      seconds = larger(seconds)
    }
    stop[used] = found
    seconds[used++] = way
  }
  forEachOwn(areas.lat.length, thread, threads, (area) => {
    begin[area] = used
    addByCrowFly(stops, areas, area, add)
    end[area] = used
  })
  return { stop: stop.slice(0, used), seconds: seconds.slice(0, used) }
}

function larger(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * column.length)
  twice.set(column)
  return twice
}

const sharedInts = (count: number) => new Int32Array(new SharedArrayBuffer(4 * count))

/** Puts the rows of all threads behind each other. */
export function joinFirstStops(
  areas: number,
  { begin, end }: Pick<FirstStops, 'begin' | 'end'>,
  parts: readonly Part[],
): FirstStops {
  const count = parts.reduce((sum, { stop }) => sum + stop.length, 0)
  const [stop, seconds] = [sharedInts(count), sharedInts(count)]
  let used = 0
  parts.forEach((part, thread) => {
    stop.set(part.stop, used)
    seconds.set(part.seconds, used)
    if (used > 0)
      forEachOwn(areas, thread, parts.length, (area) => {
        begin[area]! += used
        end[area]! += used
      })
    used += part.stop.length
  })
  return { begin, end, stop, seconds }
}

export function turnFirstStops({ begin, end, stop, seconds }: FirstStops, stops: number): AreasOfStops {
  const first = sharedInts(stops + 1)
  for (const each of stop) first[each + 1]!++
  for (let each = 0; each < stops; each++) first[each + 1]! += first[each]!
  const room = first.slice()
  const turned = { first, area: sharedInts(stop.length), seconds: sharedInts(stop.length) }
  for (let area = 0; area < begin.length; area++)
    for (let row = begin[area]!; row < end[area]!; row++) {
      const at = room[stop[row]!]!++
      turned.area[at] = area
      turned.seconds[at] = seconds[row]!
    }
  return turned
}
