import { expect, test } from 'vitest'
import { hourGate } from './hour-gate.ts'

const noon = Temporal.Instant.from('2026-12-01T12:00:00Z')

test('so many are let through in an hour, about one thing and altogether, and an hour later there is room again', () => {
  const gate = hourGate(3, 2)
  const owner = {}
  const pass = (about: string, minutes: number) => {
    const at = noon.add({ minutes })
    const tooMany = gate.findTooMany(owner, about, at)
    if (!tooMany) gate.count(owner, about, at)
    return tooMany && `${tooMany.of} ${tooMany.seconds}`
  }
  expect([pass('a', 0), pass('a', 1), pass('a', 2)]).toEqual([undefined, undefined, 'one 3480'])
  expect([pass('b', 3), pass('c', 4)]).toEqual([undefined, 'altogether 3360'])
  expect([pass('c', 60), pass('a', 60), pass('a', 61)]).toEqual([undefined, 'altogether 60', undefined])
  expect(gate.findTooMany({}, 'a', noon)).toBeUndefined()
})
