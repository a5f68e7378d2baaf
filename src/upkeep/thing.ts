import { type Geography, regionOf } from '../geography/browser.ts'
import type { Thing } from '../identity/index.ts'
import type { Place } from '../register/index.ts'

/** What a place is to whoever decides who may do something with it. A region that is only probable counts too. */
export function thingOf(geography: Geography, { id, content }: Pick<Place, 'id' | 'content'>): Thing {
  const found = content.municipality ? regionOf(geography, content.municipality) : undefined
  return {
    placeId: id,
    organisation: content.organisation,
    regions: found ? [found.region.name] : [],
  }
}
