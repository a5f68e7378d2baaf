import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { mount } from './mount.ts'

/** An app that knows nothing of where it stands, and around it one that has it below /inside. */
function both() {
  const inner = new Hono()
    .get('/', (c) => c.html('<a href="/page?x=1">on</a><a href="/" rel="external">out</a>'))
    .get('/page', (c) => c.text(`page ${c.req.query('x') ?? ''}`))
    .get('/moved', (c) => c.redirect('/page', 308))
    .get('/elsewhere', (c) => c.redirect('https://elsewhere.example/page'))
    .get('/bytes', (c) =>
      c.body(new Uint8Array([0xff, 0x00, 0x2f]), 200, { 'content-type': 'application/pdf' }),
    )
    .get('/kept', (c) => c.html('<a href="/page">on</a>', 200, { etag: '"1"', 'cache-control': 'no-cache' }))
    .get('/nothing', (c) => c.body(null, 304))
    .post('/form', async (c) => c.json({ ...(await c.req.parseBody()), next: '/page' }))
  let stands = true
  const outer = new Hono()
    .use(mount('/inside', ['/assets/'], async (request) => (stands ? inner.fetch(request) : undefined)))
    .get('*', (c) => c.text('outer'))
  const fall = () => {
    stands = false
  }
  return { outer, fall }
}

test('what is below the path is answered inside, as if it stood at the root, and leads back below the path', async () => {
  const { outer } = both()
  expect(await (await outer.request('/inside')).text()).toBe(
    '<a href="/inside/page?x=1">on</a><a href="/" rel="external">out</a>',
  )
  expect(await (await outer.request('/inside/page?x=a%2Fb')).text()).toBe('page a/b')
  expect((await outer.request('/inside/moved')).headers.get('location')).toBe('/inside/page')
  expect((await outer.request('/inside/elsewhere')).headers.get('location')).toBe(
    'https://elsewhere.example/page',
  )
})

test('what only begins like the path is not below it', async () => {
  const { outer } = both()
  for (const path of ['/', '/insides', '/inside.csv', '/page', '/en/inside'])
    expect(await (await outer.request(path)).text()).toBe('outer')
})

test('a form arrives whole, and what it answers leads on inside', async () => {
  const { outer } = both()
  const answer = await outer.request('/inside/form', {
    method: 'POST',
    body: new URLSearchParams({ typed: 'hallo' }),
  })
  expect(await answer.text()).toBe('{"typed":"hallo","next":"/inside/page"}')
})

test('what holds no text passes as it is', async () => {
  const { outer } = both()
  const bytes = new Uint8Array(await (await outer.request('/inside/bytes')).arrayBuffer())
  expect([...bytes]).toEqual([0xff, 0x00, 0x2f])
  expect((await outer.request('/inside/nothing')).status).toBe(304)
})

test('what came from inside is asked for each time, says below what it stands, and no search engine lists it', async () => {
  const { outer } = both()
  const answer = await outer.request('/inside/kept', { headers: { 'accept-encoding': 'gzip' } })
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(answer.headers.get('x-inloop-below')).toBe('/inside')
  expect(answer.headers.get('etag')).toBeNull()
  expect(answer.headers.get('x-robots-tag')).toBe('noindex')
  expect(await answer.text()).toBe('<a href="/inside/page">on</a>')
})

test('when nothing stands there the outer app answers', async () => {
  const { outer, fall } = both()
  fall()
  expect(await (await outer.request('/inside/page')).text()).toBe('outer')
})
