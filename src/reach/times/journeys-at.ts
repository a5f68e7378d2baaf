import type { Contribution } from './contributions.ts'

/** Of each stop the journeys from there to all places, and what each place adds. */
export interface JourneysAt {
  contributions: readonly (Contribution | undefined)[]
  replace: (place: number, added: Contribution | undefined) => void
  forEachAt: (stop: number, see: (place: number, row: number) => void) => void
}

/** Two rows in one number. */
const ROWS = 2 ** 21

export function openJourneysAt(
  stops: number,
  kept: readonly { row: number; contribution: Contribution }[],
): JourneysAt {
  const contributions: (Contribution | undefined)[] = []
  const at = Array.from({ length: stops }, (): number[] => [])

  function link(place: number, added: Contribution): void {
    contributions[place] = added
    const { stops } = added.journeys
    for (let row = 0; row < stops.length; row++) at[stops[row]!]!.push(place * ROWS + row)
  }

  function unlink(place: number, { journeys: { stops } }: Contribution): void {
    for (let row = 0; row < stops.length; row++) {
      const list = at[stops[row]!]!
      list[list.indexOf(place * ROWS + row)] = list.at(-1)!
      list.pop()
    }
  }

  for (const { row, contribution } of kept) link(row, contribution)
  return {
    contributions,
    replace: (place, added) => {
      const old = contributions[place]
      contributions[place] = added
      if (old?.journeys === added?.journeys) return
      if (old) unlink(place, old)
      if (added) link(place, added)
    },
    forEachAt: (stop, see) => {
      for (const listed of at[stop]!) see(Math.floor(listed / ROWS), listed % ROWS)
    },
  }
}
