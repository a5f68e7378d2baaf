import { isOneEditAway, wordsOf } from '../../geography/browser.ts'

/**
 * Words of somebody who may be in danger, in the languages of the house; read through by people before they change. They
 * are looked for as whole words, since Doodstil is a village; the long ones with one letter amiss as well.
 */
const words = [
  ...[
    'suicide',
    'suicidaal',
    'suicidale',
    'zelfmoord',
    'zelfdoding',
    'zelfmoordgedachten',
    'zelfdodingsgedachten',
  ],
  ...[
    'dood',
    'doodgaan',
    'doodwens',
    'sterven',
    'overdosis',
    'zelfbeschadiging',
    'automutilatie',
    '113',
    '112',
  ],
  ...['suicidal', 'overdose', 'dying', 'selfharm', 'levensgevaar'],
]
const sentences = [
  ...['niet meer leven', 'einde aan maken', 'eind aan maken', 'uit het leven stappen', 'mezelf wat aandoen'],
  ...[
    'mezelf iets aandoen',
    'mezelf snijden',
    'van kant maken',
    'niet meer zitten',
    'er niet meer zijn',
    'niet meer verder',
  ],
  ...[
    'kill myself',
    'killing myself',
    'want to die',
    'end my life',
    'end it all',
    'hurt myself',
    'harm myself',
  ],
  ...['self harm', 'not want to live', 'cut myself'],
]

/** Shorter words have near neighbours that mean something else: rood, dood. */
const SHORTEST_WITH_TYPO = 7

/** Whether what somebody typed may come from somebody in danger. Nothing is kept of it. */
export function speaksOfDanger(typed: string): boolean {
  const spoken = wordsOf(typed)
  const text = ` ${spoken.join(' ')} `
  return (
    spoken.some((word) => words.some((one) => isSame(one, word))) ||
    sentences.some((one) => text.includes(` ${one} `))
  )
}

/** What was typed without those words, in case there is a place among them. */
export const withoutDanger = (typed: readonly string[]): string[] =>
  typed.filter((word) => !words.some((one) => isSame(one, word)))

const isSame = (word: string, typed: string): boolean =>
  word === typed || (word.length >= SHORTEST_WITH_TYPO && isOneEditAway(word, typed))
