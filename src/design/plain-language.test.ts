import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { productFolder } from '../platform/files.ts'
import { countWords, findHardWords, hardWords, listSaid, sentencesOf } from './plain-language.ts'
import { findTaboo, tabooWords } from './taboo.ts'

test('every hard word is found, also with a capital or in a longer form, and never inside another word', () => {
  for (const word of Object.keys(hardWords)) {
    const written = word.endsWith('-') ? `${word.slice(0, -1)}en` : word
    expect(findHardWords(`Dit is ${written}, zei ze.`)).toHaveLength(1)
    expect(findHardWords(`${written[0]!.toUpperCase()}${written.slice(1)} is hier.`)).toHaveLength(1)
  }
  expect(findHardWords('Het verbetert alreeds; de blokletter en een betreffend')).toEqual([])
})

test('sentences end where they end, and not in a time or an abbreviation of a number', () => {
  expect(sentencesOf('Open van 10.00 uur. Bel even! Mag dat?')).toEqual([
    'Open van 10.00 uur.',
    'Bel even!',
    'Mag dat?',
  ])
  expect(sentencesOf('Een kop\nEen zin.')).toEqual(['Een kop', 'Een zin.'])
  expect(countWords('Bel 113 – dag en nacht')).toBe(5)
})

test('all that can be said is found, at any depth, for one and for many, from a list or a record', () => {
  const text = {
    one: 'een',
    deeper: [{ two: 'twee' }],
    count: (count: number) => (count === 1 ? 'één plek' : `${count} plekken`),
    listed: (names: string[]) => names.map((name) => name.toUpperCase()).join(),
    record: ({ name, at: { town } }: { name: string; at: { town: string } }) => `${name} in ${town}`,
    inside: () => ({ three: 'drie' }),
  }
  const { said, mute } = listSaid(text)
  expect(mute).toEqual([])
  for (const words of ['een', 'twee', 'één plek', '2 plekken', 'VOORBEELD', 'voorbeeld in voorbeeld', 'drie'])
    expect(said).toContain(words)
})

test('what answers to nothing is named', () => {
  const refuses = () => {
    throw new Error('never')
  }
  expect(listSaid({ a: { refuses } }).mute).toEqual(['.a.refuses'])
})

test('every taboo word is found, in any spelling of capitals and as the begin of a longer word; an abbreviation only whole', () => {
  for (const word of tabooWords) expect(findTaboo(`Een ${word.toUpperCase()} hier`)).toEqual([word])
  expect(findTaboo('doelgroepregistratie en cliënten')).toEqual(['cliënt', 'doelgroep'])
  expect(findTaboo('Epauletten en een keepasje')).toEqual([])
})

test('the taboo words are those of the glossary', () => {
  const glossary = readFileSync(join(productFolder, 'GLOSSARY.md'), 'utf8')
  const [, list] = /## Words that never stand on a public page\n\n([^.]*)\./.exec(glossary)!
  const named = list!.split(/,\s+/).map((word) => word.toLowerCase())
  // A word that another begins with is found with it.
  expect(named.filter((word) => findTaboo(word).length === 0)).toEqual([])
  expect(tabooWords.filter((word) => !named.includes(word))).toEqual([])
})
