import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createSocketServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askLink, isPublic } from './sources.ts'

const asked: { path: string; method: string; userAgent: string }[] = []
const pages: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/there': (response) => response.end('Welkom'),
  '/gone': (response) => response.writeHead(404).end(),
  '/broken': (response) => response.writeHead(500).end(),
  '/refuses-programs': (response) => response.writeHead(403).end(),
  '/no-heads': (response, { method }) => response.writeHead(method === 'HEAD' ? 500 : 200).end('Welkom'),
  '/moved': (response) => response.writeHead(301, { location: '/moved-again' }).end(),
  '/moved-again': (response) => response.writeHead(302, { location: '/there' }).end(),
  '/moved-away': (response) => response.writeHead(302, { location: '/gone' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/to-a-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/inside': (response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/never': () => undefined,
  '/endless': (response, { method }) => {
    if (method === 'HEAD') return void response.writeHead(405).end()
    const more = setInterval(() => response.write('x'.repeat(10_000)), 1)
    response.on('close', () => clearInterval(more))
  },
}
const server = createServer((request, response) => {
  const { url = '', method = '', headers } = request
  asked.push({ path: url, method, userAgent: headers['user-agent'] ?? '' })
  pages[url]?.(response, request)
})
/** Speaks, but not as a web server does. */
const rude = createSocketServer((socket) => socket.on('error', () => undefined).end('wat zeg je?\r\n\r\n'))
const portOf = (one: { address: () => unknown }) => (one.address() as AddressInfo).port
let site: string
beforeAll(async () => {
  for (const one of [server, rude]) await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${portOf(server)}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rude.close()
})

const loopback = {
  mayReach: (address: string) => address === '127.0.0.1' || address === '::1',
  patienceMs: 400,
}
const ask = (path: string) => askLink(site + path, loopback)

describe('asked on a real server', () => {
  test.each([
    ['/there', 'answers'],
    ['/refuses-programs', 'answers'],
    ['/no-heads', 'answers'],
    ['/moved', 'answers'],
    ['/gone', 'not there'],
    ['/moved-away', 'not there'],
    ['/broken', 'fault of the site'],
    ['/round', 'goes round'],
    ['/to-a-file', 'unreadable'],
    ['/inside', 'not public'],
    ['/never', 'too slow'],
    ['/endless', 'answers'],
  ])('%s: %s', async (path, answer) => {
    expect(await ask(path)).toBe(answer)
  })

  test('a page is only asked for whole when its head does not do, and whoever asks says who it is', async () => {
    asked.length = 0
    await ask('/there')
    await ask('/no-heads')
    expect(asked.map(({ path, method }) => `${method} ${path}`)).toEqual([
      'HEAD /there',
      'HEAD /no-heads',
      'GET /no-heads',
    ])
    for (const { userAgent } of asked) expect(userAgent).toContain('Inloop')
  })

  test('a certificate that is none, nobody at home, nonsense and a name that does not exist are each named', async () => {
    const nobody = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => nobody.once('listening', resolve))
    const free = portOf(nobody)
    await new Promise((resolve) => nobody.close(resolve))
    expect(await askLink(site.replace('http:', 'https:'), loopback)).toBe('certificate')
    expect(await askLink(`http://127.0.0.1:${free}/`, loopback)).toBe('no connection')
    expect(await askLink(`http://127.0.0.1:${portOf(rude)}/`, loopback)).toBe('unreadable')
    expect(await askLink('http://bestaat-niet.invalid/', loopback)).toBe('no such name')
    expect(await askLink('geen adres', loopback)).toBe('unreadable')
  })
})

describe('nothing inside a network is reached', () => {
  test.each([
    ...['http://127.0.0.1', 'http://localhost', 'http://[::1]', 'http://0.0.0.0', 'http://10.1.2.3'],
    ...[
      'http://169.254.169.254/latest/meta-data',
      'http://192.168.1.1',
      'http://[fd00::1]',
      'http://[fe80::1]',
    ],
    ...['http://[::ffff:127.0.0.1]', 'http://2130706433', 'http://0x7f.1', 'http://[64:ff9b::7f00:1]'],
  ])('%s', async (address) => {
    const { port } = new URL(site)
    const there = new URL(address)
    there.port = port
    asked.length = 0
    expect(await askLink(there.href, { patienceMs: 400 })).toBe('not public')
    expect(await askLink(address, { patienceMs: 400 })).toBe('not public')
    expect(asked).toEqual([])
  })

  test('addresses that everybody can reach are public, on the web’s own ports', () => {
    for (const address of ['93.184.216.34', '1.1.1.1', '172.32.0.1', '2606:2800:220:1::1', '2a02:898::1'])
      expect([isPublic(address, 443), isPublic(address, 80), isPublic(address, 22)]).toEqual([
        true,
        true,
        false,
      ])
    for (const address of [
      '100.64.0.1',
      '198.18.0.1',
      '203.0.113.9',
      '240.0.0.1',
      '2001:db8::1',
      '2002:7f00:1::',
    ])
      expect(isPublic(address, 443)).toBe(false)
  })
})
