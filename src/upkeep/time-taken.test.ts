import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEAST_TOLD, PROMISED_SECONDS, stepOf, steps, summarise } from './time-taken.ts'

test('who went away, or whose clock went back, is not counted', () => {
  expect([-1, 1801, Number.NaN].map(stepOf)).toEqual([undefined, undefined, undefined])
  expect(stepOf(0)).toBe(0)
  expect(stepOf(1800)).toBe(steps.length - 1)
})

test('half of a month was done within what is told, and so many within what is promised', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1800 }), { minLength: LEAST_TOLD, maxLength: 80 }),
      (seconds) => {
        const times = seconds.map((each) => ({
          form: 'change' as const,
          month: '2026-12',
          step: stepOf(each)!,
          count: 1,
        }))
        const [told] = summarise(times)
        expect(told!.count).toBe(seconds.length)
        expect(seconds.filter((each) => each <= told!.median).length * 2).toBeGreaterThanOrEqual(
          seconds.length,
        )
        expect(told!.within).toBe(seconds.filter((each) => each <= PROMISED_SECONDS).length)
      },
    ),
  )
})

test('fewer than ten are not told, and the newest month comes first', () => {
  const of = (month: string, count: number) => ({ form: 'confirm' as const, month, step: 2, count })
  expect(
    summarise([of('2026-10', 10), of('2026-11', 9), of('2026-12', 12)]).map(({ month }) => month),
  ).toEqual(['2026-12', '2026-10'])
})
