/**
 * Around a card: brings the fields for what only the two people at the table know, and shows what they type on the
 * card. Nothing typed leaves the page: there is no form, no name, no address it could go to.
 */
export class HandOverCard extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector('template')
    if (!template) return
    template.replaceWith(template.content)
    for (const input of this.querySelectorAll<HTMLInputElement>('input[data-fills]')) {
      const line = this.querySelector(`[data-filled="${input.dataset.fills}"]`)!
      const printed = line.textContent
      input.addEventListener('input', () => {
        line.textContent = input.value.trim() === '' ? printed : input.value
      })
    }
    this.querySelector('button')?.addEventListener('click', () => print())
  }
}
