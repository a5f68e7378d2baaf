import type { Entry } from '../entries.ts'
import type { Occurrence } from '../occurrences.ts'
import type { HostName } from './activity-place.tsx'

/** The place that gives each of these times, as it is named beside it. */
export function hostsOf(entries: readonly Entry[]): (occurrence: Occurrence) => HostName | undefined {
  const hosts = new Map(
    entries.map(({ occurrence, place: { slug, content } }) => [
      occurrence,
      { slug, name: content.name, town: content.town },
    ]),
  )
  return (occurrence) => hosts.get(occurrence)
}
