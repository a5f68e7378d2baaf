import { COUNTRY } from './divisions.ts'
import type { Erratum } from './figures.ts'

/** The columns and lines of the need page that a printed error can show in. */
export type Spot =
  | 'epa'
  | 'wanted'
  | 'known'
  | 'potential'
  | 'weighted'
  | 'formula'
  | 'participation'
  | 'capacity'
  | 'basis'

/** Which printed error shows where, down the page; without an area it concerns the whole column. */
const shown: readonly { id: string; spot: Spot; area?: string }[] = [
  { id: 'E10', spot: 'basis' },
  { id: 'E18', spot: 'potential' },
  { id: 'E16', spot: 'known', area: 'Amsterdam' },
  { id: 'E19', spot: 'known', area: 'Gelderland' },
  { id: 'E01', spot: 'epa', area: 'Noord-Holland' },
  { id: 'E05', spot: 'weighted', area: 'Zuid-Holland' },
  { id: 'E04', spot: 'weighted', area: 'Limburg' },
  { id: 'E19', spot: 'known', area: 'Noord-Veluwe en Zeewolde' },
  { id: 'E16', spot: 'known', area: 'ZHE-BAR (Zuid Hollandse Eilanden en BAR gemeenten)' },
  { id: 'E03', spot: 'wanted', area: COUNTRY },
  { id: 'E15', spot: 'known', area: COUNTRY },
  { id: 'E02', spot: 'weighted', area: COUNTRY },
  { id: 'E07', spot: 'formula' },
  { id: 'E11', spot: 'participation' },
  { id: 'E09', spot: 'participation' },
  { id: 'E08', spot: 'capacity' },
]

/** Errata to mark in a cell, in the line of an input, or (without an area) in the head of a column. */
export const errataAt = (spot: Spot, area?: string): string[] =>
  shown.filter((mark) => mark.spot === spot && mark.area === area).map(({ id }) => id)

/** A note under a page, with the number of the marks that lead to it. */
export interface Note {
  number: number
  erratum: Erratum
}

export interface Notes {
  all: Note[]
  at: (spot: Spot, area?: string) => Note[]
}

/** Numbers the errata that show on a page: in one of these spots, and of one of these areas or of all. */
export function makeNotes(
  errata: readonly Erratum[],
  spots: readonly Spot[],
  areas: readonly string[],
): Notes {
  const onPage = shown.filter(
    (mark) => spots.includes(mark.spot) && (mark.area === undefined || areas.includes(mark.area)),
  )
  const ids = [...new Set(onPage.map(({ id }) => id))]
  const all = ids
    .flatMap((id) => errata.find((erratum) => erratum.id === id) ?? [])
    .map((erratum, i) => ({ number: i + 1, erratum }))
  return {
    all,
    at: (spot, area) =>
      onPage
        .filter((mark) => mark.spot === spot && mark.area === area)
        .flatMap(({ id }) => all.find(({ erratum }) => erratum.id === id) ?? []),
  }
}
