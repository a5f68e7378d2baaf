import { z } from 'zod'

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export const Weekday = z.literal([1, 2, 3, 4, 5, 6, 7])
export type Weekday = z.infer<typeof Weekday>

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const endTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
const startsBeforeItEnds = ({ from, to }: { from: string; to: string }) => from !== to

/** From and to on the clock; a `to` that is not later than `from` is on the next day (22:00-02:00). */
export const TimeSpan = z.object({ from: time, to: endTime }).refine(startsBeforeItEnds)
export type TimeSpan = z.infer<typeof TimeSpan>

/** The notation has no way to write a quote or a line break inside a note. */
const note = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^"\p{Cc}]*$/u)

const WeeklyHours = z
  .object({ days: z.array(Weekday).min(1).max(7), from: time, to: endTime })
  .refine(startsBeforeItEnds)

/** One date, or all dates up to and including `until`, on which the week does not count. No times: closed. */
const HoursException = z
  .object({
    date: z.iso.date(),
    until: z.iso.date().optional(),
    times: z.array(TimeSpan).max(20),
    note: note.optional(),
  })
  .refine(({ date, until }) => until === undefined || until >= date)
export type HoursException = z.infer<typeof HoursException>

/**
 * When the door of a place is open. A day the week does not mention is closed, but for days of which nobody knows; of
 * exceptions that meet, the last counts, and an exception counts on holidays too. Hours nobody knows are no hours at all:
 * the field is then absent.
 */
export const OpeningHours = z
  .object({
    weekly: z.array(WeeklyHours).max(100),
    /** Days of the week of which nobody knows whether it is open; none of them has hours. */
    unknownDays: z.array(Weekday).min(1).max(7).optional(),
    exceptions: z.array(HoursException).max(400),
    /** On public holidays: as on any other day, closed, or nobody said. */
    holidays: z.enum(['open', 'closed', 'unknown']),
    note: note.optional(),
  })
  .refine(saysSomething)
  .refine(({ weekly, unknownDays = [] }) =>
    weekly.every(({ days }) => !days.some((day) => unknownDays.includes(day))),
  )
export type OpeningHours = z.infer<typeof OpeningHours>

/** Hours that name no hour say something when they tell closed days from days of which nobody knows. */
export function saysSomething({
  weekly,
  exceptions,
  unknownDays = [],
}: {
  weekly: readonly unknown[]
  exceptions: readonly unknown[]
  unknownDays?: readonly Weekday[] | undefined
}): boolean {
  const unknown = new Set(unknownDays).size
  return weekly.length + exceptions.length > 0 || (unknown > 0 && unknown < 7)
}
