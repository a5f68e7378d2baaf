import { NotFoundPage } from '../../design/exceptional-pages.tsx'
import { findMovedArea, type Hit } from '../../geography/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import type { CoverageFacts } from '../facts.ts'
import type { RegionFacts } from '../region-facts.ts'
import { readCoverageFacts } from '../store.ts'

/** Files of an area lie beside its page. */
const fileEnding = /\.(csv|pdf|geojson)$/

/** The areas that have pages: under which path, and all of them by address. */
interface AreaKind<Area> {
  kind: Hit['kind']
  path: string
  slugOf: (area: Area) => string
  list: (facts: CoverageFacts) => readonly Area[]
}

export const municipalityPages: AreaKind<CoverageFacts['municipalities'][number]> = {
  kind: 'municipality',
  path: '/gemeente',
  slugOf: ({ slug }) => slug,
  list: ({ municipalities }) => municipalities,
}
export const regionPages: AreaKind<RegionFacts> = {
  kind: 'region',
  path: '/regio',
  slugOf: ({ region }) => region.slug,
  list: ({ regions }) => regions,
}
export const provincePages: AreaKind<CoverageFacts['provinces'][number]> = {
  kind: 'province',
  path: '/provincie',
  slugOf: ({ slug }) => slug,
  list: ({ provinces }) => provinces,
}

/** Answers for the area at an address. A name of old leads to the address of today; what we do not know is not found. */
export const openArea =
  <Area,>(
    { kind, path, slugOf, list }: AreaKind<Area>,
    answer: (c: Request, area: Area, facts: CoverageFacts) => Promise<Response>,
  ) =>
  async (c: Request): Promise<Response> => {
    const asked = c.req.param('slug') ?? ''
    const ending = fileEnding.exec(asked)?.[0] ?? ''
    const slug = asked.slice(0, asked.length - ending.length)
    const facts = await readCoverageFacts(c.var.database)
    const area = list(facts).find((candidate) => slugOf(candidate) === slug)
    if (area) return answer(c, area, facts)

    const movedTo = await findMovedArea(c.var.database, kind, slug)
    return movedTo
      ? c.redirect(addressIn(c.var.language, `${path}/${movedTo}${ending}`), 308)
      : c.html(<NotFoundPage c={c} />, 404)
  }
