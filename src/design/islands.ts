import { AutoSubmit } from './islands/auto-submit.ts'

customElements.define('auto-submit', AutoSubmit)
