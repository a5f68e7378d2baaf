/** A feed of what changes, as Atom (RFC 4287). */
export interface Feed {
  /** Stays the same for as long as the feed does. */
  id: string
  /** Its own address; this and the others may leave the host out, as seen from the feed. */
  address: string
  /** The page it is about. */
  page: string
  language: string
  title: string
  subtitle: string
  author: string
  updated: Temporal.Instant
  entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** Never changes, and is never given to another. */
  id: string
  updated: Temporal.Instant
  title: string
  summary: string
  link: string
}

/** Writes a feed as XML 1.0. */
export function writeFeed(feed: Feed): string {
  const { id, address, page, language, title, subtitle, author, updated, entries } = feed
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<subtitle>${xmlText(subtitle)}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<author><name>${xmlText(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...entries.map(writeEntry),
    '</feed>\n',
  ].join('\n')
}

const writeEntry = ({ id, updated, title, summary, link }: FeedEntry): string =>
  [
    '<entry>',
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(link)}"/>`,
    `<summary>${xmlText(summary)}</summary>`,
    '</entry>',
  ].join('\n')

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Without the characters that XML 1.0 cannot hold at all. */
const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => named[sign]!)
