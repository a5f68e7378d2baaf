/** Where a vehicle stops within this, the timetable tells of a place: what many people cycle to a stop at most. */
export const NEAR_METRES = 5000
/** Of a whole country hardly any municipality is without stops; one in a hundred without is another feed. */
const WHOLE = 0.99

/** A timetable that tells of fewer of the municipalities is called partial: one small province less is partial too. */
export const isPartial = (told: readonly string[], municipalities: number): boolean =>
  told.length < municipalities * WHOLE

/** The municipalities of which at least half of the postcode areas have a stop near. */
export function listToldOf(codes: readonly string[], near: Uint8Array): string[] {
  const counts = new Map<string, { all: number; near: number }>()
  codes.forEach((code, area) => {
    const count = counts.get(code) ?? { all: 0, near: 0 }
    counts.set(code, { all: count.all + 1, near: count.near + near[area]! })
  })
  return [...counts].filter(([, { all, near }]) => 2 * near >= all).map(([code]) => code)
}

/** A fortnight shows a usual week, holidays or not. */
const DAYS_LOOKED_AT = 14

/** The busiest of the coming days with service; of all days when none is to come. */
export function chooseBusiestDay(tripsOnDays: Record<string, number>, today: string): string {
  const days = Object.keys(tripsOnDays)
  const coming = days.filter((day) => day >= today).slice(0, DAYS_LOOKED_AT)
  return (coming.length > 0 ? coming : days).reduce((busiest, day) =>
    tripsOnDays[day]! > tripsOnDays[busiest]! ? day : busiest,
  )
}
