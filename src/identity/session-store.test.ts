import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testPlatform } from '../platform/testing.ts'
import { openSignIn } from './session-store.ts'

const place = { address: 'http://localhost:8080', secret: 'voorbeeld'.repeat(5) }

test('a link that came by mail opens a session, once', async () => {
  const { database } = await testPlatform()
  await sql`insert into account (id, name, email, email_verified, created_at, updated_at)
    values ('a', 'Voorbeeld', 'iemand@voorbeeld.example', true, now(), now())`.execute(database)
  const { api } = openSignIn(database, place)
  let token = ''
  const tell = (told: string) => {
    token = told
  }
  const headers = new Headers()
  await api.signInMagicLink({ headers, body: { email: 'iemand@voorbeeld.example', metadata: { tell } } })
  expect(token).not.toBe('')
  const kept = await sql`select * from account_verification`.execute(database)
  expect(JSON.stringify(kept.rows)).not.toContain(token)
  const opened = await api.magicLinkVerify({ headers, query: { token }, returnHeaders: true })
  const [cookie] = opened.headers.getSetCookie()
  expect(cookie).toMatch(/^inloop\.session_token=.+; Path=\/beheer; HttpOnly; SameSite=Lax$/)
  const mine = new Headers({ cookie: cookie!.split(';')[0]! })
  const found = await api.getSession({ headers: mine })
  expect(found?.user.email).toBe('iemand@voorbeeld.example')
  await expect(api.magicLinkVerify({ headers, query: { token } })).rejects.toThrow()
  await sql`update account_session set expires_at = now() - interval '1 second'`.execute(database)
  expect(await api.getSession({ headers: mine })).toBe(null)
})
