import { expect, test } from 'vitest'
import { readCommandWords } from './command-words.ts'

const grammar = { texts: ['source', 'by'], flags: ['apply'] }

test('options may stand anywhere, with a space or an equals sign', () => {
  expect(readCommandWords(['a.csv', '--source', 'x y', '--apply', 'b', '--by=c=d'], grammar)).toEqual({
    words: ['a.csv', 'b'],
    options: { source: 'x y', by: 'c=d' },
    flags: new Set(['apply']),
  })
})

test.each([
  [['--sorce', 'x'], { option: '--sorce', why: 'unknown' }],
  [['--source'], { option: '--source', why: 'no value' }],
  [['--source', '--apply'], { option: '--source', why: 'no value' }],
  [['--source='], { option: '--source', why: 'no value' }],
  [['--apply=yes'], { option: '--apply', why: 'takes no value' }],
  [['--apply', '--apply'], { option: '--apply', why: 'twice' }],
  [['--by', 'x', '--by', 'y'], { option: '--by', why: 'twice' }],
])('%j is wrong', (said, wrong) => {
  expect(readCommandWords(said, grammar)).toEqual({ wrong })
})
