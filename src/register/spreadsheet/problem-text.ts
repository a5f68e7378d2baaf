import type { CellProblem } from './cell-forms.ts'
import type { NotApplied } from './edited-export.ts'
import type { RowFault } from './importing.ts'

type Why = RowFault['problem']['why']
/** What stands in a cell, the words that may stand there, the most characters, and the other row of the same. */
type Found = { value: string; allowed: string; limit: number; otherRow: number }

/** What is the matter with a cell: to editors, in Dutch. */
export const text = {
  where: (row: number, column: string) => `Rij ${row}, kolom “${column}”`,
  why: {
    'unknown word': ({ value, allowed }) => `“${value}” ken ik niet. Kies uit: ${allowed}.`,
    'too long': ({ value, limit }) => `deze tekst is te lang: ${value.length} tekens, hoogstens ${limit}.`,
    'control character': () => 'hier staat een teken dat geen tekst is.',
    'not a text': ({ value }) => `“${value}” is geen tekst die ik kan bewaren.`,
    'not a date': ({ value }) =>
      `“${value}” is geen datum. Schrijf een jaar (2026), een maand (2026-03) of een dag (2026-03-31).`,
    'not degrees': ({ value }) =>
      `“${value}” is geen plek op de kaart. Schrijf lon en lat in graden, zoals 5.12 en 52.09.`,
    'not opening hours': ({ value }) =>
      `“${value}” zijn geen openingstijden. Schrijf ze zo: Mo-Fr 10:00-16:00; PH off.`,
    'not hosts': ({ value }) =>
      `“${value}” zijn geen mensen met hun akkoord. Schrijf ze zo: Noor (gastvrouw), akkoord 2026-11-01; Sam, akkoord 2026-10-15.`,
    'consent to come': ({ value }) =>
      `“${value}”: een akkoord kan niet van een dag zijn die nog moet komen. Vul de dag in waarop het gegeven is.`,
    'not languages': ({ value }) => `“${value}” zijn geen talen. Schrijf codes van twee letters: nl | en.`,
    'not an e-mail address': ({ value }) => `“${value}” is geen e-mailadres.`,
    'not a website': ({ value }) => `“${value}” is geen website. Begin met https://.`,
    'not a postcode': ({ value }) => `“${value}” is geen postcode. Schrijf 1234 AB, of alleen 1234.`,
    'not a KVK number': ({ value }) =>
      `“${value}” is geen KVK-nummer. Dat heeft acht cijfers, ook als het met een 0 begint.`,
    'unknown municipality': ({ value }) => `ik ken geen gemeente “${value}”.`,
    'ambiguous municipality': ({ value, allowed }) =>
      `er is meer dan één gemeente “${value}”: ${allowed}. Kies er een.`,
    'unknown municipality code': ({ value }) => `“${value}” is geen code van een gemeente, zoals GM0344.`,
    'not the name of that code': ({ value, allowed }) =>
      `“${value}” hoort niet bij de gemeentecode: dat is ${allowed}. Verander de code, niet de naam.`,
    'no key': () => 'hier staat niets. Zonder sleutel weet ik niet welke rij dit is als de lijst weer komt.',
    'no name': () => 'de naam ontbreekt.',
    'no text': () => 'hier staat een teken dat geen tekst is.',
    'same key': ({ value, otherRow }) =>
      `“${value}” staat ook in rij ${otherRow}. Elke rij heeft een eigen sleutel.`,
    'unknown place': ({ value }) => `er is geen plek “${value}” in het register.`,
    'place gone': ({ value }) =>
      `de plek “${value}” staat nu niet in het register: haar import is teruggedraaid.`,
    'unknown version': ({ value }) =>
      `“${value}” is geen versie van deze plek. Verander niets in deze kolom.`,
    'maybe renamed': ({ value }) =>
      `is dit “${value}”, die eerder zonder plek_id binnenkwam, met een andere naam? Exporteer opnieuw, en verander de rij met haar plek_id.`,
  } satisfies Record<Why, (found: Found) => string>,
  notApplied: {
    emptied: () =>
      'een plek heeft een naam: die kan niet leeg zijn. Is de plek er niet meer? Gebruik: place status.',
    pinned: ({ now }) => `de waarde “${now}” is vastgezet. Wil je iets anders? Gebruik: place pin.`,
    'said by the place itself': ({ now }) =>
      `de plek zelf zegt “${now}”, en dat weegt zwaarder. Toch anders? Gebruik: place pin.`,
    conflict: ({ exported, now, cell }) =>
      `in de export stond “${exported}”, jij maakte er “${cell}” van, maar intussen is het “${now}”. Toch jouw waarde? Gebruik: --overwrite.`,
  } satisfies Record<NotApplied['why'], (cell: NotApplied) => string>,
}

/** The reason why a cell cannot be read, without saying where it stands. */
export function problemInWords(problem: CellProblem | RowFault['problem']): string {
  const more: Partial<Found> & { allowed?: unknown } =
    'otherRow' in problem ? { otherRow: problem.otherRow } : {}
  const { allowed = [], limit = 0 } = problem as CellProblem
  const say = text.why[problem.why]
  return say({ otherRow: 0, ...more, value: shortened(problem), allowed: allowed.join(', '), limit })
}

/** A cell may hold a whole page; its beginning tells enough. */
const shortened = ({ value, why }: { value: string; why: string }): string =>
  why === 'too long' || value.length <= 80 ? value : `${value.slice(0, 80)}…`
