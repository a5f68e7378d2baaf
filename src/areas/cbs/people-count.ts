/** More than any square or neighbourhood holds, and far less than a municipality: above it a column is another one. */
const MOST = 200_000
/** Below this the number is a sign: −99997 for secret, −99995 for nothing there; which of the two differs by year. */
const SIGNS = -99_000

/**
 * How many people a cell tells of: a whole number, or *unknown* where the publisher keeps it secret, has none or left it
 * empty. Undefined for what is no number of people.
 */
export function parsePeople(cell: unknown): number | 'unknown' | undefined {
  if (cell === null || cell === undefined) return 'unknown'
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined
  const text = String(cell).trim()
  if (text === '' || text === '.' || /^nan$/i.test(text)) return 'unknown'
  if (!/^-?\d{1,9}(\.0*)?$/.test(text)) return undefined
  const number = Number(text)
  if (number < SIGNS) return 'unknown'
  return number >= 0 && number <= MOST ? number : undefined
}
