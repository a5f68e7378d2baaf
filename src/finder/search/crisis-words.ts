import { isOneEditAway } from '../../geography/browser.ts'

/**
 * Words of somebody who may be in danger, in the languages of the house and in Russian, which many who read Ukrainian
 * write; read through by people before they change. They are looked for as whole words, since Doodstil is a village; the
 * long ones with one letter amiss as well.
 */
const words = listed(
  'suicide suicidaal suicidale zelfmoord zelfdoding zelfmoordgedachten zelfdodingsgedachten dood dod doot doodgaan',
  'doodwens sterven levensmoe overdosis zelfbeschadiging automutilatie levensgevaar mishandeld mishandeling',
  'verkracht verkrachting 113 112',
  'suicidal overdose dying selfharm raped',
  'самогубство суїцид передозування зґвалтували самоубийство суицид изнасиловали',
)

/** These words in this order, with at most some few between them. */
const sentences = [
  ...['niet meer leven', 'niet meer verder', 'niet meer vol', 'niet meer volhouden', 'niet meer zitten'],
  ...['ik wil niet meer', 'er niet meer zijn', 'hoeft niet meer', 'leven geen zin', 'geen zin leven'],
  ...['leven zat', 'einde aan maken', 'eind aan maken', 'maak er een einde aan'],
  ...['maak er een eind aan', 'uit het leven stappen', 'stap eruit', 'eruit stappen', 'van kant maken'],
  ...['voor de trein', 'voor een trein', 'trein springen', 'dak springen', 'brug springen'],
  ...['pillen geslikt', 'pillen ingenomen', 'pillen genomen', 'pillen slikken'],
  ...[
    'slaat mij',
    'slaat me',
    'slaat ons',
    'word geslagen',
    'bedreigt mij',
    'bedreigt me',
    'huiselijk geweld',
  ],
  ...['want to die', 'wanna die', 'end my life', 'end it all', 'self harm', 'not want to live'],
  ...['dont want to live', 'dont want to be here', 'cant go on', 'cannot go on', 'reason to live'],
  ...['better off dead', 'took pills', 'taken pills', 'hits me', 'beats me', 'domestic violence'],
  ...['хочу померти', 'хочу вмерти', 'не хочу жити', 'вбити себе', 'покінчити з собою', 'покінчити з життям'],
  ...['накласти на себе руки', 'немає сенсу жити', 'більше не можу', 'не можу більше', 'мене бє', 'бє мене'],
  ...['хочу умереть', 'не хочу жить', 'убить себя', 'покончить с собой', 'больше не могу', 'не могу больше'],
].map(lettersOf)

/** What somebody does to themselves: `myself` and one of these, in whatever order. */
const themselves = new Set(listed('mezelf mijzelf myself себе себя'))
const harm = new Set(
  listed(
    'aandoen pijn snij snijd snijden kras krassen verwond verwonden beschadig beschadigen ophangen dood doden',
    'vermoorden kapot',
    'kill killing hurt hurting harm harming cut cutting hang',
    'ріжу порізати порізала порізав режу порезать',
  ),
)

/** «Kan niet meer», unless it is something that one cannot do any more: lopen, werken. */
const atTheEnd = / kan (?:het |dit |echt |gewoon |zo )*niet meer (?!\p{L}+en )/u

/** Shorter words have near neighbours that mean something else: rood, dood. */
const SHORTEST_WITH_TYPO = 7
/** More words between two of a sentence say something else. */
const MOST_BETWEEN = 3

/** Whether what somebody typed may come from somebody in danger. Nothing is kept of it. */
export function speaksOfDanger(typed: string): boolean {
  const spoken = lettersOf(typed.replaceAll(/\b(me|mij) zelf/gi, 'mezelf'))
  return (
    spoken.some((word) => words.some((one) => isSame(one, word))) ||
    sentences.some((one) => saysInOrder(spoken, one)) ||
    (spoken.some((word) => themselves.has(word)) && spoken.some((word) => harm.has(word))) ||
    atTheEnd.test(` ${spoken.join(' ')} `)
  )
}

/** What was typed without those words, in case there is a place among them. */
export const withoutDanger = (typed: readonly string[]): string[] =>
  typed.filter((word) => !words.some((one) => isSame(one, word)))

const isSame = (word: string, typed: string): boolean =>
  word === typed || (word.length >= SHORTEST_WITH_TYPO && isOneEditAway(word, typed))

function saysInOrder(spoken: readonly string[], sentence: readonly string[]): boolean {
  return spoken.some((_, start) => {
    let at = start
    return sentence.every((word, i) => {
      const found = spoken.indexOf(word, at)
      const isNear = found >= 0 && (i === 0 ? found === start : found - at <= MOST_BETWEEN)
      at = found + 1
      return isNear
    })
  })
}

/** Words in whatever script: lower case, without accents, apostrophes and other marks. */
function lettersOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{Mark}'’‘ʼ`´]/gu, '')
  return plain.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '')
}

function listed(...lines: string[]): string[] {
  return lines.flatMap(lettersOf)
}
