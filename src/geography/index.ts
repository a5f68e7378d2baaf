/** The front door of geography. */

export { geographyCommands } from './commands.ts'
export { distanceKm } from './distance.ts'
export type { Geography, Municipality, Point, Province, Region } from './geography.ts'
export { listCellNeighbours } from './map/cells.ts'
export { type DrawnArea, extentOf, longestSide, viewBoxOf } from './map/extent.ts'
export { project } from './map/projection.ts'
export { toSvgPath } from './map/svg-path.ts'
export { type Hit, searchPlaceNames } from './names/place-names.ts'
export {
  completeness,
  countUnknownRegion,
  knownMunicipalities,
  type RegionFound,
  regionOf,
} from './regions.ts'
export {
  findMovedArea,
  loadGeographyFacts,
  type MapShapes,
  readGeography,
  readPlaceNames,
  readShapes,
} from './store.ts'
