import type { ReachArea } from '../../areas/browser.ts'
import { COUNTRY, type divisions } from '../../coverage/browser.ts'
import type { CoverageFacts } from '../../coverage/index.ts'
import { inDutchOrder } from '../../design/words.ts'
import type { Norm } from '../times/bands.ts'
import { type ReachSum, sumBy, sumOfNobody, type Told } from './sums.ts'

/** What is reached by the people of one area. */
export interface ReachRow extends ReachSum {
  area: string
  /** Path of its page. */
  path: string | undefined
  /** Whether its municipalities are known; only of regions it can be otherwise, and then sumOfNobody is counted. */
  isKnown: boolean
}

export interface ReachTable {
  rows: readonly ReachRow[]
  /** Of regions: all municipalities of which the region is unknown, or not known as a whole, together. */
  rest: ReachSum | undefined
  country: ReachRow
  byUrbanity: ReturnType<typeof sumByUrbanity>
}

/** How many minutes count, and by which areas the country is divided. */
interface Wished {
  norm: Norm
  indeling: (typeof divisions)[number]
}

/** One row for each area of the chosen division. Everybody is in exactly one row, or in the rest. */
export function listReachRows(
  facts: CoverageFacts,
  areas: readonly ReachArea[],
  reach: Told,
  { norm, indeling }: Wished,
): ReachTable {
  const country = sumBy(areas, reach, norm, () => COUNTRY).get(COUNTRY) ?? sumOfNobody
  return {
    ...divide(facts, areas, reach, { norm, indeling }),
    country: { area: COUNTRY, path: undefined, isKnown: true, ...country },
    byUrbanity: sumByUrbanity(areas, reach, norm),
  }
}

/** Very strongly urban first; what we do not know of comes last. */
export function sumByUrbanity(
  areas: readonly ReachArea[],
  reach: Told,
  norm: Norm,
): { urbanity: number | undefined; sum: ReachSum }[] {
  const UNKNOWN = 9
  return [...sumBy(areas, reach, norm, ({ urbanity = UNKNOWN }) => urbanity)]
    .sort(([a], [b]) => a - b)
    .map(([urbanity, sum]) => ({ urbanity: urbanity === UNKNOWN ? undefined : urbanity, sum }))
}

function divide(
  facts: CoverageFacts,
  areas: readonly ReachArea[],
  reach: Told,
  { norm, indeling }: Wished,
): Pick<ReachTable, 'rows' | 'rest'> {
  const byCode = new Map(facts.municipalities.map((municipality) => [municipality.code, municipality]))
  const rowOf = (area: string, path: string, sum: ReachSum | undefined): ReachRow => ({
    area,
    path,
    isKnown: sum !== undefined,
    ...(sum ?? sumOfNobody),
  })
  if (indeling === 'gemeente') {
    const sums = sumBy(areas, reach, norm, ({ municipality }) => municipality)
    return {
      rows: facts.municipalities.map(({ name, slug, code }) =>
        rowOf(name, `/bereik/gemeente/${slug}`, sums.get(code)),
      ),
      rest: undefined,
    }
  }
  if (indeling === 'provincie') {
    const sums = sumBy(areas, reach, norm, ({ municipality }) => byCode.get(municipality)?.province)
    return {
      rows: facts.provinces.map(({ name, slug }) => rowOf(name, `/bereik/provincie/${slug}`, sums.get(name))),
      rest: undefined,
    }
  }
  const whole = facts.regions.filter(({ complete }) => complete !== 'no')
  const regionOf = new Map(
    whole.flatMap(({ region, municipalities }) => municipalities.map(({ code }) => [code, region.name])),
  )
  const REST = ''
  const sums = sumBy(areas, reach, norm, ({ municipality }) => regionOf.get(municipality) ?? REST)
  return {
    rows: facts.regions
      .map(({ region: { name, slug } }) => rowOf(name, `/bereik/regio/${slug}`, sums.get(name)))
      .sort((a, b) => inDutchOrder(a.area, b.area)),
    rest: sums.get(REST),
  }
}
