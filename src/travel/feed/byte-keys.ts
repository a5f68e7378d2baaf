/**
 * Numbers keys of bytes in the order in which they come: 0, 1, 2, … A table of a whole country has more ids than strings
 * that anyone would want to make of them. Open addressing with linear steps, at most half full (Knuth, TAOCP 3, 6.4).
 */
export class ByteKeys {
  count = 0
  /** Key `i` is `bytes.subarray(first[i], first[i + 1])`. */
  bytes = new Uint8Array(2 ** 12)
  first = new Uint32Array(2 ** 8)
  #slots = new Int32Array(2 ** 9).fill(-1)

  /** The number of a key, −1 when there is none. */
  find(source: Uint8Array, start: number, end: number): number {
    return this.#slots[this.#slotOf(source, start, end)]!
  }

  /** The number of a key, a new one where there was none: it is new when `count` has grown. */
  add(source: Uint8Array, start: number, end: number): number {
    const slot = this.#slotOf(source, start, end)
    const found = this.#slots[slot]!
    if (found >= 0) return found
    const { count } = this
    const from = this.first[count]!
    const until = from + end - start
    if (until > this.bytes.length) this.bytes = widen(this.bytes, Math.max(until, 2 * this.bytes.length))
    if (count + 2 > this.first.length) {
      const wider = new Uint32Array(2 * this.first.length)
      wider.set(this.first)
      this.first = wider
    }
    this.bytes.set(source.subarray(start, end), from)
    this.first[count + 1] = until
    this.#slots[slot] = count
    this.count = count + 1
    if (2 * this.count > this.#slots.length) this.#spread()
    return count
  }

  /** Whether key `key` is these bytes. */
  is(key: number, source: Uint8Array, start: number, end: number): boolean {
    const from = this.first[key]!
    if (this.first[key + 1]! - from !== end - start) return false
    const { bytes } = this
    for (let i = start, k = from; i < end; i++, k++) if (bytes[k] !== source[i]) return false
    return true
  }

  /** The keys with these numbers as text. */
  texts(keys: ArrayLike<number>): string[] {
    const texts: string[] = []
    const decoder = new TextDecoder()
    const { bytes, first } = this
    const all = decoder.decode(bytes.subarray(0, first[this.count]))
    // Where each byte is a letter of its own, places in the text are those in the bytes.
    const isPlain = all.length === first[this.count]
    for (let i = 0; i < keys.length; i++) {
      const [from, until] = [first[keys[i]!]!, first[keys[i]! + 1]!]
      texts.push(isPlain ? all.slice(from, until) : decoder.decode(bytes.subarray(from, until)))
    }
    return texts
  }

  text(key: number): string {
    return new TextDecoder().decode(this.bytes.subarray(this.first[key]!, this.first[key + 1]!))
  }

  #slotOf(source: Uint8Array, start: number, end: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = hash(source, start, end) & mask
    for (;;) {
      const key = slots[slot]!
      if (key < 0 || this.is(key, source, start, end)) return slot
      slot = (slot + 1) & mask
    }
  }

  #spread(): void {
    const slots = new Int32Array(2 * this.#slots.length).fill(-1)
    const mask = slots.length - 1
    for (let key = 0; key < this.count; key++) {
      let slot = hash(this.bytes, this.first[key]!, this.first[key + 1]!) & mask
      while (slots[slot]! >= 0) slot = (slot + 1) & mask
      slots[slot] = key
    }
    this.#slots = slots
  }
}

/** FNV-1a, 32 bits (RFC 9923), its bits mixed once more for tables whose size is a power of two. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let i = start; i < end; i++) value = Math.imul(value ^ bytes[i]!, 0x01000193)
  return value ^ (value >>> 15)
}

function widen(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(length)
  wider.set(bytes)
  return wider
}
