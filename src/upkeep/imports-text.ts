import { inLanguages } from '../platform/language.ts'

const nl = {
  title: 'Lijsten die zijn ingelezen',
  lead: 'Elke lijst ging in één keer in het overzicht, en kan er in één keer weer uit.',
  byCommand:
    'Een nieuwe lijst lees je in met een opdracht op de server. Die laat eerst zien wat er verandert.',
  none: 'Er is nog geen lijst ingelezen.',
  run: (number: string, source: string) => `Nummer ${number}: ${source}`,
  read: (moment: string, file: string) => `Ingelezen op ${moment}, uit ${file}.`,
  counts: (fresh: string, changed: string, gone: string) =>
    `Nieuw: ${fresh}. Veranderd: ${changed}. Niet meer in de lijst: ${gone}.`,
  undone: (moment: string) => `Teruggedraaid op ${moment}.`,
  undo: (number: string) => `Draai nummer ${number} terug`,
  undoLead: 'Alles wordt zoals het was voor deze lijst. Wat mensen daarna zelf zeiden, blijft staan.',
  wrong: {
    gone: 'Deze lijst kennen we niet.',
    later: (number: string) =>
      `Van deze bron is later nog een lijst ingelezen, nummer ${number}. Draai die eerst terug.`,
  },
}

const en: typeof nl = {
  title: 'Lists that were read in',
  lead: 'Each list went into the register at once, and can come out at once.',
  byCommand: 'A new list is read in with a command on the server. That shows first what will change.',
  none: 'No list was read in yet.',
  run: (number, source) => `Number ${number}: ${source}`,
  read: (moment, file) => `Read in on ${moment}, from ${file}.`,
  counts: (fresh, changed, gone) => `New: ${fresh}. Changed: ${changed}. No longer in the list: ${gone}.`,
  undone: (moment) => `Undone on ${moment}.`,
  undo: (number) => `Undo number ${number}`,
  undoLead: 'All becomes as it was before this list. What people said themselves afterwards stays.',
  wrong: {
    gone: 'We do not know this list.',
    later: (number) => `Of this source a later list was read in, number ${number}. Undo that one first.`,
  },
}

/** What the page of imports says. */
export const importsTexts = inLanguages({ nl, en })
