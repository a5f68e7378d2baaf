import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Visit } from '../platform/platform.ts'
import { showCard } from './pages/card-page.tsx'
import { showCheckForm, submitCheck } from './pages/check-form.tsx'
import { showCheck } from './pages/check-page.tsx'
import { showEmbed } from './pages/embed-page.tsx'
import {
  showElementScript,
  showEmbeddedList,
  showEmbeddedStyles,
  showFrameScript,
} from './pages/embedded-list.tsx'
import { showFeed } from './pages/feed-page.ts'
import { showInfosheet } from './pages/infosheet-page.tsx'
import { downloadInfosheet } from './pages/infosheet-pdf.tsx'
import { showPractices, submitPractice } from './pages/practices-page.tsx'

/** The name of a town fits many times over. */
const LONGEST_FORM_BYTES = 4_000

/** Everything signposting answers to. */
export const signpostingRoutes = new Hono<{ Variables: Visit }>()
  .get('/verwijzers', showPractices)
  .post('/verwijzers', bodyLimit({ maxSize: LONGEST_FORM_BYTES }), submitPractice)
  .get('/kaartje/:slug', showCard)
  .get('/infosheet/controle', showCheckForm)
  .post('/infosheet/controle', bodyLimit({ maxSize: LONGEST_FORM_BYTES }), submitCheck)
  .get('/infosheet/controle/:code', showCheck)
  .get('/infosheet/gemeente/:slugs{.+\\.pdf}', downloadInfosheet)
  .get('/infosheet/gemeente/:slugs{.+\\.atom}', showFeed)
  .get('/infosheet/gemeente/:slugs', showInfosheet)
  .get('/infosheet/rond/:pc4/:km{.+\\.pdf}', downloadInfosheet)
  .get('/infosheet/rond/:pc4/:km{.+\\.atom}', showFeed)
  .get('/infosheet/rond/:pc4/:km', showInfosheet)
  .get('/insluiten', showEmbed)
  .get('/insluiten/lijst', showEmbeddedList)
  .get('/insluiten/lijst.css', showEmbeddedStyles)
  .get('/insluiten/lijst.js', showFrameScript)
  .get('/insluiten/inloop-lijst.js', showElementScript)
