import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { boundarySources } from './map/official-boundaries.ts'

/** Cells of a shipped table, header first. */
export const readCells = (text: string): string[][] => parse(text)

/** A file of boundaries and what stands beside the maps drawn from it. */
export interface FetchedBoundaries {
  text: string
  attribution: string
  from: string
}

/** The official services are asked one after the other, each for at most a minute; the first that answers serves. */
const PATIENCE_MS = 60_000

/** Official boundaries of a year from the publisher; or what each of its services answered instead. */
export async function fetchBoundaries(year: number): Promise<FetchedBoundaries | { refusals: string[] }> {
  const refusals: string[] = []
  for (const { name, address, attribution } of boundarySources) {
    try {
      const answer = await fetch(address(year), { signal: AbortSignal.timeout(PATIENCE_MS) })
      if (answer.ok) return { text: await answer.text(), attribution: attribution(year), from: name }
      refusals.push(`${name}: ${answer.status} ${answer.statusText}`)
    } catch (error) {
      refusals.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { refusals }
}

/** A file somebody downloaded from the publisher themselves. */
export const readBoundaryFile = async (path: string, attribution: string): Promise<FetchedBoundaries> => ({
  text: await readFile(path, 'utf8'),
  attribution,
  from: path,
})
