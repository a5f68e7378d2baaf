/**
 * Reads the wire format of Protocol Buffers (protobuf.dev/programming-guides/encoding). Bytes that are no message never
 * throw and never read past their end: `damaged` tells, and what follows is nought.
 */
export class ProtobufReader {
  readonly bytes: Uint8Array
  at: number
  end: number
  damaged = false
  /** Of the field that `next` found: its number, and how its value is written. */
  field = 0
  wire = 0

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes
    this.at = at
    this.end = end
  }

  /** Goes to the next field; false at the end, or where what follows is no field. */
  next(): boolean {
    if (this.at >= this.end) return false
    const key = this.varint()
    this.field = Math.floor(key / 8)
    this.wire = key % 8
    if (this.field === 0) this.damaged = true
    return !this.damaged
  }

  /** A whole number from nought; above 2^53 it is not exact, and nothing here is so large. */
  varint(): number {
    const { bytes, end } = this
    let value = 0
    let scale = 1
    for (let length = 0; length < 10 && this.at < end; length++) {
      const byte = bytes[this.at++]!
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
      scale *= 128
    }
    return this.spoil()
  }

  /** A whole number, zigzag coded. */
  zigzag(): number {
    const value = this.varint()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  /** A whole number in two's complement of 64 bits; for the few fields that may be below nought without zigzag. */
  int64(): number {
    const start = this.at
    const value = this.varint()
    if (value < 2 ** 53) return value
    let exact = 0n
    for (let at = this.at - 1; at >= start; at--) exact = exact * 128n + BigInt(this.bytes[at]! & 0x7f)
    return Number(BigInt.asIntN(64, exact))
  }

  /** The field's value as a reader of its own, and goes past it. */
  part(): ProtobufReader {
    const start = this.wire === 2 ? this.lengthDelimited() : this.at
    if (this.wire !== 2) this.skip()
    return new ProtobufReader(this.bytes, start, this.at)
  }

  /** Reads to the end: the values of these fields, of a repeated one the last, of an absent one an empty one. */
  parts<const T extends readonly number[]>(...fields: T): { -readonly [Place in keyof T]: ProtobufReader } {
    const found: ProtobufReader[] = fields.map(() => new ProtobufReader(this.bytes, this.end, this.end))
    while (this.next()) {
      const place = fields.indexOf(this.field)
      if (place === -1) this.skip()
      else found[place] = this.part()
    }
    return found as { -readonly [Place in keyof T]: ProtobufReader }
  }

  get isEmpty(): boolean {
    return this.at >= this.end
  }

  /** The bytes that are left, not copied. */
  contents(): Uint8Array {
    return this.bytes.subarray(this.at, this.end)
  }

  skip(): void {
    if (this.wire === 0) this.varint()
    else if (this.wire === 2) this.lengthDelimited()
    else if (this.wire === 1 && this.at + 8 <= this.end) this.at += 8
    else if (this.wire === 5 && this.at + 4 <= this.end) this.at += 4
    else this.spoil()
  }

  /** Goes past the bytes that a length announces, and gives where they begin. */
  private lengthDelimited(): number {
    const length = this.varint()
    const start = this.at
    if (length > this.end - start) return this.spoil() || this.end
    this.at = start + length
    return start
  }

  private spoil(): number {
    this.damaged = true
    this.at = this.end
    return 0
  }
}
