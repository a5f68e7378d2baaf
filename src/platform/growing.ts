/** A column of numbers that grows at its end. */
class Growing<T extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>> {
  values: T
  length = 0
  readonly #make: (length: number) => T

  constructor(make: (length: number) => T, room = 2 ** 10) {
    this.#make = make
    this.values = make(room)
  }

  push(value: number): void {
    if (this.length === this.values.length) this.#widen()
    this.values[this.length++] = value
  }

  /** The numbers that are in it. */
  filled(): T {
    return this.values.subarray(0, this.length) as T
  }

  /** By half, not to twice: at most a third stands empty. */
  #widen(): void {
    const wider = this.#make(this.length + (this.length >> 1))
    wider.set(this.values)
    this.values = wider
  }
}

/** Whole numbers below 2^31; where it is known how many will come about, room for them from the beginning. */
export class GrowingInts extends Growing<Int32Array<ArrayBuffer>> {
  constructor(room?: number) {
    super((length) => new Int32Array(length), room)
  }
}

export class GrowingDoubles extends Growing<Float64Array<ArrayBuffer>> {
  constructor() {
    super((length) => new Float64Array(length))
  }
}
