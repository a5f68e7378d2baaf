/** The front door of the register: what other capabilities may use. */
export { registerCommands } from './commands.ts'
export { type NearPlace, nearestPlaces } from './nearby.ts'
export { countsAsSupply, isPublic, isUnderWay, type Place, type PlaceContent } from './place.ts'
export { PlaceCard, WhatFor, whereabouts } from './place-card.tsx'
export { inOrderOfUse, isForVisitors } from './place-order.ts'
export { registerRoutes } from './routes.ts'
export { loadShippedPlaces } from './sources.ts'
export {
  findPlace,
  findSettled,
  listChanges,
  listProvenance,
  listPublicPlaces,
  listSources,
  type Provenance,
  type Register,
  readRegister,
  readRegisterAt,
} from './store.ts'
export { publicStatus, texts as placeTexts } from './text.ts'
