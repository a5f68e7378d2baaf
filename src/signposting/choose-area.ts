import { type Hit, largerThanNeighbourhoods, type Point } from '../geography/browser.ts'

/** How far from a practice is near: its whole municipality, or so many kilometres around. */
export const reaches = ['gemeente', '5', '10', '15', '30'] as const
export type Reach = (typeof reaches)[number]

/** What a typed name most likely means: the area to show, areas to choose from, or none. */
export type AreaChoice = { areas: [AreaOffer, ...AreaOffer[]] } | { tooWide: true } | { nothing: true }

export interface AreaOffer {
  hit: Hit
  /** GM code of the municipality it lies in. */
  municipalityCode: string
  /** The Dutch address of its sheet. */
  address: string
}

/** More namesakes than this are no help to choose from. */
const MOST_OFFERS = 8

/**
 * Turns what a search for a name found into addresses of sheets: one when only one municipality fits best. `slugOf`
 * gives the address of a municipality, `postcodeAt` the postcode area nearest to a point.
 */
export function chooseAreas(
  hits: readonly Hit[],
  reach: Reach,
  slugOf: (municipalityCode: string) => string,
  postcodeAt: (point: Point) => string,
): AreaChoice {
  const best = hits[0]?.matched
  const top = largerThanNeighbourhoods(hits.filter(({ matched }) => matched === best))
  const local = onePerMunicipality(top)
  const postcodes = local.filter(({ kind }) => kind === 'postcode')
  const chosen = postcodes.length > 0 ? postcodes : local
  const [first, ...others] = chosen.slice(0, MOST_OFFERS).map((hit): AreaOffer => {
    const { municipalityCode, lon, lat } = hit
    const address =
      reach === 'gemeente'
        ? `/infosheet/gemeente/${slugOf(municipalityCode)}`
        : `/infosheet/rond/${hit.kind === 'postcode' ? hit.name : postcodeAt({ lon: lon!, lat: lat! })}/${reach}`
    return { hit, municipalityCode, address }
  })
  if (first) return { areas: [first, ...others] }
  return top.length > 0 ? { tooWide: true } : { nothing: true }
}

type LocalHit = Hit & { municipalityCode: string }

/** A town and the municipality of the same name are one area; the municipality stands for both. */
function onePerMunicipality(hits: readonly Hit[]): LocalHit[] {
  const local = hits.filter((hit): hit is LocalHit => hit.municipalityCode !== undefined)
  const byMunicipality = Map.groupBy(local, ({ municipalityCode }) => municipalityCode)
  return [...byMunicipality.values()].map(
    (here) => here.find(({ kind }) => kind === 'municipality') ?? here[0]!,
  )
}
