type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

/** A column of numbers whose length is not known beforehand. */
export class Column<T extends Numbers> {
  length = 0
  #numbers: T
  readonly #make: (length: number) => T

  constructor(make: (length: number) => T) {
    this.#make = make
    this.#numbers = make(1024)
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = this.#make(this.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.length++] = value
  }

  /** What was pushed, not copied: good until the next push. */
  view(): T {
    return this.#numbers.subarray(0, this.length) as T
  }

  /** What was pushed, in an array of just that length. */
  finish(): T {
    return this.#numbers.slice(0, this.length) as T
  }
}

export const int32Column = () => new Column((length) => new Int32Array(length))
export const float64Column = () => new Column((length) => new Float64Array(length))
