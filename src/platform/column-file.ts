/** A column of numbers of one kind. */
type Column = Kinds[Kind]
type Columns = Readonly<Record<string, Column>>

/** Which columns are asked for, and of which kind of numbers. */
type Asked = Readonly<Record<string, Kind>>
type Found<A extends Asked> = { [Name in keyof A]: Kinds[A[Name]] }

/** Four letters; a machine that stores numbers the other way round reads others, and refuses the file. */
const MARK = 0x4c4f_4349
const [AT_MARK, AT_VERSION, AT_CHECK, AT_DIRECTORY, AT_WORDS] = [0, 1, 2, 3, 4]
const HEAD_BYTES = 24
interface Kinds {
  doubles: Float64Array
  ints: Int32Array
  bytes: Uint8Array
}
type Kind = keyof Kinds
const makers: Record<Kind, (file: ArrayBufferLike, at: number, length: number) => Column> = {
  doubles: (...where) => new Float64Array(...where),
  ints: (...where) => new Int32Array(...where),
  bytes: (...where) => new Uint8Array(...where),
}

/**
 * Columns as the bytes of a file: six numbers, a directory as JSON, the columns, and words that belong to them, as JSON. The
 * columns lie as they are in memory (little-endian, each at a multiple of eight bytes), so that opening a file is reading it.
 * `version`: of what the columns mean to whoever writes them.
 */
export function writeColumns(version: number, columns: Columns, words: unknown): Uint8Array<ArrayBuffer> {
  const listed = Object.entries(columns).map(
    ([name, column]): Listed => [name, kindOf(column), column.length],
  )
  const [directory, written] = [listed, words].map((each) => new TextEncoder().encode(JSON.stringify(each)))
  const pieces = [
    { bytes: directory!, after: HEAD_BYTES },
    ...Object.values(columns).map((column) => ({
      bytes: new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
      after: 0,
    })),
    { bytes: written!, after: 0 },
  ]
  const bytes = new Uint8Array(
    pieces.reduce((sum, { bytes: { length }, after }) => sum + eightfold(after + length), 0),
  )
  let at = 0
  for (const { bytes: piece, after } of pieces) {
    bytes.set(piece, at + after)
    at += eightfold(after + piece.length)
  }
  const head = new Int32Array(bytes.buffer, 0, HEAD_BYTES / 4)
  head[AT_MARK] = MARK
  head[AT_VERSION] = version
  head[AT_DIRECTORY] = directory!.length
  head[AT_WORDS] = written!.length
  head[AT_CHECK] = sumOf(bytes.buffer)
  return bytes
}

type Listed = readonly [name: string, kind: Kind, length: number]

/**
 * The columns of a file, as views on the given bytes: threads share them when these are shared; and its words, for who needs
 * them. Undefined when it is damaged, of another version, or lacks one of the columns that are asked for.
 */
export function openColumns<A extends Asked>(
  file: ArrayBufferLike,
  version: number,
  asked: A,
): { columns: Found<A>; readWords: () => unknown } | undefined {
  if (file.byteLength < HEAD_BYTES || file.byteLength % 8 !== 0) return undefined
  const head = new Int32Array(file, 0, HEAD_BYTES / 4)
  if (head[AT_MARK] !== MARK || head[AT_VERSION] !== version || head[AT_CHECK] !== sumOf(file))
    return undefined
  // What the check says is whole was written here, so it can be read.
  const listed = readJson(file, HEAD_BYTES, head[AT_DIRECTORY]!) as Listed[]
  let at = eightfold(HEAD_BYTES + head[AT_DIRECTORY]!)
  const columns: Record<string, Column> = {}
  for (const [name, kind, length] of listed) {
    columns[name] = makers[kind](file, at, length)
    at += eightfold(columns[name].byteLength)
  }
  const isWhole = Object.entries(asked).every(
    ([name, kind]) => columns[name] && kindOf(columns[name]) === kind,
  )
  if (!isWhole) return undefined
  return { columns: columns as Found<A>, readWords: () => readJson(file, at, head[AT_WORDS]!) }
}

/** A decoder takes no shared bytes. */
const readJson = (file: ArrayBufferLike, at: number, length: number): unknown =>
  JSON.parse(new TextDecoder().decode(new Uint8Array(file, at, length).slice()))

const eightfold = (bytes: number): number => 8 * Math.ceil(bytes / 8)

const kindOf = (column: Column): Kind =>
  column instanceof Float64Array ? 'doubles' : column instanceof Int32Array ? 'ints' : 'bytes'

/**
 * FNV-1a (RFC 9923) over whole numbers instead of bytes, of all but the sum itself: four times as fast, and any one number
 * that differs still gives another.
 */
function sumOf(file: ArrayBufferLike): number {
  const numbers = new Int32Array(file)
  let value = 0x811c9dc5 | 0
  for (let i = 0; i < numbers.length; i++)
    if (i !== AT_CHECK) value = Math.imul(value ^ numbers[i]!, 0x01000193)
  return value
}
