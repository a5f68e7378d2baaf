import { HonoRequest } from 'hono/request'
import { sql } from 'kysely'
import { beforeAll, expect, test, vi } from 'vitest'
import { openApp } from './app.tsx'
import { loadShippedFacts } from './commands.ts'
import { readGeography } from './geography/index.ts'
import { addInvitation } from './identity/store.ts'
import { signedIn } from './identity/testing.ts'
import { testPlatform, testSecret } from './platform/testing.ts'
import { addReport, type PlaceContent, readPublicRegister } from './register/index.ts'
import { addPlace, editPlace } from './register/settling-store.ts'
import { editorsDesk } from './register/source-list.ts'
import { saveSource } from './register/store.ts'
import { addProposal } from './upkeep/proposal-store.ts'
import { addQuestion } from './upkeep/question-store.ts'

/**
 * Whatever is asked of any address of the product, or sent to it, gets an answer: a page or a refusal, never a fault of
 * ours. The addresses and forms come from the product itself, so that a new one is asked too.
 */
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })

const script = '<script>alert(1)</script>'
/** As they would stand in an address. */
const hostile = [
  ...['bestaat-niet', '0000', '-1', '1e309', '9999-W53', '0000-W01', '9999-12-31', '0000-01-01', '__proto__'],
  ...[
    script,
    `"'><img src=x onerror=alert(1)>${script}`,
    "' or 1=1 --",
    '../../etc/passwd',
    '٣',
    '𝕏😀\u202e',
  ],
  ...['a'.repeat(10_000), 'ede+'.repeat(1_000)],
].map(encodeURIComponent)
/** What no browser writes: NUL and other control characters, half a character, one that is too long, a lone half. */
const malformed = [
  '%00',
  'ede%00',
  '%0d%0aset-cookie:x=1',
  '%ff',
  '%C3%28',
  '%',
  '%zz',
  '%ED%A0%80',
  '%c0%ae',
]

/** A place of which every text is a script. */
const aHostilePlace: Partial<PlaceContent> = {
  ...{
    name: script,
    officialName: script,
    organisation: script,
    alsoKnownAs: [script],
    statusReason: script,
  },
  ...{ comingInNote: script, accompaniment: 'yes', accompanimentNote: script, gettingThere: script },
  ...{ firstVisit: script, expected: [script], notExpected: [script], forWhom: [script], whatFor: [script] },
  ...{ forRelatives: 'yes', forRelativesNote: script, costsNote: script, accessibilityNote: script },
  ...{ phone: script, address: script, town: 'Ede', municipality: 'GM0228', kind: 'walk-in', note: script },
  ...{ hosts: [{ name: script, role: script, consentOn: '2026-11-01' }], status: 'known', grain: 'location' },
  supportPoint: 'yes',
}

/** How late it is: so much of a form is taken in an hour. */
let hours = 0
let slug: string
/** Two places. */
let pair: { left: string; right: string }
let region: string
let app: ReturnType<typeof openApp>
let written: string[]
let invitation: string
const question = 'vraag'
/** A question waits for its answer, whoever gave it before. */
let askAgain: () => Promise<unknown>
let signIn: () => Promise<void>
let cookie = ''
/** One that does not answer. */
const signInProviders = [
  {
    ...{ id: 'voorbeeld', name: 'Voorbeeld', clientId: 'x', clientSecret: 'x', isProof: false, domains: [] },
    discoveryUrl: 'http://127.0.0.1:1/',
  },
]
const somebody = { name: script, email: 'iemand@voorbeeld.example' }
const grants = (['national-editor', 'administrator'] as const).map((role) => ({
  ...{ role, scope: { kind: 'everything' as const }, scopeName: '' },
}))
beforeAll(async () => {
  const still = await testPlatform()
  const platform = { ...still, now: () => still.now().add({ hours }) }
  await loadShippedFacts(platform)
  await saveSource(platform.database, editorsDesk, platform.now())
  const said = { basis: 'checked', sourceId: editorsDesk.id } as const
  const id = await addPlace(platform, { ...said, values: aHostilePlace }, 'test')
  // Something to undo.
  await editPlace(platform, id, { ...said, values: { website: 'https://voorbeeld.example' } }, 'test')
  const { places } = await readPublicRegister(platform.database)
  slug = places.find(({ content }) => content.name === script)!.slug
  await sql`insert into place_task (place_id, kind, detail, raised_at)
    values (${id}, 'dead link', ${JSON.stringify({ website: script, since: script })}::jsonb, now())`.execute(
    platform.database,
  )
  const proposal = { placeId: id, values: { phone: script }, why: script, by: 'test' }
  await addProposal(platform, proposal, async () => {})
  await addReport(platform, id, { subject: 'hours', words: script, token: platform.newId() })
  pair = { left: places[0]!.id, right: places[1]!.id }
  region = (await readGeography(platform.database)).regions[0]!.slug
  const address = 'https://inloop.example'
  app = openApp(platform, {
    demonstration: false,
    publicAddress: address,
    secret: testSecret,
    signInProviders,
  })
  invitation = (
    await addInvitation(
      platform,
      platform.database,
      { ...somebody, email: 'derde@voorbeeld.example', grant: grants[0]! },
      {},
    )
  ).token
  const mail = { email: somebody.email, subject: 'x', body: 'x' }
  await addQuestion(platform, id, { ...mail, token: question })
  askAgain = () =>
    sql`update upkeep_question set answer = null, answered_on = null, asked_on = ${platform.now().toString()}::timestamptz`.execute(
      platform.database,
    )
  signIn = async () => {
    // Whoever may do everything, so that every page and form behind the sign-in is asked too.
    const may = { ...somebody, proven: 'code', address }
    // Somebody else, who can be let stop.
    await signedIn(platform, grants[0]!, { ...may, email: 'een-ander@voorbeeld.example' })
    for (const grant of grants) cookie = (await signedIn(platform, grant, may)).cookie
  }
  written = []
  vi.spyOn(console, 'error').mockImplementation((...words) => void written.push(words.map(String).join(' ')))
})

