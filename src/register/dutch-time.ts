const dutchTime = 'Europe/Amsterdam'

/** The moment up to which changes count: the end of a Dutch day, or an exact moment. Undefined: neither. */
export function endOf(dayOrMoment: string): Temporal.Instant | undefined {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(dayOrMoment))
      return Temporal.PlainDate.from(dayOrMoment)
        .add({ days: 1 })
        .toZonedDateTime(dutchTime)
        .toInstant()
        .subtract({ nanoseconds: 1000 }) // PostgreSQL counts in microseconds.
    const hasZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(dayOrMoment)
    return hasZone
      ? Temporal.Instant.from(dayOrMoment)
      : Temporal.PlainDateTime.from(dayOrMoment).toZonedDateTime(dutchTime).toInstant()
  } catch {
    return undefined
  }
}

/** A moment as the database writes it, on a Dutch clock: 2026-11-22 14:30. */
export const dutchMoment = (written: string): string =>
  Temporal.Instant.from(written)
    .toZonedDateTimeISO(dutchTime)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')
