import type { Availability } from './activity.ts'

/** Days that a word about room holds good: longer than from one week's meeting to the next but one it tells nothing. */
export const HOLDS_DAYS = 14

/** Whether there is room, as far as what was said of it still counts; undefined: nobody knows (any more). */
export function availabilityOn(
  availability: Availability | undefined,
  today: Temporal.PlainDate,
): Availability | undefined {
  if (!availability) return undefined
  const age = Temporal.PlainDate.from(availability.saidOn).until(today).days
  return age >= 0 && age <= HOLDS_DAYS ? availability : undefined
}
