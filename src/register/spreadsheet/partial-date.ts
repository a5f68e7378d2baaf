/** A year, a month or a day as ISO 8601 writes it, or a day as the Dutch do (31-12-2026); a day that exists. */
export function readPartialDate(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ?? []
  const iso = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text
  try {
    if (iso.length === 10) Temporal.PlainDate.from(iso)
    return iso
  } catch {
    return undefined
  }
}
