import { Page } from '../../design/page.tsx'
import { answerMade } from '../../platform/answer-made.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { answer } from '../search/answer.ts'
import { Results } from '../search/results.tsx'
import { SearchForm } from '../search/search-form.tsx'
import { headingOf } from '../search/shown-answer.ts'
import { readSearch } from '../search/sources.ts'
import { texts } from '../search/text.ts'
import { PlaceFinder } from './place-finder.tsx'
import { readSentQuestion } from './sent-question.ts'

const MINUTE_MS = 60_000

/** Answers what was typed with a page; nothing of it is kept, and the browser is asked to keep nothing either. */
export async function submitSearch(c: Request) {
  c.header('cache-control', 'no-store')
  const { question, isEmpty } = await readSentQuestion(c)
  if (isEmpty) return c.html(<NothingTypedPage c={c} />, 422)

  const { language } = c.var
  const { knowledge } = await readSearch(c.var)
  const found = answer(question, knowledge, Math.floor(c.var.now().epochMilliseconds / MINUTE_MS))
  return c.html(
    <Page c={c} title={texts[language].title} heading={headingOf(language, found)} unlisted>
      <PlaceFinder language={language}>
        <Results
          language={language}
          answer={found}
          knowledge={knowledge}
          helplines={knowledge.helplines}
          token={c.var.newId()}
          isPosted
        />
      </PlaceFinder>
    </Page>,
  )
}

/** A search has no address of its own: whoever asks for one starts again. */
export const showSearch = (c: Request) => c.redirect(addressIn(c.var.language, '/'), 303)

const NothingTypedPage = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = texts[language]
  return (
    <Page c={c} title={say.title} unlisted isWrong>
      <PlaceFinder language={language}>
        <SearchForm language={language} error={say.nothingTyped} />
      </PlaceFinder>
    </Page>
  )
}

/** What a device fetches to search by itself. */
export const sendPlaces = async (c: Request) => answerMade(c, (await readSearch(c.var)).places)
export const sendNames = async (c: Request) => answerMade(c, (await readSearch(c.var)).names)
