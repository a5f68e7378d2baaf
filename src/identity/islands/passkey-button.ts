/**
 * Makes a passkey, or signs in with one, where the browser can: without it the page offers a mail or a code. Attributes:
 * `does` (`make` or `use`), `then` (where to go on), `failed` (what to say when it did not work).
 */
export class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button || !('PublicKeyCredential' in window) || !PublicKeyCredential.parseCreationOptionsFromJSON)
      return
    this.hidden = false
    button.addEventListener('click', () => void this.prove(button))
  }

  async prove(button: HTMLButtonElement): Promise<void> {
    button.disabled = true
    const isDone = await (this.getAttribute('does') === 'make' ? make() : use()).catch(() => false)
    button.disabled = false
    if (isDone) location.assign(this.getAttribute('then') ?? '/beheer')
    else this.say(this.getAttribute('failed') ?? '')
  }

  say(words: string): void {
    const line = this.querySelector('[role="status"]')
    if (line) line.textContent = words
  }
}

const AT = '/beheer/auth/passkey'

async function make(): Promise<boolean> {
  const options = await fetch(`${AT}/generate-register-options`)
  if (!options.ok) return false
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await options.json())
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential | null
  return made !== null && send('verify-registration', made)
}

async function use(): Promise<boolean> {
  const options = await fetch(`${AT}/generate-authenticate-options`)
  if (!options.ok) return false
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await options.json())
  const used = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential | null
  return used !== null && send('verify-authentication', used)
}

async function send(where: string, credential: PublicKeyCredential): Promise<boolean> {
  const answer = await fetch(`${AT}/${where}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response: credential.toJSON() }),
  })
  return answer.ok
}
