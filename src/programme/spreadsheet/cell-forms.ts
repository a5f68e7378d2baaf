/** How the values of a field stand in a cell: what `write` writes, `read` reads; undefined is none of this form. */
export interface CellForm<T> {
  write: (value: T) => string
  read: (text: string) => T | undefined
  /** The words that may stand there. */
  allowed?: readonly string[]
}

export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** A cell that says nothing: the field is absent. */
export const saysNothing = (text: string): boolean => text === '' || text.toLowerCase() === 'onbekend'

export const plain: CellForm<string> = { write: (text) => text, read: (text) => text }

export function oneOf<T extends string>(words: Readonly<Record<T, string>>): CellForm<T> {
  const values = new Map((Object.entries(words) as [T, string][]).map(([value, word]) => [word, value]))
  return {
    write: (value) => words[value],
    read: (text) => values.get(text.toLowerCase()),
    allowed: [...values.keys()],
  }
}

/** Parts with ` | ` between them; a bar or a backslash inside a part has a backslash before it. */
export const list: CellForm<string[]> = {
  write: (parts) => parts.map((part) => part.replace(/[\\|]/g, '\\$&')).join(' | '),
  read: (text) =>
    (text.match(/(?:\\[\\|]|[^|])+/g) ?? [])
      .map((part) => part.trim().replace(/\\([\\|])/g, '$1'))
      .filter((part) => part !== ''),
}

/** With a point or, as a Dutch spreadsheet writes it, a comma. */
export const degrees: CellForm<number> = {
  write: String,
  read: (text) => (/^-?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined),
}
