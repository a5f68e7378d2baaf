import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { createAuthEndpoint, createAuthMiddleware, isAPIError } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { genericOAuth, magicLink } from 'better-auth/plugins'
import { type Kysely, type KyselyPlugin, sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../platform/database.ts'
import { instantOf } from '../platform/moments.ts'
import type { SignInProvider } from '../platform/platform.ts'
import { deviceInWords } from './device-in-words.ts'

/** Below this path stands everything that knows who is asking; the cookie goes nowhere else. */
export const BEHIND = '/beheer'
/** A working day; who comes back within it stays. */
const SESSION_SECONDS = 8 * 3600
/** A session that is used is prolonged at most so often. */
const PROLONGED_SECONDS = 15 * 60
/** A link that is still in a mailbox tomorrow opens nothing. */
export const LINK_MINUTES = 15

/** Where this site answers, and what signs its cookies. */
export interface SignInPlace {
  /** `https://…`, without a slash at its end. */
  address: string
  secret: string
  /** Organisations whose own sign-in people may use. */
  providers?: readonly SignInProvider[] | undefined
}

export type SignIn = ReturnType<typeof makeSignIn>

const made = new WeakMap<Database, Map<string, SignIn>>()

/** The one use of better-auth: links by mail, passkeys and sessions, in our own tables. */
export function openSignIn(database: Database, place: SignInPlace): SignIn {
  const ofDatabase = made.get(database) ?? new Map<string, SignIn>()
  made.set(database, ofDatabase)
  const key = JSON.stringify(place)
  const signIn = ofDatabase.get(key) ?? makeSignIn(database, place)
  ofDatabase.set(key, signIn)
  return signIn
}

/** Opens it anew the next time. */
export const forgetSignIn = (database: Database): boolean => made.delete(database)

const created = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** Better-auth's tables under names of our own. */
const tables = {
  user: {
    modelName: 'account',
    fields: { emailVerified: 'email_verified', ...created },
  },
  session: {
    modelName: 'account_session',
    fields: {
      ...{
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      ...created,
    },
    ...{ expiresIn: SESSION_SECONDS, updateAge: PROLONGED_SECONDS },
    additionalFields: {
      provenAt: { type: 'date', required: false, input: false, fieldName: 'proven_at' },
      provenBy: { type: 'string', required: false, input: false, fieldName: 'proven_by' },
    },
  },
  account: {
    modelName: 'account_provider',
    fields: {
      ...{
        accountId: 'subject',
        providerId: 'provider',
        userId: 'account_id',
        accessToken: 'access_token',
      },
      ...{ refreshToken: 'refresh_token', idToken: 'id_token' },
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...created,
    },
  },
  verification: {
    modelName: 'account_verification',
    fields: { expiresAt: 'expires_at', ...created },
  },
} as const

const passkeyTable = {
  modelName: 'account_passkey',
  fields: {
    ...{ publicKey: 'public_key', userId: 'account_id', credentialID: 'credential_id' },
    ...{ deviceType: 'device_type', backedUp: 'backed_up', createdAt: 'created_at' },
  },
} as const

function makeSignIn(database: Database, { address, secret, providers = [] }: SignInPlace) {
  const db = database.withPlugin(withDates) as unknown as Kysely<Record<string, never>>
  return betterAuth({
    ...{ appName: 'Inloop', baseURL: address, basePath: `${BEHIND}/auth`, secret },
    telemetry: { enabled: false },
    database: { db, type: 'postgres', transaction: false },
    // Ours counts without keeping anybody's address.
    rateLimit: { enabled: false },
    // What went wrong is answered; a log would only hold what somebody tried.
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'inloop',
      defaultCookieAttributes: { path: BEHIND, sameSite: 'lax' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => crypto.randomUUID() },
    },
    ...tables,
    account: {
      ...tables.account,
      // Only an address that the organisation says it checked is somebody's.
      accountLinking: { enabled: true, trustedProviders: [] },
      updateAccountOnSignIn: false,
    },
    plugins: [
      magicLink({
        ...{ disableSignUp: true, storeToken: 'hashed', expiresIn: LINK_MINUTES * 60 },
        sendMagicLink: ({ token, metadata }) => (metadata as { tell: (token: string) => void }).tell(token),
      }),
      passkey({
        ...{ rpID: new URL(address).hostname, rpName: 'Inloop', origin: new URL(address).origin },
        schema: { passkey: passkeyTable },
      }),
      genericOAuth({ config: providers.map(asProvider) }),
      enteringPlugin,
    ],
    hooks: { after: rememberProof(database, providers) },
    databaseHooks: keepLittle,
  })
}

/** An organisation speaks for addresses of its own, and only when it says that it checked them. */
const asProvider = ({ id, discoveryUrl, clientId, clientSecret, domains }: SignInProvider) => ({
  ...{ providerId: id, discoveryUrl, clientId, clientSecret },
  ...{ scopes: ['openid', 'email', 'profile'], pkce: true, disableImplicitSignUp: true, disableSignUp: true },
  mapProfileToUser: ({ email, email_verified }: Record<string, unknown>) => ({
    emailVerified:
      email_verified === true && domains.some((domain) => String(email).toLowerCase().endsWith(`@${domain}`)),
  }),
})

/** What opens doors elsewhere is not kept, and of a browser only what its owner knows it by. */
const keepLittle = {
  account: {
    create: {
      before: async <A extends object>(account: A) => ({
        data: { ...account, accessToken: null, refreshToken: null, idToken: null },
      }),
    },
  },
  session: {
    create: {
      before: async <S extends { userAgent?: string | null | undefined }>(session: S) => ({
        data: { ...session, userAgent: deviceInWords(session.userAgent ?? '') },
      }),
    },
  },
}

/**
 * A passkey is more than a mail; so is the sign-in of an organisation that asks for more itself, for whoever has no lock of
 * their own. What failed proves nothing: better-auth tells of that too.
 */
const rememberProof = (database: Database, providers: readonly SignInProvider[]) =>
  createAuthMiddleware(async ({ path, context, params }) => {
    const isMade = path === '/passkey/verify-registration' && !isAPIError(context.returned)
    const session = isMade ? context.session?.session : context.newSession?.session
    const provider = providers.find(({ id }) => id === (params as { id?: string } | undefined)?.id)
    if (!session) return
    if (path === '/callback/:id' && provider?.isProof)
      await sql`update account_session set proven_at = now(), proven_by = ${`provider ${provider.id}`}
        where id = ${session.id}
          and not exists (select 1 from account_passkey where account_id = ${session.userId})
          and not exists (select 1 from account_authenticator
            where account_id = ${session.userId} and confirmed_at is not null)`.execute(database)
    else if (isMade || path === '/passkey/verify-authentication')
      await sql`update account_session set proven_at = now(), proven_by = 'passkey'
        where id = ${session.id}`.execute(database)
  })

const Entering = z.object({ accountId: z.string(), proven: z.string().optional() })

/** Opens a session for somebody who was let in by a door of ours: an invitation that came by mail. */
const enteringPlugin = {
  id: 'inloop',
  endpoints: {
    enter: createAuthEndpoint(
      '/enter',
      { method: 'POST', body: Entering, metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const { internalAdapter } = ctx.context
        const user = await internalAdapter.findUserById(ctx.body.accountId)
        if (!user) return ctx.json({ entered: false })
        const { proven } = ctx.body
        const proof = proven ? { provenAt: new globalThis.Date(), provenBy: proven } : {}
        const session = await internalAdapter.createSession(user.id, false, proof)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ entered: true })
      },
    ),
  },
} as const

/** Better-auth thinks in `Date`; our driver leaves moments as text, which it would take for "never over". */
const withDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          /(_at|At)$/.test(name) && typeof value === 'string' ? asDate(value) : value,
        ]),
      ),
    ),
  }),
}

/** A moment as PostgreSQL writes it: `2026-12-01 09:00:00.5+00`. */
const asDate = (text: string): object => new globalThis.Date(instantOf(text).epochMilliseconds)
