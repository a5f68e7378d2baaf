import type { Language } from '../platform/language.ts'

export interface Helpline {
  name: string
  number: string
  also: string
  href: string
  site: string
  /** The line as it stands in the help bar. */
  words: Record<Language, string>
  forWhom: Record<Language, string>
  cost: Record<Language, string>
  show: 'always' | 'context' | 'no'
  source: string
  sourceYear: string
  checked: string
}

/** A line's words in pieces: its number can be called, its site opened, and the rest is text. */
export function findLinks(line: Helpline, language: Language): { text: string; href?: string }[] {
  const host = line.site.replace(/^https:\/\/(www\.)?/, '')
  const pieces: { text: string; href?: string }[] = []
  let rest = line.words[language]
  for (const [text, href] of [
    [line.number, line.href],
    [host, line.site],
  ] as const) {
    const at = text ? rest.indexOf(text) : -1
    if (at < 0) continue
    pieces.push({ text: rest.slice(0, at) }, { text, href })
    rest = rest.slice(at + text.length)
  }
  return [...pieces, { text: rest }].filter(({ text }) => text !== '')
}

/** A help line in its own words, its number and its site as links. */
export const HelplineWords = ({ line, language }: { line: Helpline; language: Language }) => (
  <>
    {findLinks(line, language).map(({ text, href }) =>
      href ? (
        <a class="nl-link" href={href} rel={href.startsWith('https') ? 'external noreferrer' : undefined}>
          {text}
        </a>
      ) : (
        text
      ),
    )}
  </>
)
