import { inMinutes, type ToldOf } from './area-cells.ts'
import { choiceCells, choiceColumns, mayTell, plain } from './cells.ts'
import { type Closing, type Outcome, outcomeOf } from './findings/closing.ts'
import { isWithin } from './times/bands.ts'

/** The columns of what closing each point would change, by name; other people's programs lean on them. */
export const closingColumns = [
  'plek',
  'gemeente',
  'gaan_verder',
  'raken_norm_kwijt',
  'epa_raken_norm_kwijt',
  'onbekend',
  'minuten_langer_midden',
  'minuten_langer_meest',
  'zonder_andere_plek',
  'codes',
  ...choiceColumns,
] as const
export type ClosingCells = Record<(typeof closingColumns)[number], string>

/** The cells of one point. */
export function closingCells(
  { areas, points, choices, nameOf, madeFrom }: ToldOf,
  closing: Closing,
): ClosingCells {
  const { name, municipality } = points[closing.point]!
  const { touched, loses, unknown, alone, more } = closing
  return {
    plek: name,
    gemeente: nameOf(municipality),
    gaan_verder: plain(touched.people),
    raken_norm_kwijt: plain(loses.people),
    epa_raken_norm_kwijt: mayTell(loses.expected) ? plain(loses.expected) : '',
    onbekend: plain(unknown.people),
    minuten_langer_midden: more ? plain(inMinutes(more.median)) : '',
    minuten_langer_meest: more ? plain(inMinutes(more.most)) : '',
    zonder_andere_plek: plain(alone.people),
    codes: closing.areas
      .flatMap((row) => areas[row]!.codes)
      .sort()
      .join(' '),
    ...choiceCells(choices, madeFrom),
  }
}

/** The columns of the areas for which closing one point makes a difference. */
export const touchedColumns = [
  'codes',
  'plaatsen',
  'gemeente',
  'inwoners',
  'epa',
  'seconden_nu',
  'seconden_dan',
  'binnen_norm_nu',
  'binnen_norm_dan',
  'gevolg',
  ...choiceColumns,
] as const
export type TouchedCells = Record<(typeof touchedColumns)[number], string>

/** The cells of one area. @param after seconds without the point. */
export function touchedCells(
  { areas, reach, choices, nameOf, madeFrom }: ToldOf,
  row: number,
  after: number,
  outcomes: Record<Outcome, string>,
): TouchedCells {
  const { codes, towns, municipality, people, expected } = areas[row]!
  const now = reach.seconds[row]!
  const known = (seconds: number): string => (seconds >= 0 ? plain(seconds) : '')
  const within = (seconds: number): string =>
    ({ true: 'ja', false: 'nee', undefined: '' })[`${isWithin(seconds, choices.norm)}`]
  return {
    codes: codes.join(' '),
    plaatsen: towns.join('; '),
    gemeente: nameOf(municipality),
    inwoners: plain(people),
    epa: mayTell(expected) ? plain(expected) : '',
    seconden_nu: known(now),
    seconden_dan: known(after),
    binnen_norm_nu: within(now),
    binnen_norm_dan: within(after),
    gevolg: outcomes[outcomeOf(now, after, choices.norm)],
    ...choiceCells(choices, madeFrom),
  }
}
