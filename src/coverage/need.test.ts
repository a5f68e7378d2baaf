import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedFigures } from './example.ts'
import { participations } from './figures.ts'
import { compareRounding, fractionOf, need } from './need.ts'

const { provinces, country } = shippedFigures
const needOf = (province: (typeof provinces)[number], percent: number): number =>
  need({
    inhabitants: province.inhabitants2019,
    prevalence: fractionOf(province.prevalencePercent),
    participation: fractionOf(percent),
    capacity: 100,
  })
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

test.each(participations)(
  'each of the twelve printed numbers wanted at %i %% follows from the formula',
  (percent) => {
    const computed = provinces.map((province) => [province.province, Math.round(needOf(province, percent))])
    expect(computed).toEqual(provinces.map(({ province, wanted }) => [province, wanted[percent]]))
    expect(computed).toHaveLength(12)
  },
)

test.each([
  [15, 336.9, 336, 337],
  [30, 673.8, 675, 674],
  [45, 1010.7, 1011, 1011],
] as const)(
  'at %i %% the country needs %d: the rounded provinces give %i, rounding once %i',
  (percent, exact, apart, once) => {
    const needs = provinces.map((province) => needOf(province, percent))
    expect(sum(needs).toFixed(1)).toBe(exact.toFixed(1))
    expect(compareRounding(needs)).toEqual({ sumOfRounded: apart, roundedSum: once })
    expect(country.wanted[percent]).toBe(once)
  },
)

test('inhabitants times the printed shares add up to 224,604.2 people, as printed', () => {
  const people = sum(provinces.map((row) => row.inhabitants2019 * fractionOf(row.prevalencePercent)))
  expect(people.toFixed(1)).toBe('224604.2')
  expect(country.epaPrinted).toBe(224_604)
})

test('the unit trap: a share is a fraction, and 1.42 for 1.42 % is refused', () => {
  const groningen = { inhabitants: 583_990, participation: 0.15, capacity: 100 }
  expect(need({ ...groningen, prevalence: 0.0142 }).toFixed(2)).toBe('12.44')
  expect(() => need({ ...groningen, prevalence: 1.42 })).toThrow('1.42 is not a fraction')
  expect(() => need({ ...groningen, prevalence: 0.0142, participation: 15 })).toThrow('15 is not a fraction')
  expect(() => need({ ...groningen, prevalence: Number.NaN })).toThrow(RangeError)
})

test('twice the capacity is half the need, and two areas together need what they need apart', () => {
  const count = fc.integer({ min: 0, max: 18_000_000 })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      count,
      count,
      share,
      share,
      fc.integer({ min: 1, max: 10_000 }),
      (one, other, prevalence, participation, capacity) => {
        const needs = (inhabitants: number, visits = capacity) =>
          need({ inhabitants, prevalence, participation, capacity: visits })
        expect(needs(one, 2 * capacity)).toBeCloseTo(needs(one) / 2, 6)
        expect(needs(one + other)).toBeCloseTo(needs(one) + needs(other), 6)
      },
    ),
  )
})
