/** Why a table of bytes cannot be read on, and in which line. */
export type RowProblem = { line: number; reason: 'line-too-long' | 'quote-not-closed' | 'too-many-columns' }

const COMMA = 44
const QUOTE = 34
const NEWLINE = 10
const RETURN = 13
const SPACE = 32

/** No line of a timetable that we read comes near; without a bound one unclosed quote would pull a whole file in. */
const MOST_LINE_BYTES = 2 ** 16
/** The widest table of GTFS has some thirty columns. */
const MOST_COLUMNS = 256

/**
 * Reads rows of comma-separated values (RFC 4180) from bytes that come in pieces of any size, without an object for each:
 * of the row that `take` is called for, field `i` is `bytes.subarray(starts[i], ends[i])`, unescaped, without the spaces
 * around it. Lines may end in LF or CRLF, the last one in nothing; a byte order mark and empty lines are passed over.
 */
export class RowReader {
  bytes = new Uint8Array(2 ** 18)
  readonly starts = new Int32Array(MOST_COLUMNS)
  readonly ends = new Int32Array(MOST_COLUMNS)
  /** How many fields the row has. */
  fields = 0
  /** The line in which the row begins, counted from 1. */
  line = 0
  problem: RowProblem | undefined
  readonly #take: (row: RowReader) => void
  #filled = 0
  #nextLine = 1
  #isFirst = true
  #isEscaped = false

  constructor(take: (row: RowReader) => void) {
    this.#take = take
  }

  /** Takes a piece; false when the table cannot be read on. */
  push(piece: Uint8Array): boolean {
    if (this.problem) return false
    if (this.#filled + piece.length > this.bytes.length) {
      const wider = new Uint8Array(Math.max(this.#filled + piece.length, 2 * this.bytes.length))
      wider.set(this.bytes.subarray(0, this.#filled))
      this.bytes = wider
    }
    this.bytes.set(piece, this.#filled)
    this.#filled += piece.length
    if (this.#isFirst && this.#filled < 3) return true
    this.#readRows()
    return this.problem === undefined
  }

  /** The end: what is left is the last row. */
  end(): boolean {
    if (this.problem) return false
    if (this.#filled === 0) return true
    const ending = new Uint8Array([NEWLINE])
    this.#isFirst &&= this.#filled >= 3
    const isRead = this.push(ending)
    if (isRead && this.#filled > 0) this.problem = { line: this.#nextLine, reason: 'quote-not-closed' }
    return this.problem === undefined
  }

  #readRows(): void {
    const { bytes } = this
    let at = this.#isFirst && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
    this.#isFirst = false
    while (this.problem === undefined) {
      const next = this.#readRow(at)
      if (next < 0) break
      at = next
    }
    bytes.copyWithin(0, at, this.#filled)
    this.#filled -= at
    if (this.#filled > MOST_LINE_BYTES) {
      const reason = this.#isEscaped ? 'quote-not-closed' : 'line-too-long'
      this.problem ??= { line: this.#nextLine, reason }
    }
  }

  /** Reads one row from `at` on and hands it over; the place after it, or −1 when its end is not there yet. */
  #readRow(from: number): number {
    const { bytes, starts, ends } = this
    const filled = this.#filled
    let at = from
    let field = 0
    let lines = 1
    let hasDoubled = false
    for (;;) {
      let end: number
      if (bytes[at] === QUOTE && at < filled) {
        starts[field] = ++at
        for (; at < filled; at++) {
          const byte = bytes[at]
          if (byte === NEWLINE) lines++
          else if (byte === QUOTE) {
            if (bytes[at + 1] !== QUOTE || at + 1 === filled) break
            hasDoubled = true
            at++
          }
        }
        end = at
        while (at < filled && bytes[at] !== COMMA && bytes[at] !== NEWLINE) at++
      } else {
        let start = at
        while (at < filled) {
          const byte = bytes[at]!
          if (byte === COMMA || byte === NEWLINE) break
          at++
        }
        end = at
        if (end > start && bytes[end - 1] === RETURN) end--
        while (end > start && bytes[end - 1] === SPACE) end--
        while (start < end && bytes[start] === SPACE) start++
        starts[field] = start
      }
      if (at >= filled) {
        this.#isEscaped = lines > 1
        return -1
      }
      ends[field++] = end
      if (bytes[at++] === NEWLINE) break
      if (field === MOST_COLUMNS) {
        this.problem = { line: this.#nextLine, reason: 'too-many-columns' }
        return -1
      }
    }
    this.line = this.#nextLine
    this.#nextLine += lines
    this.fields = field
    if (hasDoubled) this.#unescape()
    if (at - from > MOST_LINE_BYTES) this.problem = { line: this.line, reason: 'line-too-long' }
    else if (field > 1 || ends[0]! > starts[0]!) this.#take(this)
    return at
  }

  /** Two quotes within quotes are one. An unquoted field that holds two in a row is read likewise. */
  #unescape(): void {
    const { bytes, starts, ends, fields } = this
    for (let field = 0; field < fields; field++) {
      const start = starts[field]!
      if (bytes[start - 1] !== QUOTE) continue
      let to = start
      for (let at = start; at < ends[field]!; at++, to++) {
        bytes[to] = bytes[at]!
        if (bytes[at] === QUOTE) at++
      }
      ends[field] = to
    }
  }
}
