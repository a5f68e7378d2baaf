import type { Request } from '../platform/platform.ts'
import { Page } from './page.tsx'

export const NotFoundPage = ({ c }: { c: Request }) => (
  <Page c={c} title="Deze pagina is er niet">
    <p>Misschien is het adres veranderd.</p>
  </Page>
)

export const OutOfOrderPage = ({ c }: { c: Request }) => (
  <Page c={c} title="Er ging iets mis">
    <p>Probeer het later nog eens.</p>
  </Page>
)
