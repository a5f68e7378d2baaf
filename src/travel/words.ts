/** `08:00` or `08:00:30` as seconds of the service day; hours may pass 24. */
export function readTime(said: string): number | undefined {
  const parts = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(said)
  if (!parts) return undefined
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ]
  return (hours * 60 + minutes) * 60 + seconds
}

/** A window of departures, in seconds: from the first up to, not with, the second; whole minutes, a day at most. */
export function readWindow(said: string): { from: number; until: number } | undefined {
  const [from, until, ...rest] = said.split('-').map(readTime)
  if (from === undefined || until === undefined || rest.length > 0) return undefined
  const isWhole = from % 60 === 0 && until % 60 === 0
  return isWhole && from < until && until - from <= 86_400 ? { from, until } : undefined
}

/** A whole number from 0, with at most six digits: eleven days of seconds, and further than anyone walks. */
export const readWhole = (said: string): number | undefined =>
  /^\d{1,6}$/.test(said) ? Number(said) : undefined

export const readDate = (said: string): string | undefined => {
  if (!/^\d{4}-\d\d-\d\d$/.test(said)) return undefined
  try {
    return Temporal.PlainDate.from(said).toString()
  } catch {
    return undefined
  }
}

/** A second of the service day as `08:05`, or `08:05:30` when it is no whole minute. */
export function writeTime(second: number): string {
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
  const written = parts.map((part) => String(part).padStart(2, '0'))
  return (second % 60 === 0 ? written.slice(0, 2) : written).join(':')
}

/** A cell of a table, quoted where it must be (RFC 4180). */
export const cell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
