import { COUNTRY, type Erratum } from './figures.ts'

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

/** Which printed error shows where; without an area it concerns the whole column. */
const shown: readonly { id: string; spot: Spot; area?: string }[] = [
  { id: 'E01', spot: 'epa', area: 'Noord-Holland' },
  { id: 'E02', spot: 'weighted', area: COUNTRY },
  { id: 'E03', spot: 'wanted', area: COUNTRY },
  { id: 'E04', spot: 'weighted', area: 'Limburg' },
  { id: 'E05', spot: 'weighted', area: 'Zuid-Holland' },
  { id: 'E07', spot: 'formula' },
  { id: 'E08', spot: 'capacity' },
  { id: 'E09', spot: 'participation' },
  { id: 'E10', spot: 'basis' },
  { id: 'E11', spot: 'participation' },
  { id: 'E15', spot: 'known', area: COUNTRY },
  { id: 'E16', spot: 'known', area: 'Amsterdam' },
  { id: 'E16', spot: 'known', area: 'ZHE-BAR (Zuid Hollandse Eilanden en BAR gemeenten)' },
  { id: 'E18', spot: 'potential' },
  { id: 'E19', spot: 'known', area: 'Gelderland' },
  { id: 'E19', spot: 'known', area: 'Noord-Veluwe en Zeewolde' },
]

/** Errata to mark in a cell, in the line of an input, or (without an area) in the head of a column. */
export const errataAt = (spot: Spot, area?: string): string[] =>
  shown.filter((mark) => mark.spot === spot && mark.area === area).map(({ id }) => id)

/** A mark in the text, with the number of the note it leads to. */
export interface Note {
  number: number
  erratum: Erratum
}

/** Numbers the notes of a page in the order in which their marks were set. */
export function makeNotes(errata: readonly Erratum[]): {
  mark: (ids: readonly string[]) => Note[]
  notes: Note[]
} {
  const notes: Note[] = []
  const mark = (ids: readonly string[]): Note[] =>
    ids.flatMap((id) => {
      const known = notes.find(({ erratum }) => erratum.id === id)
      const erratum = errata.find((candidate) => candidate.id === id)
      if (known || !erratum) return known ?? []
      const note = { number: notes.length + 1, erratum }
      notes.push(note)
      return note
    })
  return { mark, notes }
}
