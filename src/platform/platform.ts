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
  /** The folder for what is too large for a database, and can be fetched again: each world has its own. Made when needed. */
  largeFiles: string
}

/** Where pictures of the map come from: only our server asks there, never a visitor's browser. */
export interface TileSource {
  /** An address with `{z}`, `{x}` and `{y}` in it. */
  template: string
  /** Whose map it is; stands beside every map drawn with it. */
  attribution: string
}

/** An organisation whose own sign-in (OpenID Connect) people may use here. */
export interface SignInProvider {
  /** Letters and hyphens; stands in the address to come back to. */
  id: string
  /** What it is called on the button. */
  name: string
  /** Where it says how it works: `…/.well-known/openid-configuration`. */
  discoveryUrl: string
  clientId: string
  clientSecret: string
  /** What stands behind the @ of addresses that it speaks for. */
  domains: readonly string[]
  /** Whether it asks for more than a password itself, so that we need not. */
  isProof: boolean
}

/** What a page knows besides. */
export interface Visit extends Platform {
  language: Language
  /** The languages in which the page at an address can be read; without it, those of every page. */
  languagesOf?: (path: string) => readonly Language[]
  /** What signs the cookies of people who are signed in; without one nobody can sign in here. */
  secret?: string
  /** Whose sign-in people may use here. */
  signInProviders?: readonly SignInProvider[]
  /** Hands over the mail that was queued, soon after: nobody waits for it. Without it the job does so within the minute. */
  sendMailSoon?: () => void
  /** Whether the embedded database serves: then a banner says that this is for trying out. */
  demonstration?: boolean
  /** The address under which the world knows this site, without a slash at its end. */
  publicAddress?: string | undefined
  /** The path below which this world answers, where it is not the whole site: only for addresses on paper and in feeds. */
  mountedAt?: string
  /** The background of the map, when whoever runs this site chose one. */
  tiles?: TileSource | undefined
  /** Whether everything here is made up: every page and document says so. */
  example?: true
  /** Where the made-up world beside this one answers, when it stands. */
  exampleAt?: string
}

export type Request = Context<{ Variables: Visit }>
