import { Hono } from 'hono'
import type { Visit } from '../platform/platform.ts'
import {
  downloadReachOfMunicipality,
  downloadReachOfRegion,
  showReachOfMunicipality,
  showReachOfRegion,
} from './pages/area-page.tsx'
import { downloadReach, downloadReachLayer, showReach } from './pages/country-page.tsx'

/** Everything that reach answers to. */
export const reachRoutes = new Hono<{ Variables: Visit }>()
  .get('/bereik', showReach)
  .get('/bereik.csv', downloadReach)
  .get('/bereik.geojson', downloadReachLayer)
  .get('/bereik/gemeente/:slug{.+\\.csv}', downloadReachOfMunicipality)
  .get('/bereik/gemeente/:slug', showReachOfMunicipality)
  .get('/bereik/regio/:slug{.+\\.csv}', downloadReachOfRegion)
  .get('/bereik/regio/:slug', showReachOfRegion)
