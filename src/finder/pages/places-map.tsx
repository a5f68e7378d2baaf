import { raw } from 'hono/html'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import type { MapMarker } from '../map/map-marker.ts'

/**
 * The switch to the map of a list that stands on the same page. Without JavaScript it is nothing: the list is all there
 * is. The markers stand in the page, or are fetched from `from` (a Dutch address) once the map is asked for; `list` is
 * the id of the list, which can hold the focus.
 */
export const PlacesMap = (
  props: { c: Request; list?: string } & ({ markers: readonly MapMarker[] } | { from: string }),
) => (
  <places-map
    data-list={props.list}
    data-from={'from' in props ? addressIn(props.c.var.language, props.from) : undefined}
    data-areas="/kaart/gebieden.json"
    data-place={addressIn(props.c.var.language, '/plek/')}
  >
    {'markers' in props && (
      <script type="application/json">{raw(JSON.stringify(props.markers).replaceAll('<', '\\u003c'))}</script>
    )}
  </places-map>
)
