import { announce } from '../../design/islands/announce.ts'
import { isPlaced } from '../map/map-marker.ts'
import type { MapWords } from '../map/map-text.ts'
import { MapCard } from './map-card.ts'
import { drawMap, keepDrawn, showAll } from './map-drawing.ts'
import { drawFrame } from './map-frame.ts'
import { MapMarkers } from './map-markers.ts'
import type { MapSource } from './map-source.ts'
import './map-view.css'

/** An open map. */
export interface MapView {
  /** How many places it shows. */
  shown: number
  remove: () => void
}

/** Draws the map of an element, below its switch; or says that this browser cannot. */
export function openMap(element: HTMLElement, say: MapWords, source: MapSource): MapView | 'cannot draw' {
  if (!document.createElement('canvas').getContext('webgl2')) return 'cannot draw'
  const { markers, areas, tilesAt } = source
  const placed = markers.filter(isPlaced)
  const frame = drawFrame(element, say, { missing: markers.length - placed.length, areas })
  const map = drawMap(frame.canvas, placed, areas, say)
  const stop = keepDrawn(map, areas, tilesAt, () => {
    frame.source.textContent = `${say.noBackground} ${areas.attribution ?? say.schematic}`
    announce(say.noBackground)
  })
  const card = new MapCard(frame.card, say, element.dataset.place ?? '')
  new MapMarkers(map, placed, say, (places, button) => card.open(places, button))
  frame.element.addEventListener('keydown', ({ key }) => key === 'Escape' && card.close())
  frame.nearer.onclick = () => map.zoomIn()
  frame.farther.onclick = () => map.zoomOut()
  frame.whole.onclick = () => showAll(map, placed)
  return {
    shown: placed.length,
    remove: () => {
      stop()
      map.remove()
      frame.element.remove()
    },
  }
}
