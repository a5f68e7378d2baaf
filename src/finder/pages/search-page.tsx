import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { answer } from '../search/answer.ts'
import { readQuestion } from '../search/question.ts'
import { Results } from '../search/results.tsx'
import { SearchForm } from '../search/search-form.tsx'
import { headingOf } from '../search/shown-answer.ts'
import { readSearch, type SentFile } from '../search/sources.ts'
import { texts } from '../search/text.ts'
import { PlaceFinder } from './place-finder.tsx'

const MINUTE_MS = 60_000

/** Answers what was typed with a page; nothing of it is kept, and the browser is asked to keep nothing either. */
export async function submitSearch(c: Request) {
  c.header('cache-control', 'no-store')
  // What is sent as something else than a form is an empty one, as on every page.
  const sent = await c.req.parseBody({ all: true })
  const valuesOf = (name: string) => [sent[name] ?? []].flat()
  const question = readQuestion({ get: (name) => valuesOf(name)[0], getAll: valuesOf })
  const { choices } = question
  if (question.typed === '' && choices.filters.length === 0 && !choices.language)
    return c.html(<NothingTypedPage c={c} />, 422)

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
    <Page c={c} title={say.title} unlisted>
      <PlaceFinder language={language}>
        <SearchForm language={language} error={say.nothingTyped} />
      </PlaceFinder>
    </Page>
  )
}

/** What a device fetches to search by itself. */
export const sendPlaces = async (c: Request) => send(c, (await readSearch(c.var)).places)
export const sendNames = async (c: Request) => send(c, (await readSearch(c.var)).names)

async function send(c: Request, { text, tag, compressed }: SentFile): Promise<Response> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    // Asked each time whether it is still so: the answer is usually 304 and empty.
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    etag: tag,
  }
  if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304, headers)
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = (['br', 'gzip'] as const).find((one) => new RegExp(`\\b${one}\\b`).test(accepted))
  if (!encoding) return c.body(text, 200, headers)
  return c.body(new Uint8Array(await compressed(encoding)), 200, { ...headers, 'content-encoding': encoding })
}
