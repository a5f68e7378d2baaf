import { beforeEach, describe, expect, test } from 'vitest'
import { loadPublishedFigures } from '../coverage/index.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import type { Grant } from '../identity/index.ts'
import { listKeepers } from '../identity/index.ts'
import { signedIn } from '../identity/testing.ts'
import { listQueuedMail } from '../platform/mail.ts'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { addPlace } from '../register/settling-store.ts'
import { editorsDesk } from '../register/source-list.ts'
import { saveSource } from '../register/store.ts'
import { upkeepRoutes } from './routes.ts'

let platform: Platform
let app: ReturnType<typeof serve>
let placeId: string
beforeEach(async () => {
  platform = await testPlatform()
  app = serve(upkeepRoutes, platform)
  await loadGeographyFacts(platform, 'example/geography')
  await loadPublishedFigures(platform, 'example/figures')
  await saveSource(platform.database, editorsDesk, platform.now())
  const values = {
    name: 'Voorbeeldhuis',
    town: 'Voorbeeldstad',
    municipality: 'GM4001',
    organisation: 'Stichting Voorbeeld',
  }
  placeId = await addPlace(platform, { basis: 'checked', sourceId: editorsDesk.id, values }, 'test')
  const elsewhere = { name: 'Anders', organisation: 'Stichting Anders' }
  await addPlace(platform, { basis: 'checked', sourceId: editorsDesk.id, values: elsewhere }, 'test')
})
const grants = {
  point: (): Grant => ({
    role: 'point-coordinator',
    scope: { kind: 'place', placeId },
    scopeName: 'Voorbeeldhuis',
  }),
  region: (): Grant => ({
    role: 'region-coordinator',
    scope: { kind: 'region', region: 'Voorbeeldregio' },
    scopeName: 'Voorbeeldregio',
  }),
  national: (): Grant => ({ role: 'national-editor', scope: { kind: 'everything' }, scopeName: '' }),
  administrator: (): Grant => ({ role: 'administrator', scope: { kind: 'everything' }, scopeName: '' }),
}
const as = async (who: keyof typeof grants) =>
  signedIn(platform, grants[who](), { email: `${who}@voorbeeld.example`, name: who, proven: 'code' })
const send = (path: string, cookie: string, fields: Record<string, string>) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } })
const invited = { naam: 'Nieuw Iemand', email: 'nieuw@voorbeeld.example' }

describe('inviting', () => {
  test.each([
    ['point', 'point-editor', 'voorbeeldhuis-voorbeeldstad', 200],
    ['point', 'point-editor', 'anders', 403],
    ['point', 'point-editor', 'Stichting Voorbeeld', 403],
    ['point', 'region-coordinator', 'Voorbeeldregio', 403],
    ['point', 'administrator', '', 403],
    ['region', 'point-coordinator', 'https://inloop.example/plek/voorbeeldhuis-voorbeeldstad/', 200],
    ['region', 'point-coordinator', 'stichting voorbeeld', 200],
    ['region', 'point-coordinator', 'anders', 403],
    ['region', 'point-coordinator', 'Stichting Anders', 403],
    ['region', 'region-coordinator', 'Voorbeeldregio', 403],
    ['national', 'region-coordinator', 'voorbeeldregio', 200],
    ['national', 'point-editor', 'anders', 200],
    ['national', 'national-editor', '', 403],
    ['administrator', 'national-editor', '', 200],
    ['administrator', 'administrator', 'Ede', 422],
    ['administrator', 'region-coordinator', 'Nergensregio', 422],
    ['region', 'point-editor', '', 422],
    ['region', 'koning', 'anders', 422],
  ] as const)('a %s to be %s of %j is answered with %i', async (who, rol, waar, status) => {
    const { cookie } = await as(who)
    const answer = await send('/beheer/mensen', cookie, { ...invited, rol, waar })
    expect(answer.status).toBe(status)
    expect((await listQueuedMail(platform.database)).map(({ to }) => to)).toEqual(
      status === 200 ? [invited.email] : [],
    )
    if (status === 422) expect(await answer.text()).toContain('value="nieuw@voorbeeld.example"')
  })

  test('asks again who somebody is when that is a while ago', async () => {
    const { cookie } = await as('national')
    const later = serve(upkeepRoutes, { ...platform, now: () => platform.now().add({ minutes: 11 }) })
    const fields = { ...invited, rol: 'point-editor', waar: 'anders' }
    const answer = await later.request('/beheer/mensen', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie },
    })
    expect(answer.status).toBe(401)
    // What was typed is still there, to be sent again.
    expect(await answer.text()).toContain('value="nieuw@voorbeeld.example"')
    expect(await listQueuedMail(platform.database)).toEqual([])
  })
})

describe('the list', () => {
  test('shows each only whom they may let stop', async () => {
    const region = await as('region')
    await as('point')
    await as('administrator')
    const page = await (await app.request('/beheer/mensen', { headers: { cookie: region.cookie } })).text()
    expect(page).toContain('point@voorbeeld.example')
    expect(page).not.toContain('administrator@voorbeeld.example')
  })

  test('lets somebody stop, who is out at once, and nobody stops who is not theirs', async () => {
    const point = await as('point')
    const administrator = await as('administrator')
    const region = await as('region')
    const wat = JSON.stringify(['point-coordinator', { kind: 'place', placeId }])
    const notTheirs = {
      wie: administrator.accountId,
      wat: JSON.stringify(['administrator', { kind: 'everything' }]),
    }
    expect((await send('/beheer/mensen/wijzig', region.cookie, notTheirs)).status).toBe(403)
    expect((await send('/beheer/mensen/wijzig', region.cookie, { wie: point.accountId, wat })).status).toBe(
      200,
    )
    expect((await send('/beheer/mensen/wijzig', region.cookie, { wie: point.accountId, wat })).status).toBe(
      200,
    )
    const names = (await listKeepers(platform.database)).map(({ name }) => name)
    expect(names).toEqual(['administrator', 'region'])
    expect((await app.request('/beheer/mensen', { headers: { cookie: point.cookie } })).status).toBe(303)
  })

  test('takes a second lock off of somebody else, never of oneself', async () => {
    const region = await as('region')
    const administrator = await as('administrator')
    const wat = JSON.stringify(['region-coordinator', { kind: 'region', region: 'Voorbeeldregio' }])
    await send('/beheer/mensen/wijzig', administrator.cookie, { wie: administrator.accountId, slot: 'ja' })
    expect((await app.request('/beheer/mensen', { headers: { cookie: administrator.cookie } })).status).toBe(
      200,
    )
    // Only whoever may invite to all that somebody does.
    const national = await as('national')
    expect(
      (await send('/beheer/mensen/wijzig', national.cookie, { wie: administrator.accountId, slot: 'ja' }))
        .status,
    ).toBe(403)
    expect(
      (await send('/beheer/mensen/wijzig', national.cookie, { wie: region.accountId, wat, slot: 'ja' }))
        .status,
    ).toBe(200)
    expect((await app.request('/beheer/mensen', { headers: { cookie: region.cookie } })).status).toBe(303)
  })
})
