import type { Point } from '../geography.ts'

/*
 * Between longitude and latitude (WGS84) and the Dutch grid (Rijksdriehoeksstelsel, EPSG:28992, metres), by the
 * polynomials of F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor de transformatie tussen
 * RD- en WGS84-kaartcoördinaten", Geodesia 43 (2001), p. 64-69: within half a metre in the Netherlands.
 */

/** The grid's centre: the Lange Jan in Amersfoort. */
const CENTRE = { x: 155_000, y: 463_000, lat: 52.1551744, lon: 5.38720621 }

/** Terms of a polynomial in two variables: the power of the first, the power of the second, the factor. */
type Terms = readonly (readonly [number, number, number])[]

/** From degrees × 0.36 north (first) and east (second) of the centre to metres. */
const EAST: Terms = [
  [0, 1, 190094.945],
  [1, 1, -11832.228],
  [2, 1, -114.221],
  [0, 3, -32.391],
  [1, 0, -0.705],
  [3, 1, -2.34],
  [1, 3, -0.608],
  [0, 2, -0.008],
  [2, 3, 0.148],
]
const NORTH: Terms = [
  [1, 0, 309056.544],
  [0, 2, 3638.893],
  [2, 0, 73.077],
  [1, 2, -157.984],
  [3, 0, 59.788],
  [0, 1, 0.433],
  [2, 2, -6.439],
  [1, 1, -0.032],
  [0, 4, 0.092],
  [1, 4, -0.054],
]

/** From 100 km east (first) and north (second) of the centre to seconds of arc. */
const LATITUDE: Terms = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
]
const LONGITUDE: Terms = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
]

const sum = (terms: Terms, a: number, b: number): number =>
  terms.reduce((total, [p, q, factor]) => total + factor * a ** p * b ** q, 0)

/** Metres east and north on the Dutch grid. */
export function toRd({ lon, lat }: Point): { x: number; y: number } {
  const north = 0.36 * (lat - CENTRE.lat)
  const east = 0.36 * (lon - CENTRE.lon)
  return { x: CENTRE.x + sum(EAST, north, east), y: CENTRE.y + sum(NORTH, north, east) }
}

/** Degrees, from metres on the Dutch grid. */
export function fromRd(x: number, y: number): Point {
  const east = (x - CENTRE.x) / 100_000
  const north = (y - CENTRE.y) / 100_000
  return {
    lon: CENTRE.lon + sum(LONGITUDE, east, north) / 3600,
    lat: CENTRE.lat + sum(LATITUDE, east, north) / 3600,
  }
}
