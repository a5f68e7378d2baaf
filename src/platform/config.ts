import { z } from 'zod'
import type { TileSource } from './platform.ts'

/** Everything the surroundings may say, read once at the start. The names are a promise to other people's scripts. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  INLOOP_DATA: z.string().min(1).default('.inloop'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.email().optional(),
  INLOOP_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  INLOOP_OIDC: z.string().min(1).optional(),
  INLOOP_TILES: z
    .string()
    .refine(isTemplate, 'must be an http(s) address with {z}, {x} and {y} in it')
    .optional(),
  INLOOP_TILES_ATTRIBUTION: z.string().trim().min(1).max(300).optional(),
  NODE_ENV: z.string().optional(),
})

export interface Config {
  port: number
  host: string
  /** The folder of the embedded database, its backups and its lock. */
  dataFolder: string
  /** Address of a PostgreSQL server; without one the embedded database serves. */
  databaseAddress: string | undefined
  publicAddress: string | undefined
  tiles: TileSource | undefined
  /** Where mail goes, and whom it comes from; without a server it lands in a folder. */
  mailServer: string | undefined
  mailFrom: string | undefined
  /** What signs the cookies of people who are signed in; without one it is made, and kept in the folder of the data. */
  secret: string | undefined
  /** A file that names organisations whose own sign-in people may use. */
  providersFile: string | undefined
}

/** The configuration, or one line that says what is wrong with it. */
export function parseConfig(environment: Record<string, string | undefined>): Config | { wrong: string } {
  const said = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(said)
  if (!read.success)
    return { wrong: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') }

  const { PORT, HOST, INLOOP_DATA, DATABASE_URL, PUBLIC_URL, NODE_ENV } = read.data
  if (NODE_ENV === 'production' && !DATABASE_URL)
    return {
      wrong:
        'NODE_ENV is production and DATABASE_URL is not set. The embedded database is for trying out, ' +
        'developing and demonstrating; see docs/decisions/0003-two-databases-one-driver.md.',
    }
  const { INLOOP_TILES: template, INLOOP_TILES_ATTRIBUTION: attribution } = read.data
  if (template && !attribution)
    return {
      wrong:
        'INLOOP_TILES is set and INLOOP_TILES_ATTRIBUTION is not. Say whose map it is, as its licence asks; ' +
        'it stands beside every map.',
    }
  return {
    port: PORT,
    host: HOST,
    dataFolder: INLOOP_DATA,
    databaseAddress: DATABASE_URL,
    publicAddress: PUBLIC_URL?.replace(/\/$/, ''),
    tiles: template && attribution ? { template, attribution } : undefined,
    mailServer: read.data.SMTP_URL,
    mailFrom: read.data.MAIL_FROM,
    secret: read.data.INLOOP_SECRET,
    providersFile: read.data.INLOOP_OIDC,
  }
}

/** Whether an address has a place for each part of a tile. */
function isTemplate(address: string): boolean {
  const filled = address.replace(/\{[zxy]\}/g, '0')
  const protocol = URL.parse(filled)?.protocol ?? ''
  return /^https?:$/.test(protocol) && ['{z}', '{x}', '{y}'].every((part) => address.includes(part))
}
