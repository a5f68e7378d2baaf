import { Map as DrawnMap, LngLatBounds, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { DrawnAreas } from '../map/drawn-areas.ts'
import { type MapColours, styleOf } from '../map/map-style.ts'
import type { MapWords } from '../map/map-text.ts'
import { tileZooms } from '../map/tile.ts'

// From our own house: the page's policy lets no other worker in, and no blob.
setWorkerUrl(workerAddress)

/** The Netherlands, and how far around it one may wander: a wide screen shows much of what lies beside it. */
const COUNTRY = new LngLatBounds([3.3, 50.7], [7.3, 53.6])
const AROUND = new LngLatBounds([-4, 48], [14, 56])
const FARTHEST = 5
/** Nearer than this our own drawing has nothing more to show. */
const NEAREST = 14
/** A place alone is shown with the towns around it; markers keep clear of the edge. */
const FIRST_NEAREST = 11
const PADDING = 48
/** A screen is some twenty pictures. One that is missing is a hole; so many are a background that does not come. */
const MOST_MISSING = 3

interface Somewhere {
  lon: number
  lat: number
}

/** A map on a part of the page, showing all of these spots. */
export function drawMap(
  container: HTMLElement,
  spots: readonly Somewhere[],
  areas: DrawnAreas,
  say: MapWords,
): DrawnMap {
  const map = new DrawnMap({
    container,
    bounds: boundsOf(spots),
    fitBoundsOptions: { padding: PADDING, maxZoom: FIRST_NEAREST },
    maxBounds: AROUND,
    minZoom: FARTHEST,
    maxZoom: areas.tilesBy ? tileZooms.nearest : NEAREST,
    attributionControl: false,
    // A page that is scrolled past the map stays in the hand of whoever scrolls it.
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    locale: {
      'Map.Title': say.name,
      'CooperativeGesturesHandler.WindowsHelpText': say.scroll,
      'CooperativeGesturesHandler.MacHelpText': say.scrollOnMac,
      'CooperativeGesturesHandler.MobileHelpText': say.twoFingers,
    },
  })
  map.keyboard.disableRotation()
  map.touchZoomRotate.disableRotation()
  return map
}

/** Moves the map so that all spots are in view. */
export const showAll = (map: DrawnMap, spots: readonly Somewhere[]): DrawnMap =>
  map.fitBounds(boundsOf(spots), { padding: PADDING, maxZoom: FIRST_NEAREST })

function boundsOf(spots: readonly Somewhere[]): LngLatBounds {
  if (spots.length === 0) return COUNTRY
  const bounds = new LngLatBounds()
  for (const { lon, lat } of spots) bounds.extend([lon, lat])
  return bounds
}

/**
 * Keeps the drawing in the colours of the page, light or dark. Where pictures lie over it that do not come, our own
 * drawing serves, and `fallBack` hears it. Answers how to stop.
 */
export function keepDrawn(
  map: DrawnMap,
  areas: DrawnAreas,
  tilesAt: string,
  fallBack: () => void,
): () => void {
  let tiles = areas.tilesBy ? tilesAt : undefined
  let missing = 0
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const draw = () => map.setStyle(styleOf(areas, readColours(dark.matches), tiles))
  map.on('error', ({ error }) => {
    const status = 'status' in error ? error.status : undefined
    if (!tiles || status === 404 || ++missing <= MOST_MISSING) return
    tiles = undefined
    draw()
    fallBack()
  })
  dark.addEventListener('change', draw)
  draw()
  return () => dark.removeEventListener('change', draw)
}

function readColours(isDark: boolean): MapColours {
  const tokens = getComputedStyle(document.documentElement)
  const read = (name: string) => tokens.getPropertyValue(`--inloop-${name}`).trim()
  return {
    ground: read('ground'),
    land: read('raised'),
    border: read('hairline'),
    provinceBorder: read('line'),
    text: read('quiet'),
    isDark,
  }
}
