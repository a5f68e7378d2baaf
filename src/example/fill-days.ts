/** Days of the week in the marks of the example's tables. */
const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']

/**
 * Puts days in the place of marks, so that the example is of today whenever it is made: `{-20}` is twenty days ago,
 * `{14}` in two weeks, `{wo+2}` the Wednesday of the week after next. Days are written as ISO 8601 writes them.
 */
export function fillDays(text: string, today: Temporal.PlainDate): string {
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  return text
    .replace(/\{(-?\d+)\}/g, (_, days: string) => today.add({ days: Number(days) }).toString())
    .replace(/\{(ma|di|wo|do|vr|za|zo)([+-]\d+)\}/g, (_, day: string, weeks: string) =>
      monday.add({ days: weekdays.indexOf(day) + 7 * Number(weeks) }).toString(),
    )
}
