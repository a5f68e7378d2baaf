import { globSync } from 'node:fs'
import { join } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { helplines } from './design/helplines.ts'
import { countWords, findHardWords, listSaid, sentencesOf } from './design/plain-language.ts'
import { findTaboo } from './design/taboo.ts'

/** As Dutch at level B1 is measured: sentences of fifteen words on average, and none that runs on. */
const MEAN_WORDS = 15
const MOST_WORDS = 25

/** Pages for policy, where a formula is told whole and terms are explained; residents come there by choice. */
const policy = [
  'coverage/text.ts',
  'reach/text.ts',
  'reach/closing-text.ts',
  'reach/capacity-text.ts',
  'reach/change-text.ts',
  'reach/small-area-text.ts',
]
const MOST_WORDS_OF_POLICY = 30

/** Texts that may name EPA, with its meaning: they stand on the pages that the glossary exempts. */
const mayNameEpa = [...policy, 'finder/facts-text.ts']

const src = new URL('.', import.meta.url).pathname
const isPerLanguage = (value: unknown): value is { nl: unknown; uk: unknown } =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value

const texts: { file: string; dutch: unknown }[] = [
  {
    file: 'data/helplines.csv',
    dutch: helplines.flatMap(({ words, forWhom, cost }) => [words.nl, forWhom.nl, cost.nl]),
  },
]
for (const file of globSync('**/*text.ts', { cwd: src }).toSorted()) {
  const exported: unknown[] = Object.values(await import(join(src, file)))
  const dutch = exported.filter(isPerLanguage).map(({ nl }) => nl)
  if (dutch.length > 0) texts.push({ file, dutch })
}

test('every capability with pages is read here', () => {
  const read = new Set(texts.map(({ file }) => file.split('/')[0]))
  const withPages = globSync('*/pages', { cwd: src }).map((folder) => folder.split('/')[0])
  expect(withPages.filter((capability) => !read.has(capability))).toEqual([])
})

describe.each(texts)('$file', ({ file, dutch }) => {
  const { said, mute } = listSaid(dutch)
  const sentences = said.flatMap(sentencesOf)

  test('says everything when it is asked with a name or a number', () => {
    expect(mute).toEqual([])
  })

  test('has short sentences', () => {
    const most = policy.includes(file) ? MOST_WORDS_OF_POLICY : MOST_WORDS
    expect(sentences.filter((sentence) => countWords(sentence) > most)).toEqual([])
    // A label is no sentence, and would flatter the mean.
    const whole = sentences.filter((sentence) => /[.!?]$/.test(sentence))
    const mean = whole.reduce((sum, sentence) => sum + countWords(sentence), 0) / Math.max(1, whole.length)
    expect(mean).toBeLessThanOrEqual(MEAN_WORDS)
  })

  test('has plain words', () => {
    expect([...new Set(said.flatMap(findHardWords))]).toEqual([])
  })

  test('speaks of people', () => {
    const found = new Set(said.flatMap(findTaboo))
    if (mayNameEpa.includes(file)) found.delete('epa')
    expect([...found]).toEqual([])
  })
})
