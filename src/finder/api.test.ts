import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { saveBoundaries } from '../geography/store.ts'
import type { TileSource } from '../platform/platform.ts'
import { serve } from '../platform/testing.ts'
import type { PlaceContent } from '../register/index.ts'
import { platformWith } from '../register/testing.ts'
import type { DrawnAreas } from './map/drawn-areas.ts'
import type { MapMarker } from './map/map-marker.ts'
import { fetchTile } from './map/sources.ts'
import { finderRoutes } from './routes.ts'
import { edit } from './testing.ts'

async function finderWith(contents: Partial<PlaceContent>[], tiles?: TileSource) {
  const platform = await platformWith(...contents)
  const app = serve(finderRoutes, platform, { tiles })
  const read = async (path: string) => (await app.request(path)).text()
  const readMarkers = async (path: string): Promise<MapMarker[]> => (await app.request(path)).json() as never
  const readAreas = async (): Promise<DrawnAreas> =>
    (await app.request('/kaart/gebieden.json')).json() as never
  return { platform, app, read, readMarkers, readAreas }
}

const inEde = { town: 'Ede', municipality: 'GM0228', location: { lon: 5.66, lat: 52.04 } } as const
const numbered = (i: number): Partial<PlaceContent> => ({
  name: `Voorbeeld ${i}`,
  ...inEde,
  locationPrecision: i % 2 ? 'exact' : 'place',
  status: i % 5 ? 'known' : 'unknown',
})

/** The entries of a page of the list: each number with the address of its place. */
const entriesOf = (html: string) =>
  [...html.matchAll(/<li value="(\d+)"[\s\S]*?href="[^"]*\/plek\/([^"]+)"/g)].map(
    ([, number, slug]) => `${number} ${slug}`,
  )

describe('the list and its map', () => {
  test.each(['', 'status=onbekend', 'soort=online', 'zekerheid=bevestigd'])(
    'have the same places under the same numbers, all pages together: /plekken?%s',
    async (choice) => {
      const contents = Array.from({ length: 60 }, (_, i) => numbered(i))
      const { read, readMarkers } = await finderWith([
        ...contents,
        { name: 'Voorbeeldpraat', kind: 'online' },
      ])
      const pages = await Promise.all([1, 2, 3].map((page) => read(`/plekken?${choice}&pagina=${page}`)))
      const listed = pages.flatMap(entriesOf)
      const markers = await readMarkers(`/kaart/plekken.json?${choice}`)
      expect(markers.map(({ number, slug }) => `${number} ${slug}`)).toEqual(listed)
      expect(listed.length > 0).toBe(choice !== 'zekerheid=bevestigd')
    },
  )

  test('the list says where its map is to be had, for the same choice at the same state', async () => {
    const { read, readMarkers } = await finderWith([numbered(1), numbered(5)])
    const page = await read('/en/plekken?status=onbekend')
    const from = page.match(/data-from="([^"]+)"/)![1]!.replaceAll('&amp;', '&')
    expect(from).toMatch(/^\/en\/kaart\/plekken\.json\?status=onbekend&stand=\d+$/)
    expect((await readMarkers(from)).map(({ name }) => name)).toEqual(['Voorbeeld 5'])
  })

  test('a place whose spot nobody knows exactly is drawn as that, and one that is online stands on no map', async () => {
    const { readMarkers } = await finderWith([
      { name: 'Precies', ...inEde, locationPrecision: 'exact' },
      { name: 'Ongeveer', ...inEde, locationPrecision: 'place' },
      { name: 'Alleen de gemeente', municipality: 'GM0228' },
      { name: 'Online', kind: 'online', grain: 'online' },
    ])
    const markers = new Map((await readMarkers('/kaart/plekken.json')).map((marker) => [marker.name, marker]))
    expect(markers.get('Precies')).toMatchObject({ lon: 5.66, lat: 52.04 })
    expect(markers.get('Precies')).not.toHaveProperty('approximate')
    expect(markers.get('Ongeveer')).toMatchObject({ approximate: true })
    expect(markers.get('Alleen de gemeente')).toMatchObject({ approximate: true, lat: expect.closeTo(52, 0) })
    expect(markers.get('Online')).not.toHaveProperty('lon')
  })

  test('a door that is not for everybody is nowhere near where the map points', async () => {
    const door = { lon: 5.71234, lat: 52.12345 }
    const { platform, readMarkers, read } = await finderWith([
      { ...inEde, location: door, locationPrecision: 'exact', address: 'Voorbeeldstraat 1' },
    ])
    await edit(platform, { locationDisclosure: 'on request' })
    const [marker] = await readMarkers('/kaart/plekken.json')
    expect(marker).toMatchObject({ approximate: true })
    expect(Math.abs(marker!.lon! - door.lon)).toBeGreaterThan(0.01)
    expect(await read('/kaart/plekken.json')).not.toMatch(/5\.712|52\.123|Voorbeeldstraat/)
  })
})

