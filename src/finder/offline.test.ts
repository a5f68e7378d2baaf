import { expect, test } from 'vitest'
import { isIn, keptPages, pagesWithoutNetwork, presentAsset, whatIsAsked, worldOf } from './offline.ts'

test('a search is never kept, nor anything that is posted or fetched by a script', () => {
  for (const path of ['/zoeken', '/en/zoeken', '/plek/de-voorbeeldhaven', '/hulp'])
    expect(whatIsAsked('POST', true, path)).toBe('not ours')
  expect(whatIsAsked('GET', false, '/plek/de-voorbeeldhaven')).toBe('not ours')
  expect(whatIsAsked('GET', true, '/zoeken')).toBe('other page')
  expect(whatIsAsked('GET', true, '/gemeente/ede')).toBe('other page')
})

test('a place is kept in whichever language it was seen, its files and what hangs below it are not', () => {
  for (const path of ['/plek/a', '/en/plek/a', '/uk/plek/a', '/voorbeeld/plek/a', '/voorbeeld/en/plek/a'])
    expect(whatIsAsked('GET', true, path)).toBe('place')
  for (const path of ['/plek/a/fout', '/plek/a.ics', '/plek/a?b', '/plekken', '/plek'])
    expect(whatIsAsked('GET', true, path)).toBe('other page')
})

test('whom to call and the list of the device are kept in every language', () => {
  for (const path of ['/hulp', '/en/hulp', '/bewaard', '/en/bewaard'])
    expect(whatIsAsked('GET', true, path)).toBe('kept page')
  for (const path of ['/gemeente/ede', '/en/gemeente/ede', '/voorbeeld/plek/a', '/', '/en'])
    expect(keptPages).toContain(pagesWithoutNetwork(path).at(-1))
})

test('another world has pages, places and a list of its own, in each language', () => {
  for (const path of ['/voorbeeld/hulp', '/voorbeeld/en/bewaard'])
    expect(whatIsAsked('GET', true, path)).toBe('kept page')
  for (const path of [
    '/voorbeeld/plek/a',
    '/voorbeeld/en/plek/a',
    '/voorbeeld/hulp',
    '/voorbeeld/uk/bewaard',
  ])
    expect(worldOf(path)).toBe('/voorbeeld')
  for (const path of [
    '/plek/a',
    '/en/plek/a',
    '/hulp',
    '/en/hulp',
    '/uk/bewaard',
    '/gemeente/ede',
    '/plekken',
  ])
    expect(worldOf(path)).toBe('')
  expect(pagesWithoutNetwork('/voorbeeld/en/agenda')[0]).toBe('/voorbeeld/en/zonder-internet')
  expect(pagesWithoutNetwork('/voorbeeld')[0]).toBe('/voorbeeld/zonder-internet')
  expect([isIn('/', '/en/plek/a'), isIn('/', '/voorbeeld/plek/a')]).toEqual([true, false])
  expect([isIn('/voorbeeld', '/plek/a'), isIn('/voorbeeld', '/voorbeeld/en/plek/a')]).toEqual([false, true])
})

test('an older page gets the present file of the same name', () => {
  const assets = ['/assets/style-BBBBBBBB.css', '/assets/islands-Cc_-cccc.js']
  expect(presentAsset('/assets/style-AAAAAAAA.css', assets)).toBe('/assets/style-BBBBBBBB.css')
  expect(presentAsset('/assets/islands-aa-aaaaa.js', assets)).toBe('/assets/islands-Cc_-cccc.js')
  expect(presentAsset('/assets/map-view-AAAAAAAA.js', assets)).toBeUndefined()
  expect(presentAsset('/assets/style.css', assets)).toBeUndefined()
})
