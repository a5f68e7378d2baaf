/** The front door of geography. */

export { geographyCommands } from './commands.ts'
export { distanceKm, nearestMunicipalities } from './distance.ts'
export type { Geography, Municipality, Point, PostcodeArea, Province, Region } from './geography.ts'
export type { SchematicMap } from './map/cells.ts'
export { MAP_HEIGHT, MAP_WIDTH, project } from './map/projection.ts'
export type { Shape } from './map/shape.ts'
export { toSvgPath } from './map/svg-path.ts'
export { type Hit, searchPlaceNames } from './names/place-names.ts'
export {
  completeness,
  countUnknownRegion,
  knownMunicipalities,
  type RegionFound,
  regionOf,
} from './regions.ts'
export { loadGeographyFacts, type MapShapes, readGeography, readPlaceNames, readShapes } from './store.ts'
