/** The front door of areas. */
export { neighboursOf } from './cbs/neighbours.ts'
export { placesFrom } from './places.ts'
export { type AreaFinding, keepAreas, openKeptAreas, readAreasFile, removeOtherAreas } from './sources.ts'
export {
  type LoadedAreas,
  listAreasLoaded,
  readAreasLoaded,
  removeAreasLoaded,
  saveAreasLoaded,
} from './store.ts'
