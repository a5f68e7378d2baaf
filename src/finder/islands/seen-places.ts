import { savedTextsFor } from '../../design/saved-text.ts'
import { isIn } from '../offline.ts'

/** Links to the pages of places that this device still has from an earlier visit, the last seen first. */
export class SeenPlaces extends HTMLElement {
  readonly #wiped = ({ key }: StorageEvent) => key === null && this.replaceChildren()

  connectedCallback(): void {
    addEventListener('storage', this.#wiped)
    void this.#show()
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.#wiped)
  }

  async #show(): Promise<void> {
    const seen = (await listSeen()).filter(({ address }) => isIn(this.dataset.root ?? '/', address))
    if (seen.length === 0) return
    const heading = document.createElement('h2')
    heading.className = 'nl-heading nl-heading--level-2'
    heading.textContent = this.dataset.heading!
    const note = document.createElement('p')
    note.className = 'nl-paragraph'
    note.textContent = savedTextsFor(document.documentElement.lang).seen
    const list = document.createElement('ul')
    list.className = 'utrecht-unordered-list'
    list.append(
      ...seen.map(({ address, name }) => {
        const link = document.createElement('a')
        link.className = 'nl-link'
        link.href = address
        link.textContent = name
        const entry = document.createElement('li')
        entry.append(link)
        return entry
      }),
    )
    this.replaceChildren(heading, note, list)
  }
}

async function listSeen(): Promise<{ address: string; name: string }[]> {
  try {
    if (!(await caches.has('inloop-seen'))) return []
    const seen = await caches.open('inloop-seen')
    const pages = (await seen.keys()).toReversed()
    return await Promise.all(
      pages.map(async (page) => {
        const html = (await (await seen.match(page))?.text()) ?? ''
        const { title } = new DOMParser().parseFromString(html, 'text/html')
        return { address: new URL(page.url).pathname, name: title.replace(/ – Inloop$/, '') }
      }),
    )
  } catch {
    return []
  }
}
