/** The front door of geography. */
export type { SchematicMap } from './cells.ts'
export { geographyCommands } from './commands.ts'
export { distanceKm, nearestMunicipalities } from './distance.ts'
export type { Geography, Municipality, Point, PostcodeArea, Province, Region } from './geography.ts'
export { type Hit, searchPlaceNames } from './place-names.ts'
export { MAP_HEIGHT, MAP_WIDTH, project } from './projection.ts'
export {
  completeness,
  countUnknownRegion,
  knownMunicipalities,
  type RegionFound,
  regionOf,
} from './regions.ts'
export type { Shape } from './shape.ts'
export { loadGeographyFacts, type MapShapes, readGeography, readPlaceNames, readShapes } from './store.ts'
export { toSvgPath } from './svg-path.ts'
