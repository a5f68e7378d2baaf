import { announce } from '../../design/islands/announce.ts'
import {
  dropPages,
  forgetList,
  keepPage,
  listOthers,
  onSavedChange,
  readSaved,
  writeSaved,
} from '../../design/islands/saved-store.ts'
import { listGone, type SavedPlace, withoutSaved } from '../../design/saved-list.ts'
import { savedTextsFor } from '../../design/saved-text.ts'

/** The list that somebody keeps on their own device: to read, to print, to shorten. Nothing of it is sent. */
export class SavedList extends HTMLElement {
  /** The list as it was before something was taken off, and the pages that went with that. */
  #before: SavedPlace[] | undefined
  #dropped: Promise<Map<string, Response>> | undefined
  /** Places that are not in the register any more, as far as we know. */
  #gone: ReadonlySet<string> = new Set()
  #stopListening = (): void => undefined

  connectedCallback(): void {
    this.#stopListening = onSavedChange(this.#list, (where) => {
      if (where === 'elsewhere') {
        this.#before = undefined
        announce(this.#say.changed)
      }
      this.#show()
    })
    this.#show()
    void this.#lookAgain().catch(() => undefined)
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

  /**
   * Asks which places there are now, from the file that everybody fetches alike, so that nobody learns what is on the
   * list; without a network the list stands as it is.
   */
  async #lookAgain(): Promise<void> {
    for (const list of listOthers(this.#list))
      if ((await fetch(list, { method: 'HEAD' })).status === 404) await forgetList(list)
    const before = readSaved(this.#list)
    if (!Array.isArray(before) || before.length === 0) return
    const [{ decodeIndex }, file] = await Promise.all([
      import('../search/index-file.ts'),
      fetch(this.dataset.places!),
    ])
    const index = file.ok ? decodeIndex(await file.text()) : undefined
    // Read now, since the list may have become another while the file was fetched.
    const saved = readSaved(this.#list)
    const gone = index && Array.isArray(saved) ? listGone(saved, index.places) : []
    if (!Array.isArray(saved) || gone.length === 0) return
    this.#gone = new Set(gone.map(({ slug }) => slug))
    await dropPages(
      this.#list,
      saved.filter((place) => !gone.includes(place)),
    )
    this.#show()
  }

  #show(): void {
    const saved = readSaved(this.#list)
    this.dataset.state = Array.isArray(saved) ? (saved.length > 0 ? 'filled' : 'empty') : saved
    this.replaceChildren(...this.#content(saved))
  }

  #content(saved: ReturnType<typeof readSaved>): HTMLElement[] {
    if (saved === 'blocked') return [line(this.#say.blocked)]
    if (saved === 'unreadable')
      return [line(this.#say.unreadable), button(this.#say.startAgain, () => this.#write([]))]
    return [
      line(saved.length > 0 ? this.#say.count(saved.length) : this.#say.empty, 'nl-paragraph--lead'),
      ...(this.#before ? [this.#undoLine(this.#before)] : []),
      ...(saved.length > 0 ? [this.#tools(saved), this.#places(saved)] : []),
    ]
  }

  #tools(saved: SavedPlace[]): HTMLElement {
    const tools = make('div', 'saved-list__tools')
    const large = make('label', 'saved-list__large')
    const box = make('input')
    box.type = 'checkbox'
    box.checked = this.classList.contains('saved-list--large')
    box.onchange = () => this.classList.toggle('saved-list--large', box.checked)
    large.append(box, ` ${this.#say.large}`)
    tools.append(
      button(this.#say.print, () => print(), 'nl-button nl-button--primary'),
      large,
      button(this.#say.removeAll, () => this.#remove(saved, [], this.#say.removedAll(saved.length))),
    )
    return tools
  }

  #places(saved: SavedPlace[]): HTMLElement {
    const list = make('ul', 'cards')
    list.append(
      ...saved.map((place) => {
        const entry = make('li')
        const note = this.#gone.has(place.slug) ? [line(this.#say.gone, 'card__doubt')] : []
        entry.append(savedCard(place, note, this.#removal(saved, place)))
        return entry
      }),
    )
    return list
  }

  #removal(saved: SavedPlace[], { slug, name }: SavedPlace): HTMLElement {
    const remove = () => this.#remove(saved, withoutSaved(saved, slug), this.#say.removed(name))
    const take = button(this.#say.remove, remove, 'small-button')
    const which = make('span', 'visually-hidden')
    which.textContent = ` ${name}`
    take.append(which)
    return take
  }

  #remove(before: SavedPlace[], rest: SavedPlace[], news: string): void {
    this.#before = before
    if (!this.#write(rest)) return
    this.#dropped = dropPages(this.#list, rest)
    announce(news)
    this.querySelector<HTMLElement>('.saved-list__undo button')?.focus()
  }

  #undoLine(before: SavedPlace[]): HTMLElement {
    const now = readSaved(this.#list)
    const gone = before.filter(({ slug }) => Array.isArray(now) && !now.some((one) => one.slug === slug))
    const undo = line(
      gone.length === 1 ? this.#say.removed(gone[0]!.name) : this.#say.removedAll(gone.length),
      'saved-list__undo',
    )
    undo.append(
      ' ',
      button(this.#say.undo, () => void this.#putBack(before)),
    )
    return undo
  }

  async #putBack(before: SavedPlace[]): Promise<void> {
    this.#before = undefined
    if (!this.#write(before)) return
    announce(this.#say.undone)
    this.querySelector<HTMLElement>('button')?.focus()
    for (const [address, page] of (await this.#dropped) ?? []) await keepPage(this.#list, address, page)
  }

  #write(places: SavedPlace[]): boolean {
    const written = writeSaved(this.#list, places)
    if (written === 'written') return true
    announce(this.#say[written])
    this.prepend(line(this.#say[written]))
    return false
  }
}

/** Built from pieces of text only: what was kept can bring no markup along. */
function savedCard(place: SavedPlace, notes: HTMLElement[], removal: HTMLElement) {
  const { address, language, name, what, facts, remarks } = place
  const card = make('article', 'card')
  card.lang = language
  const title = make('h2', 'card__title')
  const link = make('a', 'nl-link')
  link.href = address
  link.textContent = name
  title.append(link)
  const list = make('dl', 'saved-list__facts')
  for (const { term, text, href } of facts) {
    const [dt, dd] = [make('dt'), make('dd')]
    dt.textContent = term
    const words = href ? make('a', 'nl-link') : make('span')
    if (href) words.setAttribute('href', href)
    words.textContent = text
    dd.append(words)
    list.append(dt, dd)
  }
  card.append(line(what, 'card__what'), title, ...notes)
  if (facts.length > 0) card.append(list)
  card.append(...remarks.map((remark) => line(remark, 'small')), removal)
  return card
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  element.className = className
  return element
}

function line(words: string, className = ''): HTMLParagraphElement {
  const paragraph = make('p', `nl-paragraph ${className}`)
  paragraph.textContent = words
  return paragraph
}

function button(words: string, act: () => void, kind = 'nl-button nl-button--secondary'): HTMLButtonElement {
  const element = make('button', kind)
  element.type = 'button'
  element.textContent = words
  element.onclick = act
  return element
}
