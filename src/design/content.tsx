import type { Child } from 'hono/jsx'
import { addressIn, type Language, languageNames, wholeLanguages } from '../platform/language.ts'

const levels = { 2: 'nl-heading--level-2', 3: 'nl-heading--level-3', 4: 'nl-heading--level-4' }

/** A heading inside a page; the first level is the page's own. */
export const Heading = ({ level, id, children }: { level: 2 | 3 | 4; id?: string; children: Child }) => {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} class={`nl-heading ${levels[level]}`}>
      {children}
    </Tag>
  )
}

export const Paragraph = ({
  lead,
  quiet,
  children,
}: {
  lead?: boolean
  quiet?: boolean
  children: Child
}) => <p class={`nl-paragraph${lead ? ' nl-paragraph--lead' : ''}${quiet ? ' quiet' : ''}`}>{children}</p>

/** A link to one of our own pages, in the language the reader has chosen. `to` is the Dutch address. */
export const Link = (props: {
  language: Language
  to: string
  id?: string
  rel?: string
  children: Child
}) => (
  <a class="nl-link" id={props.id} href={addressIn(props.language, props.to)} rel={props.rel}>
    {props.children}
  </a>
)

/** A link to a page of ours that there is in the whole languages only; from another it leads to English, and says so. */
export const WholeLink = (props: { language: Language; to: string; children: Child }) => {
  if (wholeLanguages.some((whole) => whole === props.language)) return <Link {...props} />
  return (
    <a class="nl-link" href={addressIn('en', props.to)} hreflang="en">
      {props.children} ({languageNames.en})
    </a>
  )
}

/** A link to a page of somebody else. */
export const OutsideLink = ({ href, children }: { href: string; children: Child }) => (
  <a class="nl-link" href={href} rel="external noreferrer">
    {children}
  </a>
)

export const List = ({ entries }: { entries: Child[] }) => (
  <ul class="utrecht-unordered-list">
    {entries.map((entry) => (
      <li class="utrecht-unordered-list__item">{entry}</li>
    ))}
  </ul>
)

/** Words that a source or a place wrote in Dutch, marked as such on a page in another language. */
export const InDutch = ({ language, children }: { language: Language; children: Child }) => (
  <span lang={language === 'nl' ? undefined : 'nl'}>{children}</span>
)
