/** What one can choose below a field, and what choosing it does. */
export interface Option {
  words: string
  choose: () => void
}

/**
 * A list of suggestions below a field, as the ARIA practices describe a combobox with a list: the field keeps the focus,
 * the arrows walk through the list, Enter chooses, Escape folds it, and the arrows open it again.
 */
export class SuggestionList {
  #input: HTMLInputElement
  #list = document.createElement('ul')
  #options: Option[] = []
  #active = -1

  constructor(input: HTMLInputElement, label: string) {
    this.#input = input
    this.#list.id = 'suggestions'
    this.#list.className = 'suggestions'
    this.#list.hidden = true
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', label)
    input.after(this.#list)
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': 'suggestions',
      'aria-expanded': 'false',
    }))
      input.setAttribute(name, value)
    input.addEventListener('keydown', (event) => this.#press(event))
    input.addEventListener('blur', () => this.#unfold(false))
    // The field keeps the focus, and so the keyboard on a phone.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault())
    this.#list.addEventListener('click', ({ target }) => this.#choose(this.#indexOf(target as Element)))
  }

  show(options: Option[]): void {
    this.#options = options
    this.#list.replaceChildren(...options.map(({ words }, i) => optionElement(words, i)))
    this.#unfold(options.length > 0)
  }

  #unfold(open: boolean): void {
    this.#list.hidden = !open
    this.#input.setAttribute('aria-expanded', String(open))
    this.#activate(-1)
  }

  #press(event: KeyboardEvent): void {
    const { length } = this.#options
    if (length === 0 || event.isComposing) return
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    if (isArrow && this.#list.hidden) this.#unfold(true)
    if (event.key === 'ArrowDown') this.#activate((this.#active + 1) % length)
    else if (event.key === 'ArrowUp') this.#activate((this.#active <= 0 ? length : this.#active) - 1)
    else if (event.key === 'Enter' && this.#active >= 0) this.#choose(this.#active)
    else if (event.key === 'Escape' && !this.#list.hidden) this.#unfold(false)
    else return
    event.preventDefault()
  }

  #choose(at: number): void {
    const option = this.#options[at]
    this.show([])
    option?.choose()
  }

  #activate(at: number): void {
    this.#active = at
    for (const [i, element] of [...this.#list.children].entries())
      element.setAttribute('aria-selected', String(i === at))
    if (at < 0) this.#input.removeAttribute('aria-activedescendant')
    else this.#input.setAttribute('aria-activedescendant', idOf(at))
  }

  #indexOf(target: Element): number {
    return [...this.#list.children].findIndex((element) => element.contains(target))
  }
}

const idOf = (at: number): string => `suggestion-${at}`

function optionElement(words: string, at: number): HTMLLIElement {
  const element = document.createElement('li')
  element.id = idOf(at)
  element.className = 'suggestions__one'
  element.setAttribute('role', 'option')
  element.textContent = words
  return element
}
