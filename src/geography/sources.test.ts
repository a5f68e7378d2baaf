import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import type { BoundarySource } from './map/official-boundaries.ts'
import { fetchBoundaries } from './sources.ts'

/** A service on this machine that hands out made-up features, two pages of them, or refuses. */
async function aService(pages: readonly object[] | 'broken'): Promise<BoundarySource> {
  const server = createServer((request, answer) => {
    if (pages === 'broken') return answer.writeHead(503, 'Busy').end()
    const page = Number(new URL(request.url!, 'http://x').searchParams.get('page'))
    const here = `http://${request.headers.host}/`
    const links = page + 1 < pages.length ? [{ rel: 'next', href: `${here}?page=${page + 1}` }] : []
    answer.end(JSON.stringify({ type: 'FeatureCollection', features: [pages[page]], links }))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }
  return {
    name: `service ${pages === 'broken' ? 'broken' : pages.length}`,
    publisher: 'nobody',
    licence: 'none',
    attribution: (year) => `made up ${year}`,
    address: () => `http://127.0.0.1:${port}/?page=0`,
  }
}

test('all pages of the first service that answers make one collection', async () => {
  const services = [await aService('broken'), await aService([{ number: 1 }, { number: 2 }])]
  expect(await fetchBoundaries(2023, services)).toEqual({
    collection: expect.objectContaining({ features: [{ number: 1 }, { number: 2 }] }),
    attribution: 'made up 2023',
    from: 'service 2',
  })
})

test('when none answers, what each of them said is told', async () => {
  expect(await fetchBoundaries(2023, [await aService('broken')])).toEqual({
    refusals: ['service broken: 503 Busy'],
  })
})
