import { Hono } from 'hono'
import type { Visit } from '../platform/platform.ts'

/** Everything the coverage monitor answers to. */
export const coverageRoutes = new Hono<{ Variables: Visit }>()
