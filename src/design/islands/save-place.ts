import { addSaved, MOST_SAVED, parseSavedPlace, type SavedPlace, withoutSaved } from '../saved-list.ts'
import { savedTextsFor } from '../saved-text.ts'
import { announce } from './announce.ts'
import { dropPages, keepPage, onSavedChange, readSaved, writeSaved } from './saved-store.ts'

/** The switch on a card or a place's page: on the list of this device, or not. Nothing is sent. */
export class SavePlace extends HTMLElement {
  readonly #button = document.createElement('button')
  readonly #said = document.createElement('span')
  #isSaved = false
  #stopListening = (): void => undefined

  connectedCallback(): void {
    const button = this.#button
    button.type = 'button'
    button.className = 'small-button save-place__button'
    button.onclick = () => void this.#toggle()
    this.#said.className = 'save-place__said small'
    if (!button.isConnected) this.append(button, this.#said)
    this.#stopListening = onSavedChange(this.#list, () => this.#show())
    this.#show()
    this.#refresh()
  }

  disconnectedCallback(): void {
    this.#stopListening()
  }

  get #say() {
    return savedTextsFor(document.documentElement.lang)
  }
  get #list(): string {
    return this.dataset.list!
  }
  get #slug(): string {
    return this.dataset.slug!
  }
  get #name(): string {
    return this.dataset.name!
  }

  #show(): void {
    const saved = readSaved(this.#list)
    const isSaved = Array.isArray(saved) && saved.some(({ slug }) => slug === this.#slug)
    this.#isSaved = isSaved
    const name = document.createElement('span')
    name.className = 'visually-hidden'
    name.textContent = ` ${this.#name}`
    this.#button.replaceChildren(isSaved ? this.#say.unsave : this.#say.save, name)
    this.#button.classList.toggle('save-place__button--saved', isSaved)
    this.#said.replaceChildren(...(isSaved ? [this.#linkToList()] : []))
  }

  /** The page of a place that is on the list brings its newest words. */
  #refresh(): void {
    const here = readOwn(this)
    const saved = readSaved(this.#list)
    if (!here || !Array.isArray(saved) || !saved.some(({ slug }) => slug === this.#slug)) return
    const renewed = addSaved(saved, here)
    if (renewed !== 'full') writeSaved(this.#list, renewed)
  }

  async #toggle(): Promise<void> {
    if (!this.#isSaved) return this.#save()
    const rest = this.#change((list) => withoutSaved(list, this.#slug))
    if (!rest) return
    announce(this.#say.removed(this.#name))
    await dropPages(this.#list, rest)
  }

  async #save(): Promise<void> {
    this.#explain(this.#say.busy)
    const { place, page } = await this.#find()
    if (!this.#change((list) => addSaved(list, place))) return
    announce(this.#say.saved(this.#name))
    if (page) await keepPage(this.#list, place.address, page)
    else this.#explain(this.#say.incomplete, this.#linkToList())
  }

  /** Reads the list at the last moment, since another tab may have changed it; why it cannot change is said. */
  #change(change: (list: SavedPlace[]) => SavedPlace[] | 'full'): SavedPlace[] | undefined {
    const saved = readSaved(this.#list)
    const changed = Array.isArray(saved) ? change(saved) : saved
    const written = Array.isArray(changed) ? writeSaved(this.#list, changed) : changed
    if (written === 'written') return changed as SavedPlace[]
    if (written === 'full') this.#explain(this.#say.full(MOST_SAVED), this.#linkToList())
    else if (written === 'unreadable') this.#explain(this.#say.unreadable, this.#linkToList())
    else this.#explain(this.#say[written])
    return undefined
  }

  /** What is kept of the place, and its page; what stands here already has to do when that does not come. */
  async #find(): Promise<{ place: SavedPlace; page?: Response }> {
    const here = readOwn(this)
    const address = here?.address ?? this.dataset.place!
    try {
      const page = await fetch(address)
      if (!page.ok) throw new Error(String(page.status))
      if (here) return { place: here, page }
      const html = new DOMParser().parseFromString(await page.clone().text(), 'text/html')
      const place = readOwn(html.querySelector<HTMLElement>('save-place:has(script)'))
      if (place) return { place, page }
    } catch {
      // Without a network, or from a page that is gone.
    }
    return { place: here ?? this.#asOnCard(address) }
  }

  #asOnCard(address: string): SavedPlace {
    const what = this.closest('.card')?.querySelector('.card__what')?.textContent ?? ''
    const language = document.documentElement.lang as SavedPlace['language']
    const remarks = [this.#say.incomplete]
    return { slug: this.#slug, address, language, name: this.#name, what, facts: [], remarks }
  }

  #linkToList(): HTMLElement {
    const link = document.createElement('a')
    link.className = 'nl-link'
    link.href = this.dataset.view!
    link.textContent = this.#say.toList
    return link
  }

  #explain(...words: (string | HTMLElement)[]): void {
    this.#said.replaceChildren(...words.flatMap((word) => [word, ' ']))
    announce(this.#said.textContent ?? '')
  }
}

const readOwn = (element: HTMLElement | null): SavedPlace | undefined =>
  parseSavedPlace(element?.querySelector('script')?.textContent ?? 'null')
