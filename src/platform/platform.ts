import type { Context } from 'hono'
import type { Database } from './database.ts'
import type { Language } from './language.ts'

/** What every request, command and job may count on. */
export interface Platform {
  database: Database
  /** The present moment; a test sets its own. */
  now: () => Temporal.Instant
  /** A new id that nobody can guess. */
  newId: () => string
}

/** What a page knows besides: the language its address asks for. */
export interface Visit extends Platform {
  language: Language
}

export type Request = Context<{ Variables: Visit }>
