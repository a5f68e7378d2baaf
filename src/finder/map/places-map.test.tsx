import { expect, test } from 'vitest'
import { PlacesMap } from './places-map.tsx'

const language = 'en'

test('markers that stand in a page cannot end the script they stand in, and read back as they were', () => {
  const markers = [
    { slug: 'voorbeeld', number: 1, headline: 'Koffie', name: '</script><script>alert(1)</script>' },
  ]
  const html = String(PlacesMap({ language, list: 'lijst', markers }))
  const [, json] = html.match(/<script type="application\/json">(.*)<\/script>/)!
  expect(json).not.toContain('<')
  expect(JSON.parse(json!)).toEqual(markers)
})

test('markers elsewhere are asked for in the language of the page, and so are the pages of places', () => {
  const html = String(PlacesMap({ language, list: 'lijst', from: '/kaart/plekken.json?soort=inloop' }))
  expect(html).toContain('data-from="/en/kaart/plekken.json?soort=inloop"')
  expect(html).toContain('data-place="/en/plek/"')
  expect(html).not.toContain('<script')
})
