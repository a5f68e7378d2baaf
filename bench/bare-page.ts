import { gzipSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

/**
 * The bound: the same bytes from a Hono app that does nothing else, as they are or compressed anew each time. Its body
 * comes in through standard input.
 */
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const body = Buffer.concat(chunks).toString()

const app = new Hono()
  .get('/plekken', (c) => c.html(body))
  .get('/ingepakt', (c) =>
    c.body(gzipSync(body, { level: 3 }), 200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }),
  )
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`bare page is ready on http://127.0.0.1:${port}`),
)
process.once('SIGTERM', () => server.close(() => process.exit(0)))
