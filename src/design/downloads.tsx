import type { Language } from '../platform/language.ts'
import { Heading, Link, Paragraph } from './content.tsx'

/** The same numbers elsewhere: as files, and at an address that reproduces them. */
export const Downloads = (props: {
  language: Language
  title: string
  /** The Dutch address of each file, and how it is called. */
  files: readonly { to: string; words: string }[]
  note: string
  /** The words before the address of this computation, and the Dutch address itself. */
  share: { words: string; mountedAt: string | undefined; to: string }
  /** Whose facts they are. */
  licences?: string
}) => {
  const { language, share } = props
  return (
    <section aria-labelledby="downloads">
      <Heading level={2} id="downloads">
        {props.title}
      </Heading>
      <div class="on-screen">
        {props.files.map(({ to, words }) => (
          <Paragraph>
            <Link language={language} to={to}>
              {words}
            </Link>
          </Paragraph>
        ))}
      </div>
      <Paragraph quiet>{props.note}</Paragraph>
      <Paragraph>
        {share.words}{' '}
        <Link language={language} to={share.to}>
          {share.mountedAt}
          {share.to}
        </Link>
      </Paragraph>
      {props.licences && <Paragraph quiet>{props.licences}</Paragraph>}
    </section>
  )
}
