import type {
  RasterLayerSpecification,
  RasterSourceSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import type { DrawnAreas } from './drawn-areas.ts'
import { tileBounds, tileZooms } from './tile.ts'

/** The colours of the page, so that the map is light or dark with it. */
export interface MapColours {
  ground: string
  land: string
  border: string
  provinceBorder: string
  text: string
  isDark: boolean
}

/** Where the pictures of the background are, when there are any: an address with `{z}`, `{x}` and `{y}` in it. */
export type TilesAt = string | undefined

/** The page's own font: without a `glyphs` address MapLibre draws letters from the fonts the page has. */
const FONT = ['Atkinson Hyperlegible Next', 'sans-serif']

/** From this zoom on the names of small towns fit. */
const TOWNS_FROM = [
  { size: 100_000, zoom: 0 },
  { size: 40_000, zoom: 7 },
  { size: 15_000, zoom: 8 },
  { size: 5_000, zoom: 9 },
  { size: 0, zoom: 10 },
]

/**
 * How the map is drawn: land, borders of municipalities and provinces, and the names of towns. Where there are pictures,
 * they lie over the land, with names of their own.
 */
export const styleOf = (areas: DrawnAreas, colours: MapColours, tilesAt: TilesAt): StyleSpecification => ({
  version: 8,
  sources: {
    ...(tilesAt && { tiles: tilesFrom(tilesAt) }),
    municipalities: { type: 'geojson', data: areas.municipalities },
    provinces: { type: 'geojson', data: areas.provinces },
    towns: { type: 'geojson', data: areas.towns },
  },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
    { id: 'land', type: 'fill', source: 'provinces', paint: { 'fill-color': colours.land } },
    ...(tilesAt ? [tilesLayer(colours)] : []),
    {
      id: 'municipality-borders',
      type: 'line',
      source: 'municipalities',
      paint: { 'line-color': colours.border, 'line-width': 1 },
    },
    {
      id: 'province-borders',
      type: 'line',
      source: 'provinces',
      paint: {
        'line-color': colours.provinceBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1, 10, 2],
      },
    },
    ...(tilesAt ? [] : TOWNS_FROM).map(({ size, zoom }, i) =>
      townsOf(size, zoom, colours, TOWNS_FROM[i - 1]?.size),
    ),
  ],
})

const tilesFrom = (tilesAt: string): RasterSourceSpecification => ({
  type: 'raster',
  tiles: [tilesAt],
  tileSize: 256,
  minzoom: tileZooms.farthest,
  maxzoom: tileZooms.nearest,
  bounds: [tileBounds.west, tileBounds.south, tileBounds.east, tileBounds.north],
})

/** Every map that one can get is light; on a dark page it is turned inside out, its colours kept. */
const tilesLayer = ({ isDark }: MapColours): RasterLayerSpecification => ({
  id: 'tiles',
  type: 'raster',
  source: 'tiles',
  paint: isDark
    ? { 'raster-brightness-min': 0.95, 'raster-brightness-max': 0.1, 'raster-hue-rotate': 180 }
    : {},
})

/** The names of the towns of a size, from a zoom on. MapLibre leaves out those that do not fit. */
const townsOf = (
  from: number,
  minzoom: number,
  { text, land }: MapColours,
  below = Number.MAX_SAFE_INTEGER,
): SymbolLayerSpecification => ({
  id: `towns-${from}`,
  type: 'symbol',
  source: 'towns',
  minzoom,
  filter: ['all', ['>=', ['get', 'size'], from], ['<', ['get', 'size'], below]],
  layout: {
    'text-field': ['get', 'name'],
    'text-font': FONT,
    // Below the spot, where a place may be marked.
    'text-anchor': 'top',
    'text-offset': [0, 1],
    'text-size': from >= 40_000 ? 15 : 13,
    'symbol-sort-key': ['-', 0, ['get', 'size']],
  },
  paint: { 'text-color': text, 'text-halo-color': land, 'text-halo-width': 1.5 },
})
