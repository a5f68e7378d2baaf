/** The database writes moments as `2026-11-22 00:15:00+00`. */
export const instantOf = (moment: string): Temporal.Instant =>
  Temporal.Instant.from(moment.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
