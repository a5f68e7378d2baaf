import { expect, test } from 'vitest'
import { findLife, isAlive } from './process-life.ts'

const nobody = 2 ** 22 + 1

test('a process that lives has a life, and a number that nobody has does not', () => {
  expect([isAlive(process.ppid), isAlive(nobody)]).toEqual([true, false])
  expect(findLife(nobody)).not.toHaveProperty('start')
})

test.runIf(process.platform === 'linux')(
  'a process keeps its start, and another began at another moment',
  () => {
    expect(findLife(process.pid).start).toMatch(/^\d+$/)
    expect(findLife(process.pid)).toEqual(findLife(process.pid))
    expect(findLife(process.pid)).not.toEqual(findLife(1))
    expect(findLife(process.pid).boot).toBe(findLife(1).boot)
  },
)
