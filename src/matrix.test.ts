import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { openApp } from './app.tsx'
import { loadPublishedFigures } from './coverage/index.ts'
import { loadGeographyFacts } from './geography/index.ts'
import { type Grant, type Role, roles } from './identity/index.ts'
import { signedIn } from './identity/testing.ts'
import { testPlatform, testSecret } from './platform/testing.ts'
import { addReport, listReports, readPublicRegister } from './register/index.ts'
import { addPlace } from './register/settling-store.ts'
import { editorsDesk } from './register/source-list.ts'
import { saveSource } from './register/store.ts'
import { addProposal } from './upkeep/proposal-store.ts'

/**
 * Who may open what: every route of the product, asked as every role, about what is theirs and what is not, compared with
 * the one table in `identity/README.md`. A route that is not in it fails.
 */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 })

const readme = readFileSync(new URL('./identity/README.md', import.meta.url), 'utf8')
type Cell = 'no' | 'own' | 'yes' | 'own, proven' | 'proven'
const cells: readonly string[] = ['no', 'own', 'yes', 'own, proven', 'proven']

/** Rows of the table: a route, and a cell for each role; who is not signed in may open none of them. */
const matrix = new Map(
  [...readme.matchAll(/^\| `((?:GET|POST) \S+)` \| (.+) \|$/gm)].map(([, route, row]) => {
    const found = row!.split(' | ').map((cell) => cell.trim())
    return [route!, Object.fromEntries(roles.map((role, at) => [role, found[at] as Cell]))] as const
  }),
)
/** Lists of routes that are open to everybody. */
const open = new Set([...readme.matchAll(/^- `((?:GET|POST) \S+)`/gm)].map(([, route]) => route!))

type App = ReturnType<typeof openApp>
let platform: Awaited<ReturnType<typeof testPlatform>>
let app: App
/** What a part of an address stands for: what is of whoever asks, and what is not. */
let named: Record<string, { own: string; other: string }>
let ownPlace: string

beforeAll(async () => {
  platform = await testPlatform()
  await loadGeographyFacts(platform, 'example/geography')
  await loadPublishedFigures(platform, 'example/figures')
  await saveSource(platform.database, editorsDesk, platform.now())
  const add = (name: string, organisation: string, municipality?: string) =>
    addPlace(
      platform,
      {
        ...{ basis: 'checked', sourceId: editorsDesk.id, saidOn: '2026-11-30' },
        values: {
          ...{ name, organisation, kind: 'walk-in', grain: 'location', status: 'known', supportPoint: 'yes' },
          ...(municipality && { municipality }),
        },
      },
      'test',
    )
  ownPlace = await add('Voorbeeldhuis', 'Stichting Voorbeeld', 'GM4001')
  // Nowhere that is known, so in no region.
  const otherPlace = await add('Anders', 'Stichting Anders')
  const { places } = await readPublicRegister(platform.database)
  const slugOf = (id: string) => places.find((place) => place.id === id)!.slug
  const proposal = async (placeId: string) => {
    const said = { placeId, values: { phone: '000 000 00 00' }, why: undefined, by: 'test' }
    return String(await addProposal(platform, said, async () => {}))
  }
  const task = async (placeId: string) => {
    const { rows } = await sql<{ id: number }>`insert into place_task (place_id, kind, detail, raised_at)
      values (${placeId}, 'dead link', '{"website": "https://voorbeeld.example"}', now()) returning id`.execute(
      platform.database,
    )
    return String(rows[0]!.id)
  }
  const report = async (placeId: string) => {
    await addReport(platform, placeId, { subject: 'hours', words: '', token: platform.newId() })
    return String((await listReports(platform.database, { placeId, alsoAnswered: true }))[0]!.id)
  }
  named = {
    slug: { own: slugOf(ownPlace), other: slugOf(otherPlace) },
    groep: { own: 'openingstijden', other: 'openingstijden' },
    left: { own: ownPlace, other: otherPlace },
    right: { own: otherPlace, other: ownPlace },
    region: { own: 'voorbeeldregio', other: 'geen-regio' },
    proposal: { own: await proposal(ownPlace), other: await proposal(otherPlace) },
    task: { own: await task(ownPlace), other: await task(otherPlace) },
    report: { own: await report(ownPlace), other: await report(otherPlace) },
  }
  app = openApp(platform, { demonstration: false, publicAddress: 'http://localhost', secret: testSecret })
})

