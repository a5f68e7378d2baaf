import { Heading } from '../../design/content.tsx'
import type { Language } from '../../platform/language.ts'
import type { Note } from '../errata.ts'
import { texts } from '../text.ts'

/** The numbers of the notes to something, as links to them. */
export const Marks = ({ language, notes }: { language: Language; notes: readonly Note[] }) => (
  <>
    {notes.map(({ number }) => (
      <>
        {' '}
        <a class="nl-link small" href={`#noot-${number}`}>
          {texts[language].table.note(number)}
        </a>
      </>
    ))}
  </>
)

/** What is printed, what it comes to when computed again, and what we do with it. */
export const Notes = ({ language, notes }: { language: Language; notes: readonly Note[] }) => {
  const say = texts[language].table
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="noten">
      <Heading level={2} id="noten">
        {say.notes}
      </Heading>
      <ol class="measure">
        {notes.map(({ number, erratum }) => (
          <li id={`noot-${number}`}>
            <p class="nl-paragraph small">
              <strong>{erratum.where}.</strong> {say.printed} {erratum.printed} {say.computed}{' '}
              {erratum.computed} {say.rule} {erratum.rule}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
