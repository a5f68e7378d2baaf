import { announce } from '../../design/islands/announce.ts'
import type { Point } from '../../geography/browser.ts'
import type { Language } from '../../platform/language.ts'
import { answer } from '../search/answer.ts'
import { readFiles } from '../search/knowledge.ts'
import { type Question, readQuestion } from '../search/question.ts'
import { Results } from '../search/results.tsx'
import { headingOf } from '../search/shown-answer.ts'
import { type Suggestion, suggest } from '../search/suggestions.ts'
import { texts } from '../search/text.ts'
import { keepQuestion } from './kept-question.ts'
import { type Option, SuggestionList } from './suggestion-list.ts'

/** The search on this device, once its files are there. */
export interface DeviceSearch {
  /** Answers what a form held when it was sent. */
  answer: (form: HTMLFormElement, sent: FormData) => void
  answerHere: (from: Point) => void
  /** Answers again what was answered before the visitor went to another page. */
  answerAgain: (question: Question) => void
  /** Whoever comes to the field gets suggestions while typing. */
  attend: (focused: HTMLElement) => void
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
  /** Where the device is, as long as somebody chooses among what is near it. */
  let here: Point | undefined

  const show = (question: Question, how: 'anew' | 'again' = 'anew'): void => {
    here = question.from
    const found = answer(question, knowledge, minuteNow())
    const results = (
      <Results
        language={language}
        answer={found}
        knowledge={knowledge}
        helplines={knowledge.helplines}
        token={newToken()}
      />
    )
    keepPlace(() => {
      finder.innerHTML = below(root, String(results))
    })
    heading.textContent = headingOf(language, found)
    document.title = `${texts[language].title} – Inloop`
    if (how === 'anew') tell(heading)
    keepQuestion(history.state.answered, question)
  }
  return {
    answer: (form, sent) => {
      const isNew = form.classList.contains('search-form')
      const question = { ...readQuestion(sent), from: isNew ? undefined : here }
      if (isNew && question.typed === '') form.querySelector('input')?.focus()
      else show(question)
    },
    answerHere: (from) => show({ ...readQuestion(new FormData()), from }),
    answerAgain: (question) => show(question, 'again'),
    attend: (focused) => {
      if (focused instanceof HTMLInputElement && focused.name === 'plaats' && focused.role !== 'combobox')
        offerSuggestions(focused, language, (typed) => suggest(typed, knowledge))
    },
    showQuestion: () => {
      heading.textContent = asked.heading
      document.title = asked.title
    },
  }
}

/** A uuid of version 4; browsers make one themselves on a secure address only. */
function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status}`)
  return answer.text()
}

/** In a world that stands below a path, so do its addresses. */
const below = (root: string, html: string): string =>
  root === '/' ? html : html.replaceAll(/ (href|action|src|data-[\w-]+)="\/(?=[^/])/g, ` $1="${root}/`)

/** Whoever changes a choice stays at it, also when it was the last one that they take back. */
function keepPlace(change: () => void): void {
  const id = document.activeElement?.closest('details') && document.activeElement.id
  const wasOpen = document.querySelector('#filters[open]') !== null
  change()
  if (id && wasOpen) document.getElementById('filters')?.setAttribute('open', '')
  if (id) document.getElementById(id)?.focus({ preventScroll: true })
}

/** Says that there is an answer, and brings whoever asked to it. */
function tell(heading: HTMLElement): void {
  // Back leads to the question; nothing of what was asked stands in the history.
  if (!history.state?.answered) {
    // Only now: a page that was posted could no longer be loaded again.
    history.replaceState({}, '')
    history.pushState({ answered: newToken() }, '')
  }
  const isChoice = document.activeElement?.closest('details') != null
  if (!isChoice) {
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    scrollTo(0, 0)
    // On a very low screen, as at 400 percent, what stands above it would be all there is to see.
    if (heading.getBoundingClientRect().bottom > innerHeight / 2) heading.scrollIntoView()
  }
  announce(isChoice ? (document.querySelector('main .nl-paragraph--lead')?.textContent ?? '') : '')
}

function offerSuggestions(
  input: HTMLInputElement,
  language: Language,
  suggestFor: (typed: string) => Suggestion[],
): void {
  const say = texts[language]
  const list = new SuggestionList(input, say.suggestions)
  const optionOf = (suggestion: Suggestion): Option => ({
    words: inWords(language, suggestion),
    choose: () => choose(input, suggestion),
  })
  const renew = () => {
    const suggestions = suggestFor(input.value)
    list.show(suggestions.map(optionOf))
    announce(input.value === '' ? '' : say.suggested(suggestions.length))
  }
  input.addEventListener('input', renew)
  if (input.value !== '') renew()
}

function inWords(language: Language, suggestion: Suggestion): string {
  const say = texts[language]
  if (suggestion.kind === 'activity') return say.suggestedActivity(suggestion.word, suggestion.count)
  const { name, municipality } = suggestion
  return say.suggestedPlace(name, municipality.name, municipality.province)
}

/** A place is answered at once; something to do stands in the field, for a place to be typed beside it. */
function choose(input: HTMLInputElement, suggestion: Suggestion): void {
  const form = input.form!
  if (suggestion.kind === 'activity') {
    input.value = `${input.value.trimStart().replace(/\S+\s*$/, '')}${suggestion.word} `
    return
  }
  input.value = `${suggestion.before} ${suggestion.name}`.trim()
  const chosen = Object.assign(document.createElement('input'), {
    type: 'hidden',
    name: 'gemeente',
    value: suggestion.municipality.code,
  })
  form.querySelector('[name="gemeente"]')?.remove()
  form.append(chosen)
  // It holds for these words only, also when the form is posted after all.
  input.addEventListener('input', () => chosen.remove(), { once: true })
  form.requestSubmit()
}
