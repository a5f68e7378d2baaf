const attributes = ['gemeente', 'taal', 'kleur', 'tekst', 'achtergrond', 'titel'] as const

/** Higher than any list; whoever answers with more is not ours. */
const HIGHEST = 50_000
const LONGEST_TITLE = 300

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
    // Until the list says what it is called: the words of the link that stands here without a script.
    this.#frame.title = this.getAttribute('titel') ?? this.textContent.trim()
    if (this.#frame.src !== address.href) this.#frame.src = address.href
  }

  /** Only from our own frame, which has no origin of its own, and only a height and a title. */
  #listen = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.#frame.contentWindow || origin !== 'null') return
    const { inloop, height, title } = (data ?? {}) as Record<string, unknown>
    if (inloop !== 'list') return
    if (typeof height === 'number' && height > 0 && height <= HIGHEST)
      this.#frame.style.height = `${Math.ceil(height)}px`
    if (typeof title === 'string' && title.length <= LONGEST_TITLE && !this.hasAttribute('titel'))
      this.#frame.title = title
  }
}

if (!customElements.get('inloop-lijst')) customElements.define('inloop-lijst', InloopLijst)
