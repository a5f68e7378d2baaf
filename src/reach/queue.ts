/** What waits for its turn, at most so much: what somebody waits for comes first, and the rest as it came. */
export class Queue<T> {
  private readonly hastened = new Set<T>()
  private readonly others = new Set<T>()
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  /** Returns what gives way when that is too many: of what nobody waits for yet, what came first. */
  add(one: T): T | undefined {
    this.others.add(one)
    if (this.hastened.size + this.others.size <= this.most) return undefined
    const [oldest] = this.others
    if (oldest !== undefined) this.remove(oldest)
    return oldest
  }

  /** Somebody waits for this one now; nothing happens when it is not in here any more. */
  hasten(one: T): void {
    if (this.others.delete(one)) this.hastened.add(one)
  }

  /** Whether it was still in here. */
  remove(one: T): boolean {
    return this.others.delete(one) || this.hastened.delete(one)
  }

  /** The next one; undefined: there is none. */
  take(): T | undefined {
    const [next] = this.hastened.size > 0 ? this.hastened : this.others
    if (next !== undefined) this.remove(next)
    return next
  }
}
