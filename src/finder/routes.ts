import { Hono } from 'hono'
import type { Visit } from '../platform/platform.ts'

/** Everything the finder answers to. */
export const finderRoutes = new Hono<{ Variables: Visit }>()
