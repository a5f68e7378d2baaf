// How long drawing the schematic map takes and how heavy it is. Run: npm run bench -- schematic-map
import { drawSchematicMap } from '../src/geography/map/cells.ts'
import { project } from '../src/geography/map/projection.ts'
import type { Shape } from '../src/geography/map/shape.ts'
import { toSvgPath } from '../src/geography/map/svg-path.ts'
import { readShippedGeography } from './shipped-geography.ts'

/** Milliseconds for all three maps, cold, on one core. */
const LIMIT = 2000

const geography = readShippedGeography()
const started = performance.now()
const map = drawSchematicMap(geography)
const paths = (shapes: Shape<unknown>[]): number =>
  shapes.map((shape) => toSvgPath(shape, project)).join('').length
const sizes = {
  municipalities: paths(map.municipalities),
  provinces: paths(map.provinces),
  regions: paths(map.regions),
}
const took = performance.now() - started
console.log(`drawn in ${took.toFixed(0)} ms; characters of path:`, sizes)
if (took > LIMIT) {
  console.error(`slower than ${LIMIT} ms`)
  process.exitCode = 1
}
