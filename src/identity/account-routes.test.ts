import { createOTP } from '@better-auth/utils/otp'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { listAudit, verifyAudit } from './audit-store.ts'
import { removeLock } from './authenticator-store.ts'
import type { Grant } from './role.ts'
import { identityRoutes } from './routes.ts'
import { acceptInvitation, addInvitation, endGrant, listKeepers, tidyIdentity } from './store.ts'
import { signedIn } from './testing.ts'

const coordinator: Grant = {
  ...{ role: 'region-coordinator', scope: { kind: 'region', region: 'Voorbeeldregio' } },
  scopeName: 'Voorbeeldregio',
}
const administrator: Grant = { role: 'administrator', scope: { kind: 'everything' }, scopeName: '' }

let platform: Platform
let app: ReturnType<typeof serve>
let later = 0
beforeEach(async () => {
  later = 0
  // The sessions of better-auth know the machine's clock only.
  const begin = Temporal.Now.instant()
  platform = { ...(await testPlatform(begin.toString())), now: () => begin.add({ seconds: later }) }
  app = serve(identityRoutes, platform)
})
const open = async (path: string, cookie: string) => app.request(path, { headers: { cookie } })
const send = (path: string, cookie: string, fields: Record<string, string> = {}) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } })

/** What an app on a telephone would show. */
async function codeOf(page: string): Promise<string> {
  const key = page.match(/<code>([^<]+)/)![1]!.replaceAll(' ', '')
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...key].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const secret = bits
    .match(/.{8}/g)!
    .map((byte) => String.fromCharCode(Number.parseInt(byte, 2)))
    .join('')
  codeLater = () => createOTP(secret).hotp(Math.floor(platform.now().epochMilliseconds / 30_000))
  return codeLater()
}
let codeLater: () => Promise<string>

describe('a second lock', () => {
  test('is made with the first code that is right, opens what takes more than a mail, and no code works twice', async () => {
    const { cookie } = await signedIn(platform, administrator)
    expect((await open('/beheer/logboek', cookie)).headers.get('location')).toBe(
      '/beheer/bewijs?terug=%2Fbeheer%2Flogboek',
    )
    const page = await (await open('/beheer/bewijs?terug=/beheer/logboek', cookie)).text()
    const code = await codeOf(page)
    expect(
      (await send('/beheer/bewijs', cookie, { code: code === '000000' ? '111111' : '000000' })).status,
    ).toBe(422)
    const proven = await send('/beheer/bewijs', cookie, { code, terug: '/beheer/logboek' })
    expect(proven.headers.get('location')).toBe('/beheer/logboek')
    expect((await open('/beheer/logboek', cookie)).status).toBe(200)
    const again = await signedIn(platform, administrator)
    const asked = await (await open('/beheer/bewijs', again.cookie)).text()
    expect(asked).not.toContain('<code>')
    expect((await send('/beheer/bewijs', again.cookie, { code })).status).toBe(422)
    later = 60
    expect((await send('/beheer/bewijs', again.cookie, { code: await codeLater() })).status).toBe(303)
    const { rows } = await sql`select * from account_authenticator`.execute(platform.database)
    expect(JSON.stringify(rows)).not.toContain(page.match(/<code>([^<]+)/)![1]!.replaceAll(' ', ''))
  })

  test('is not guessed: after ten wrong codes it waits', async () => {
    const { cookie } = await signedIn(platform, coordinator)
    const right = await codeOf(await (await open('/beheer/bewijs', cookie)).text())
    const wrong = right === '123456' ? '654321' : '123456'
    for (let each = 0; each < 10; each++)
      expect((await send('/beheer/bewijs', cookie, { code: wrong })).status).toBe(422)
    const refused = await send('/beheer/bewijs', cookie, { code: right })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).not.toBeNull()
  })

  test('that is lost is taken off by somebody else, and then a new one is made', async () => {
    const { cookie, accountId } = await signedIn(platform, coordinator)
    await send('/beheer/bewijs', cookie, {
      code: await codeOf(await (await open('/beheer/bewijs', cookie)).text()),
    })
    await removeLock(platform, accountId, {})
    expect((await open('/beheer/mij', cookie)).status).toBe(303)
    const again = await signedIn(platform, coordinator)
    expect(await (await open('/beheer/bewijs', again.cookie)).text()).toContain('<code>')
  })
})

