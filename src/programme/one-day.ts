import type { ActivityContent, Availability, Change } from './activity.ts'

/** What is said of one day takes the place of what was said of it before; nothing said: it is as usual again. */
export function withChange(
  content: ActivityContent,
  on: string,
  change: Change | undefined,
): ActivityContent {
  const { when } = content
  if (!when) return content
  const others = (when.changes ?? []).filter((one) => one.on !== on)
  const changes = change ? [...others, change].sort((a, b) => (a.on < b.on ? -1 : 1)) : others
  const { changes: _, ...plain } = when
  return { ...content, when: { ...plain, ...(changes.length > 0 && { changes }) } }
}

export function withAvailability(
  content: ActivityContent,
  availability: Availability | undefined,
): ActivityContent {
  const { availability: _, ...plain } = content
  return availability ? { ...plain, availability } : plain
}
