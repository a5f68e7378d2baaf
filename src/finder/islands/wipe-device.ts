import { announce } from '../../design/islands/announce.ts'
import { savedTextsFor } from '../../design/saved-text.ts'
import { rememberWiped, wipeDevice } from './device.ts'

/**
 * In a form that asks the site to have everything wiped: wipes first what a page itself can, so that it works without a
 * network too. With `data-done` it stands on the page that says that it was done.
 */
export class WipeDevice extends HTMLElement {
  connectedCallback(): void {
    if ('done' in this.dataset) rememberWiped()
    const form = this.closest('form')
    if (form)
      form.onsubmit = (event) => {
        event.preventDefault()
        void this.#wipe(form)
      }
  }

  async #wipe(form: HTMLFormElement): Promise<void> {
    await wipeDevice()
    if (navigator.onLine) return form.submit()
    dispatchEvent(new StorageEvent('storage', { key: null }))
    const { wiped } = savedTextsFor(document.documentElement.lang)
    this.textContent = wiped
    announce(wiped)
  }
}
