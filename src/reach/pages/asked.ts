import { municipalityPages, openArea, provincePages, regionPages } from '../../coverage/index.ts'
import type { Municipality } from '../../geography/index.ts'
import type { Request } from '../../platform/platform.ts'
import type { ReachFacts } from '../store.ts'
import { texts } from '../text.ts'

/** An area whose people are looked at: its municipalities, as far as they are known. */
export interface Asked {
  name: string
  slug: string
  /** The Dutch address of this page, and of the page of the area itself. */
  path: string
  ownPath: string
  municipalities: readonly Municipality[]
  isWhole: boolean
}

type Answer = (c: Request, asked: Asked) => Promise<Response>

/**
 * The same answer for a municipality, a region and a province, each at an address of its own; `under`: where an area that was
 * renamed is found.
 */
export const forEachKind = (answer: Answer, under = '/bereik') => ({
  municipality: openArea({ ...municipalityPages, path: `${under}/gemeente` }, (c, municipality) =>
    answer(c, { ...pathsOf('gemeente', municipality), municipalities: [municipality], isWhole: true }),
  ),
  region: openArea({ ...regionPages, path: `${under}/regio` }, (c, { region, municipalities, complete }) =>
    answer(c, { ...pathsOf('regio', region), municipalities, isWhole: complete !== 'no' }),
  ),
  province: openArea({ ...provincePages, path: `${under}/provincie` }, (c, { name, slug }, facts) =>
    answer(c, {
      ...pathsOf('provincie', { name: texts[c.var.language].area.province(name), slug }),
      municipalities: facts.municipalities.filter(({ province }) => province === name),
      isWhole: true,
    }),
  ),
})

const pathsOf = (kind: string, { name, slug }: { name: string; slug: string }) => ({
  ...{ name, slug, path: `/bereik/${kind}/${slug}`, ownPath: `/${kind}/${slug}` },
})

/** Rows of the areas of some municipalities. */
export function rowsIn({ areas }: ReachFacts, municipalities: readonly Municipality[]): number[] {
  const codes = new Set(municipalities.map(({ code }) => code))
  return [...areas.keys()].filter((row) => codes.has(areas[row]!.municipality))
}
