import type { Language } from '../../platform/language.ts'
import { type Answer, answer } from '../search/answer.ts'
import { readFiles } from '../search/knowledge.ts'
import { type Question, readQuestion } from '../search/question.ts'
import { headingOf, Results } from '../search/results.tsx'
import { texts } from '../search/text.ts'

/** The search on this device, once its files are there. */
export interface DeviceSearch {
  answer: (form: HTMLFormElement) => void
  /** The question stands there again, as it came. */
  showQuestion: () => void
}

const MINUTE_MS = 60_000
/** The present without a calendar: minutes since 1970. */
const minuteNow = (): number => Math.floor((performance.timeOrigin + performance.now()) / MINUTE_MS)

export async function openSearch(finder: HTMLElement): Promise<DeviceSearch> {
  const { root = '/', places = '', names = '' } = finder.dataset
  const files = await Promise.all([places, names].map(fetchText))
  const knowledge = readFiles({ places: files[0]!, names: files[1]! })
  if (!knowledge) throw new Error('The files have another form than this page.')
  const language = document.documentElement.lang as Language
  const heading = document.querySelector('h1')!
  const asked = { heading: heading.textContent, title: document.title }

  const show = (question: Question): void => {
    const found = answer(question, knowledge, minuteNow())
    const results = (
      <Results language={language} answer={found} knowledge={knowledge} helplines={knowledge.helplines} />
    )
    keepPlace(() => {
      finder.innerHTML = below(root, String(results))
    })
    tell(language, found, heading)
  }
  return {
    answer: (form) => {
      const question = readQuestion(new FormData(form))
      if (question.typed === '' && !form.querySelector('details')) form.querySelector('input')?.focus()
      else show(question)
    },
    showQuestion: () => {
      heading.textContent = asked.heading
      document.title = asked.title
    },
  }
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status}`)
  return answer.text()
}

/** In a world that stands below a path, so do its addresses. */
const below = (root: string, html: string): string =>
  root === '/' ? html : html.replaceAll(/ (href|action|src)="\/(?=[^/])/g, ` $1="${root}/`)

/** Whoever changes a choice stays at it. */
function keepPlace(change: () => void): void {
  const id = document.activeElement?.closest('details') && document.activeElement.id
  change()
  if (id) document.getElementById(id)?.focus({ preventScroll: true })
}

function tell(language: Language, found: Answer, heading: HTMLElement): void {
  const say = texts[language]
  const isFirst = !history.state?.answered
  // Back leads to the question; nothing of what was asked stands in the history.
  if (isFirst) history.pushState({ answered: true }, '')
  document.title = `${say.title} – Inloop`
  heading.textContent = headingOf(language, found)
  const isChoice = document.activeElement?.closest('details') !== null
  if (!isChoice) {
    heading.tabIndex = -1
    heading.focus()
    scrollTo(0, 0)
  }
  const news = document.getElementById('news')
  if (news)
    news.textContent = isChoice ? (document.querySelector('main .nl-paragraph--lead')?.textContent ?? '') : ''
}
