import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type AreaKind, areaKinds, yearIn } from '../areas/browser.ts'
import {
  keepAreas,
  type LoadedAreas,
  listAreasLoaded,
  placesFrom,
  readAreasFile,
  readAreasLoaded,
  removeAreasLoaded,
  removeOtherAreas,
  saveAreasLoaded,
} from '../areas/index.ts'
import { dayOf, formatNumber } from '../design/numbers.ts'
import { readGeography, readShapes } from '../geography/index.ts'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { oneByOne } from '../platform/in-turn.ts'
import { onOneLine } from '../platform/plain-text.ts'
import { areaCommand as text } from './area-text.ts'
import { dayLoadedInWords } from './loading.ts'
import { readReachFacts } from './store.ts'

export const areas: Command = {
  name: 'areas',
  summary: text.summary,
  help: text.help,
  run: async ([verb, ...words], surroundings) => {
    const said = readWords(words)
    const [first, ...rest] = said?.positionals ?? []
    if (said && rest.length === 0) {
      if (verb === 'load' && first !== undefined)
        return inTurn(() => load(surroundings, first, said.values.year))
      if (verb === 'show' && words.length === 0) return show(surroundings)
      const kind = areaKinds.find((each) => each === first)
      if (verb === 'remove' && words.length === 1 && kind) return inTurn(() => remove(surroundings, kind))
    }
    surroundings.complain(text.words)
    return false
  },
}

/** Two at once would each remove what the other keeps. */
const inTurn = oneByOne()

function readWords(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { year: { type: 'string' } } })
  } catch {
    return undefined
  }
}

const count = (number: number): string => formatNumber('nl', number)

async function load(surroundings: CommandSurroundings, typed: string, typedYear?: string): Promise<boolean> {
  const { say, complain, folder, database, largeFiles, now } = surroundings
  const source = basename(typed)
  const thisYear = dayOf(now()).year
  const year = typedYear === undefined ? yearIn(source, thisYear) : yearIn(typedYear, thisYear)
  if (year === undefined) {
    complain(typedYear === undefined ? text.noYear(onOneLine(source)) : text.wrongYear(onOneLine(typedYear)))
    return false
  }
  const geography = await readGeography(database)
  const { map, official } = await readShapes(database)
  const known = new Set(geography.municipalities.keys())
  const places = placesFrom(geography.postcodes, known, official === undefined ? [] : map.municipalities)
  say(text.reading(onOneLine(source)))
  const read = await readAreasFile(resolve(folder, typed), places, (rows) => say(text.progress(count(rows))))
  if ('wrong' in read) {
    for (const finding of read.wrong) complain(onOneLine(text.finding(source, finding)))
    complain(text.refused)
    return false
  }
  const { kind } = read.areas
  const path = await keepAreas(largeFiles, read.areas, read.checksum)
  const report = { ...read.report, byBorders: official !== undefined }
  await saveAreasLoaded(surroundings, { kind, path, source, year, checksum: read.checksum, report })
  await removeOtherAreas(largeFiles, kind, path)
  say(text.merging)
  // So that the first who looks does not wait for it.
  await readReachFacts(database, kind)
  return show(surroundings)
}

async function show({ database, say }: CommandSurroundings): Promise<boolean> {
  const loaded = await listAreasLoaded(database)
  const canOpen = await readAreasLoaded(database)
  if (loaded.length === 0) say(text.none)
  for (const one of areaKinds.flatMap((kind) => loaded.filter((each) => each.kind === kind))) {
    for (const line of inLines(one)) say(onOneLine(line))
    if (!canOpen.has(one.kind)) say(text.gone)
  }
  return true
}

function inLines({ kind, source, year, loadedAt, report }: LoadedAreas): string[] {
  const told = (number: number, line: (count: string) => string) => (number > 0 ? [line(count(number))] : [])
  const day = dayLoadedInWords(loadedAt)
  return [
    text.loaded(count(report.areas), text.kinds[kind], String(year), count(report.people)),
    text.from(source, day),
    ...told(report.unknown, text.unknown),
    ...told(report.empty, text.empty),
    ...told(report.byPostcode, text.byPostcode),
    ...told(report.withoutPlace, text.withoutPlace),
    ...told(report.byNearest, report.byBorders ? text.byBorders : text.byNearest),
  ]
}

async function remove(
  { database, largeFiles, say, complain }: CommandSurroundings,
  kind: AreaKind,
): Promise<boolean> {
  const was = await removeAreasLoaded(database, kind)
  await removeOtherAreas(largeFiles, kind)
  if (was) say(text.removed(text.kinds[kind]))
  else complain(text.noSuch(text.kinds[kind]))
  return was
}
