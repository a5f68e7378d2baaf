import type { PlacedMarker } from '../map/map-marker.ts'
import type { MapWords } from '../map/map-text.ts'
import { make } from './map-frame.ts'

/** What stands below the map of the places somebody chose on it, with the way to their pages. */
export class MapCard {
  readonly #card: HTMLElement
  readonly #say: MapWords
  /** What the addresses of places begin with. */
  readonly #begin: string
  #opener: HTMLElement | undefined

  constructor(card: HTMLElement, say: MapWords, begin: string) {
    this.#card = card
    this.#begin = begin
    this.#say = say
  }

  open(places: readonly PlacedMarker[], opener: HTMLElement): void {
    this.#opener = opener
    const close = make('button', 'map__tool', this.#say.close)
    close.setAttribute('type', 'button')
    close.addEventListener('click', () => this.close())
    const list = make('ul', 'cards')
    list.append(...places.map((place) => this.#entry(place)))
    this.#card.replaceChildren(
      ...(places.length > 1 ? [make('p', 'map__card-title', this.#say.clusterCard(places.length))] : []),
      list,
      ...(places.some(({ approximate }) => approximate)
        ? [make('p', 'small quiet', this.#say.approximate)]
        : []),
      close,
    )
    this.#card.hidden = false
    const link = this.#card.querySelector('a')!
    link.focus()
    this.#card.scrollIntoView({ block: 'nearest' })
  }

  /** Whether there was a card to close. Who read it stands where they were on the map again. */
  close(): boolean {
    if (this.#card.hidden) return false
    const hadFocus = this.#card.contains(document.activeElement)
    this.#card.hidden = true
    this.#card.replaceChildren()
    if (hadFocus) this.#opener?.focus()
    return true
  }

  #entry({ number, headline, name, town, slug }: PlacedMarker): HTMLElement {
    const link = make('a', 'nl-link', name)
    link.setAttribute('href', this.#begin + slug)
    const title = make('p', 'card__title', `${number}. `)
    title.append(link)
    const entry = make('li', 'card')
    entry.append(make('p', 'card__what', headline), title, ...(town ? [make('p', '', town)] : []))
    const listed = `nummer-${number}`
    if (document.getElementById(listed)) {
      const toList = make('a', 'nl-link', this.#say.inList)
      toList.setAttribute('href', `#${listed}`)
      entry.append(toList)
    }
    return entry
  }
}
