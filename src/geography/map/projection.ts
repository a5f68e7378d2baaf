import { toRd } from './rd.ts'

/** The map's own box; the height leaves room for Zuid-Limburg and Schiermonnikoog with a margin of about 15. */
export const MAP_WIDTH = 600
export const MAP_HEIGHT = 700
/** Map units in a kilometre, and the middle of the country on the Dutch grid in kilometres. */
const SCALE = 2.1
const MIDDLE = { x: 145, y: 463 }

/** From degrees to the box of `MAP_WIDTH` by `MAP_HEIGHT`: the Dutch grid, which keeps shapes true, north up. */
export function project(lon: number, lat: number): [x: number, y: number] {
  const { x, y } = toRd({ lon, lat })
  return [MAP_WIDTH / 2 + (x / 1000 - MIDDLE.x) * SCALE, MAP_HEIGHT / 2 - (y / 1000 - MIDDLE.y) * SCALE]
}
