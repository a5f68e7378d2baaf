import type { Child } from 'hono/jsx'

/** What stands with a question: a hint, and whose word its value is. */
export const describe = (hint: Child | undefined, warning: Child | undefined): Child | undefined =>
  hint || warning ? (
    <>
      {hint}
      {warning && <span class="whose-word">{warning}</span>}
    </>
  ) : undefined
