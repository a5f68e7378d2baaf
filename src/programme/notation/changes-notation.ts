import { Change, type Times } from '../activity.ts'
import { parseWhen } from './parse-when.ts'
import { printWhen } from './print-when.ts'

/** The columns in which stands what was said of one day, and what each says. */
export const changeColumns = { vervalt: 'cancelled', verplaatst: 'moved', gaat_door: 'goes on' } as const
type ChangeColumn = keyof typeof changeColumns

export const columnOfChange = ({ what }: Change): string =>
  Object.entries(changeColumns).find(([, known]) => known === what)![0]

/**
 * Reads a cell: `2026-12-22 "ziek" | 2026-12-29`, and for what is moved `2026-12-22 naar 2026-12-23 13.00-15.00 "feest"`.
 * Undefined when one of its parts is none of this.
 */
export function parseChanges(column: ChangeColumn, cell: string): Change[] | undefined {
  const parts = (cell.match(/(?:"[^"]*"|[^|"])+/g) ?? []).map((part) => part.trim()).filter(Boolean)
  const changes = parts.map((part) => parseChange(changeColumns[column], part))
  return changes.includes(undefined) ? undefined : (changes as Change[])
}

function parseChange(what: Change['what'], part: string): Change | undefined {
  const [, on, rest = '', note] = /^(\S+)(?: naar ([^"]+?))?(?:\s*"([^"]*)")?$/.exec(part) ?? []
  const to = what === 'moved' ? readMove(rest) : rest === '' ? {} : undefined
  const read = Change.safeParse({ on, what, ...to, ...(note?.trim() && { note: note.trim() }) })
  return to && read.success ? read.data : undefined
}

/** A day, and its hours if they are others. */
function readMove(text: string): { to: string; times?: Times } | undefined {
  const read = parseWhen(text)
  if ('problem' in read || read.when.rule || read.when.also?.length !== 1) return undefined
  const { also, times } = read.when
  return { to: also[0]!, ...(times && { times }) }
}

export const printChanges = (column: ChangeColumn, changes: readonly Change[] = []): string =>
  changes
    .filter(({ what }) => what === changeColumns[column])
    .map((change) => {
      const to = change.what === 'moved' ? ` naar ${printMove(change)}` : ''
      return `${change.on}${to}${change.note ? ` "${change.note}"` : ''}`
    })
    .join(' | ')

const printMove = ({ to, times }: Extract<Change, { what: 'moved' }>): string =>
  printWhen({ also: [to], ...(times && { times }) }).typed