const routes = () => [...new Set(app.routes.map(({ method, path }) => `${method} ${path}`))]
const addresses = (asked: 'GET' | 'POST') =>
  routes().flatMap((route) => (route.startsWith(`${asked} `) ? [route.slice(asked.length + 1)] : []))

/** Something that is there, for each parameter of an address. */
function findThere(route: string, name: string): string {
  if (name === 'slug' && /^(\/bereik|\/beheer)?\/(plek|kaartje)\//.test(route)) return slug
  if (name === 'aanbieder') return 'voorbeeld'
  if (name === 'token' && route.startsWith('/klopt')) return question
  if (name === 'token') return route.includes('uitnodiging') ? invitation : 'x'
  const whose = route.replace(/^\/bereik(\/sluiten)?/, '').split('/')[1]
  if (whose === 'regio') return region
  const known: Record<string, string> = {
    ...{ '/gemeente/slug': 'ede', '/provincie/slug': 'gelderland' },
    groep: 'openingstijden',
    ...pair,
    ...{ report: '1', task: '1', proposal: '1', region },
    ...{ slugs: 'ede', code: '1KTJ-JZ8P-CXM0-BK', pc4: '6711', km: '5', z: '7', x: '65', y: '42' },
  }
  const found = known[name] ?? known[`/${whose}/${name}`]
  if (found === undefined) throw new Error(`Say in this test what there is for :${name} in ${route}.`)
  return found
}

/** An address with its parameters filled in; `bad` in the place of the one with that number. */
function fillIn(route: string, at = -1, bad = ''): string {
  let n = 0
  return route.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string, rule = '') => {
    // A parameter may ask for an ending, such as `.csv`.
    const ending = /\\(\.\w+)/.exec(rule)?.[1] ?? ''
    return (n++ === at ? bad : findThere(route, name)) + ending
  })
}
const countParameters = (route: string): number => route.match(/:\w+/g)?.length ?? 0

interface Asked {
  status: number
  text: string
  type: string
}
async function ask(path: string, init?: RequestInit): Promise<Asked> {
  if (path.includes(`/klopt/${question}`)) await askAgain()
  const answer = await askSignedIn(path, init)
  const type = answer.headers.get('content-type') ?? ''
  const said = {
    status: answer.status,
    type,
    text: /pdf|image\/(png|jpeg)/.test(type) ? '' : await answer.text(),
  }
  const what = `${init?.method ?? 'GET'} ${path.slice(0, 200)}`
  expect(said.status, `${what}: ${written.join('\n')}`).toBeLessThan(500)
  if (!isBehind(path) && !isDoor(path)) expect(answer.headers.get('set-cookie'), what).toBeNull()
  if (/html|xml|svg/.test(type)) expect(said.text, what).not.toMatch(/<script>alert|<img src=x/)
  if (said.status >= 400 && type.startsWith('text/html')) expect(said.text, what).toContain(languageOf(path))
  return said
}
const isBehind = (path: string): boolean => /^(\/en)?\/beheer\b/.test(path) && !isDoor(path)
const isDoor = (path: string): boolean =>
  /^(\/en)?\/beheer\/(inloggen|uitnodiging|auth\/callback)\b/.test(path)

