import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { SignInProvider } from '../platform/platform.ts'

const address = z.url({ protocol: /^https?$/ })
const Providers = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z-]{1,40}$/),
      name: z.string().trim().min(1).max(80),
      discoveryUrl: address,
      clientId: z.string().min(1),
      clientSecret: z.string().min(1),
      domains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).min(1),
      isProof: z.boolean().default(false),
    }),
  )
  .max(100)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two have the same id')

/** The organisations whose own sign-in people may use, or one line that says what is wrong with the file. */
export function readProviders(file: string | undefined): SignInProvider[] | { wrong: string } {
  if (!file) return []
  try {
    const read = Providers.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (read.success) return read.data
    const [first] = read.error.issues
    return { wrong: `INLOOP_OIDC: ${first!.path.join('.')}: ${first!.message}` }
  } catch (error) {
    return { wrong: `INLOOP_OIDC: ${(error as Error).message}` }
  }
}
