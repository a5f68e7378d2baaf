import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onOneLine, plainText } from '../../platform/plain-text.ts'
import { MOST_CHARACTERS, SentReport } from './error-report.ts'
import { parseCode, printCode } from './report-code.ts'
import { afterWorkingDays } from './working-days.ts'

describe('a code', () => {
  test('reads back however somebody types it over', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (number) => {
        const code = printCode(number)
        expect(code).toMatch(/^[3479CDFHJKMNPRTWXY]{5}-[3479CDFHJKMNPRTWXY]{5}$/)
        for (const typed of [code, code.toLowerCase(), ` ${code.replace('-', ' ')} `, [...code].join(' ')])
          expect(parseCode(typed)).toBe(code)
      }),
    )
  })

  test('another number is another code, until all codes were used', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 18n ** 10n - 1n }),
        fc.bigInt({ min: 1n, max: 1_000n }),
        (a, b) => {
          expect(printCode(a)).not.toBe(printCode(a + b))
        },
      ),
    )
  })

  test.each(['', 'KFT49', 'KFT49-HXR7', 'KFT49-HXR7CC', '00000-00000', 'OOOOO-IIIII', 'x'.repeat(5_000)])(
    '%j is none',
    (typed) => expect(parseCode(typed)).toBeUndefined(),
  )
})

describe('a text', () => {
  test('cannot steer a terminal, nor turn the direction of what follows', () => {
    const hostile = 'weg\u001b[2J\u001b]0;titel\u0007 \u009b31m rood\u202etxet\u2066\u0000\ud800 einde'
    expect(plainText(hostile)).toBe('weg[2J]0;titel 31m roodtxet\ufffd einde')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).not.toMatch(/[^\P{C}\n]/u)
        expect(onOneLine(text)).not.toMatch(/[\n\r\t]/)
      }),
    )
  })

  test('keeps its lines and its words', () => {
    expect(plainText(' Dicht op dinsdag.\r\n\tBél eerst 😀 ')).toBe('Dicht op dinsdag.\n Bél eerst 😀')
  })
})

describe('what a form sends', () => {
  const token = '00000000-0000-4000-8000-000000000001'
  test('may leave the words out, unless it says no more than "something else"', () => {
    expect(SentReport.parse({ subject: 'gone', token })).toEqual({ subject: 'gone', words: '', token })
    expect(SentReport.safeParse({ subject: 'other', words: ' \n ', token }).success).toBe(false)
    expect(SentReport.safeParse({ subject: 'other', words: 'De bel doet het niet.', token }).success).toBe(
      true,
    )
  })

  test('is no longer than it may be, counted as the field on the page counts', () => {
    const words = `${'a'.repeat(MOST_CHARACTERS - 2)}\r\nb`
    expect(SentReport.safeParse({ subject: 'hours', words, token }).success).toBe(true)
    expect(SentReport.safeParse({ subject: 'hours', words: `${words}c`, token }).success).toBe(false)
  })
})

test.each([
  ['2026-12-01', '2026-12-08', 'an ordinary week'],
  ['2026-12-04', '2026-12-11', 'from a Friday'],
  ['2026-12-05', '2026-12-11', 'from a Saturday'],
  ['2026-12-23', '2026-12-31', 'over Christmas, Boxing Day on a Saturday'],
  ['2026-12-31', '2027-01-08', 'over New Year'],
])('five working days after %s is %s: %s', (from, to) => {
  expect(afterWorkingDays(Temporal.PlainDate.from(from), 5).toString()).toBe(to)
})
