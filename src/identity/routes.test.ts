import { beforeEach, describe, expect, test } from 'vitest'
import { listQueuedMail } from '../platform/mail.ts'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import type { Grant } from './role.ts'
import { identityRoutes } from './routes.ts'
import { acceptInvitation, addInvitation, endGrant } from './store.ts'

const ofThePlace: Grant = {
  role: 'point-editor',
  scope: { kind: 'place', placeId: '00000000-0000-4000-8000-00000000aaaa' },
  scopeName: 'Voorbeeldhuis, Voorbeeldstad',
}
const email = 'iemand@voorbeeld.example'

let platform: Platform
let app: ReturnType<typeof serve>
beforeEach(async () => {
  platform = await testPlatform()
  app = serve(identityRoutes, platform)
})
const invite = () =>
  addInvitation(platform, platform.database, { name: 'Voorbeeld', email, grant: ofThePlace }, {})
const send = (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers })
const linkIn = (body: string): string => body.match(/http:\/\/localhost(\S+)/)![1]!

describe('an invitation', () => {
  test('is opened by whoever got it, once, and leads in', async () => {
    const { token } = await invite()
    const path = `/beheer/uitnodiging/${token}`
    const page = await app.request(path)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await page.text()).toContain('Voorbeeldhuis, Voorbeeldstad: houdt een plek mee bij')
    expect((await send(path, { naam: ' ' })).status).toBe(422)
    const accepted = await send(path, { naam: 'Voorbeeld Naam' })
    expect(accepted.status).toBe(303)
    expect(accepted.headers.get('location')).toBe('/beheer')
    expect(accepted.headers.getSetCookie()[0]).toContain('inloop.session_token=')
    expect((await app.request(path)).status).toBe(410)
    expect((await send(path, { naam: 'Nog iemand' })).status).toBe(410)
  })

  test('does not hold for ever, nor when somebody guesses', async () => {
    const { token } = await invite()
    const later = serve(identityRoutes, {
      ...platform,
      now: () => platform.now().add({ hours: 24 * 14 + 1 }),
    })
    expect((await later.request(`/beheer/uitnodiging/${token}`)).status).toBe(410)
    for (const guess of ['x', 'a'.repeat(5000), '%00', "' or 1=1 --"])
      expect((await app.request(`/beheer/uitnodiging/${encodeURIComponent(guess)}`)).status).toBe(410)
  })
})

describe('a link by mail', () => {
  const accept = async () => acceptInvitation(platform, (await invite()).token, 'Voorbeeld Naam')

  test('comes to whoever keeps something, and signs in when its button is used', async () => {
    await accept()
    const asked = await send('/beheer/inloggen', {
      email: ' Iemand@Voorbeeld.example ',
      terug: '/beheer/plek/x',
    })
    expect(asked.status).toBe(200)
    const [mail] = await listQueuedMail(platform.database)
    expect(mail!.to).toBe(email)
    const path = linkIn(mail!.body)
    expect(mail!.key).not.toContain(path.split('/')[3]!.split('?')[0])
    // Whatever opens it: nothing happens.
    expect((await app.request(path)).headers.getSetCookie()).toEqual([])
    expect((await app.request(path)).status).toBe(200)
    const opened = await send(path)
    expect(opened.status).toBe(303)
    expect(opened.headers.get('location')).toBe('/beheer/plek/x')
    const [cookie] = opened.headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/)
    expect((await send(path)).status).toBe(410)
    const again = await app.request('/beheer/inloggen?terug=/beheer/plek/x', {
      headers: { cookie: cookie!.split(';')[0]! },
    })
    expect(again.headers.get('location')).toBe('/beheer/plek/x')
  })

  test('who is unknown here, or stopped, is answered the same and gets nothing', async () => {
    const { accountId } = (await accept())!
    const known = await (await send('/beheer/inloggen', { email })).text()
    await endGrant(platform, accountId, ofThePlace, {})
    const before = (await listQueuedMail(platform.database)).length
    expect(await (await send('/beheer/inloggen', { email })).text()).toBe(known)
    expect(await (await send('/beheer/inloggen', { email: 'wie@voorbeeld.example' })).text()).toBe(known)
    expect(await listQueuedMail(platform.database)).toHaveLength(before)
  })

  test('a mailbox is not filled: after five within an hour there is no sixth', async () => {
    await accept()
    for (let each = 0; each < 5; each++) expect((await send('/beheer/inloggen', { email })).status).toBe(200)
    // Nobody is told whether one went.
    expect((await send('/beheer/inloggen', { email })).status).toBe(200)
    expect(await listQueuedMail(platform.database)).toHaveLength(5)
  })

  test.each(['', 'x', 'a@b', 'a@voorbeeld.example\r\nbcc: b@voorbeeld.example', `${'a'.repeat(400)}@b.nl`])(
    'an address like %j is asked again, and what was typed stays',
    async (typed) => {
      const asked = await send('/beheer/inloggen', { email: typed })
      expect(asked.status).toBe(422)
      expect(await asked.text()).toContain('naam@voorbeeld.nl')
    },
  )

  test('whoever stopped is out at once', async () => {
    const { accountId } = (await accept())!
    await send('/beheer/inloggen', { email })
    const opened = await send(linkIn((await listQueuedMail(platform.database))[0]!.body))
    const cookie = opened.headers.getSetCookie()[0]!.split(';')[0]!
    await endGrant(platform, accountId, ofThePlace, {})
    expect((await app.request('/beheer/inloggen', { headers: { cookie } })).status).toBe(200)
  })
})

test('nobody is led to another site after signing in', async () => {
  for (const wayBack of [
    'https://kwaad.example/beheer',
    '//kwaad.example',
    '/beheer/../..',
    '/beheer//kwaad.example',
    '/plekken',
    '/beheer/\\kwaad',
  ])
    expect(
      await (await app.request(`/beheer/inloggen?terug=${encodeURIComponent(wayBack)}`)).text(),
    ).toContain('name="terug" value="/beheer"')
})

test('a mail names no host that somebody made up', async () => {
  await acceptInvitation(platform, (await invite()).token, 'Voorbeeld Naam')
  const asked = await app.request('http://kwaad.example/beheer/inloggen', {
    method: 'POST',
    body: new URLSearchParams({ email }),
  })
  expect(asked.status).toBe(422)
  expect(await listQueuedMail(platform.database)).toEqual([])
})
