import { Hono } from 'hono'
import type { Visit } from '../platform/platform.ts'
import { downloadReachOf, printReachOf, showReachOf } from './pages/area-page.tsx'
import { downloadReach, downloadReachLayer, printReach, showReach } from './pages/country-page.tsx'

/** Everything that reach answers to. */
export const reachRoutes = new Hono<{ Variables: Visit }>()
  .get('/bereik', showReach)
  .get('/bereik.csv', downloadReach)
  .get('/bereik.geojson', downloadReachLayer)
  .get('/bereik.pdf', printReach)
  .get('/bereik/gemeente/:slug{.+\\.csv}', downloadReachOf.municipality)
  .get('/bereik/gemeente/:slug{.+\\.pdf}', printReachOf.municipality)
  .get('/bereik/gemeente/:slug', showReachOf.municipality)
  .get('/bereik/regio/:slug{.+\\.csv}', downloadReachOf.region)
  .get('/bereik/regio/:slug{.+\\.pdf}', printReachOf.region)
  .get('/bereik/regio/:slug', showReachOf.region)
  .get('/bereik/provincie/:slug{.+\\.csv}', downloadReachOf.province)
  .get('/bereik/provincie/:slug{.+\\.pdf}', printReachOf.province)
  .get('/bereik/provincie/:slug', showReachOf.province)
