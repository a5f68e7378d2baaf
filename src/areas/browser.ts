/** The door of areas to pure files: what they are, and how small ones are taken together. */
export {
  LEAST_EXPECTED,
  listReachAreas,
  type Municipality,
  type ReachArea,
  type ReachAreas,
} from './areas.ts'
export { yearIn } from './cbs/area-columns.ts'
export { type AreaKind, areaKinds } from './cbs/area-kinds.ts'
export { neighboursFrom } from './merge-small.ts'
export { areasOfPostcodes } from './postcode-areas.ts'
