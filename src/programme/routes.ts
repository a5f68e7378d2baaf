import { Hono } from 'hono'
import type { Visit } from '../platform/platform.ts'
import { showPlaceProgramme } from './pages/place-programme-page.tsx'

/** Everything the programme answers to. */
export const programmeRoutes = new Hono<{ Variables: Visit }>().get(
  '/plek/:slug/programma',
  showPlaceProgramme,
)
