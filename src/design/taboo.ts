/** Words that never stand on a public page (GLOSSARY.md): they make a case of a person. */
export const tabooWords = [
  'cliënt',
  'patiënt',
  'zorgconsument',
  'hulpvrager',
  'stoornis',
  'epa',
  'lsp',
  'doelgroep',
  'uitstroom',
  'doorstroom',
  'afvinken',
  'kpi',
  'behandelplan',
  'triage',
  'intake',
  'verwijsbrief',
] as const
export type TabooWord = (typeof tabooWords)[number]

/** Abbreviations are looked for as a whole word; the others also where a longer word begins with them: doelgroepregistratie. */
const patterns = new Map(
  tabooWords.map((word) => [
    word,
    new RegExp(`(?<![\\p{L}])${word}${word.length === 3 ? '(?![\\p{L}])' : ''}`, 'iu'),
  ]),
)

/** The taboo words that a text holds. */
export const findTaboo = (text: string): TabooWord[] =>
  tabooWords.filter((word) => patterns.get(word)!.test(text))
