import { inLanguages, type Language } from '../platform/language.ts'
import { uk } from './saved-text.uk.ts'

const nl = {
  save: 'Bewaren',
  unsave: 'Bewaard: haal van mijn lijst',
  saved: (name: string) => `${name} staat op je lijst, op dit apparaat.`,
  removed: (name: string) => `${name} is van je lijst gehaald.`,
  toList: 'Bekijk je lijst',
  busy: 'We halen de gegevens op.',
  incomplete: 'We konden de gegevens nu niet ophalen. Open de pagina van de plek als je weer internet hebt.',
  blocked:
    'Je browser bewaart niets van deze site. Daarom kan een lijst hier niet. Een plek afdrukken kan wel.',
  noRoom: 'Er is geen ruimte meer op dit apparaat. Je lijst is niet veranderd.',
  full: (most: number) => `Er staan al ${most} plekken op je lijst. Haal er eerst een plek af.`,
  unreadable: 'De lijst op dit apparaat is niet goed te lezen.',
  startAgain: 'Begin met een lege lijst',
  empty: 'Je hebt nog geen plek bewaard. Kies bij een plek voor Bewaren, dan staat die hier.',
  count: (count: number) => (count === 1 ? 'Je bewaarde één plek.' : `Je bewaarde ${count} plekken.`),
  gone: 'Deze plek staat nu niet meer onder deze naam op Inloop. Misschien is die gestopt. Vraag het na voor je gaat.',
  changed: 'De lijst is ergens anders veranderd. Je ziet nu de nieuwe lijst.',
  print: 'Druk deze lijst af',
  large: 'Met grote letters',
  remove: 'Haal van de lijst',
  removeAll: 'Haal alles van de lijst',
  removedAll: (count: number) =>
    count === 1 ? 'Eén plek is van je lijst gehaald.' : `${count} plekken zijn van je lijst gehaald.`,
  undo: 'Zet terug',
  undone: 'Je lijst is weer zoals hij was.',
  seen: 'Deze plekken bekeek je het laatst. Je kunt ze ook zonder internet lezen:',
  wiped: 'Alles van deze site is van dit apparaat gewist.',
}

const en: typeof nl = {
  save: 'Save',
  unsave: 'Saved: take off my list',
  saved: (name) => `${name} is on your list, on this device.`,
  removed: (name) => `${name} was taken off your list.`,
  toList: 'See your list',
  busy: 'Getting the details.',
  incomplete: 'We could not get the details now. Open the page of the place when you are online again.',
  blocked:
    'Your browser keeps nothing of this site. So there can be no list here. You can still print a place.',
  noRoom: 'There is no room left on this device. Your list has not changed.',
  full: (most) => `There are ${most} places on your list already. Take one off first.`,
  unreadable: 'The list on this device cannot be read.',
  startAgain: 'Start with an empty list',
  empty: 'You have not saved a place yet. Choose Save with a place, and it stands here.',
  count: (count) => (count === 1 ? 'You saved one place.' : `You saved ${count} places.`),
  gone: 'This place is not on Inloop under this name any more. It may have stopped. Ask before you go.',
  changed: 'The list was changed somewhere else. You now see the new list.',
  print: 'Print this list',
  large: 'In large print',
  remove: 'Take off the list',
  removeAll: 'Take everything off the list',
  removedAll: (count) =>
    count === 1 ? 'One place was taken off your list.' : `${count} places were taken off your list.`,
  undo: 'Put back',
  undone: 'Your list is as it was again.',
  seen: 'These places you looked at last. You can read them without internet too:',
  wiped: 'Everything of this site was wiped from this device.',
}

export const savedTexts = inLanguages({ nl, en, uk })

/** The words for whoever reads a page in this language; a browser knows only what the page says of itself. */
export const savedTextsFor = (language: string): typeof nl => savedTexts[language as Language] ?? nl