describe('my details', () => {
  test('name what I keep and where I am signed in, and another window is signed out from here', async () => {
    const here = await signedIn(platform, coordinator)
    const there = await signedIn(platform, coordinator)
    const page = await (await open('/beheer/mij', here.cookie)).text()
    expect(page).toContain('Voorbeeldregio: helpt de plekken van een regio')
    const other = page.match(/name="sessie" value="([^"]+)"/)![1]!
    expect((await send('/beheer/uitloggen', here.cookie, { sessie: other })).status).toBe(303)
    expect((await open('/beheer/mij', there.cookie)).status).toBe(303)
    expect((await open('/beheer/mij', here.cookie)).status).toBe(200)
    expect((await send('/beheer/uitloggen', here.cookie)).status).toBe(200)
    expect((await open('/beheer/mij', here.cookie)).status).toBe(303)
  })

  test('nobody signs out somebody else', async () => {
    const mine = await signedIn(platform, coordinator)
    const theirs = await signedIn(platform, coordinator, { email: 'ander@voorbeeld.example' })
    const { rows } = await sql<{ id: string }>`select id from account_session
      where account_id = ${theirs.accountId}`.execute(platform.database)
    await send('/beheer/uitloggen', mine.cookie, { sessie: rows[0]!.id })
    expect((await open('/beheer/mij', theirs.cookie)).status).toBe(200)
  })

  test('can be taken along, and erased from everything but the number that history is signed with', async () => {
    const email = 'wis.mij@voorbeeld.example'
    const name = 'Wisbare Naam'
    const { cookie, accountId } = await signedIn(platform, coordinator, { email, name, proven: 'code' })
    const file = await open('/beheer/mij.json', cookie)
    expect(await file.json()).toMatchObject({
      account: { name, email },
      signedInHistoryAs: `account:${accountId}`,
    })
    expect((await send('/beheer/mij/wissen', cookie, { zeker: 'ja' })).status).toBe(200)
    expect((await open('/beheer/mij', cookie)).status).toBe(303)
    expect(await listKeepers(platform.database)).toEqual([])
    const { rows: tables } = await sql<{ name: string }>`select tablename as name from pg_tables
      where schemaname = 'public'`.execute(platform.database)
    for (const table of tables) {
      const { rows } = await sql`select * from ${sql.table(table.name)}`.execute(platform.database)
      expect(JSON.stringify(rows), table.name).not.toMatch(/wis\.mij|Wisbare/)
    }
    expect((await listAudit(platform.database, undefined, 1))[0]).toMatchObject({
      ...{ act: 'account erased', account_id: accountId },
    })
    expect(await verifyAudit(platform.database)).toHaveProperty('entries')
  })
})

describe('the record', () => {
  test('cannot be altered or cut without being found out', async () => {
    await signedIn(platform, coordinator)
    await signedIn(platform, administrator, { email: 'b@voorbeeld.example' })
    const { database } = platform
    expect(await verifyAudit(database)).toMatchObject({ entries: 4 })
    await expect(sql`update audit_entry set act = 'x' where id = 2`.execute(database)).rejects.toThrow(
      'never altered',
    )
    await expect(sql`delete from audit_entry where id = 4`.execute(database)).rejects.toThrow('never altered')
    const within = async (statement: ReturnType<typeof sql>) => {
      await sql`alter table audit_entry disable trigger all`.execute(database)
      await statement.execute(database)
      await sql`alter table audit_entry enable trigger all`.execute(database)
    }
    await within(sql`update audit_entry set subject = 'iets anders' where id = 2`)
    expect(await verifyAudit(database)).toEqual({ broken: 2 })
    const { cookie } = await signedIn(platform, administrator, { proven: 'code' })
    expect(await (await open('/beheer/logboek', cookie)).text()).toContain('klopt niet meer vanaf regel 2')
    await within(sql`delete from audit_entry where id = 2`)
    expect(await verifyAudit(database)).toEqual({ broken: 2 })
  })
})