const grantOf = (role: Role): Grant => {
  if (role === 'point-editor')
    return { role, scope: { kind: 'place', placeId: ownPlace }, scopeName: 'Voorbeeldhuis' }
  if (role === 'point-coordinator')
    return {
      role,
      scope: { kind: 'organisation', organisation: 'Stichting Voorbeeld' },
      scopeName: 'Stichting Voorbeeld',
    }
  if (role === 'region-coordinator')
    return { role, scope: { kind: 'region', region: 'Voorbeeldregio' }, scopeName: 'Voorbeeldregio' }
  return { role, scope: { kind: 'everything' }, scopeName: '' }
}

/** Routes of a handler; what runs for all methods is no route of its own. */
const listRoutes = (): string[] => [
  ...new Set(
    app.routes
      .filter(({ method }) => method === 'GET' || method === 'POST')
      .map(({ method, path }) => `${method} ${path}`),
  ),
]

test('every route of the product stands in the table, and every row of the table is a route', () => {
  const routes = listRoutes()
  const known = [...matrix.keys(), ...open]
  expect(routes.filter((route) => !known.includes(route))).toEqual([])
  expect(known.filter((route) => !routes.includes(route))).toEqual([])
  expect([...open].filter((route) => matrix.has(route))).toEqual([])
  for (const row of matrix.values()) for (const cell of Object.values(row)) expect(cells).toContain(cell)
})

test('whatever is behind the sign-in is in the table, and nothing there is open but the doors themselves', () => {
  const doors = /^(GET|POST) \/beheer\/(inloggen|uitnodiging|auth)\b/
  expect([...open].filter((route) => route.includes('/beheer') && !doors.test(route))).toEqual([])
})

async function ask(route: string, whose: 'own' | 'other', cookie?: string): Promise<'refused' | 'let in'> {
  const [method, path] = route.split(' ') as [string, string]
  const address = path.replace(/:(\w+)(\{[^}]+\})?/g, (_, name: string) => {
    const stands = named[name]
    if (!stands) throw new Error(`What does :${name} of ${route} stand for? Say so in matrix.test.ts.`)
    return stands[whose]
  })
  const answer = await app.request(`http://localhost${address}`, {
    method,
    ...(cookie && { headers: { cookie } }),
    ...(method === 'POST' && { body: new URLSearchParams() }),
  })
  expect(answer.status, `${route} as ${whose}`).toBeLessThan(500)
  expect(answer.headers.get('cache-control'), route).toBe('no-store')
  const isLedAway = /^(http:\/\/localhost)?\/beheer\/(inloggen|bewijs)\b/.test(
    answer.headers.get('location') ?? '',
  )
  return answer.status === 401 || answer.status === 403 || isLedAway ? 'refused' : 'let in'
}

describe.each([...matrix])('%s', (route, row) => {
  test('is not for who is not signed in', async () => {
    for (const whose of ['own', 'other'] as const) expect(await ask(route, whose)).toBe('refused')
    expect(await ask(route, 'own', 'inloop.session_token=verzonnen.teken')).toBe('refused')
  })

  test.each(roles)('%s', async (role) => {
    const cell = row[role]!
    for (const whose of ['own', 'other'] as const)
      for (const proven of [undefined, 'code']) {
        // A session of its own: signing out is a route too.
        const who = await signedIn(platform, grantOf(role), {
          email: `${role}@voorbeeld.example`,
          ...(proven && { proven }),
        })
        const may =
          cell !== 'no' &&
          (whose === 'own' || !cell.startsWith('own')) &&
          (proven || !cell.endsWith('proven'))
        expect(await ask(route, whose, who.cookie), `${whose}, ${proven ?? 'not proven'}`).toBe(
          may ? 'let in' : 'refused',
        )
      }
  })
})

test('the table is printed', () => {
  const width = Math.max(...[...matrix.keys()].map(({ length }) => length))
  const lines = [...matrix].map(
    ([route, row]) => `${route.padEnd(width)} ${roles.map((role) => row[role]!.padEnd(12)).join(' ')}`,
  )
  expect(lines.length).toBe(matrix.size)
  console.log(
    ['', `${''.padEnd(width)} ${roles.map((role) => role.padEnd(12)).join(' ')}`, ...lines].join('\n'),
  )
})
