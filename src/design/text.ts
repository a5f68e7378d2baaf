import { inLanguages } from '../platform/language.ts'
import { uk } from './text.uk.ts'

const nl = {
  skip: 'Naar de inhoud',
  leave: { link: 'Snel weg', where: 'naar het weer', keys: 'of druk twee keer op Esc' },
  help: 'Hulp nu nodig?',
  navigation: 'Hoofdmenu',
  pages: {
    home: 'Zoeken',
    places: 'Alle plekken',
    week: 'Komende dagen',
    practices: 'Voor praktijken',
    need: 'Cijfers',
  },
  language: 'Taal',
  pageIn: (page: string, language: string) => `${page} (${language})`,
  /** Stands on each page in a language that nobody checked yet: on top, and at the foot how to help. */
  translated: undefined as { note: string; help: string } | undefined,
  /** Why some of a page is Dutch where the page is not. */
  theirWords: undefined as string | undefined,
  trial: 'Proefopstelling, om uit te proberen.',
  example: {
    name: 'Voorbeeldregio:',
    titled: (title: string) => `Verzonnen voorbeeld: ${title}`,
    madeUp: 'alles hier is verzonnen, om te oefenen en te laten zien.',
    back: 'Terug naar de echte Inloop',
    visit: 'Bekijk de voorbeeldregio',
  },
  foot: {
    name: 'Over Inloop',
    facts: 'Over deze gegevens',
    areas: 'Gemeenten, regio’s en provincies',
    help: 'Hulp nu: alle nummers',
    saved: 'Wat je bewaarde',
    accessibility: 'Toegankelijkheid',
    privacy: 'Privacy',
    status: 'Hoe het systeem ervoor staat',
    keeping: 'Voor wie een plek bijhoudt',
    licence:
      'Inloop is open software (EUPL-1.2). De feiten op deze site houden de licentie van hun bron; die staat bij Over deze gegevens.',
  },
  checkWords: {
    title: 'Kijk je tekst nog even na',
    lead: 'We hebben nog niets bewaard. In je tekst staat iets dat lijkt op een telefoonnummer of een e-mailadres:',
    which:
      'Is het van een mens? Haal het dan weg. Er komen drie puntjes voor in de plaats. Is het van de plek zelf, en moet het worden verbeterd? Laat het dan staan.',
    without: 'Haal weg en verstuur',
    asItIs: 'Verstuur zo',
  },
  wrong: 'Fout:',
  errors: (count: number) =>
    count === 1 ? 'Er klopt nog één ding niet' : `Er kloppen nog ${count} dingen niet`,
  download: 'Download deze tabel (CSV)',
  scrolls: (caption: string) => `Tabel: ${caption}`,
  pagination: 'Pagina’s',
  page: (number: number) => `Pagina ${number}`,
  previous: 'Vorige',
  next: 'Volgende',
  clock: (time: string) => `${time.replace(':', '.')} uur`,
  unknown: 'onbekend',
  notFound: {
    title: 'Deze pagina is er niet',
    body: 'Misschien is het adres veranderd, of zit er een tikfout in.',
    ways: 'Je kunt verder bij:',
  },
  gone: {
    title: 'Deze plek staat niet meer op Inloop',
    body: 'De plek is van de lijst gehaald. We laten er niets meer over zien.',
  },
  refused: {
    title: 'Dit kunnen we niet lezen',
    body: 'Wat je stuurde is te groot, of kwam niet heel aan. Probeer het nog eens, met minder woorden.',
  },
  fromElsewhere: {
    title: 'Dit kwam van een andere site',
    body: 'We hebben niets bewaard. Wil je ons iets laten weten of iets zoeken? Vul het dan in op deze site zelf.',
  },
  outOfOrder: {
    title: 'Er ging iets mis bij ons',
    body: 'Het ligt niet aan jou. Probeer het over een paar minuten nog eens.',
    help: 'De nummers bovenaan deze pagina werken gewoon.',
  },
}

const en: typeof nl = {
  skip: 'Skip to the content',
  leave: { link: 'Leave fast', where: 'to the weather', keys: 'or press Esc twice' },
  help: 'Need help now?',
  navigation: 'Main menu',
  pages: {
    home: 'Search',
    places: 'All places',
    week: 'Coming days',
    practices: 'For practices',
    need: 'Figures',
  },
  language: 'Language',
  pageIn: (page, language) => `${page} (${language})`,
  translated: undefined,
  theirWords: 'Some words here are Dutch: the place or a source wrote them itself.',
  trial: 'Trial set-up, for trying things out.',
  example: {
    name: 'Example region:',
    titled: (title) => `Made-up example: ${title}`,
    madeUp: 'everything here is made up, to practise and to show.',
    back: 'Back to the real Inloop',
    visit: 'See the example region',
  },
  foot: {
    name: 'About Inloop',
    facts: 'About these facts',
    areas: 'Municipalities, regions and provinces',
    help: 'Help now: all numbers',
    saved: 'What you saved',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    status: 'How the system is doing',
    keeping: 'For who keeps a place',
    licence:
      'Inloop is open software (EUPL-1.2). The facts on this site keep the licence of their source; see About these facts.',
  },
  checkWords: {
    title: 'Please look at your text once more',
    lead: 'We have kept nothing yet. In your text stands something like a telephone number or an e-mail address:',
    which:
      'Does it belong to a person? Then take it out: three dots come in its place. Does it belong to the place itself, and must it be corrected? Then leave it.',
    without: 'Take it out and send',
    asItIs: 'Send as it is',
  },
  wrong: 'Error:',
  errors: (count) =>
    count === 1 ? 'There is one thing to put right' : `There are ${count} things to put right`,
  download: 'Download this table (CSV)',
  scrolls: (caption) => `Table: ${caption}`,
  pagination: 'Pages',
  page: (number) => `Page ${number}`,
  previous: 'Previous',
  next: 'Next',
  clock: (time) => time,
  unknown: 'unknown',
  notFound: {
    title: 'This page is not here',
    body: 'The address may have changed, or it may hold a typing mistake.',
    ways: 'You can go on to:',
  },
  gone: {
    title: 'This place is no longer on Inloop',
    body: 'The place was taken off the list. We show nothing about it any more.',
  },
  refused: {
    title: 'We cannot read this',
    body: 'What you sent is too large, or did not arrive whole. Please try again, in fewer words.',
  },
  fromElsewhere: {
    title: 'This came from another site',
    body: 'We have kept nothing. Do you want to tell us something, or look for something? Please fill it in on this site itself.',
  },
  outOfOrder: {
    title: 'Something went wrong on our side',
    body: 'It is not your fault. Please try again in a few minutes.',
    help: 'The phone numbers at the top of this page still work.',
  },
}

export const texts = inLanguages({ nl, en, uk })
