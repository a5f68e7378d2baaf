import { expect, test } from 'vitest'
import { outward, rewriterFor } from './outward.ts'

const move = (address: string) => outward(address, '/voorbeeld', ['/assets/'])
const rewritten = (type: string, text: string) => rewriterFor(type)!(text, move)

test('an address of its own gets the path before it; what is shared, elsewhere or inside the page does not', () => {
  expect(['/', '/?a=1', '/en', '/plek/x?y=/z#top'].map(move)).toEqual([
    '/voorbeeld',
    '/voorbeeld?a=1',
    '/voorbeeld/en',
    '/voorbeeld/plek/x?y=/z#top',
  ])
  for (const other of ['/assets/a.css', '//elsewhere.example', '/\\elsewhere', '#top', 'tel:112', 'x', ''])
    expect(move(other)).toBe(other)
})

test('in a page every attribute that holds an address is found, and nothing that people wrote', () => {
  const page = `<form action="/zoeken"><a class="x" href="/plekken">/plekken</a><places-map data-tiles="/tegels"></places-map>
    <input name="plaats" value="/plekken"/><img src="/assets/a.svg"/><a href="/" rel="external">terug</a></form>`
  expect(rewritten('text/html; charset=UTF-8', page)).toBe(
    `<form action="/voorbeeld/zoeken"><a class="x" href="/voorbeeld/plekken">/plekken</a><places-map data-tiles="/voorbeeld/tegels"></places-map>
    <input name="plaats" value="/plekken"/><img src="/assets/a.svg"/><a href="/" rel="external">terug</a></form>`,
  )
})

test('in what an island reads, a value that is an address and nothing else is moved', () => {
  const json = '[{"url":"/plek/x","name":"koffie / thee","note":"/ niet dit","file":"/assets/a.json"}]'
  const moved =
    '[{"url":"/voorbeeld/plek/x","name":"koffie / thee","note":"/ niet dit","file":"/assets/a.json"}]'
  expect(rewritten('application/json', json)).toBe(moved)
  expect(rewritten('application/geo+json', json)).toBe(moved)
  expect(rewritten('text/html', `<script type="application/json">${json}</script>`)).toBe(
    `<script type="application/json">${moved}</script>`,
  )
})

test('in a table a cell that is an address is moved', () => {
  expect(rewritten('text/csv; charset=utf-8', 'pagina,naam\r\n/plek/x,"A, /b"\r\n/plek/y,C\r\n')).toBe(
    'pagina,naam\r\n/voorbeeld/plek/x,"A, /b"\r\n/voorbeeld/plek/y,C\r\n',
  )
})

test('what holds no addresses of ours that we could change is left as it is', () => {
  for (const type of ['application/pdf', 'text/calendar', 'application/atom+xml', 'image/svg+xml', ''])
    expect(rewriterFor(type)).toBeUndefined()
})
