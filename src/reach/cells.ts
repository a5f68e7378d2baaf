import { LEAST_EXPECTED } from '../areas/browser.ts'
import type { Mode, ReachChoices } from './choices.ts'
import { perHundred } from './findings/capacity.ts'
import type { ReachRow, ReachTable } from './findings/rows.ts'
import { withinBands } from './findings/sums.ts'
import { type Band, bands, bandsWithin } from './times/bands.ts'
import { type SingleMode, singleModes } from './times/modes.ts'

/** What a row was computed for and from: the last columns of every file, since a row may travel alone. */
export const choiceColumns = [
  'norm',
  'vervoer',
  'profiel',
  'dag',
  'dagdeel',
  'wachten',
  'terug',
  'gebieden',
  'inwoners_van',
  'methode',
  'straten',
  'dienstregeling',
  'reisdag',
  'bron',
] as const

/** What numbers were made from, in words. */
export interface MadeFrom {
  /** The timetable, its operators and its first and last day; empty when none was used. */
  timetable: string
  /** The day of that timetable, `2026-07-21`; empty when none was used. */
  day: string
  /** Whose streets, of which day; empty when none were used. */
  streets: string
  /** Of which year the people are. */
  year: string
  /** Whose facts, under which licence. */
  sources: string
}

export const choiceCells = (
  { norm, vervoer, profiel, dag, dagdeel, wachten, terug, gebieden }: ReachChoices,
  { timetable, day, streets, year, sources }: MadeFrom,
): Record<(typeof choiceColumns)[number], string> => ({
  ...{ norm: String(norm), vervoer, profiel, dag, dagdeel, wachten, terug, gebieden },
  inwoners_van: year,
  methode: methodOf(vervoer, streets !== '', day !== ''),
  straten: streets,
  dienstregeling: timetable,
  reisdag: day,
  bron: sources,
})
const OWN = 'rechte lijn keer omweg'
const STREETS = 'over straten'
const TIMETABLE = 'dienstregeling'

/** How the numbers of several areas together were found. */
function methodOf(vervoer: Mode, hasStreets: boolean, hasTimetable: boolean): string {
  if (vervoer === 'ov') return TIMETABLE
  const own = hasStreets ? `${STREETS} of ${OWN}` : OWN
  return vervoer === 'beste' && hasTimetable ? `${own} of ${TIMETABLE}` : own
}

/** How the time of one area was found, that goes by one way. */
export const methodOfArea = (vervoer: SingleMode, isOverStreets: boolean): string =>
  vervoer === 'ov' ? TIMETABLE : isOverStreets ? STREETS : OWN

/** The columns of the downloaded reach, by name; other people's programs lean on them. */
export const reachColumns = [
  'gebied',
  'inwoners',
  'epa',
  'tot_15',
  'tot_30',
  'tot_45',
  'verder',
  'onbekend',
  'epa_binnen_norm',
  'lopen_het_snelst',
  'fiets_het_snelst',
  'ov_het_snelst',
  'ruimte_per_100',
  'ruimte_per_100_dichtbij',
  ...choiceColumns,
  'opmerking',
] as const
export type ReachCells = Record<(typeof reachColumns)[number], string>

const columnOf: Record<Band, keyof ReachCells> = {
  '15': 'tot_15',
  '30': 'tot_30',
  '45': 'tot_45',
  beyond: 'verder',
  unknown: 'onbekend',
}

/** Fifteen digits hold what was computed; the digits after them are noise of binary fractions. */
export const plain = (value: number): string => String(Number(value.toPrecision(15)))

/** The expected people as far as they may be told: a whole municipality can be too small. */
export const mayTell = (expected: number): boolean => expected === 0 || expected >= LEAST_EXPECTED

interface Remarks {
  rest: string
  ifOpen: string
  madeFrom: MadeFrom
}

/**
 * The rows of the download, the country last: inhabitants within 15 minutes, from there to 30, from there to 45, farther, and
 * of whom it is unknown, which add up to all. What is not known of a region is empty.
 */
export function listReachCells(
  { rows, rest, country }: ReachTable,
  choices: ReachChoices,
  remarks: Remarks,
): ReachCells[] {
  const restRow: ReachRow[] = rest ? [{ ...rest, area: remarks.rest, path: undefined, isKnown: true }] : []
  return [...rows, ...restRow, country].map((row) => ({
    ...cellsOf(row, choices),
    ...choiceCells(choices, remarks.madeFrom),
    opmerking: remarks.ifOpen,
  }))
}

function cellsOf(
  row: ReachRow,
  { norm }: ReachChoices,
): Omit<ReachCells, (typeof choiceColumns)[number] | 'opmerking'> {
  const within = withinBands(row, bandsWithin(norm)).expected
  const isUnknown = row.people > 0 && row.inBand.at(-1)!.people === row.people
  const number = (value: number | undefined): string =>
    row.isKnown && value !== undefined ? plain(value) : ''
  const counted = Object.fromEntries(
    bands.map((band, i) => [columnOf[band], number(row.inBand[i]!.people)]),
  ) as Record<(typeof columnOf)[Band], string>
  return {
    gebied: row.area,
    inwoners: number(row.people),
    epa: mayTell(row.expected) ? number(row.expected) : '',
    ...(counted as Pick<ReachCells, 'tot_15' | 'tot_30' | 'tot_45' | 'verder' | 'onbekend'>),
    epa_binnen_norm: mayTell(within) && !isUnknown ? number(within) : '',
    ruimte_per_100: number(row.room && perHundred(row.room, 'flat')),
    ruimte_per_100_dichtbij: number(row.room && perHundred(row.room, 'enhanced')),
    ...(Object.fromEntries(
      singleModes.map((mode) => [`${mode}_het_snelst`, row.fastest ? number(row.fastest[mode].people) : '']),
    ) as Record<`${(typeof singleModes)[number]}_het_snelst`, string>),
  }
}
