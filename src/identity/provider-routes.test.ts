import { sql } from 'kysely'
import { OAuth2Server } from 'oauth2-mock-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import type { Grant } from './role.ts'
import { identityRoutes } from './routes.ts'
import { acceptInvitation, addInvitation } from './store.ts'

const coordinator: Grant = {
  ...{ role: 'region-coordinator', scope: { kind: 'region', region: 'Voorbeeldregio' } },
  scopeName: 'Voorbeeldregio',
}

/** A real OpenID provider on this machine, which says that whoever comes is this person. */
const provider = new OAuth2Server()
let person = { sub: 'x1', email: 'ambtenaar@voorbeeld.example', name: 'Ambtenaar', email_verified: true }
beforeAll(async () => {
  await provider.issuer.keys.generate('RS256')
  await provider.start(0, 'localhost')
  provider.service.on('beforeTokenSigning', (token) => Object.assign(token.payload, person))
  provider.service.on('beforeUserinfo', (answer) => {
    answer.body = person
  })
})
afterAll(() => provider.stop())

let platform: Platform
let isProof = false
const open = () =>
  serve(identityRoutes, platform, {
    signInProviders: [
      {
        ...{
          id: 'voorbeeldstad',
          name: 'Gemeente Voorbeeldstad',
          clientId: 'inloop',
          clientSecret: 'geheim',
          isProof,
        },
        domains: ['voorbeeld.example'],
        discoveryUrl: `${provider.issuer.url}/.well-known/openid-configuration`,
      },
    ],
  })
beforeEach(async () => {
  platform = await testPlatform()
  isProof = false
  person = { sub: 'x1', email: 'ambtenaar@voorbeeld.example', name: 'Ambtenaar', email_verified: true }
})
const invite = async () => {
  const invited = { name: 'Ambtenaar', email: 'ambtenaar@voorbeeld.example', grant: coordinator }
  const { token } = await addInvitation(platform, platform.database, invited, {})
  return acceptInvitation(platform, token, 'Ambtenaar')
}

/** Goes all the way: to the provider, and back with what it says. */
async function signInThere(app: ReturnType<typeof open>) {
  const begun = await app.request('/beheer/inloggen/met/voorbeeldstad', {
    method: 'POST',
    body: new URLSearchParams({ terug: '/beheer/mij' }),
  })
  const to = begun.headers.get('refresh')!.replace('0; url=', '')
  const cookies = begun.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!)
  const there = await fetch(to, { redirect: 'manual' })
  const back = new URL(there.headers.get('location')!)
  expect(back.pathname).toBe('/beheer/auth/callback/voorbeeldstad')
  return app.request(back.pathname + back.search, { headers: { cookie: cookies.join('; ') } })
}

describe('with the sign-in of a municipality', () => {
  test('whoever was invited comes in, and has proven themselves only where it asks for more than a password', async () => {
    await invite()
    for (const proves of [false, true]) {
      isProof = proves
      const answer = await signInThere(open())
      expect(answer.headers.get('location')).toMatch(/\/beheer\/mij$/)
      const cookie = answer.headers
        .getSetCookie()
        .find((one) => one.includes('session_token='))!
        .split(';')[0]!
      expect((await open().request('/beheer/mij', { headers: { cookie } })).status).toBe(200)
      const { rows } = await sql<{ proven_by: string | null }>`select proven_by from account_session
        order by created_at desc limit 1`.execute(platform.database)
      expect(rows[0]!.proven_by).toBe(proves ? 'provider voorbeeldstad' : null)
    }
  })

  test('who was not invited does not, and gets no account', async () => {
    const answer = await signInThere(open())
    expect(answer.headers.get('location')).toContain('/beheer/inloggen?mislukt=ja')
    expect(
      answer.headers
        .getSetCookie()
        .filter((one) => one.includes('session_token=') && !one.includes('Max-Age=0')),
    ).toEqual([])
    expect((await sql`select 1 from account`.execute(platform.database)).rows).toEqual([])
  })

  test('an address that the municipality did not check is nobody’s', async () => {
    await invite()
    person = { ...person, sub: 'x2', email_verified: false }
    const answer = await signInThere(open())
    const { rows } = await sql`select 1 from account_session`.execute(platform.database)
    expect([answer.headers.get('location'), rows.length]).toEqual([expect.stringContaining('mislukt=ja'), 0])
  })

  test('an answer that nobody asked for, or that comes twice, lets nobody in', async () => {
    await invite()
    const app = open()
    for (const path of ['?code=x&state=y', '', '?error=access_denied', '?code=%00'])
      expect(
        (await app.request(`/beheer/auth/callback/voorbeeldstad${path}`)).headers.getSetCookie().join(),
      ).not.toMatch(/session_token=[^;]{5}/)
    expect((await app.request('/beheer/inloggen/met/onbekend', { method: 'POST' })).status).toBe(404)
  })
})
