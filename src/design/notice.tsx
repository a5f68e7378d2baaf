import type { Child } from 'hono/jsx'

/** *green*: chosen or confirmed; *amber*: not confirmed, unknown or partial; *plain*: worth knowing. */
export type Tone = 'green' | 'amber' | 'plain'

const alerts: Record<Tone, string> = {
  green: 'utrecht-alert--ok',
  amber: 'utrecht-alert--warning',
  plain: 'utrecht-alert--info',
}
const badges: Record<Tone, string> = {
  green: 'nl-data-badge--green',
  amber: 'nl-data-badge--amber',
  plain: 'nl-data-badge--plain',
}

/** A wash over some sentences; it says something about them in words as well. */
export const Notice = ({ tone, id, children }: { tone: Tone; id?: string; children: Child }) => (
  <div class={`utrecht-alert ${alerts[tone]}`} id={id}>
    {children}
  </div>
)

export const Badge = ({ tone, children }: { tone: Tone; children: Child }) => (
  <span class={`nl-data-badge ${badges[tone]}`}>{children}</span>
)
