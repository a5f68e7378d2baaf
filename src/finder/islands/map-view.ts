import { Map as DrawnMap, LngLatBounds, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { DrawnAreas } from '../map/drawn-areas.ts'
import { isPlaced, type MapMarker, type PlacedMarker } from '../map/map-marker.ts'
import { type MapColours, styleOf } from '../map/map-style.ts'
import type { MapWords } from '../map/map-text.ts'
import { MapCard } from './map-card.ts'
import { drawFrame } from './map-frame.ts'
import { MapMarkers } from './map-markers.ts'
import './map-view.css'

// From our own house: the page's policy lets no other worker in, and no blob.
setWorkerUrl(workerAddress)

/** An open map. */
export interface MapView {
  /** How many places it shows. */
  shown: number
  remove: () => void
}

/** The Netherlands, and how far around it one may wander: a wide screen shows much of what lies beside it. */
const COUNTRY = new LngLatBounds([3.3, 50.7], [7.3, 53.6])
const AROUND = new LngLatBounds([-4, 48], [14, 56])
const FARTHEST = 5
/** Nearer than this our own drawing has nothing more to show. */
const NEAREST = 14
/** A place alone is shown with the towns around it. */
const FIRST_NEAREST = 11

/** Draws the map of an element, below its switch; or says that this browser cannot. */
export async function openMap(element: HTMLElement, say: MapWords): Promise<MapView | 'cannot draw'> {
  if (!document.createElement('canvas').getContext('webgl2')) return 'cannot draw'
  const [markers, areas] = await Promise.all([
    readMarkers(element),
    readJson<DrawnAreas>(element.dataset.areas ?? ''),
  ])
  const frame = drawFrame(element, say, markers, areas.attribution)
  const placed = markers.filter(isPlaced)
  const map = new DrawnMap({
    container: frame.canvas,
    style: styleOf(areas, readColours()),
    bounds: boundsOf(placed),
    fitBoundsOptions: { padding: 48, maxZoom: FIRST_NEAREST },
    maxBounds: AROUND,
    minZoom: FARTHEST,
    maxZoom: NEAREST,
    attributionControl: false,
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
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const recolour = () => map.setStyle(styleOf(areas, readColours()))
  dark.addEventListener('change', recolour)
  const card = new MapCard(frame.card, say, element.dataset.place ?? '')
  new MapMarkers(map, placed, say, (places, button) => card.open(places, button))
  frame.element.addEventListener('keydown', ({ key }) => key === 'Escape' && card.close())
  frame.nearer.onclick = () => map.zoomIn()
  frame.farther.onclick = () => map.zoomOut()
  frame.whole.onclick = () => map.fitBounds(boundsOf(placed), { padding: 48, maxZoom: FIRST_NEAREST })
  return {
    shown: placed.length,
    remove: () => {
      dark.removeEventListener('change', recolour)
      map.remove()
      frame.element.remove()
    },
  }
}

async function readMarkers(element: HTMLElement): Promise<MapMarker[]> {
  if (element.dataset.from) return readJson(element.dataset.from)
  return JSON.parse(element.querySelector('script[type="application/json"]')?.textContent ?? '[]')
}

async function readJson<T>(address: string): Promise<T> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.json()
}

function boundsOf(markers: readonly PlacedMarker[]): LngLatBounds {
  if (markers.length === 0) return COUNTRY
  const bounds = new LngLatBounds()
  for (const { lon, lat } of markers) bounds.extend([lon, lat])
  return bounds
}

function readColours(): MapColours {
  const tokens = getComputedStyle(document.documentElement)
  const read = (name: string) => tokens.getPropertyValue(`--inloop-${name}`).trim()
  return {
    ground: read('ground'),
    land: read('raised'),
    border: read('hairline'),
    provinceBorder: read('line'),
    text: read('quiet'),
  }
}
