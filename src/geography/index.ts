/** The front door of geography. */
export { distanceKm, nearestMunicipalities } from './distance.ts'
export type { Geography, Municipality, Point, PostcodeArea, Province, Region } from './geography.ts'
export {
  completeness,
  countUnknownRegion,
  knownMunicipalities,
  type RegionFound,
  regionOf,
} from './regions.ts'
export { loadGeographyFacts, readGeography } from './store.ts'
