import { expect, test } from 'vitest'
import { isFromElsewhere } from './cross-site.ts'

const ask = (headers: Record<string, string>, method = 'POST', url = 'http://127.0.0.1:8080/gemis') =>
  isFromElsewhere({ method, url, headers: new Headers(headers) }, 'https://inloop.example/voorbeeld')

test.each([
  [{ 'sec-fetch-site': 'cross-site' }, true, 'another site'],
  [{ 'sec-fetch-site': 'same-site' }, true, 'a neighbour below the same name'],
  [{ 'sec-fetch-site': 'cross-site', origin: 'null' }, true, 'another site that hides its name'],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://inloop.example' }, true, 'another site that lies'],
  [
    { 'sec-fetch-site': 'same-origin', origin: 'null' },
    false,
    'our own page, which tells nobody its address',
  ],
  [
    { 'sec-fetch-site': 'same-origin', origin: 'https://elders.example' },
    false,
    'our own page behind a proxy',
  ],
  [{ 'sec-fetch-site': 'none' }, false, 'somebody who loads it again'],
  [{ origin: 'https://evil.example' }, true, 'another site, in an old browser'],
  [{ origin: 'geen adres' }, true, 'something that is no site'],
  [{ origin: '://' }, true, 'something that is no address'],
  [{ origin: 'https://inloop.example' }, false, 'our public address, in an old browser'],
  [{ origin: 'http://127.0.0.1:8080' }, false, 'where it arrived, in an old browser'],
  [{ origin: 'https://127.0.0.1:8080' }, false, 'the same over https, behind a proxy'],
  [{ origin: 'http://127.0.0.1:9090' }, true, 'another port'],
  [{ origin: 'null' }, false, 'our own page, in an old browser'],
  [{}, false, 'what is no browser'],
] as [Record<string, string>, boolean, string][])('%o is from elsewhere: %s (%s)', (headers, elsewhere) => {
  expect(ask(headers)).toBe(elsewhere)
})

test('whoever only reads may come from anywhere', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS'])
    expect(ask({ 'sec-fetch-site': 'cross-site' }, method)).toBe(false)
  for (const method of ['PUT', 'DELETE', 'post'])
    expect(ask({ 'sec-fetch-site': 'cross-site' }, method)).toBe(true)
})
