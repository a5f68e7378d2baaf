import type { DeviceSearch } from './device-search.tsx'

/**
 * Around the question and its answer: the answer is made on the device itself, from two files that everybody fetches
 * alike, so nothing of what is typed goes anywhere. Back leads to the question, and no address holds an answer. Where
 * that cannot be, the form is posted as it would be without JavaScript.
 */
export class PlaceFinder extends HTMLElement {
  #search: Promise<DeviceSearch> | undefined
  #question = ''

  connectedCallback(): void {
    this.#question = this.innerHTML
    this.addEventListener('focusin', () => void this.#open())
    this.addEventListener('submit', (event) => this.#answer(event))
    this.addEventListener('change', ({ target }) => {
      const form = (target as HTMLElement).closest('form')
      if (form?.querySelector('details')) form.requestSubmit()
    })
    addEventListener('popstate', this.#showQuestion)
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#showQuestion)
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

  #answer(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement
    if (form.method !== 'post' || !form.action.endsWith('/zoeken')) return
    event.preventDefault()
    this.#open().then(
      (search) => search.answer(form),
      () => form.submit(),
    )
  }

  readonly #showQuestion = ({ state }: PopStateEvent): void => {
    if (state?.answered) return
    this.innerHTML = this.#question
    void this.#search?.then((search) => search.showQuestion())
  }
}
