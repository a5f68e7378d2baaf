import { InDutch } from '../../design/content.tsx'
import { addressIn, type Language } from '../../platform/language.ts'
import type { Piece } from './sheet-in-words.ts'

/** Words on a page, those that lead somewhere as links. */
export const Pieces = ({
  language,
  pieces,
  between = '',
}: {
  language: Language
  pieces: readonly Piece[]
  between?: string
}) => (
  <>
    {pieces.map((piece, i) => (
      <>
        {i > 0 && between}
        <PieceWords language={language} piece={piece} />
      </>
    ))}
  </>
)

const PieceWords = ({ language, piece: { text, href, inDutch } }: { language: Language; piece: Piece }) => {
  const words = inDutch ? <InDutch language={language}>{text}</InDutch> : text
  if (!href) return <>{words}</>
  if (href.startsWith('/'))
    return (
      <a class="nl-link" href={addressIn(language, href)}>
        {words}
      </a>
    )
  return (
    <a class="nl-link" href={href} rel={href.startsWith('http') ? 'external noreferrer' : undefined}>
      {words}
    </a>
  )
}