describe('what the map is drawn from', () => {
  test('is small, and sent once: whoever has it hears that it is still so', async () => {
    const { app } = await finderWith([])
    const ask = (headers: Record<string, string>) => app.request('/kaart/gebieden.json', { headers })
    const first = await ask({ 'accept-encoding': 'gzip, br' })
    expect(first.headers.get('content-encoding')).toBe('br')
    expect((await first.arrayBuffer()).byteLength).toBeLessThan(150_000)
    const again = await ask({ 'if-none-match': first.headers.get('etag')! })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
    const zipped = await ask({ 'accept-encoding': 'gzip' })
    expect(zipped.headers.get('content-encoding')).toBe('gzip')
    expect((await zipped.arrayBuffer()).byteLength).toBeLessThan(150_000)
  })

  test('all municipalities and provinces and the larger towns, and whose borders they are once they are official', async () => {
    const { platform, readAreas } = await finderWith([])
    const drawn = await readAreas()
    expect(drawn.municipalities.features).toHaveLength(342)
    expect(drawn.provinces.features).toHaveLength(12)
    expect(drawn.towns.features.map(({ properties }) => properties.name)).toContain('Ede')
    expect([drawn.attribution, drawn.tilesBy]).toEqual([null, null])

    const square = Float64Array.from([5, 52, 6, 52, 6, 53, 5, 53])
    await saveBoundaries(platform, [{ key: 'GM0228', rings: [square] }], 'Grenzen: © Voorbeeld')
    const official = await readAreas()
    expect(official.attribution).toBe('Grenzen: © Voorbeeld')
    expect(official.municipalities.features).toHaveLength(1)
  })
})

/** A source of tiles on this machine, which remembers how it was asked. */
async function tileServer(answer: RequestListener) {
  const asked: { path: string; headers: IncomingHttpHeaders }[] = []
  const server = createServer((request, response) => {
    asked.push({ path: request.url!, headers: request.headers })
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const template = `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{y}/{x}.png`
  return { template, attribution: '© Voorbeeldkaart', asked }
}

const picture: RequestListener = (_, response) =>
  response.writeHead(200, { 'content-type': 'image/png', 'set-cookie': 'volg=mij' }).end('een plaatje')

const EDE = '/kaart/tegels/8/132/84'

describe('a background that whoever runs the site chose', () => {
  test('comes from our own server, which tells its source nothing of the visitor and asks once', async () => {
    const tiles = await tileServer(picture)
    const { app, readAreas } = await finderWith([], tiles)
    const headers = {
      cookie: 'geheim=1',
      referer: 'https://inloop.example/zoeken',
      'x-forwarded-for': '192.0.2.7',
      'accept-language': 'fy',
      'user-agent': 'Een browser',
    }
    const answers = await Promise.all([app.request(EDE, { headers }), app.request(EDE, { headers })])
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('image/png')
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(await answer.text()).toBe('een plaatje')
    }
    await app.request(EDE)
    expect(tiles.asked.map(({ path }) => path)).toEqual(['/8/84/132.png'])
    const told = JSON.stringify(tiles.asked[0]!.headers)
    for (const word of ['geheim', 'zoeken', '192.0.2.7', 'fy', 'browser']) expect(told).not.toContain(word)
    expect((await readAreas()).tilesBy).toBe('© Voorbeeldkaart')
  })

  test('is none unless it is chosen, and none outside the country: nothing is asked of anybody', async () => {
    const tiles = await tileServer(picture)
    const { app } = await finderWith([], tiles)
    const { app: without } = await finderWith([])
    const wrong = [
      '/8/0/0',
      '/4/8/5',
      '/18/134800/86000',
      '/8/132/84.png',
      '/8/-1/84',
      '/8/132/..%2f84',
      '/x/y/z',
    ]
    for (const path of wrong) expect((await app.request(`/kaart/tegels${path}`)).status, path).toBe(404)
    expect((await without.request(EDE)).status).toBe(404)
    expect(tiles.asked).toEqual([])
  })

  test.each<[string, RequestListener, number]>([
    ['is broken', (_, response) => response.writeHead(500).end(), 502],
    ['has no such tile', (_, response) => response.writeHead(404).end(), 404],
    [
      'answers with a page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<b>'),
      502,
    ],
    [
      'answers with a drawing that could hold a script',
      (_, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>'),
      502,
    ],
    [
      'sends on to another house',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
      502,
    ],
    [
      'hangs up halfway',
      (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'image/png', 'content-length': '9' })
          .write('half', () => response.destroy()),
      502,
    ],
    [
      'sends without end',
      (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(3_000_000)),
      502,
    ],
  ])('a source that %s is answered in words, and asked again only later', async (_, answer, status) => {
    const tiles = await tileServer(answer)
    const { app } = await finderWith([], tiles)
    const first = await app.request(EDE)
    expect(first.status).toBe(status)
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(await first.text()).toMatch(/^[A-Z].*kaart.*\.$/)
    expect((await app.request(EDE)).status).toBe(status)
    expect(tiles.asked).toHaveLength(1)
  })

  test('a source that does not answer is waited for only so long', async () => {
    const { template } = await tileServer(() => undefined)
    expect(await fetchTile(template, 50)).toBe('slow')
  })

  test('a source that is not there at all is answered in words', async () => {
    const { app } = await finderWith([], { template: 'http://127.0.0.1:9/{z}/{x}/{y}', attribution: '©' })
    expect((await app.request(EDE)).status).toBe(502)
  })
})
