const attributes = ['gemeente', 'taal', 'kleur', 'tekst', 'achtergrond', 'titel'] as const

/** Higher than any list; whoever answers with more is not ours. */
const HIGHEST = 50_000
const titles: Record<string, string> = {
  nl: 'Plekken waar je welkom bent',
  en: 'Places where you are welcome',
}

/** Where this script came from; the list stands beside it. */
const here = import.meta.url

/**
 * On somebody else's site: the list of a municipality in a frame that can reach nothing around it, keeps nothing, and is
 * as high as what it holds.
 */
class InloopLijst extends HTMLElement {
  static readonly observedAttributes = attributes
  readonly #frame = document.createElement('iframe')

  connectedCallback(): void {
    const frame = this.#frame
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox')
    frame.referrerPolicy = 'no-referrer'
    frame.loading = 'lazy'
    // Through the object model, which a strict policy for styles allows.
    Object.assign(frame.style, { display: 'block', width: '100%', height: '30rem', border: '0' })
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.replaceChildren(frame)
    addEventListener('message', this.#listen)
    this.#show()
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#listen)
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show()
  }

  #show(): void {
    const address = new URL('lijst', here)
    for (const name of attributes) {
      const value = this.getAttribute(name)
      if (value && name !== 'titel') address.searchParams.set(name, value)
    }
    this.#frame.title = this.getAttribute('titel') ?? titles[this.getAttribute('taal') ?? 'nl'] ?? titles.nl!
    if (this.#frame.src !== address.href) this.#frame.src = address.href
  }

  /** Only from our own frame, which has no origin of its own, and only a height. */
  #listen = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.#frame.contentWindow || origin !== 'null') return
    const { inloop, height } = (data ?? {}) as { inloop?: unknown; height?: unknown }
    if (inloop !== 'height' || typeof height !== 'number' || !(height > 0 && height <= HIGHEST)) return
    this.#frame.style.height = `${Math.ceil(height)}px`
  }
}

if (!customElements.get('inloop-lijst')) customElements.define('inloop-lijst', InloopLijst)
