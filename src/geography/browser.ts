/** The door of geography to what also runs in a browser. */

export { distanceKm } from './distance.ts'
export type { Geography, Point } from './geography.ts'
export { type MultiPolygon, toGeoJson } from './map/geo-json.ts'
export { fromRd, toRd } from './map/rd.ts'
export { isInside, type Shape } from './map/shape.ts'
export type { NamedGeography } from './names/named-place.ts'
export {
  buildPlaceNames,
  findPostcodes,
  type Hit,
  largerThanNeighbourhoods,
  type PlaceNames,
  searchPlaceNames,
} from './names/place-names.ts'
export { choosePostcode } from './names/postcode.ts'
export { isOneEditAway, wordsOf } from './names/spelling.ts'
export { regionOf } from './regions.ts'
