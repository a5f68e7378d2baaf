/** A column of whole numbers that grows at its end. */
export class GrowingInts {
  values = new Int32Array(2 ** 10)
  length = 0

  push(value: number): void {
    if (this.length === this.values.length) this.#widen()
    this.values[this.length++] = value
  }

  /** The numbers that are in it. */
  filled(): Int32Array {
    return this.values.subarray(0, this.length)
  }

  /** By half, not to twice: at most a third stands empty. */
  #widen(): void {
    const wider = new Int32Array(this.length + (this.length >> 1))
    wider.set(this.values)
    this.values = wider
  }
}
