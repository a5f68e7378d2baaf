import { Delaunay } from 'd3-delaunay'
import type { Geography, Point } from '../geography.ts'
import { regionOf } from '../regions.ts'
import { dissolve } from './dissolve.ts'
import { emptyPoints, extent, type Km } from './emptiness.ts'
import { fromRd, toRd } from './rd.ts'
import type { Shape } from './shape.ts'
import { simplify } from './simplify.ts'

/**
 * Draws schematic areas from nothing but the centres of the postcode areas. Every point of the map belongs to the
 * nearest centre (Voronoi, 1908); what is nearer to an empty point, at sea or abroad, is left out, and so the coast and
 * the border appear. A drawing, not a boundary: say so beside it.
 * One shape per area, in the order given, under its four digits.
 */
export function drawCells(areas: readonly (Point & { pc4: string })[]): Shape[] {
  const centres = areas.map(onGrid)
  const points = [...centres, ...emptyPoints(centres)]
  const voronoi = Delaunay.from(points).voronoi(extent(points))
  return areas.map(({ pc4 }, i) => ({ key: pc4, rings: [ringOf(voronoi.cellPolygon(i))] }))
}

/**
 * Of each area the rows of the areas whose cell borders on its own: two cells share a border where their centres share a
 * side of a triangle (Delaunay, 1934). Nobody is a neighbour across the sea or through another country.
 */
export function listCellNeighbours(areas: readonly Point[]): number[][] {
  const centres = areas.map(onGrid)
  const delaunay = Delaunay.from([...centres, ...emptyPoints(centres)])
  return areas.map((_, row) => [...delaunay.neighbors(row)].filter((other) => other < areas.length))
}

function onGrid(point: Point): Km {
  const { x, y } = toRd(point)
  return [x / 1000, y / 1000]
}

/** The corners in degrees, to about ten centimetres, anticlockwise; the library repeats the first at the end. */
function ringOf(polygon: readonly Km[]): Float64Array {
  const corners = polygon.slice(1).map(([x, y]) => fromRd(x * 1000, y * 1000))
  if (turnsRight(polygon)) corners.reverse()
  return Float64Array.from(
    corners.flatMap(({ lon, lat }) => [Number(lon.toFixed(6)), Number(lat.toFixed(6))]),
  )
}

/** By the sign of the area, since the three first corners of a thin cell may lie in line. */
function turnsRight(polygon: readonly Km[]): boolean {
  return (
    polygon.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = polygon[(i + 1) % polygon.length]!
      return sum + x * nextY - nextX * y
    }, 0) < 0
  )
}

export interface SchematicMap {
  municipalities: Shape[]
  provinces: Shape[]
  /** Under no key: the municipalities whose region is unknown, which stay uncoloured. */
  regions: Shape<string | undefined>[]
}

/** Kilometres that a line may stray when its corners are thinned: half a unit of the map's box. */
const THINNING = 0.3

/** The three maps, thinned. They are dissolved from the same thinned municipalities, so their lines coincide. */
export function drawSchematicMap(geography: Geography): SchematicMap {
  const municipalityOf = new Map(geography.postcodes.map((area) => [area.pc4, area.municipalityCode]))
  const municipalities = simplify(
    dissolve(drawCells(geography.postcodes), (pc4) => municipalityOf.get(pc4)!),
    THINNING,
  )
  return groupMap(geography, municipalities)
}

/** The map of the provinces and of the regions, from the one of the municipalities. */
export function groupMap(geography: Geography, municipalities: Shape[]): SchematicMap {
  return {
    municipalities,
    provinces: dissolve(municipalities, (code) => geography.municipalities.get(code)!.province),
    regions: dissolve(municipalities, (code) => regionOf(geography, code)?.region.name),
  }
}
