import { type Map as DrawnMap, LngLatBounds } from 'maplibre-gl'
import { clusterSpots, findPartingZoom, spotOf } from '../map/cluster.ts'
import type { PlacedMarker } from '../map/map-marker.ts'
import type { MapWords } from '../map/map-text.ts'
import { make, makeClusterSign, makeSign } from './map-frame.ts'

/** Pixels: the widest button and a gap, so that no two touch and each can be hit. */
const REACH = 60
/** A marker nearer to the edge than half a button would be cut off. */
const MARGIN = 24

/**
 * The places on the map as buttons, in the order of the list. Only what is in view is there, so that the focus is never
 * somewhere one cannot see; what would overlap is one button that says how many.
 */
export class MapMarkers {
  readonly #map: DrawnMap
  readonly #markers: readonly PlacedMarker[]
  readonly #say: MapWords
  readonly #tell: (places: readonly PlacedMarker[], button: HTMLElement) => void
  readonly #list = document.createElement('ol')
  readonly #buttons = new Map<string, Shown>()

  constructor(
    map: DrawnMap,
    markers: readonly PlacedMarker[],
    say: MapWords,
    tell: (places: readonly PlacedMarker[], button: HTMLElement) => void,
  ) {
    this.#map = map
    this.#markers = markers
    this.#say = say
    this.#tell = tell
    this.#list.className = 'map__markers'
    this.#list.setAttribute('aria-label', say.places)
    map.getCanvasContainer().append(this.#list)
    map.on('move', () => this.#place())
    this.#place()
  }

  /** Puts every button where its place is now; makes those that came into view and takes away those that left. */
  #place(): void {
    const { width, height } = this.#map.getCanvas().getBoundingClientRect()
    const inView = this.#clusters().filter(([{ lon, lat }]) => {
      const { x, y } = this.#map.project([lon, lat])
      return x >= MARGIN && x <= width - MARGIN && y >= MARGIN && y <= height - MARGIN
    })
    const keys = new Set(inView.map(keyOf))
    const left = [...this.#buttons].filter(([key]) => !keys.has(key))
    const wasOn = left.find(([, { button }]) => button === document.activeElement)?.[1].cluster[0]
    let before: Element | null = this.#list.firstElementChild
    for (const cluster of inView) {
      const known = this.#buttons.get(keyOf(cluster))
      const entry = (known ?? this.#make(cluster)).button.parentElement!
      if (!known) this.#list.insertBefore(entry, before)
      before = entry.nextElementSibling
      const { x, y } = this.#map.project([cluster[0].lon, cluster[0].lat])
      entry.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    }
    if (wasOn) this.#keepFocus(wasOn)
    for (const [key, { button }] of left) {
      button.parentElement!.remove()
      this.#buttons.delete(key)
    }
  }

  /** Whoever stood on a button that goes stands on the one that has its first place now, or else on the map. */
  #keepFocus(place: PlacedMarker): void {
    const next = [...this.#buttons.values()].find(
      ({ button, cluster }) => cluster.includes(place) && button !== document.activeElement,
    )
    const target = next?.button ?? this.#map.getCanvas()
    target.focus({ preventScroll: true })
  }

  /** Places that a nearer map can part are shown apart; others are told. */
  #choose(cluster: Cluster, button: HTMLElement): void {
    const zoom = findPartingZoom(cluster, REACH, this.#map.getZoom(), this.#map.getMaxZoom())
    if (zoom === undefined) {
      this.#tell(cluster, button)
      return
    }
    const bounds = new LngLatBounds()
    for (const { lon, lat } of cluster) bounds.extend([lon, lat])
    const whole = this.#map.cameraForBounds(bounds, { padding: REACH, maxZoom: this.#map.getMaxZoom() })
    const [first] = cluster
    this.#map.easeTo(whole?.zoom && whole.zoom >= zoom ? whole : { center: [first.lon, first.lat], zoom })
  }

  /** Whole zooms only, so that a cluster stays one while the map is moved or a little zoomed. */
  #clusters(): Cluster[] {
    const zoom = Math.floor(this.#map.getZoom())
    if (this.#clustered?.zoom !== zoom) {
      const spots = this.#markers.map(({ lon, lat }) => spotOf(lon, lat, zoom))
      const clusters = clusterSpots(spots, REACH).map((each) => each.map((i) => this.#markers[i]!) as Cluster)
      this.#clustered = { zoom, clusters }
    }
    return this.#clustered.clusters
  }
  #clustered: { zoom: number; clusters: Cluster[] } | undefined

  #make(cluster: Cluster): Shown {
    const [first] = cluster
    const isAlone = cluster.length === 1
    const button = make('button', 'map__marker')
    button.setAttribute('type', 'button')
    button.setAttribute(
      'aria-label',
      isAlone ? this.#say.marker(first) : this.#say.clusterName(cluster.length, first),
    )
    button.append(isAlone ? makeSign(first) : makeClusterSign(cluster.length, this.#say))
    button.addEventListener('click', () => this.#choose(cluster, button))
    const entry = make('li', '')
    entry.append(button)
    const shown = { cluster, button }
    this.#buttons.set(keyOf(cluster), shown)
    return shown
  }
}

interface Shown {
  cluster: Cluster
  button: HTMLElement
}
type Cluster = [PlacedMarker, ...PlacedMarker[]]
const keyOf = (cluster: Cluster): string => `${cluster[0].number} ${cluster.length}`
