import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  FINGERPRINTS,
  isDatable,
  isPrintOf,
  printOf,
  readCode,
  type Version,
  writeCode,
} from './version-code.ts'

const version: Version = {
  revision: 84,
  madeOn: Temporal.PlainDate.from('2026-12-01'),
  area: { municipalities: [228] },
  beside: 345,
}
const below = (bound: number) => fc.integer({ min: 0, max: bound - 1 })
const arbitrary: fc.Arbitrary<Version> = fc.record({
  revision: fc.integer({ min: 1, max: 10_000_000 }),
  madeOn: fc
    .integer({ min: 0, max: 16_000 })
    .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days })),
  area: fc.oneof(
    fc.record({
      municipalities: fc.array(fc.integer({ min: 1, max: 4095 }), { minLength: 1, maxLength: 6 }),
    }),
    fc.record({ pc4: fc.integer({ min: 1000, max: 9999 }), km: fc.integer({ min: 1, max: 30 }) }),
  ),
  beside: fc.oneof(below(FINGERPRINTS), fc.record({ helplines: below(31 ** 2), contact: below(31 ** 2) })),
})
const plain = (code: string) => code.replaceAll('-', '')
const inWords = (read: ReturnType<typeof readCode>) =>
  'version' in read ? { ...read.version, madeOn: read.version.madeOn.toString() } : read

test('a code gives back what was put in', () => {
  fc.assert(
    fc.property(arbitrary, (some) => {
      expect(inWords(readCode(writeCode(some)))).toEqual({ ...some, madeOn: some.madeOn.toString() })
    }),
  )
})

test('for one municipality it is short enough to type, in groups of four', () => {
  expect(writeCode(version)).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
})

test('every code is whole groups of four, so that none looks cut off', () => {
  const now = arbitrary.filter(({ beside }) => typeof beside === 'number')
  fc.assert(
    fc.property(now, (some) => {
      expect(writeCode(some)).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/)
    }),
  )
})

test('a code of before there were noughts in front is read as it was meant, and shown as it stands on paper', () => {
  const code = '1KTJ-9ZD5-536F-0F7'
  expect(readCode(code)).toMatchObject({ code, version: { area: { municipalities: [228] } } })
})

test('small letters, spaces and letters that look like digits are forgiven', () => {
  const code = writeCode(version)
  const sloppy = ` ${plain(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's')}. `
  expect(inWords(readCode(sloppy))).toEqual(inWords(readCode(code)))
})

test('one wrong symbol is always noticed', () => {
  fc.assert(
    fc.property(arbitrary, fc.nat(), fc.integer({ min: 1, max: 30 }), (some, at, by) => {
      const symbols = '0123456789ABCDEFGHJKMNPQRTVWXYZ'
      const code = plain(writeCode(some))
      const i = at % code.length
      const other = symbols[(symbols.indexOf(code[i]!) + by) % 31]
      expect(readCode(code.slice(0, i) + other + code.slice(i + 1))).toEqual({ wrong: 'typing error' })
    }),
  )
})

test('two symbols that changed places are always noticed', () => {
  fc.assert(
    fc.property(arbitrary, fc.nat(), fc.nat(), (some, one, other) => {
      const code = [...plain(writeCode(some))]
      const [i, j] = [one % code.length, other % code.length]
      fc.pre(code[i] !== code[j])
      ;[code[i], code[j]] = [code[j]!, code[i]!]
      expect(readCode(code.join(''))).toEqual({ wrong: 'typing error' })
    }),
  )
})

test('what is no code at all is called so', () => {
  for (const text of ['', 'ABCD', 'koffie!', '<script>', 'A'.repeat(500), '   '])
    expect(readCode(text)).toEqual({ wrong: 'no code' })
})

test('random text seldom passes for a code', () => {
  const texts = fc.sample(fc.stringMatching(/^[0-9A-HJKMNPQRTVWXYZ]{16}$/), { numRuns: 2000, seed: 7 })
  expect(texts.filter((text) => 'version' in readCode(text)).length).toBeLessThan(20)
})

test('a code of the first edition is read as it was meant, and written as it was', () => {
  const code = '1KTJ-JZ8P-CXM0-BK'
  const first = { ...version, beside: { helplines: 12, contact: 345 } }
  expect(inWords(readCode(code))).toEqual({ ...first, madeOn: '2026-12-01' })
  expect(writeCode(first)).toBe(code)
})

test('a day can stand in a code, or is refused: none is read back as another', () => {
  const days = fc
    .integer({ min: -40_000, max: 40_000 })
    .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }))
  fc.assert(
    fc.property(days, (madeOn) => {
      if (!isDatable(madeOn)) expect(() => writeCode({ ...version, madeOn })).toThrow(RangeError)
      else expect(inWords(readCode(writeCode({ ...version, madeOn })))).toMatchObject({ madeOn: `${madeOn}` })
    }),
  )
  const datable = ['0000-01-01', '2025-12-31', '2026-01-01', '2070-11-09', '2070-11-10', '9999-12-31']
  expect(datable.filter((day) => isDatable(Temporal.PlainDate.from(day)))).toEqual([
    '2026-01-01',
    '2070-11-09',
  ])
})

test('a fingerprint is that of its texts, and of any others once in millions of times', () => {
  const now = { helplines: '113', contact: '' }
  expect(isPrintOf(printOf(now), now)).toBe(true)
  const prints = new Set(
    Array.from({ length: 20_000 }, (_, i) => printOf({ helplines: '113', contact: `Rol ${i}` })),
  )
  // Of 20,000 drawn from 31⁵ some seven pairs are equal (the birthday problem); of 31² nearly all were.
  expect(prints.size).toBeGreaterThan(19_950)
})

test('what was printed with a code of the first edition is still compared', () => {
  const now = { helplines: '113', contact: 'Rol' }
  const first = Array.from({ length: 31 ** 2 }, (_, helplines) => helplines)
  const same = first.filter((helplines) => first.some((contact) => isPrintOf({ helplines, contact }, now)))
  expect(same).toHaveLength(1)
})
