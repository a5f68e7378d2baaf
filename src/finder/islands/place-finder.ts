import type { DeviceSearch } from './device-search.tsx'
import { findQuestion, forgetQuestion, keepSpot } from './kept-question.ts'

/** What an entry of the history says of itself. One that a link within the page made says nothing, and is told. */
type Entry = { answered?: string } | null

/**
 * Around the question and its answer: the answer is made on the device itself, from two files that everybody fetches
 * alike, so nothing of what is typed goes anywhere. Back leads to the question, and no address holds an answer. Where
 * that cannot be, the form is posted as it would be without JavaScript.
 */
export class PlaceFinder extends HTMLElement {
  #search: Promise<DeviceSearch> | undefined
  #question = ''
  /** Of the entry that the page is at. */
  #entry: Entry = null

  connectedCallback(): void {
    this.#question = this.innerHTML
    this.#answerAgain()
    this.addEventListener('focusin', ({ target }) => this.#attend(target as HTMLElement))
    // Somebody may be typing before this page is improved.
    if (this.contains(document.activeElement)) this.#attend(document.activeElement as HTMLElement)
    this.addEventListener('submit', (event) => this.#answer(event))
    this.addEventListener('change', ({ target }) => {
      const form = (target as HTMLElement).closest('form')
      if (form?.classList.contains('filters')) form.requestSubmit()
    })
    addEventListener('popstate', this.#arrive)
    addEventListener('pagehide', keepSpot)
    this.#settle()
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#arrive)
    removeEventListener('pagehide', keepSpot)
  }

  /** Whoever comes back from a place, or loads the page again, finds the answer; a page that is opened is a question. */
  #answerAgain(): void {
    const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const isAgain = arrival?.type === 'back_forward' || arrival?.type === 'reload'
    const entry = (history.state as Entry)?.answered
    const kept = entry && isAgain ? findQuestion(entry) : undefined
    if (!kept) {
      if (!isAgain) forgetQuestion()
      if (entry) history.replaceState({}, '')
      return
    }
    this.#open().then(
      (search) => {
        // Whoever went back before the files were there wants no answer any more.
        if ((history.state as Entry)?.answered !== entry) return
        search.answerAgain(kept.question)
        this.#settle()
        scrollTo(0, kept.spot)
      },
      () => {
        this.#entry = {}
        history.replaceState(this.#entry, '')
      },
    )
  }

  /** Fetches what is needed when somebody first comes near, so that the page itself stays light. */
  #open(): Promise<DeviceSearch> {
    this.#search ??= import('./device-search.tsx').then(({ openSearch }) => openSearch(this))
    // Without a connection the next try may do better.
    this.#search.catch(() => {
      this.#search = undefined
    })
    return this.#search
  }

  #attend(focused: HTMLElement): void {
    this.#open().then(
      (search) => search.attend(focused),
      () => undefined,
    )
  }

  #answer(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement
    if (form.method !== 'post' || !form.action.endsWith('/zoeken')) return
    event.preventDefault()
    // Read now: by the time the search is there the form may be another.
    const sent = new FormData(form)
    this.#open().then(
      (search) => {
        search.answer(form, sent)
        this.#settle()
      },
      () => form.submit(),
    )
  }

  #settle(): void {
    this.#entry = history.state
    this.#offerHere()
  }

  /** Where somebody is stays on the device, and is asked for only when they say so. */
  #offerHere(): void {
    const { here = '', hereFailed = '' } = this.dataset
    const row = this.querySelector('.search-form__row')
    if (!row || !('geolocation' in navigator) || !isSecureContext) return
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: here })
    button.className = 'link-button'
    const line = document.createElement('p')
    line.className = 'search-form__here'
    line.append(button)
    row.after(line)
    const told = (words: string) => {
      line.append(' ', Object.assign(document.createElement('span'), { role: 'status', textContent: words }))
    }
    button.addEventListener('click', () => {
      line.replaceChildren(button)
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => void this.#answerHere(coords, () => told(hereFailed)),
        () => told(hereFailed),
        // A rough place that is known already serves as well as an exact one that takes a while.
        { enableHighAccuracy: false, maximumAge: 600_000, timeout: 15_000 },
      )
    })
  }

  async #answerHere(
    { longitude: lon, latitude: lat }: GeolocationCoordinates,
    fail: () => void,
  ): Promise<void> {
    try {
      const search = await this.#open()
      search.answerHere({ lon, lat })
      this.#settle()
    } catch {
      fail()
    }
  }

  readonly #arrive = ({ state }: PopStateEvent): void => {
    // The page stays what it was: a link within it led to another part of it.
    if (!state) {
      if (this.#entry) history.replaceState(this.#entry, '')
      return
    }
    const hadAnswer = this.#entry?.answered
    this.#entry = state
    if (!hadAnswer || this.#entry?.answered) return
    forgetQuestion()
    this.innerHTML = this.#question
    this.#offerHere()
    void this.#search?.then((search) => search.showQuestion())
  }
}
