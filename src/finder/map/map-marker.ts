/** An entry of a list of places as the map needs it. Without degrees it stands beside the map, not on it. */
export interface MapMarker {
  slug: string
  /** Its number in the list, from one. */
  number: number
  /** What you can do there. */
  headline: string
  name: string
  /** Its town, as far as that is told. */
  town?: string
  lon?: number
  lat?: number
  /** The degrees are those of the middle of a town or municipality. */
  approximate?: boolean
}

/** A marker that is somewhere. */
export type PlacedMarker = MapMarker & { lon: number; lat: number }
export const isPlaced = (marker: MapMarker): marker is PlacedMarker =>
  marker.lon !== undefined && marker.lat !== undefined
