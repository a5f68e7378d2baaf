import { Hono } from 'hono'
import type { Visit } from '../platform/platform.ts'

/** Everything the register answers to. */
export const registerRoutes = new Hono<{ Variables: Visit }>()
