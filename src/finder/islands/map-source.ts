import type { DrawnAreas } from '../map/drawn-areas.ts'
import type { MapMarker } from '../map/map-marker.ts'

/** What a map is made of. */
export interface MapSource {
  markers: MapMarker[]
  areas: DrawnAreas
  /** Where pictures of the background would be. */
  tilesAt: string
}

/** Reads what the map of an element is made of: its markers from the script inside it or from where it says. */
export async function readSource(element: HTMLElement): Promise<MapSource> {
  const { from, areas: areasAddress = '' } = element.dataset
  const areasAt = new URL(areasAddress, location.href)
  const [markers, areas] = await Promise.all([
    from ? readJson<MapMarker[]>(from) : readInside(element),
    readJson<DrawnAreas>(areasAt.href),
  ])
  return { markers, areas, tilesAt: `${new URL('tegels/', areasAt).href}{z}/{x}/{y}` }
}

const readInside = (element: HTMLElement): MapMarker[] =>
  JSON.parse(element.querySelector('script[type="application/json"]')?.textContent ?? '[]')

async function readJson<T>(address: string): Promise<T> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.json()
}
