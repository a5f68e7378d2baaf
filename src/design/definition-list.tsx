import type { Child } from 'hono/jsx'

export interface Fact {
  term: Child
  description: Child
  /** Where it comes from: smaller, behind it. */
  source?: Child
  /** What another source says: smaller, below it. */
  notes?: Child[]
  /** Nobody told us: shown in amber, and the description says so. */
  unknown?: boolean
}

export const DefinitionList = ({ facts }: { facts: Fact[] }) => (
  <dl class="facts">
    {facts.map(({ term, description, source, notes = [], unknown }) => (
      <div class={unknown ? 'facts__fact facts__fact--unknown' : 'facts__fact'}>
        <dt>{term}</dt>
        <dd>
          {description}
          {source && <span class="facts__source">{source}</span>}
        </dd>
        {notes.map((note) => (
          <dd class="facts__note">{note}</dd>
        ))}
      </div>
    ))}
  </dl>
)
