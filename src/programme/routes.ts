import { Hono } from 'hono'
import type { PagesIn } from '../platform/language.ts'
import type { Visit } from '../platform/platform.ts'
import {
  downloadAgenda,
  downloadMunicipalityCalendar,
  downloadMunicipalityTable,
  downloadPlaceCalendar,
  downloadPlaceTable,
} from './api.ts'
import { showAgenda } from './pages/agenda-page.tsx'
import { showMunicipalityProgramme } from './pages/municipality-programme-page.tsx'
import { showPlaceProgramme } from './pages/place-programme-page.tsx'

/** Everything the programme answers to. */
export const programmeRoutes = new Hono<{ Variables: Visit }>()
  .get('/agenda', showAgenda)
  .get('/agenda.csv', downloadAgenda)
  .get('/plek/:slug/programma', showPlaceProgramme)
  .get('/plek/:slug/programma.ics', downloadPlaceCalendar)
  .get('/plek/:slug/programma.csv', downloadPlaceTable)
  .get('/gemeente/:slug/programma', showMunicipalityProgramme)
  .get('/gemeente/:slug/programma.ics', downloadMunicipalityCalendar)
  .get('/gemeente/:slug/programma.csv', downloadMunicipalityTable)

/** What there is of the programme in a third language. */
export const programmePagesIn: PagesIn = {
  uk: ['/agenda', '/plek/:slug/programma', '/gemeente/:slug/programma'],
}
