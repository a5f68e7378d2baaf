import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { listClaims, saveClaim, withdrawClaim } from './claim-store.ts'
import type { Geography, Municipality } from './geography.ts'
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
    if (verb === 'claim') return claim(words, surroundings)
    if (verb === 'unclaim') return unclaim(words, surroundings)
    if (verb === 'claims') return showClaims(surroundings)
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

async function claim(words: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const { say, complain, database } = surroundings
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { by: { type: 'string' }, ground: { type: 'string' } },
  })
  const [typed = '', typedRegion = ''] = positionals
  const geography = await readGeography(database)
  const municipality = findMunicipality(geography, typed)
  const region = geography.regions.find(({ name, slug }) => name === typedRegion || slug === typedRegion)
  if (!values.by || !values.ground) complain(text.claimWords)
  else if (!municipality) complain(text.noMunicipality(typed))
  else if (!region) complain(text.noRegion(typedRegion))
  else {
    const { by: actor, ground } = values
    await saveClaim(surroundings, { municipalityCode: municipality.code, region: region.name, ground, actor })
    readGeography.forget(database)
    say(text.claimed(municipality.name, region.name))
    return true
  }
  return false
}

async function unclaim(words: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const { say, complain, database } = surroundings
  const options = { by: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options })
  const municipality = findMunicipality(await readGeography(database), positionals[0] ?? '')
  if (!values.by || !municipality) {
    complain(values.by ? text.noMunicipality(positionals[0] ?? '') : text.unclaimWords)
    return false
  }
  const withdrawn = await withdrawClaim(surroundings, municipality.code, values.by)
  readGeography.forget(database)
  if (withdrawn) say(text.unclaimed(municipality.name))
  else complain(text.notClaimed(municipality.name))
  return withdrawn
}

async function showClaims({ say, database }: CommandSurroundings): Promise<boolean> {
  const { municipalities } = await readGeography(database)
  const claims = await listClaims(database)
  for (const { municipalityCode, region, ground, actor } of claims)
    say(text.claimLine(municipalities.get(municipalityCode)?.name ?? municipalityCode, region, ground, actor))
  if (claims.length === 0) say(text.noClaims)
  return true
}

const findMunicipality = ({ municipalities }: Geography, typed: string): Municipality | undefined =>
  municipalities.get(typed) ?? [...municipalities.values()].find(({ slug }) => slug === typed)

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
