import { inLanguages } from '../../platform/language.ts'

const nl = {
  description: 'Een bladzijde met cijfers van Inloop, op papier.',
  foot: (date: string) => `Inloop, gemaakt op ${date}.`,
  busy: 'Even druk',
  busyNote: 'Er worden op dit moment veel bladen gemaakt. Probeer het over een paar tellen nog eens.',
  broken: 'De PDF lukt nu niet',
  brokenNote: 'Er ging iets mis bij ons. De gewone pagina zegt hetzelfde, en die kun je ook printen.',
  asPage: 'Naar de gewone pagina',
}

const en: typeof nl = {
  description: 'A page of figures by Inloop, on paper.',
  foot: (date) => `Inloop, made on ${date}.`,
  busy: 'Busy for a moment',
  busyNote: 'Many sheets are being made right now. Please try again in a few seconds.',
  broken: 'The PDF does not work right now',
  brokenNote: 'Something went wrong on our side. The ordinary page says the same, and it can be printed too.',
  asPage: 'To the ordinary page',
}

export const texts = inLanguages({ nl, en })
