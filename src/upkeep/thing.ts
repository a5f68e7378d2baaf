import { type Geography, regionOf } from '../geography/browser.ts'
import type { Thing } from '../identity/index.ts'
import type { Place } from '../register/index.ts'

/**
 * What a place is to whoever decides who may do something with it. A region that is only probable counts too. `roots`: the
 * place that each place that went into another belongs to now, since a merge takes nobody's keeping away.
 */
export function thingOf(
  geography: Geography,
  { id, content }: Pick<Place, 'id' | 'content'>,
  roots: ReadonlyMap<string, string> = new Map(),
): Thing {
  const found = content.municipality ? regionOf(geography, content.municipality) : undefined
  return {
    placeId: id,
    absorbed: [...roots].flatMap(([absorbed, root]) => (root === id ? [absorbed] : [])),
    organisation: content.organisation,
    regions: found ? [found.region.name] : [],
  }
}