/** Asks as somebody who is signed in what takes that; whom the form before signed out comes back. */
async function askSignedIn(path: string, init?: RequestInit): Promise<Response> {
  const once = () =>
    app.request(`http://inloop.example${path}`, {
      ...init,
      ...(isBehind(path) && { headers: { ...init?.headers, cookie } }),
    })
  const answer = await once()
  const isLedAway = /\/beheer\/(inloggen|bewijs)(\?|$)/.test(answer.headers.get('location') ?? '')
  if (!isBehind(path) || !(isLedAway || answer.status === 401)) return answer
  await signIn()
  return once()
}
const languageOf = (path: string): string => `lang="${path.startsWith('/en/') ? 'en' : 'nl'}"`

/** Names that an address reads from its question: those it asked for, and those of the forms and links of its page. */
async function findQuestions(route: string): Promise<Set<string>> {
  const read = vi.spyOn(HonoRequest.prototype, 'query')
  const { text } = await ask(fillIn(route))
  const asked = read.mock.calls.flatMap(([name]: unknown[]) => (typeof name === 'string' ? [name] : []))
  read.mockRestore()
  const page = route.replace(/\{.*$|\.\w+$/, '')
  const html = page === route ? text : (await ask(fillIn(page))).text
  const inLinks = [...html.matchAll(/[?;&]([a-z]\w*)=/g)].map(([, name]) => name!)
  const inForms = formsIn(html).flatMap(({ method, filled }) => (method === 'get' ? Object.keys(filled) : []))
  return new Set([...asked, ...inLinks, ...inForms])
}

interface Form {
  method: string
  action: string
  /** What a browser would send of it, with a town in what is still empty. */
  filled: Record<string, string>
}
function formsIn(html: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head, inside]) => {
    const fields = [...inside!.matchAll(/<(?:input|textarea)\b[^>]*>|<select\b[\s\S]*?<\/select>/g)]
    const named = fields.flatMap(([tag]) => {
      const name = attribute(tag, 'name')
      return name ? [[name, attribute(tag, 'value') || 'Ede'] as const] : []
    })
    return {
      method: attribute(head!, 'method') ?? 'get',
      action: attribute(head!, 'action') ?? '',
      filled: Object.fromEntries(named),
    }
  })
}
/** Of a list of choices: the first that is one. */
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]+)"`).exec(tag)?.[1]

test('what this test takes to be there is there', async () => {
  const missing = []
  // Scripts are there once they are built.
  for (const route of addresses('GET').filter((one) => !one.endsWith('.js')))
    if ((await ask(fillIn(route))).status >= 400) missing.push(route)
  // Not without a background for the map that whoever keeps the site chose, from where a journey is, a second timetable to
  // compare with, and for which municipality.
  expect(missing).toEqual([
    ...['/kaart/tegels/:z/:x/:y', '/bereik/reis', '/bereik/dienstregeling.csv', '/insluiten/lijst'],
  ])
  expect((await ask(`/plek/${slug}`)).text).toContain('&lt;script&gt;alert(1)')
})

test('whatever stands in an address in the place of a name, the answer is a page or a refusal', async () => {
  for (const route of addresses('GET'))
    for (let at = 0; at < countParameters(route); at++)
      for (const bad of [...hostile, ...malformed])
        for (const language of ['', '/en']) await ask(language + fillIn(route, at, bad))
})

test('whatever is asked in a question, the answer is a page or a refusal', async () => {
  for (const route of addresses('GET')) {
    const path = fillIn(route)
    for (const name of await findQuestions(route))
      for (const bad of [...hostile, ...malformed]) {
        await ask(`${path}?${name}=${bad}`)
        await ask(`/en${path}?${name}=${bad}&${name}=${bad}`)
      }
    await ask(`${path}?${'x=1&'.repeat(2_000)}`)
  }
})

/** Every form that is posted, on a page or in the answer to a form, with all its fields. */
async function findPostedForms(): Promise<Form[]> {
  const found = new Map<string, Form>()
  const keep = (html: string) => {
    for (const form of formsIn(html))
      if (form.method === 'post')
        found.set(form.action, { ...form, filled: { ...form.filled, ...found.get(form.action)?.filled } })
  }
  for (const route of addresses('GET')) keep((await ask(fillIn(route))).text)
  for (const { action, filled } of [...found.values()])
    keep((await post(action, inNames(filled), formType)).text)
  return [...found.values()]
}
const post = (path: string, body: BodyInit, type?: string) => {
  hours += 1
  return ask(path, { method: 'POST', body, ...(type && { headers: { 'content-type': type } }) })
}
const inNames = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
const formType = 'application/x-www-form-urlencoded'

