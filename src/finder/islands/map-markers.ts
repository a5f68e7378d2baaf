import type { Map as DrawnMap } from 'maplibre-gl'
import { clusterSpots, spotOf } from '../map/cluster.ts'
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
  readonly #choose: (cluster: readonly PlacedMarker[], button: HTMLElement) => void
  readonly #list = document.createElement('ol')
  readonly #buttons = new Map<string, HTMLElement>()

  constructor(
    map: DrawnMap,
    markers: readonly PlacedMarker[],
    say: MapWords,
    choose: (cluster: readonly PlacedMarker[], button: HTMLElement) => void,
  ) {
    this.#map = map
    this.#markers = markers
    this.#say = say
    this.#choose = choose
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
    for (const [key, button] of this.#buttons) if (!keys.has(key)) this.#take(key, button)
    let before: Element | null = this.#list.firstElementChild
    for (const cluster of inView) {
      const known = this.#buttons.get(keyOf(cluster))
      const button = known ?? this.#make(cluster)
      const entry = button.parentElement!
      if (!known) this.#list.insertBefore(entry, before)
      before = entry.nextElementSibling
      const { x, y } = this.#map.project([cluster[0].lon, cluster[0].lat])
      entry.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    }
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

  #make(cluster: Cluster): HTMLElement {
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
    this.#buttons.set(keyOf(cluster), button)
    return button
  }

  /** Whoever stood on a button that left the view stays on the map. */
  #take(key: string, button: HTMLElement): void {
    if (button === document.activeElement) this.#map.getCanvas().focus({ preventScroll: true })
    button.parentElement!.remove()
    this.#buttons.delete(key)
  }
}

type Cluster = [PlacedMarker, ...PlacedMarker[]]
const keyOf = (cluster: Cluster): string => `${cluster[0].number} ${cluster.length}`
