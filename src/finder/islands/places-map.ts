import { announce } from '../../design/islands/announce.ts'
import { mapTexts } from '../map/map-text.ts'
import { readSource } from './map-source.ts'
import type { MapView } from './map-view.ts'

/**
 * The switch that shows a list of places as a map; everything heavy is fetched when somebody asks for it. Its markers
 * stand as JSON in a script inside it, or at the address `data-from`. `data-list` is the id of the list, `data-areas` the
 * address of what the map is drawn from, and `data-place` what the addresses of places begin with.
 */
export class PlacesMap extends HTMLElement {
  #view: MapView | undefined
  /** The last time it was asked to open, as long as that holds. */
  #opening: object | undefined
  readonly #button = document.createElement('button')

  connectedCallback(): void {
    this.#button.type = 'button'
    this.#button.className = 'nl-button nl-button--secondary'
    this.#button.onclick = () => void this.#toggle()
    this.#close()
    if (!this.#button.isConnected) this.append(this.#button)
  }

  disconnectedCallback(): void {
    this.#close()
  }

  get #say() {
    return mapTexts[document.documentElement.lang as keyof typeof mapTexts] ?? mapTexts.nl
  }

  get #isOpen(): boolean {
    return this.#button.getAttribute('aria-expanded') === 'true'
  }

  #close(): void {
    this.#opening = undefined
    this.#view?.remove()
    this.#view = undefined
    this.#button.setAttribute('aria-expanded', 'false')
    this.#button.textContent = this.#say.show
  }

  async #toggle(): Promise<void> {
    this.querySelector('.map-problem')?.remove()
    if (this.#isOpen) return this.#close()
    this.#button.setAttribute('aria-expanded', 'true')
    this.#button.textContent = this.#say.hide
    announce(this.#say.loading)
    const opening = {}
    this.#opening = opening
    try {
      // Both at once: on a slow line each round is half a second.
      const [{ openMap }, source] = await Promise.all([import('./map-view.ts'), readSource(this)])
      // Whoever closed it meanwhile has changed their mind.
      if (this.#opening !== opening) return
      const view = openMap(this, this.#say, source)
      if (view === 'cannot draw') return this.#explain(this.#say.cannotDraw)
      this.#view = view
      announce(this.#say.opened(view.shown))
    } catch {
      this.#explain(this.#say.failed)
    }
  }

  /** The list stays; why there is no map is said where it would have been. */
  #explain(words: string): void {
    this.#close()
    const said = document.createElement('p')
    said.className = 'map-problem'
    said.textContent = words
    this.append(said)
    announce(words)
  }
}