describe('what does not prove anything', () => {
  const provenOf = async () =>
    (
      await sql<{ proven_at: string | null }>`select proven_at from account_session`.execute(
        platform.database,
      )
    ).rows.map(({ proven_at }) => proven_at)
  const junk = (path: string, cookie: string, body: unknown = {}) =>
    app.request(path, {
      ...{ method: 'POST', body: JSON.stringify(body) },
      headers: { cookie, 'content-type': 'application/json', origin: 'http://localhost' },
    })

  test('a passkey that was not made, or not used', async () => {
    const { cookie } = await signedIn(platform, administrator)
    await app.request('/beheer/auth/passkey/generate-register-options', { headers: { cookie } })
    for (const path of ['verify-registration', 'verify-authentication'])
      for (const body of [
        {},
        { response: {} },
        { response: { id: 'x', rawId: 'x', type: 'public-key', response: {} } },
      ])
        expect((await junk(`/beheer/auth/passkey/${path}`, cookie, body)).status).toBeGreaterThanOrEqual(400)
    expect(await provenOf()).toEqual([null])
  })

  test('codes that are guessed all at once', async () => {
    const { cookie } = await signedIn(platform, coordinator)
    const right = await codeOf(await (await open('/beheer/bewijs', cookie)).text())
    const guesses = Array.from({ length: 40 }, (_, each) => String(each).padStart(6, '0')).filter(
      (code) => code !== right,
    )
    const answers = await Promise.all(guesses.map((code) => send('/beheer/bewijs', cookie, { code })))
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(guesses.length - 10)
  })

  test('a key that was seen in another session', async () => {
    const thief = await signedIn(platform, coordinator)
    const seen = await codeOf(await (await open('/beheer/bewijs', thief.cookie)).text())
    const owner = await signedIn(platform, coordinator)
    const own = await codeOf(await (await open('/beheer/bewijs', owner.cookie)).text())
    expect((await send('/beheer/bewijs', owner.cookie, { code: own })).status).toBe(303)
    expect((await send('/beheer/bewijs', thief.cookie, { code: seen })).status).toBe(422)
  })
})

describe('an invitation', () => {
  test('ends with whoever asked, and does not bring back who stopped', async () => {
    const inviter = await signedIn(platform, coordinator)
    const invite = (email: string) =>
      addInvitation(
        platform,
        platform.database,
        { name: 'X', email, grant: coordinator },
        { accountId: inviter.accountId },
      )
    const other = await invite('tweede@voorbeeld.example')
    const self = await addInvitation(
      ...([platform, platform.database] as const),
      { name: 'X', email: 'iemand@voorbeeld.example', grant: administrator },
      {},
    )
    await endGrant(platform, inviter.accountId, coordinator, {})
    for (const { token } of [other, self])
      expect(await acceptInvitation(platform, token, 'X')).toBe(undefined)
    expect(await listKeepers(platform.database)).toEqual([])
  })

  test('is not for oneself', async () => {
    const inviter = await signedIn(platform, coordinator)
    const { token } = await addInvitation(
      ...([platform, platform.database] as const),
      { name: 'X', email: 'iemand@voorbeeld.example', grant: administrator },
      { accountId: inviter.accountId },
    )
    expect(await acceptInvitation(platform, token, 'X')).toBe(undefined)
  })

  test('that nobody accepted is forgotten when it ran out', async () => {
    await addInvitation(
      ...([platform, platform.database] as const),
      { name: 'Vergeten Naam', email: 'vergeten@voorbeeld.example', grant: coordinator },
      {},
    )
    later = 15 * 86_400
    await tidyIdentity(platform)
    const { rows } = await sql`select * from invitation`.execute(platform.database)
    expect(JSON.stringify(rows)).not.toMatch(/vergeten/i)
  })
})
