import type { AreaNames } from './area-names.ts'
import { ownColumns, toCells } from './cells.ts'
import { exportColumns } from './mapping.ts'
import type { Place } from './place.ts'

/**
 * Places as a table that can be edited and imported again: which place and which of its versions a row is, every field
 * of ours, and the columns we have no field for, as they once came.
 */
export function exportTable(
  places: readonly Place[],
  exportedOn: Temporal.PlainDate,
  areas: AreaNames,
): { columns: string[]; rows: Record<string, string>[] } {
  const others = new Set(places.flatMap(({ content }) => Object.keys(content.otherColumns ?? {})))
  return {
    columns: [...exportColumns, ...ownColumns, ...[...others].sort()],
    rows: places.map(({ id, version, content }) => ({
      ...content.otherColumns,
      ...toCells(content, areas),
      plek_id: id,
      versie: String(version),
      geexporteerd_op: exportedOn.toString(),
    })),
  }
}

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

/** The Dutch day of a moment. */
export const dutchDay = (moment: Temporal.Instant): Temporal.PlainDate =>
  moment.toZonedDateTimeISO(dutchTime).toPlainDate()
