import { announce } from './announce.ts'

/**
 * Around a form that only asks (GET): a changed answer shows its page at once, without a click on the button. The
 * address follows, so a link still reproduces the page. Never around a search for a place, whose words leave no trace.
 * Its `note` is said aloud after each change.
 */
export class AutoSubmit extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      const form = (target as HTMLElement).closest('form')
      if (form && form.method === 'get') void showAnswer(form, this.getAttribute('note') ?? '')
    })
  }
}

let latest: AbortController | undefined

async function showAnswer(form: HTMLFormElement, note: string): Promise<void> {
  latest?.abort()
  latest = new AbortController()
  const address = new URL(form.action)
  address.search = String(new URLSearchParams(new FormData(form) as unknown as Record<string, string>))
  try {
    const response = await fetch(address, { signal: latest.signal })
    // What is still being computed asks for itself again, which only a page of its own can.
    if (response.headers.has('refresh')) return location.replace(address)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (!page.querySelector('main')) throw new Error('no page')
    replace(page)
    history.replaceState(null, '', address)
    announce(note)
  } catch (error) {
    // Whatever went wrong, the ordinary way still works; a newer change needs none.
    if ((error as Error).name !== 'AbortError') form.submit()
  }
}

function replace(page: Document): void {
  const focused = document.activeElement
  const open = [...document.querySelectorAll('main details[open]')].map(({ id }) => id)
  document.querySelector('main')!.replaceChildren(...page.querySelector('main')!.childNodes)
  for (const id of open) document.getElementById(id)?.setAttribute('open', '')
  document.title = page.title
  const languages = page.getElementById('other-languages')
  if (languages) document.getElementById('other-languages')?.replaceWith(languages)
  if (focused?.id) document.getElementById(focused.id)?.focus({ preventScroll: true })
}
