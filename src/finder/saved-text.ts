import { inLanguages } from '../platform/language.ts'
import { uk } from './saved-text.uk.ts'

/** What the pages about the visitor's own device say. */
const nl = {
  title: 'Wat je bewaarde',
  description: 'Je eigen lijst van plekken. Die staat alleen op dit apparaat.',
  lead: 'Deze lijst staat alleen op dit apparaat. Wij kunnen hem niet zien, en hij wordt nergens heen gestuurd.',
  offline: 'Je kunt de lijst ook lezen als je geen internet hebt, en hem afdrukken om mee te nemen.',
  asOf: (day: string) => `Zo stond het op ${day} op Inloop.`,
  withoutScript:
    'Een lijst bewaren kan alleen als JavaScript aanstaat in je browser. Zonder JavaScript kun je wel de pagina van een plek afdrukken en meenemen.',
  toPlaces: 'Bekijk alle plekken',
  seen: 'Laatst bekeken',
  shared: 'Deel je dit apparaat met anderen?',
  sharedNote:
    'Dan kunnen zij deze lijst ook zien. Je kunt alles wat deze site op dit apparaat bewaart in één keer wissen. Dat zijn je lijst, de plekken die je het laatst bekeek en de nummers voor zonder internet.',
  historyNote:
    'Welke pagina’s je bezocht, houdt je browser zelf ook bij. Dat wis je bij de geschiedenis van je browser.',
  wipe: 'Wis alles op dit apparaat',
  wiped: {
    title: 'Alles is gewist',
    lead: 'Deze site bewaart nu niets meer op dit apparaat. Dat blijft zo tot je de site opnieuw opent of weer een plek bewaart.',
    history: 'Welke pagina’s je bezocht, staat nog wel in de geschiedenis van je browser.',
  },
  withoutNetwork: {
    title: 'Je hebt nu geen internet',
    lead: 'De nummers bovenaan werken wel: bellen kan zonder internet.',
    what: 'Dit kun je nu wel lezen:',
    help: 'Hulp nu: alle nummers',
    list: 'De plekken die je bewaarde',
    again: 'Heb je weer internet? Laad de pagina dan opnieuw.',
  },
}

const en: typeof nl = {
  title: 'What you saved',
  description: 'Your own list of places. It is only on this device.',
  lead: 'This list is only on this device. We cannot see it, and it is sent nowhere.',
  offline: 'You can also read the list when you have no internet, and print it to take along.',
  asOf: (day) => `This is how it stood on Inloop on ${day}.`,
  withoutScript:
    'A list can only be kept when JavaScript is on in your browser. Without JavaScript you can still print the page of a place and take it along.',
  toPlaces: 'See all places',
  seen: 'Looked at last',
  shared: 'Do you share this device with others?',
  sharedNote:
    'Then they can see this list too. You can wipe all that this site keeps on this device at once: your list, the places you looked at last and the numbers for when there is no internet.',
  historyNote:
    'Your browser itself also remembers which pages you visited. You wipe that in the history of your browser.',
  wipe: 'Wipe everything on this device',
  wiped: {
    title: 'Everything is wiped',
    lead: 'This site now keeps nothing on this device. It stays that way until you open the site again or save a place.',
    history: 'Which pages you visited is still in the history of your browser.',
  },
  withoutNetwork: {
    title: 'You have no internet now',
    lead: 'The numbers at the top do work: you can call without internet.',
    what: 'This you can read now:',
    help: 'Help now: all numbers',
    list: 'The places you saved',
    again: 'Are you online again? Then reload the page.',
  },
}

export const savedPageTexts = inLanguages({ nl, en, uk })
