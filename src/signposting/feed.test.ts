import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Feed, writeFeed } from './feed.ts'

const at = Temporal.Instant.from('2026-12-01T09:00:00Z')
const aFeed = (text: string): Feed => ({
  id: 'https://inloop.example/infosheet/gemeente/voorbeeldstad.atom',
  address: 'https://inloop.example/infosheet/gemeente/voorbeeldstad.atom',
  page: 'https://inloop.example/infosheet/gemeente/voorbeeldstad',
  language: 'nl',
  title: text,
  subtitle: text,
  author: 'Inloop',
  updated: at,
  entries: [
    {
      id: 'https://inloop.example/#1',
      updated: at,
      title: text,
      summary: text,
      link: 'https://inloop.example/?a=1&b=2',
    },
  ],
})

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const readBack = (xml: string) => xml.replace(/&\w+;/g, (name) => entities[name]!)

test('has what Atom asks of a feed and of each entry: an id, a title, a moment, an author', () => {
  const xml = writeFeed(aFeed('Nieuws'))
  const [head, entry] = xml.split('<entry>') as [string, string]
  for (const part of [head, entry]) {
    expect(part).toMatch(/<id>https:\/\/[^<]+<\/id>/)
    expect(part).toContain('<title>Nieuws</title>')
    expect(part).toContain('<updated>2026-12-01T09:00:00Z</updated>')
  }
  expect(head).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="nl">/,
  )
  expect(head).toContain('<author><name>Inloop</name></author>')
  expect(head).toMatch(
    /<link rel="self"[^>]* href="https:\/\/inloop.example\/infosheet\/gemeente\/voorbeeldstad.atom"\/>/,
  )
})

test('whatever a name holds, it is read back as it was and ends no element', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</title><script>', '&amp;', ']]>', '<!--', 'a"b', '\u0000\u0008', '\ud800'),
  )
  fc.assert(
    fc.property(names, (name) => {
      const xml = writeFeed(aFeed(name))
      const titles = [...xml.matchAll(/<title>([\s\S]*?)<\/title>/g)].map(([, title]) => readBack(title!))
      const kept = name
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
      expect(titles).toEqual([kept, kept])
      expect(xml.match(/<entry>/g)).toHaveLength(1)
    }),
  )
})
