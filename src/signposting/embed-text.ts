import { inLanguages } from '../platform/language.ts'

const nl = {
  title: 'De lijst op je eigen site',
  description:
    'Zo zet je de lijst van plekken in je gemeente op je eigen site, zonder cookies en zonder volgen.',
  lead: 'Je kunt de plekken in je gemeente laten zien op je eigen site. De lijst is altijd zoals wij hem nu kennen.',
  promise: [
    'Er komen geen cookies, en we houden niet bij wie er kijkt.',
    'De lijst staat in een eigen vak dat bij niets anders op je pagina kan.',
    'Hij werkt ook zonder JavaScript, en met het toetsenbord.',
  ],
  form: 'Maak de code',
  municipality: 'Welke gemeente?',
  chooseMunicipality: 'Kies een gemeente',
  language: 'In welke taal?',
  colours: 'Kleuren van je site (hoeft niet)',
  coloursNote: 'Zes tekens, of drie, zoals 154273. Een kleur waarmee tekst niet te lezen is laten we weg.',
  accent: 'Kleur van links en koppen',
  text: 'Kleur van de tekst',
  ground: 'Achtergrond',
  button: 'Toon de code',
  element: 'Met JavaScript: past zijn hoogte aan',
  elementNote: 'Zet dit waar de lijst moet komen. De link erin zien mensen als het script niet laadt.',
  frame: 'Zonder JavaScript',
  frameNote: 'Hier kies je zelf een hoogte.',
  try: 'Bekijk de lijst los',
  policy: 'Heeft je site een strenge Content-Security-Policy? Zet dit erbij:',
  tokens: 'Wat je kunt instellen op <inloop-lijst>',
  attribute: 'Attribuut',
  means: 'Wat het doet',
  attributes: {
    gemeente: 'het laatste deel van het adres van de gemeente; verplicht',
    taal: 'nl of en; anders nl',
    kleur: 'kleur van links en koppen',
    tekst: 'kleur van de tekst',
    achtergrond: 'kleur van de achtergrond',
    titel: 'hoe een schermlezer de lijst noemt; anders zoals de lijst zelf heet',
  },
  wrongColour: (which: string) =>
    `${which}: deze kleur laten we weg. Typ zes tekens, zoals 154273, en kies een kleur waarmee tekst te lezen is.`,
  unknownMunicipality: 'Die gemeente kennen we niet. Kies er een uit de lijst.',
  list: {
    title: (area: string) => `Plekken waar je welkom bent in ${area}`,
    unknown: 'Deze gemeente kennen we niet',
    unknownNote: 'In de code van deze lijst staat een gemeente die we niet kennen. Alle plekken staan op:',
    source: 'Deze lijst komt van',
    newTab: 'Links gaan open in een nieuw tabblad.',
  },
}

const en: typeof nl = {
  title: 'The list on your own site',
  description:
    'How to put the list of places in your municipality on your own site, without cookies or tracking.',
  lead: 'You can show the places in your municipality on your own site. The list is always as we know it now.',
  promise: [
    'There are no cookies, and we do not keep track of who looks.',
    'The list stands in a box of its own that can reach nothing else on your page.',
    'It also works without JavaScript, and with the keyboard.',
  ],
  form: 'Make the code',
  municipality: 'Which municipality?',
  chooseMunicipality: 'Choose a municipality',
  language: 'In which language?',
  colours: 'Colours of your site (if you like)',
  coloursNote: 'Six characters, or three, such as 154273. A colour that makes text unreadable is left out.',
  accent: 'Colour of links and headings',
  text: 'Colour of the text',
  ground: 'Background',
  button: 'Show the code',
  element: 'With JavaScript: takes the height it needs',
  elementNote:
    'Put this where the list should stand. People see the link in it when the script does not load.',
  frame: 'Without JavaScript',
  frameNote: 'Here you choose a height yourself.',
  try: 'Look at the list by itself',
  policy: 'Does your site have a strict Content-Security-Policy? Add this to it:',
  tokens: 'What you can set on <inloop-lijst>',
  attribute: 'Attribute',
  means: 'What it does',
  attributes: {
    gemeente: 'the last part of the address of the municipality; required',
    taal: 'nl or en; otherwise nl',
    kleur: 'colour of links and headings',
    tekst: 'colour of the text',
    achtergrond: 'colour of the background',
    titel: 'what a screen reader calls the list; otherwise what the list calls itself',
  },
  wrongColour: (which) =>
    `${which}: this colour is left out. Type six characters, such as 154273, and choose a colour that leaves text readable.`,
  unknownMunicipality: 'We do not know that municipality. Please choose one from the list.',
  list: {
    title: (area) => `Places where you are welcome in ${area}`,
    unknown: 'We do not know this municipality',
    unknownNote: 'The code of this list names a municipality that we do not know. All places are at:',
    source: 'This list comes from',
    newTab: 'Links open in a new tab.',
  },
}

export const texts = inLanguages({ nl, en })
