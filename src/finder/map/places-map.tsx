import { addressIn, type Language } from '../../platform/language.ts'
import type { MapMarker } from './map-marker.ts'

/**
 * The switch to the map of a list that stands on the same page. Without JavaScript it is nothing: the list is all there
 * is. The markers stand in the page, or are fetched from `from` (a Dutch address) once the map is asked for; `list` is
 * the id of the list, which can hold the focus.
 */
export const PlacesMap = (
  props: { language: Language; list?: string } & ({ markers: readonly MapMarker[] } | { from: string }),
) => (
  <places-map
    data-list={props.list}
    data-from={'from' in props ? addressIn(props.language, props.from) : undefined}
    data-areas="/kaart/gebieden.json"
    data-place={addressIn(props.language, '/plek/')}
  >
    {'markers' in props && (
      <script
        type="application/json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(props.markers).replaceAll('<', '\\u003c') }}
      />
    )}
  </places-map>
)
