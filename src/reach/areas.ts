/** A postcode area as reach needs it. */
export interface PostcodeArea {
  pc4: string
  place: string
  municipalityCode: string
  lon: number
  lat: number
  inhabitants2021: number
}

/** What the people of a municipality have in common here. */
export interface Municipality {
  code: string
  /** Fraction of the inhabitants with a severe mental illness (EPA). */
  prevalence: number
  /** 1 (very strongly urban) to 5 (not urban). */
  urbanity2017: number | undefined
}

/** One or more postcode areas of one municipality, small enough to travel from its middle. */
export interface ReachArea {
  /** The one where most people live comes first; everybody is taken to set out from its middle. */
  postcodes: readonly string[]
  /** The towns in it, each once. */
  towns: readonly string[]
  /** GM code. */
  municipality: string
  lon: number
  lat: number
  people: number
  /** People with EPA expected among them, unrounded. */
  expected: number
  urbanity: number | undefined
}

/** Areas, and for each the rows of the areas that share a border with it. */
export interface ReachAreas {
  areas: readonly ReachArea[]
  neighbours: readonly (readonly number[])[]
}

/** No number about fewer expected people than this leaves the server. */
export const LEAST_EXPECTED = 10

interface Group {
  members: number[]
  /** The member where most people live. */
  middle: number
  expected: number
}

/**
 * The areas that reach is told of: where fewer than `LEAST_EXPECTED` people with EPA are expected, an area is taken together
 * with the nearest neighbour in its own municipality, until none is too small or the municipality is one. Everything told is
 * a sum of these, so no number is about fewer. `neighbours`: of each postcode area the rows of those it borders on.
 */
export function listReachAreas(
  postcodes: readonly PostcodeArea[],
  municipalities: ReadonlyMap<string, Municipality>,
  neighbours: readonly (readonly number[])[],
): ReachAreas {
  const rows = [...postcodes.keys()]
  const expectedIn = (row: number): number =>
    postcodes[row]!.inhabitants2021 * municipalities.get(postcodes[row]!.municipalityCode)!.prevalence
  const groups = [...Map.groupBy(rows, (row) => postcodes[row]!.municipalityCode).values()].flatMap(
    (members) =>
      mergeSmall(
        postcodes,
        neighbours,
        members.map((row) => ({ members: [row], middle: row, expected: expectedIn(row) })),
      ),
  )
  groups.sort((a, b) => a.middle - b.middle)

  const groupOf = new Int32Array(postcodes.length)
  groups.forEach(({ members }, group) => {
    for (const row of members) groupOf[row] = group
  })
  return {
    areas: groups.map((group) => toArea(postcodes, municipalities, group)),
    neighbours: groups.map(({ members }, own) => {
      const others = new Set(members.flatMap((row) => neighbours[row]!.map((other) => groupOf[other]!)))
      others.delete(own)
      return [...others].sort((a, b) => a - b)
    }),
  }
}

/** Takes together, the smallest first, the groups of one municipality. */
function mergeSmall(
  postcodes: readonly PostcodeArea[],
  neighbours: readonly (readonly number[])[],
  groups: Group[],
): Group[] {
  while (groups.length > 1) {
    const smallest = groups.reduce((least, group) => (group.expected < least.expected ? group : least))
    if (smallest.expected >= LEAST_EXPECTED) break
    const others = groups.filter((group) => group !== smallest)
    const borders = new Set(smallest.members.flatMap((row) => neighbours[row]!))
    const beside = others.filter(({ members }) => members.some((row) => borders.has(row)))
    const from = postcodes[smallest.middle]!
    // Where an area borders on none of its own municipality, as an island does, the nearest will do.
    const nearest = (beside.length > 0 ? beside : others).reduce((best, group) =>
      apart(from, postcodes[group.middle]!) < apart(from, postcodes[best.middle]!) ? group : best,
    )
    nearest.members.push(...smallest.members)
    nearest.expected += smallest.expected
    const people = (row: number): number => postcodes[row]!.inhabitants2021
    if (people(smallest.middle) > people(nearest.middle)) nearest.middle = smallest.middle
    groups = others
  }
  return groups
}

/** How far apart, in degrees of latitude, squared: to tell the nearer of two in one municipality. */
function apart(a: PostcodeArea, b: PostcodeArea): number {
  const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)
  return east * east + (a.lat - b.lat) ** 2
}

function toArea(
  postcodes: readonly PostcodeArea[],
  municipalities: ReadonlyMap<string, Municipality>,
  { members, middle, expected }: Group,
): ReachArea {
  const { lon, lat, municipalityCode } = postcodes[middle]!
  const inOrder = [middle, ...members.filter((row) => row !== middle).sort((a, b) => a - b)]
  return {
    postcodes: inOrder.map((row) => postcodes[row]!.pc4),
    towns: [...new Set(inOrder.map((row) => postcodes[row]!.place).filter((place) => place !== ''))],
    municipality: municipalityCode,
    lon,
    lat,
    people: members.reduce((sum, row) => sum + postcodes[row]!.inhabitants2021, 0),
    expected,
    urbanity: municipalities.get(municipalityCode)!.urbanity2017,
  }
}
