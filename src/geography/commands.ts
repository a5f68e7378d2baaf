import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { type Boundaries, parseBoundaries, type Unreadable } from './map/boundaries.ts'
import { simplify } from './map/simplify.ts'
import { type FetchedBoundaries, fetchBoundaries, readBoundaryFile } from './sources.ts'
import { readGeography, saveBoundaries } from './store.ts'

/** The year of the 342 municipalities that are shipped; the same in 2026. */
const SHIPPED_YEAR = 2023

/** Kilometres that an official border may stray on our small maps: less than can be seen. */
const THINNING = 0.1

const help = `geography update [--year YEAR] [--file FILE]

Loads the official boundaries of the municipalities (CBS and Kadaster, through PDOK) instead of the schematic ones.
  --year YEAR   year of the boundaries; without it ${SHIPPED_YEAR}, the year of the shipped municipalities
  --file FILE   a GeoJSON file that you downloaded yourself, for a server without internet
Nothing changes when the file cannot be read or lacks municipalities.`

const whyUnreadable: Record<Unreadable, string> = {
  'not JSON': 'it is not JSON.',
  'not a FeatureCollection': 'it is not a GeoJSON FeatureCollection.',
  'no municipality codes': 'its features have no municipality codes (statcode, gemeentecode or GM_CODE).',
  'no boundaries left': 'none of its features is a municipality we know.',
  'unknown coordinate system': 'its coordinate system is neither WGS84 nor the Dutch grid (EPSG:28992).',
  'coordinates outside the Netherlands': 'it has coordinates outside the Netherlands.',
}

const geography: Command = {
  name: 'geography',
  summary: 'update: loads the official boundaries',
  help,
  run: async ([verb, ...words], surroundings) => {
    const { values } = parseArgs({
      args: words,
      options: { year: { type: 'string', default: String(SHIPPED_YEAR) }, file: { type: 'string' } },
    })
    const year = Number(values.year)
    if (verb !== 'update' || !Number.isInteger(year)) {
      surroundings.complain('geography: say: geography update [--year YEAR] [--file FILE]')
      return false
    }
    return update(surroundings, year, values.file)
  },
}

async function update(surroundings: CommandSurroundings, year: number, file?: string): Promise<boolean> {
  const { complain, folder } = surroundings
  const fetched = file
    ? await readBoundaryFile(resolve(folder, file), `Grenzen: © CBS, © Kadaster, ${year} (CC BY 4.0)`)
    : await fetchBoundaries(year)
  if ('refusals' in fetched) {
    complain('No service gave the boundaries. Download the file yourself and use --file. What they answered:')
    for (const refusal of fetched.refusals) complain(`  ${refusal}`)
    return false
  }
  const expected = new Set((await readGeography(surroundings.database)).municipalities.keys())
  const boundaries = parseBoundaries(fetched.text, expected)
  if ('unreadable' in boundaries) {
    complain(`${fetched.from} cannot be used: ${whyUnreadable[boundaries.unreadable]}`)
    return false
  }
  return takeIn(surroundings, fetched, boundaries)
}

async function takeIn(
  surroundings: CommandSurroundings,
  { from, attribution }: FetchedBoundaries,
  { shapes, missing, unknown }: Boundaries,
): Promise<boolean> {
  const { say, complain } = surroundings
  if (missing.length > 0) {
    complain(
      `${from} lacks ${missing.length} municipalities (${missing.slice(0, 5).join(', ')}…); nothing changed.`,
    )
    if (unknown.length > 0) complain(`It has others: ${unknown.slice(0, 5).join(', ')}… Is it another year?`)
    return false
  }
  await saveBoundaries(surroundings, simplify(shapes, THINNING), attribution)
  say(`Loaded the boundaries of ${shapes.length} municipalities from ${from}.`)
  return true
}

export const geographyCommands: readonly Command[] = [geography]
