import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { answerTagged, tagOf } from './answer-tagged.ts'
import type { Visit } from './platform.ts'

function serveTagged(said: Record<string, string> = {}, encoding?: string) {
  let made = 0
  const app = new Hono<{ Variables: Visit }>().get('/', (c) =>
    answerTagged(c, tagOf('one'), { 'content-type': 'text/calendar', ...said }, () => {
      made += 1
      return encoding ? { body: 'body', encoding } : 'body'
    }),
  )
  return { ask: (headers: Record<string, string> = {}) => app.request('/', { headers }), made: () => made }
}

test('who has it already is told so, before anything is made', async () => {
  const { ask, made } = serveTagged()
  const first = await ask()
  expect([first.status, await first.text(), made()]).toEqual([200, 'body', 1])
  const etag = first.headers.get('etag')!
  for (const asked of [etag, `"other", W/${etag}`]) {
    const again = await ask({ 'if-none-match': asked })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  }
  expect(made()).toBe(1)
  expect((await ask({ 'if-none-match': tagOf('another') })).status).toBe(200)
})

test('it is asked each time, unless the answer says otherwise', async () => {
  expect((await serveTagged().ask()).headers.get('cache-control')).toBe('no-cache')
  const { ask } = serveTagged({ 'cache-control': 'max-age=60' })
  expect((await ask()).headers.get('cache-control')).toBe('max-age=60')
})

test('only what is sent compressed says so', async () => {
  const { ask } = serveTagged({}, 'gzip')
  const { headers } = await ask()
  expect(headers.get('content-encoding')).toBe('gzip')
  const unchanged = await ask({ 'if-none-match': headers.get('etag')! })
  expect(unchanged.headers.get('content-encoding')).toBeNull()
})
