import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type BoundarySource, boundarySources } from './map/official-boundaries.ts'

/** Cells of a shipped table, header first. */
export const readCells = (text: string): string[][] => parse(text)

/** A collection of boundaries, not yet read, and what stands beside the maps drawn from it. */
export interface FetchedBoundaries {
  collection: unknown
  attribution: string
  from: string
}

/** The official services are asked one after the other, each for at most a minute; the first that answers serves. */
const PATIENCE_MS = 60_000

/** A service may hand its features out in pages; more than this is not the 342 we asked for. */
const MOST_PAGES = 20

/** Official boundaries of a year from the publisher; or what each of its services answered instead. */
export async function fetchBoundaries(
  year: number,
  services: readonly BoundarySource[] = boundarySources,
): Promise<FetchedBoundaries | { refusals: string[] }> {
  const refusals: string[] = []
  for (const { name, address, attribution } of services) {
    try {
      return { collection: await fetchPages(address(year)), attribution: attribution(year), from: name }
    } catch (error) {
      refusals.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { refusals }
}

const FeaturePage = z.looseObject({
  features: z.array(z.unknown()),
  links: z.array(z.looseObject({ rel: z.string(), href: z.string() })).default([]),
})

/** Every page of a collection as one. */
async function fetchPages(first: string): Promise<unknown> {
  const features: unknown[] = []
  let collection: z.infer<typeof FeaturePage> | undefined
  let next: string | undefined = first
  for (let page = 0; next && page < MOST_PAGES; page++) {
    const answer: Response = await fetch(next, { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`)
    const read: z.infer<typeof FeaturePage> = FeaturePage.parse(await answer.json())
    collection ??= read
    features.push(...read.features)
    next = read.links.find(({ rel }) => rel === 'next')?.href
    // A service may lead on within its own house only.
    if (next && new URL(next).origin !== new URL(first).origin)
      throw new Error(`next page elsewhere: ${next}`)
  }
  return { ...collection, features }
}

/** A file somebody downloaded from the publisher themselves. */
export async function readBoundaryFile(
  path: string,
  year: number,
): Promise<FetchedBoundaries | { noFile: string }> {
  try {
    const collection = await readFile(path, 'utf8')
    return { collection, attribution: boundarySources[0]!.attribution(year), from: path }
  } catch {
    return { noFile: path }
  }
}
