/** Rows of neighbours: those of row `r` are `of[first[r]]` up to, not with, `of[first[r + 1]]`. */
export interface Neighbours {
  first: Int32Array
  of: Int32Array
}

/** Neighbours given as a list for each row. */
export function neighboursFrom(lists: readonly (readonly number[])[]): Neighbours {
  const first = new Int32Array(lists.length + 1)
  lists.forEach((list, row) => {
    first[row + 1] = first[row]! + list.length
  })
  return { first, of: Int32Array.from(lists.flat()) }
}

/** What is taken together, an area a row. */
export interface Mergeable {
  /** Degrees. */
  lat: Float64Array
  lon: Float64Array
  people: ArrayLike<number>
  /** People with EPA expected in it. */
  expected: Float64Array
  /** Areas of one number may be taken together, and no others. */
  municipality: Int32Array
}

/** Rows that are told of as one. */
export interface Group {
  members: number[]
  /** The member where most people live. */
  middle: number
  expected: number
}

/**
 * Takes areas together until none has fewer than `least` expected people, or its municipality is one: each time the smallest
 * of a municipality, with the nearest by their middles of those that it borders on; where it borders on none, as an island
 * does, with the nearest of all. Of equals the one whose first row comes first.
 *
 * A heap hands out the smallest, and a group that is taken into another at least doubles, so that every area moves a few times
 * at most: n log n for areas that border on each other.
 */
export function mergeSmall(areas: Mergeable, neighbours: Neighbours, least: number): Group[] {
  const rows = [...areas.municipality.keys()]
  return [...Map.groupBy(rows, (row) => areas.municipality[row]!).values()]
    .flatMap((members) => mergeWithin(areas, neighbours, members, least))
    .sort((a, b) => a.middle - b.middle)
}

function mergeWithin(
  areas: Mergeable,
  { first, of }: Neighbours,
  members: readonly number[],
  least: number,
): Group[] {
  const { people, municipality } = areas
  const groups = new Map<number, Group>(
    members.map((row) => [row, { members: [row], middle: row, expected: areas.expected[row]! }]),
  )
  // Of every member the row under which its group is known.
  const ownerOf = new Map(members.map((row) => [row, row]))
  const waiting = heapOf(members.map((row) => ({ owner: row, expected: areas.expected[row]! })))

  const besideOf = (group: Group, own: number): Set<number> => {
    const beside = new Set<number>()
    for (const row of group.members)
      for (let at = first[row]!; at < first[row + 1]!; at++)
        if (municipality[of[at]!] === municipality[row]) beside.add(ownerOf.get(of[at]!)!)
    beside.delete(own)
    return beside
  }
  while (groups.size > 1) {
    const { owner, expected } = waiting.take()!
    const smallest = groups.get(owner)
    // It grew since, or went into another.
    if (smallest?.expected !== expected) continue
    if (expected >= least) break
    groups.delete(owner)
    const beside = besideOf(smallest, owner)
    const into = nearestOf(areas, smallest.middle, groups, beside.size > 0 ? beside : groups.keys())
    const nearest = groups.get(into)!
    for (const row of smallest.members) {
      nearest.members.push(row)
      ownerOf.set(row, into)
    }
    nearest.expected += smallest.expected
    if (people[smallest.middle]! > people[nearest.middle]!) nearest.middle = smallest.middle
    waiting.add({ owner: into, expected: nearest.expected })
  }
  return [...groups.values()]
}

function nearestOf(
  areas: Mergeable,
  from: number,
  groups: ReadonlyMap<number, Group>,
  owners: Iterable<number>,
): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY]
  for (const owner of owners) {
    const distance = apart(areas, from, groups.get(owner)!.middle)
    if (distance < least || (distance === least && owner < best)) [best, least] = [owner, distance]
  }
  return best
}

/** How far apart, in degrees of latitude, squared: to tell the nearer of two in one municipality. */
function apart({ lat, lon }: Mergeable, a: number, b: number): number {
  const east = (lon[a]! - lon[b]!) * Math.cos((lat[a]! * Math.PI) / 180)
  return east * east + (lat[a]! - lat[b]!) ** 2
}

interface Waiting {
  owner: number
  expected: number
}

const isBefore = (a: Waiting, b: Waiting): boolean =>
  a.expected < b.expected || (a.expected === b.expected && a.owner < b.owner)

/** A binary heap (Williams, 1964): the smallest comes out first. */
function heapOf(given: Waiting[]): { add: (one: Waiting) => void; take: () => Waiting | undefined } {
  const heap = given.sort((a, b) => (isBefore(a, b) ? -1 : 1))
  const add = (one: Waiting): void => {
    let at = heap.push(one) - 1
    while (at > 0 && isBefore(one, heap[(at - 1) >> 1]!)) {
      heap[at] = heap[(at - 1) >> 1]!
      at = (at - 1) >> 1
    }
    heap[at] = one
  }
  const take = (): Waiting | undefined => {
    const top = heap[0]
    const last = heap.pop()
    if (heap.length === 0 || !last) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++
      if (!isBefore(heap[child]!, last)) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = last
    return top
  }
  return { add, take }
}
