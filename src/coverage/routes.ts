import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { PagesIn } from '../platform/language.ts'
import type { Visit } from '../platform/platform.ts'
import { showAreas } from './pages/areas-page.tsx'
import { downloadMunicipality, downloadNeed, downloadProvince, downloadRegion } from './pages/downloads.ts'
import { showMissing, submitMissing } from './pages/missing-page.tsx'
import { showMunicipality } from './pages/municipality-page.tsx'
import { showNeed } from './pages/need-page.tsx'
import { showProvince } from './pages/province-page.tsx'
import { showRegion } from './pages/region-page.tsx'

/** A few choices and a short text fit many times over. */
const LONGEST_SIGNAL_BYTES = 20_000

/** Everything the coverage monitor answers to. */
export const coverageRoutes = new Hono<{ Variables: Visit }>()
  .get('/behoefte', showNeed)
  .get('/behoefte.csv', downloadNeed)
  .get('/gebieden', showAreas)
  .get('/gemis', showMissing)
  .post('/gemis', bodyLimit({ maxSize: LONGEST_SIGNAL_BYTES }), submitMissing)
  .get('/gemeente/:slug{.+\\.csv}', downloadMunicipality)
  .get('/gemeente/:slug', showMunicipality)
  .get('/regio/:slug{.+\\.csv}', downloadRegion)
  .get('/regio/:slug', showRegion)
  .get('/provincie/:slug{.+\\.csv}', downloadProvince)
  .get('/provincie/:slug', showProvince)

/** What there is of the coverage monitor in a third language: what residents are asked, not what policy reads. */
export const coveragePagesIn: PagesIn = { uk: ['/gemis'] }
