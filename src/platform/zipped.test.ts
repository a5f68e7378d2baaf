import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unzip, whole, zip } from './zipped.ts'

const styles = (words: string) => `<html><style>${words.repeat(3000)}</style>`

test('whatever is compressed comes back the same, also for somebody who knows only gzip', () => {
  const beginning = fc.constantFrom(
    '',
    '<p>',
    '<style></style>',
    styles('p{} '),
    styles('b{} ').slice(0, 700),
  )
  fc.assert(
    fc.property(beginning, fc.string({ unit: 'binary' }), (begin, rest) => {
      const text = Buffer.from(begin + rest)
      const zipped = zip(text)
      expect(unzip(zipped).equals(text)).toBe(true)
      expect(gunzipSync(whole(zipped)).equals(text)).toBe(true)
    }),
  )
})

test('pages that begin alike share the beginning, and hold no more than their own words', () => {
  const begin = styles('.a{color:red} ')
  const [one, other] = ['één', 'twee'].map((word) => zip(Buffer.from(`${begin}<p>${word}</p>`)))
  expect(one!.beginning).toBe(other!.beginning)
  expect(one!.rest.length).toBeLessThan(40)
  expect(String(unzip(other!))).toBe(`${begin}<p>twee</p>`)
})

test('a hundred beginnings are not all held: those that come late are compressed with their page', () => {
  const texts = Array.from({ length: 100 }, (_, i) =>
    Buffer.from(`<style>${i}</style><p>${'a'.repeat(50)}</p>`),
  )
  const zipped = texts.map(zip)
  expect(zipped.filter(({ beginning }) => beginning.length > 0).length).toBeLessThanOrEqual(12)
  expect(zipped.every((one, i) => unzip(one).equals(texts[i]!))).toBe(true)
  expect(whole(zipped[99]!).length).toBe(gzipSync(texts[99]!, { level: 3 }).length)
})
