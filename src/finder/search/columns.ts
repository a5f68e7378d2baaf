/** How the values of one fact, one for each place, are written in a file so that they compress well; and read back. */
export interface Column<T> {
  write: (values: readonly T[]) => unknown
  /** `stored` was written by the same column, for as many values. */
  read: (stored: never, count: number) => T[]
}

/** As they are. */
export const plain = <T>(): Column<T> => ({ write: (values) => values, read: (stored: T[]) => stored })

/** One of a few words, a letter for each; a dot where there is none. */
export function lettered<W extends string>(letters: Readonly<Record<W, string>>): Column<W | undefined> {
  const words = new Map(Object.entries(letters).map(([word, letter]) => [letter as string, word as W]))
  return {
    write: (values) => values.map((word) => (word === undefined ? '.' : letters[word])).join(''),
    read: (stored: string) => Array.from(stored, (letter) => words.get(letter)),
  }
}

/** What few places have: by the number of the place. */
export const sparse = <T>(): Column<T | undefined> => ({
  write: (values) =>
    Object.fromEntries(values.flatMap((value, i) => (value === undefined ? [] : [[i, value]]))),
  read: (stored: Record<number, T>, count) => Array.from({ length: count }, (_, i) => stored[i]),
})

interface Table<T> {
  table: readonly T[]
  /** Numbers of the table's rows, counted from one; 0 where there is none. */
  at: readonly number[]
}

/** What many places share: once in a table, then by its number. */
export const shared = <T>(): Column<T | undefined> => ({
  write: (values): Table<T> => {
    const rows = new Map<string, number>()
    const table: T[] = []
    const numberOf = (value: T): number => {
      const key = JSON.stringify(value)
      const known = rows.get(key)
      if (known !== undefined) return known
      rows.set(key, table.push(value))
      return table.length
    }
    return { at: values.map((value) => (value === undefined ? 0 : numberOf(value))), table }
  },
  read: ({ table, at }: Table<T>) => at.map((number) => table[number - 1]),
})

/** Lists whose entries are shared. */
export function sharedLists<T>(): Column<T[] | undefined> {
  const entries = shared<T>()
  return {
    write: (values) => {
      const { table, at } = entries.write(values.flatMap((list) => list ?? [])) as Table<T>
      const numbers = at.values()
      return { table, lists: values.map((list) => (list ? [...numbers.take(list.length)] : 0)) }
    },
    read: ({ table, lists }: { table: readonly T[]; lists: readonly (readonly number[] | 0)[] }) =>
      lists.map((list) => (list === 0 ? undefined : list.map((number) => table[number - 1]!))),
  }
}

/** Degrees, as whole steps of `1 / perDegree` from `origin`. */
export const degrees = (origin: number, perDegree: number): Column<number | undefined> => ({
  write: (values) =>
    values.map((value) => (value === undefined ? null : Math.round((value - origin) * perDegree))),
  read: (stored: readonly (number | null)[]) =>
    stored.map((steps) => (steps === null ? undefined : Math.round(steps + origin * perDegree) / perDegree)),
})

/** Ascending numbers, each as its distance to the one before. */
export const toSteps = (numbers: readonly number[], start: number): number[] =>
  numbers.map((number, i) => number - (i === 0 ? start : numbers[i - 1]!))

export function fromSteps(steps: readonly number[], start: number): number[] {
  let number = start
  return steps.map((step) => (number += step))
}

/** Every column of a table. */
export type Columns = Record<string, Column<never>>
type Value<C> = C extends Column<infer T> ? T : never
type Optional<C> = { [K in keyof C]: undefined extends Value<C[K]> ? K : never }[keyof C]
/** A row of such a table; what may be unknown may be left out. */
export type RowOf<C> = { [K in Exclude<keyof C, Optional<C>>]: Value<C[K]> } & {
  [K in Optional<C>]?: Value<C[K]>
}

export const writeColumns = <C extends object>(
  columns: C,
  rows: readonly RowOf<C>[],
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(columns as Columns).map(([name, column]) => [
      name,
      column.write(rows.map((row) => (row as Record<string, unknown>)[name]) as never[]),
    ]),
  )

/** The values of each column, in order of the rows. */
export function readColumns<C extends object>(columns: C, stored: object, count: number): ColumnsOf<C> {
  const read = Object.entries(columns as Columns).map(([name, column]) => [
    name,
    column.read((stored as Record<string, unknown>)[name] as never, count),
  ])
  return Object.fromEntries(read) as ColumnsOf<C>
}
export type ColumnsOf<C> = { [K in keyof C]: readonly Value<C[K]>[] }
