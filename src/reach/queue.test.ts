import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Queue } from './queue.ts'

const MOST = 4

/** The same with two plain lists. */
class Lists {
  first: number[] = []
  later: number[] = []

  add = (one: number) => {
    this.later.push(one)
    return this.waiting.length > MOST ? this.later.shift() : undefined
  }
  hasten = (one: number) => {
    if (!this.later.includes(one)) return
    this.later = this.later.filter((other) => other !== one)
    this.first.push(one)
  }
  remove = (one: number) => {
    const before = this.waiting.length
    this.first = this.first.filter((other) => other !== one)
    this.later = this.later.filter((other) => other !== one)
    return this.waiting.length < before
  }
  take = () => (this.first.length > 0 ? this.first : this.later).shift()

  get waiting() {
    return [...this.first, ...this.later]
  }
}

test('what somebody waits for comes first, the rest as it came, and nothing comes twice or gets lost unsaid', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('add', 'hasten', 'remove', 'take'), fc.nat(9)))
  fc.assert(
    fc.property(steps, (taken) => {
      const [queue, lists] = [new Queue<number>(MOST), new Lists()]
      for (const [step, one] of taken)
        if (step !== 'add' || !lists.waiting.includes(one)) expect(queue[step](one)).toBe(lists[step](one))
      for (const one of lists.waiting) expect(queue.take()).toBe(one)
      expect(queue.take()).toBeUndefined()
    }),
  )
})
