import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { productFolder } from '../platform/files.ts'
import { type Language, languages } from '../platform/language.ts'
import { HelpBar } from './help-bar.tsx'
import { findLinks } from './helpline-words.tsx'
import { helplines } from './helplines.ts'

const barIn = async (language: Language) => String(await (<HelpBar language={language} />))
const textOf = (html: string) => html.replace(/<[^>]*>/g, '')

test('113 is named in the words that 113 chose itself', async () => {
  expect(textOf(await barIn('nl'))).toContain(
    'Denk je aan zelfdoding? Bel dan 24/7 gratis en anoniem 113 of chat op 113.nl',
  )
})

test('in every language 112, 113 and the Luisterlijn can be called with one tap, the chat of 113 opened, and the GP is named', async () => {
  for (const language of languages) {
    const bar = await barIn(language)
    for (const address of ['tel:112', 'tel:113', 'https://www.113.nl', 'tel:+31880767000'])
      expect(bar).toContain(`href="${address}"`)
    expect(bar).toContain({ nl: 'huisartsenpost', en: 'GP', uk: 'huisartsenpost' }[language])
  }
})

test('only lines whose list says so stand in the bar', async () => {
  const hidden = helplines.filter(({ show }) => show !== 'always')
  expect(hidden.length).toBeGreaterThan(0)
  for (const { number, name } of hidden) {
    expect(await barIn('nl')).not.toContain(number)
    expect(await barIn('nl')).not.toContain(name)
  }
})

test('every number that is shown has a source with its year', () => {
  for (const { number, show, source, sourceYear } of helplines)
    if (number && show !== 'no') expect([source, sourceYear].filter(Boolean)).toHaveLength(2)
})

test('a number is a link where it stands alone, not where it begins the name of a site', () => {
  const line = helplines.find(({ number }) => number === '113')!
  expect(findLinks(line, 'nl').filter(({ href }) => href)).toEqual([
    { text: '113', href: 'tel:113' },
    { text: '113.nl', href: 'https://www.113.nl' },
  ])
})

// Written in pieces, so that this file does not hold the numbers itself.
const stale = new RegExp(['0900', '(?:0113|0767)'].join('[^0-9a-z]{0,4}'), 'i')

test('the numbers that no longer work stand nowhere: not in the code, the facts or the documents', () => {
  const files = globSync('{src,data,docs,journeys}/**/*', { cwd: productFolder })
    .concat(globSync('*.{md,yml}', { cwd: productFolder }))
    .filter((file) => statSync(join(productFolder, file)).isFile())
  expect(files).toContain(join('data', 'helplines.csv'))
  expect(files.filter((file) => stale.test(readFileSync(join(productFolder, file), 'latin1')))).toEqual([])
})
