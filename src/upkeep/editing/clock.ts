/**
 * A time as people write it: 10, 10.00, 10:00, 9,30, 930, 10 uur; on the clock as 09:30, up to 24:00. Undefined when it
 * is none.
 */
export function readClock(typed: string): string | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s*(uur|u|h)\.?$/, '')
  const [, hour, minute = '00'] =
    /^(\d{1,2})(?:[:.,](\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text) ?? []
  if (hour === undefined) return undefined
  const clock = `${hour.padStart(2, '0')}:${minute}`
  return clock <= '24:00' && minute < '60' ? clock : undefined
}

/** As people read it in a field: 10.00. */
export const writeClock = (clock: string): string => clock.replace(':', '.')
