import { Hono } from 'hono'
import type { Visit } from '../platform/platform.ts'
import { downloadLayerOf, downloadReachOf, printReachOf, showReachOf } from './pages/area-page.tsx'
import { downloadChange, showChange } from './pages/change-page.tsx'
import { downloadClosingsOf } from './pages/closing-section.tsx'
import { downloadReach, downloadReachLayer, printReach, showReach } from './pages/country-page.tsx'
import { showJourney } from './pages/journey-page.tsx'
import { downloadPoint, showPoint } from './pages/point-page.tsx'

/** Everything that reach answers to. */
export const reachRoutes = new Hono<{ Variables: Visit }>()
  .get('/bereik', showReach)
  .get('/bereik.csv', downloadReach)
  .get('/bereik.geojson', downloadReachLayer)
  .get('/bereik.pdf', printReach)
  .get('/bereik/reis', showJourney)
  .get('/bereik/gemeente/:slug{.+\\.csv}', downloadReachOf.municipality)
  .get('/bereik/gemeente/:slug{.+\\.pdf}', printReachOf.municipality)
  .get('/bereik/gemeente/:slug{.+\\.geojson}', downloadLayerOf.municipality)
  .get('/bereik/gemeente/:slug', showReachOf.municipality)
  .get('/bereik/regio/:slug{.+\\.csv}', downloadReachOf.region)
  .get('/bereik/regio/:slug{.+\\.pdf}', printReachOf.region)
  .get('/bereik/regio/:slug{.+\\.geojson}', downloadLayerOf.region)
  .get('/bereik/regio/:slug', showReachOf.region)
  .get('/bereik/dienstregeling', showChange)
  .get('/bereik/dienstregeling.csv', downloadChange)
  .get('/bereik/plek/:slug{.+\\.csv}', downloadPoint)
  .get('/bereik/plek/:slug', showPoint)
  .get('/bereik/sluiten/gemeente/:slug{.+\\.csv}', downloadClosingsOf.municipality)
  .get('/bereik/sluiten/regio/:slug{.+\\.csv}', downloadClosingsOf.region)
  .get('/bereik/sluiten/provincie/:slug{.+\\.csv}', downloadClosingsOf.province)
  .get('/bereik/provincie/:slug{.+\\.csv}', downloadReachOf.province)
  .get('/bereik/provincie/:slug{.+\\.pdf}', printReachOf.province)
  .get('/bereik/provincie/:slug{.+\\.geojson}', downloadLayerOf.province)
  .get('/bereik/provincie/:slug', showReachOf.province)
