import { z } from 'zod'

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
  return {
    port: PORT,
    host: HOST,
    dataFolder: INLOOP_DATA,
    databaseAddress: DATABASE_URL,
    publicAddress: PUBLIC_URL?.replace(/\/$/, ''),
  }
}
