import { wordsOf } from '../../geography/browser.ts'

/** A page of ours for whoever does not look for a place for themselves. */
export const doors = ['someoneElse', 'withPeople', 'takePart'] as const
export type Door = (typeof doors)[number]

/** Where each leads. */
export const doorAddresses: Record<Door, string> = {
  someoneElse: '/voor-iemand-anders',
  withPeople: '/verwijzers',
  takePart: '/meedoen',
}

/** Whom people worry about. Read through by people before it changes. */
const close =
  'zoon dochter kind kinderen kleinkind man vrouw partner vriend vriendin moeder vader mama papa broer zus ' +
  'zusje broertje ouder ouders oma opa buurman buurvrouw buurjongen buurmeisje neef nicht oom tante collega ' +
  'son daughter child children husband wife friend boyfriend girlfriend mother father mum mom dad brother ' +
  'sister parent parents neighbour colleague'
const closeOnes = new Set(close.split(' '))
const mine = new Set(['mijn', 'mn', 'm', 'onze', 'my', 'our'])
/** Whoever comes along is not whom it is about: samen met mijn zus. */
const along = new Set(['met', 'with'])

const wordsFor: Record<Door, ReadonlySet<string>> = {
  someoneElse: setOf('naaste naasten mantelzorg mantelzorger familielid carer caregiver relative'),
  withPeople: setOf(
    'huisarts huisartsen huisartsenpraktijk praktijk praktijkondersteuner poh doktersassistente verwijzer ' +
      'wijkteam wijkverpleegkundige welzijnscoach gp gps practice doctor',
  ),
  takePart: setOf(
    'vrijwilliger vrijwilligers vrijwilligerswerk meehelpen ervaringsdeskundige ervaringswerker volunteer ' +
      'volunteering',
  ),
}
const sentencesFor: Partial<Record<Door, readonly string[]>> = {
  someoneElse: [
    ...['zorgen om', 'zorgen over', 'bezorgd om', 'bezorgd over', 'iemand anders', 'bang om'],
    ...['worried about', 'worry about', 'somebody else', 'someone else'],
  ],
  takePart: ['wil helpen', 'wil meedoen', 'iets terugdoen', 'want to help', 'help out'],
}

/** The doors that words may lead to; that is an offer, and never said to be what somebody means. */
export function doorsFor(typed: string): Door[] {
  const words = wordsOf(typed)
  const text = ` ${words.join(' ')} `
  const isAboutMine = words.some(
    (word, i) => closeOnes.has(word) && mine.has(words[i - 1] ?? '') && !along.has(words[i - 2] ?? ''),
  )
  return doors.filter(
    (door) =>
      (door === 'someoneElse' && isAboutMine) ||
      words.some((word) => wordsFor[door].has(word)) ||
      sentencesFor[door]?.some((one) => text.includes(` ${one} `)),
  )
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