test('every form that can be sent stands on a page', async () => {
  const sent = (await findPostedForms()).map(({ action }) => action)
  // What a device answers to be let in is no form.
  const forms = addresses('POST').filter((route) => !route.startsWith('/beheer/auth/'))
  expect(forms.filter((route) => !sent.includes(fillIn(route)))).toEqual([])
})

test('whatever is typed in any field of a form, it is answered', async () => {
  for (const { action, filled } of await findPostedForms())
    for (const name of Object.keys(filled))
      for (const bad of [...hostile, ...malformed, encodeURIComponent('regel\r\nregel\tnog een')])
        for (const language of ['', '/en'])
          await post(language + action, inNames({ ...filled, [name]: bad }), formType)
})

/** What is gone once it was sent: an invitation that was accepted, a question that was answered. */
const worksOnce = /^(\/en)?\/(beheer\/uitnodiging|klopt)\//

test('a form that is no form, is empty, is cut off, is too large or comes twice is answered', async () => {
  for (const { action, filled } of await findPostedForms()) {
    const whole = inNames(filled)
    const [first, second] = [await post(action, whole, formType), await post(action, whole, formType)]
    if (!worksOnce.test(action)) expect(second.status, action).toBe(first.status)
    for (const [body, type] of [
      ['', formType],
      ['', undefined],
      ['{"plaats":', 'application/json'],
      [script, 'text/html'],
      ['--x\r\nContent-Disposition: form-data; name="q"\r\n\r\nhalf', 'multipart/form-data; boundary=x'],
      ['no part at all', 'multipart/form-data'],
      ['=&&&=%&%00=1', formType],
      ['\u0000\uffff', 'application/octet-stream'],
    ] as const)
      await post(action, body, type)
    const large = await post(action, `q=${'a'.repeat(5_000_000)}`, formType)
    if (Object.keys(filled).length > 0) expect(large.status, action).toBe(413)
    expect((await ask(action, { method: 'PUT', body: whole })).status, action).toBe(405)
  }
})

test('what another site makes a browser send is refused before anything is read, on every form and in every language', async () => {
  const elsewhere = {
    origin: 'https://evil.example',
    'sec-fetch-site': 'cross-site',
    'content-type': formType,
  }
  const forms = await findPostedForms()
  for (const { action, filled } of forms)
    for (const language of ['', '/en']) {
      hours += 1
      const init = { method: 'POST', body: inNames(filled), headers: elsewhere }
      const said = await ask(language + action, init)
      expect(said.status, action).toBe(403)
      expect(said.text, action).toContain(language ? 'We have kept nothing.' : 'We hebben niets bewaard.')
      const ours = { ...elsewhere, origin: 'null', 'sec-fetch-site': 'same-origin' }
      expect((await ask(language + action, { ...init, headers: ours })).status, action).not.toBe(403)
    }
  expect(forms.length).toBeGreaterThan(5)
})

test('how old a fact is changes at midnight, on every page that was kept', async () => {
  let now = Temporal.Instant.from('2027-05-31T21:58:00Z')
  const platform = { ...(await testPlatform()), now: () => now }
  await saveSource(platform.database, editorsDesk, now)
  const values = { name: 'Voorbeeldhaven', status: 'known', town: 'Voorbeeldstad' } as const
  await addPlace(platform, { basis: 'place', sourceId: editorsDesk.id, saidOn: '2026-12-01', values }, 'test')
  const product = openApp(platform, { demonstration: false, publicAddress: undefined, secret: testSecret })
  const read = async (path: string) => (await product.request(`http://inloop.example${path}`)).text()
  const pages = ['/plek/voorbeeldhaven-voorbeeldstad', '/plekken', '/plekken.csv', '/zoeken/plekken.json']
  const evening = await Promise.all(pages.map(read))
  now = now.add({ minutes: 1 })
  expect(await Promise.all(pages.map(read))).toEqual(evening)
  expect(evening.join()).not.toMatch(/controle nodig/i)
  now = now.add({ minutes: 1 })
  const [place, list, csv, index] = await Promise.all(pages.map(read))
  expect(place).toContain('Controle nodig')
  expect(list).toContain('controle nodig')
  expect(csv).toContain('controle nodig')
  expect(JSON.parse(index!).aged).toBe('d')
})
