import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'

/** What comes over a real connection, byte for byte: nothing is unzipped or followed. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number | undefined
    headers: Record<string, unknown>
    body: Buffer
  }>()
  const { body, ...rest } = options
  const { hostname, port } = new URL(inject('product').address)
  request({ hostname, port, path, ...rest }, (answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk) => chunks.push(chunk)).on('error', reject)
    answer.on('end', () =>
      resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
    )
  })
    .on('error', reject)
    .end(body)
  return promise
}
const form = (contentType: string, body: string) =>
  ask('/zoeken', { method: 'POST', headers: { 'content-type': contentType }, body })

test('a compressed script is as long as it says, every time', async () => {
  const home = String((await ask('/')).body)
  const path = home.match(/src="([^"]+\.js)"/)![1]!
  for (const _ of ['made', 'kept']) {
    const { headers, body } = await ask(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(headers['content-encoding']).toBe('gzip')
    expect(Number(headers['content-length'] ?? body.length)).toBe(body.length)
    expect(gunzipSync(body).length).toBeGreaterThan(body.length)
  }
})

test('an address with a slash at its end leads to the one without, and never to another site', async () => {
  for (const [asked, leadsTo] of [
    ['/plekken/?stand=20', '/plekken?stand=20'],
    ['/en/plekken/', '/en/plekken'],
    ['//voorbeeld.test/', '/voorbeeld.test'],
    ['/en//voorbeeld.test/', '/en/voorbeeld.test'],
  ] as const) {
    const { status, headers } = await ask(asked)
    expect({ asked, status, leadsTo: headers.location }).toEqual({ asked, status: 308, leadsTo })
  }
  expect(String((await ask('/en//voorbeeld.test')).body)).not.toContain('href="//')
})

test('a page that is not there in a third language is read in English, with the same question', async () => {
  const { status, headers } = await ask('/uk/behoefte?deelname=30')
  expect([status, headers.location]).toEqual([307, '/en/behoefte?deelname=30'])
})

test('what nobody can answer is refused, and is no fault of ours', async () => {
  expect((await form('multipart/form-data; boundary=x', '--x\r\ncut off')).status).toBe(400)
  expect((await form('multipart/form-data', 'no boundary')).status).toBe(400)
  expect((await form('application/x-www-form-urlencoded', `plaats=${'a'.repeat(20_000)}`)).status).toBe(413)
  for (const path of ['/plek/%00', '/en/gemeente/%0A', '/plek/%ff', '/regio/%1F.csv'])
    expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 404 })
})
