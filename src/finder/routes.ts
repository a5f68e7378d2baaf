import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { PagesIn } from '../platform/language.ts'
import type { Visit } from '../platform/platform.ts'
import {
  listFactsAsCsv,
  listMapMarkers,
  listPlacesAsCsv,
  showMapAreas,
  showRobots,
  showSitemap,
  showTile,
} from './api.ts'
import { showAccessibility, showPrivacy } from './pages/about-pages.tsx'
import { showSomeoneElse, showTakePart } from './pages/door-pages.tsx'
import { showFacts } from './pages/facts-page.tsx'
import { showHelp } from './pages/help-page.tsx'
import { showHome } from './pages/home-page.tsx'
import { showPlace, submitPlace } from './pages/place-page.tsx'
import { showPlaces } from './pages/places-page.tsx'
import { showReportLookup, submitReportLookup } from './pages/report-lookup-page.tsx'
import { showReportForm, submitReport } from './pages/report-page.tsx'
import { showSaved, showWiped, showWithoutNetwork, submitWipe } from './pages/saved-page.tsx'
import { sendNames, sendPlaces, showSearch, submitSearch } from './pages/search-page.tsx'
import { showStatus } from './pages/status-page.tsx'

/** The name of a town fits many times over. */
const LONGEST_SEARCH_BYTES = 4_000

/**
 * A thousand characters, each of them written as three bytes of three letters, fit; and more, to be told that it is too
 * long.
 */
const LONGEST_REPORT_BYTES = 50_000

/** Everything the finder answers to. */
export const finderRoutes = new Hono<{ Variables: Visit }>()
  .get('/', showHome)
  .get('/zoeken', showSearch)
  .get('/zoeken/plekken.json', sendPlaces)
  .get('/zoeken/namen.json', sendNames)
  .post('/zoeken', bodyLimit({ maxSize: LONGEST_SEARCH_BYTES }), submitSearch)
  .get('/voor-iemand-anders', showSomeoneElse)
  .get('/meedoen', showTakePart)
  .get('/plekken', showPlaces)
  .get('/plekken.csv', listPlacesAsCsv)
  .get('/kaart/gebieden.json', showMapAreas)
  .get('/kaart/plekken.json', listMapMarkers)
  .get('/kaart/tegels/:z/:x/:y', showTile)
  .get('/plek/:slug', showPlace)
  .post('/plek/:slug', bodyLimit({ maxSize: LONGEST_SEARCH_BYTES }), submitPlace)
  .get('/plek/:slug/fout', showReportForm)
  .post('/plek/:slug/fout', bodyLimit({ maxSize: LONGEST_REPORT_BYTES }), submitReport)
  .get('/melding', showReportLookup)
  .post('/melding', bodyLimit({ maxSize: LONGEST_SEARCH_BYTES }), submitReportLookup)
  .get('/gegevens', showFacts)
  .get('/gegevens.csv', listFactsAsCsv)
  .get('/hulp', showHelp)
  .get('/bewaard', showSaved)
  .get('/bewaard/wissen', showWiped)
  .post('/bewaard/wissen', submitWipe)
  .get('/zonder-internet', showWithoutNetwork)
  .get('/toegankelijkheid', showAccessibility)
  .get('/privacy', showPrivacy)
  .get('/status', showStatus)
  .get('/robots.txt', showRobots)
  .get('/sitemap.xml', showSitemap)

/** What there is of the finder in a third language. */
export const finderPagesIn: PagesIn = {
  uk: [
    ...['/', '/zoeken', '/voor-iemand-anders', '/meedoen', '/plekken', '/plek/:slug', '/plek/:slug/fout'],
    ...[
      '/melding',
      '/hulp',
      '/bewaard',
      '/bewaard/wissen',
      '/zonder-internet',
      '/privacy',
      '/toegankelijkheid',
    ],
    ...['/status', '/zoeken/plekken.json', '/zoeken/namen.json'],
    ...['/kaart/gebieden.json', '/kaart/plekken.json'],
  ],
}
