import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { type Boundaries, parseBoundaries } from './map/boundaries.ts'
import { simplify } from './map/simplify.ts'
import { type FetchedBoundaries, fetchBoundaries, readBoundaryFile } from './sources.ts'
import { readGeography, saveBoundaries } from './store.ts'
import { text } from './text.ts'

/** The year of the 342 municipalities that are shipped; the same in 2026. */
const SHIPPED_YEAR = 2023

/** Kilometres that an official border may stray on our small maps: less than can be seen. */
const THINNING = 0.1

const geography: Command = {
  name: 'geography',
  summary: text.summary,
  help: text.help(SHIPPED_YEAR),
  run: async ([verb, ...words], surroundings) => {
    const { values } = parseArgs({
      args: words,
      options: { year: { type: 'string', default: String(SHIPPED_YEAR) }, file: { type: 'string' } },
    })
    if (verb === 'update' && /^\d{4}$/.test(values.year))
      return update(surroundings, Number(values.year), values.file)
    surroundings.complain(text.words)
    return false
  },
}

async function update(surroundings: CommandSurroundings, year: number, file?: string): Promise<boolean> {
  const { complain, folder, database } = surroundings
  const fetched = file ? await readBoundaryFile(resolve(folder, file), year) : await fetchBoundaries(year)
  if ('noFile' in fetched) {
    complain(text.noFile(fetched.noFile))
    return false
  }
  if ('refusals' in fetched) {
    complain(text.refused)
    for (const refusal of fetched.refusals) complain(`  ${refusal}`)
    return false
  }
  const expected = new Set((await readGeography(database)).municipalities.keys())
  const boundaries = parseBoundaries(fetched.collection, expected)
  if ('unreadable' in boundaries) {
    complain(text.unreadable(fetched.from, boundaries.unreadable))
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
    complain(text.missing(from, missing))
    if (unknown.length > 0) complain(text.unknown(unknown))
    return false
  }
  await saveBoundaries(surroundings, simplify(shapes, THINNING), attribution)
  say(text.loaded(shapes.length, from))
  return true
}

export const geographyCommands: readonly Command[] = [geography]
