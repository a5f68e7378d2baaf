import { randomBytes } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { keepPages } from './kept-pages.ts'
import type { Visit } from './platform.ts'

function aSite(mostHeld?: number) {
  const state = { of: 'facts', rendered: 0 }
  const app = new Hono<{ Variables: Visit }>()
    .use(keepPages(async () => state.of, mostHeld))
    .get('/list', (c) => c.html(`<p>${++state.rendered} ${c.req.query('page') ?? ''}</p>`))
    .get('/private', (c) => c.html(`<p>${++state.rendered}</p>`, 200, { 'cache-control': 'no-store' }))
  const read = async (path: string, headers = {}) => {
    const answer = await app.request(path, { headers })
    return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) }
  }
  return { state, read }
}

test('a page is made once while the facts are the same, once for each address', async () => {
  const { state, read } = aSite()
  expect(String((await read('/list')).body)).toBe('<p>1 </p>')
  expect(String((await read('/list')).body)).toBe('<p>1 </p>')
  expect(String((await read('/list?page=2')).body)).toBe('<p>2 2</p>')
  state.of = 'other facts'
  expect(String((await read('/list')).body)).toBe('<p>3 </p>')
})

test('whoever takes compression gets it, and whoever has the page already gets nothing', async () => {
  const { read } = aSite()
  const zipped = await read('/list', { 'accept-encoding': 'gzip, br' })
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect(String(gunzipSync(zipped.body))).toBe('<p>1 </p>')
  for (const refused of ['gzip;q=0', 'br', 'identity', 'gzipped'])
    expect(String((await read('/list', { 'accept-encoding': refused })).body), refused).toBe('<p>1 </p>')
  const again = await read('/list', { 'if-none-match': zipped.headers.get('etag') ?? '' })
  expect({ status: again.status, length: again.body.length }).toEqual({ status: 304, length: 0 })
})

test('no more is held than was allowed, and the oldest goes first', async () => {
  const { read } = aSite(7_000)
  for (const page of [1, 2, 3, 4]) await read(`/list?page=${page}`)
  expect(String((await read('/list?page=4')).body)).toBe('<p>4 4</p>')
  expect(String((await read('/list?page=1')).body)).toBe('<p>5 1</p>')
  const { read: readNothingHeld } = aSite(0)
  expect(String((await readNothingHeld('/list')).body)).toBe('<p>1 </p>')
  expect(String((await readNothingHeld('/list')).body)).toBe('<p>2 </p>')
})

test('what says no-store is never kept', async () => {
  const { read } = aSite()
  await read('/private')
  expect(String((await read('/private')).body)).toBe('<p>2</p>')
})

test('a style sheet keeps its own word about how long it is good for', async () => {
  const app = new Hono<{ Variables: Visit }>()
    .use(keepPages(async () => ''))
    .get('/style.css', (c) =>
      c.body('p{}', 200, { 'content-type': 'text/css', 'cache-control': 'immutable' }),
    )
  for (const _ of [1, 2]) {
    const answer = await app.request('/style.css', { headers: { 'accept-encoding': 'gzip' } })
    expect(answer.headers.get('cache-control')).toBe('immutable')
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('content-length')).toBeNull()
  }
})

test('a page too large to hold is compressed all the same, and made again for the next', async () => {
  let made = 0
  const app = new Hono<{ Variables: Visit }>()
    .use(keepPages(async () => ''))
    .get('/all.json', (c) => c.json({ made: ++made, all: randomBytes(60_000).toString('hex') }))
  for (const time of [1, 2]) {
    const answer = await app.request('/all.json', { headers: { 'accept-encoding': 'gzip' } })
    const body = Buffer.from(await answer.arrayBuffer())
    expect(body.length).toBeLessThan(90_000)
    expect(JSON.parse(String(gunzipSync(body)))).toMatchObject({ made: time })
  }
})

test('what comes with a tag or a compression of its own is left as it is', async () => {
  const app = new Hono<{ Variables: Visit }>()
    .use(keepPages(async () => ''))
    .get('/tagged', (c) => c.json(1, 200, { etag: '"own"' }))
    .get('/packed', (c) => c.body('bytes', 200, { 'content-type': 'text/css', 'content-encoding': 'br' }))
  const ask = (path: string) => app.request(path, { headers: { 'accept-encoding': 'gzip, br' } })
  expect((await ask('/tagged')).headers.get('etag')).toBe('"own"')
  const packed = await ask('/packed')
  expect([packed.headers.get('content-encoding'), await packed.text()]).toEqual(['br', 'bytes'])
})
