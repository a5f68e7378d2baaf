import { basename, resolve } from 'node:path'
import { dayOf, formatDay, formatNumber } from '../design/numbers.ts'
import { readGeography } from '../geography/index.ts'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { oneByOne } from '../platform/in-turn.ts'
import { onOneLine } from '../platform/plain-text.ts'
import { type Feed, type Finding, findingInWords } from '../travel/browser.ts'
import { findPointsWithStops, openFeed, readTimetable, readTripsOnDays } from '../travel/index.ts'
import { areas } from './area-commands.ts'
import { lookAtChange, type TimetableChange } from './change-store.ts'
import { usualChoices } from './choices.ts'
import { addChanges, type ChangeSum, listChanged } from './findings/compare-reach.ts'
import { dayLoadedInWords, megabytes, tellMegabytes } from './loading.ts'
import { UNTIL_DONE } from './look-store.ts'
import { streets } from './streets-commands.ts'
import { chooseBusiestDay, isPartial, listToldOf, NEAR_METRES } from './timetable.ts'
import {
  copyFeed,
  discardFeed,
  fetchFeed,
  findSize,
  type Kept,
  placeFeed,
  removeAllFeeds,
  removeOtherFeeds,
  timetableFolder,
  type Wrong,
} from './timetable-sources.ts'
import {
  type LoadedTimetable,
  readOtherTimetable,
  readTimetableLoaded,
  removeTimetableLoaded,
  saveNextTimetable,
  saveTimetableLoaded,
} from './timetable-store.ts'
import { timetableCommand as text } from './timetable-text.ts'
import { vehicleOf } from './vehicles.ts'
import { vehiclesInWords } from './vehicles-in-words.ts'

/** All public transport of the Netherlands, refreshed every night; open data (CC0) of NDOV, published by OVapi. */
const NATIONAL_FEED = 'http://gtfs.ovapi.nl/nl/gtfs-nl.zip'

const timetable: Command = {
  name: 'timetable',
  summary: text.summary,
  help: text.help(NATIONAL_FEED),
  run: async ([verb, from, ...rest], surroundings) => {
    if (verb === 'load' && rest.length === 0 && !from?.startsWith('-'))
      return inTurn(() => load(surroundings, from ?? NATIONAL_FEED))
    if (verb === 'compare' && rest.length === 0 && !from?.startsWith('-'))
      return inTurn(() => compare(surroundings, from))
    if (verb === 'show' && from === undefined) return show(surroundings)
    if (verb === 'remove' && from === undefined) return remove(surroundings)
    surroundings.complain(text.words)
    return false
  },
}

/** Two at once would write the same files. */
const inTurn = oneByOne()

async function load(surroundings: CommandSurroundings, from: string): Promise<boolean> {
  const taken = await take(surroundings, from)
  if (!taken) return false
  await saveTimetableLoaded(surroundings, taken)
  await removeUnusedFeeds(surroundings)
  const { tripsOnDays, readOn } = taken.report
  surroundings.say(text.loaded(formatNumber('nl', tripsOnDays[readOn] ?? 0), dayInWords(readOn)))
  return show(surroundings)
}

/** Keeps the feed that was asked for beside the loaded one, and tells what it changes. */
async function compare(surroundings: CommandSurroundings, from: string | undefined): Promise<boolean> {
  const { database, say, complain } = surroundings
  if (!(await readTimetableLoaded(database))) {
    complain(text.none)
    return false
  }
  if (from !== undefined) {
    const taken = await take(surroundings, from)
    if (!taken) return false
    await saveNextTimetable(surroundings, taken)
    await removeUnusedFeeds(surroundings)
  }
  const change = await lookAtChange(surroundings, { ...usualChoices, vervoer: 'ov' }, UNTIL_DONE)
  if (!change.sums) {
    complain(change.role ? text.compared.cannot : text.compared.noOther)
    return false
  }
  for (const line of changeInLines(change, change.sums)) say(onOneLine(line))
  return true
}

/** Gets a feed and judges it; undefined: it cannot be used, and why was said. */
async function take(
  surroundings: CommandSurroundings,
  from: string,
): Promise<(Omit<LoadedTimetable, 'loadedAt'> & { report: Report }) | undefined> {
  const { say, complain, folder, largeFiles } = surroundings
  const isAddress = /^https?:\/\//i.test(from)
  const address = isAddress ? from : resolve(folder, from)
  if (isAddress) say(text.fetching(address))
  const get = isAddress ? fetchFeed : copyFeed
  const kept: Kept = await get(
    address,
    timetableFolder(largeFiles),
    tellMegabytes((done, of) => say(text.progress(done, of))),
  )
  if ('wrong' in kept) {
    complain(wrongInWords(address, kept.wrong))
    return undefined
  }
  say(text.checking)
  const report = await readContents(surroundings, kept.path)
  if ('wrong' in report) {
    const nameOf = ({ file }: Finding) => (file === basename(kept.path) ? onOneLine(basename(address)) : file)
    for (const finding of report.wrong) complain(findingInWords('nl', { ...finding, file: nameOf(finding) }))
    complain(text.refused)
    // What is kept of it goes; what was loaded before stays.
    await discardFeed(kept.path)
    return undefined
  }
  const path = await placeFeed(largeFiles, kept)
  return { path, source: isAddress ? address : basename(address), checksum: kept.checksum, report }
}

/** Who gains and who loses, by municipality in which there is a difference. */
function changeInLines(
  { reachFacts, before, after }: TimetableChange,
  sums: ReadonlyMap<string, ChangeSum>,
): string[] {
  const count = ({ people }: { people: number }) => formatNumber('nl', people)
  const say = text.compared
  const all = addChanges(sums.values())
  const changed = listChanged(reachFacts.facts.municipalities, sums)
  return [
    say.which(dayInWords(before!.day!), dayInWords(after!.day!)),
    ...(changed.length === 0 ? [all.unknown.people > 0 ? say.nothingKnown : say.nothing] : []),
    ...changed.map(({ name, sum }) => say.one(name, count(sum.gains), count(sum.loses))),
    ...(changed.length > 0 ? [say.all(count(all.gains), count(all.loses))] : []),
    ...(all.unknown.people > 0 ? [say.unknown(count(all.unknown))] : []),
  ]
}

/** What belongs to neither the loaded timetable nor the one beside it goes. */
async function removeUnusedFeeds({ database, largeFiles }: CommandSurroundings): Promise<void> {
  const used = [await readTimetableLoaded(database), await readOtherTimetable(database)]
  await removeOtherFeeds(
    largeFiles,
    used.flatMap((timetable) => timetable?.checksum ?? []),
  )
}

const dayInWords = (day: string): string => formatDay('nl', Temporal.PlainDate.from(day))

function wrongInWords(from: string, wrong: Wrong): string {
  if (wrong.why === 'refused') return text.wrong.refused(from, wrong.status)
  if (wrong.why === 'broken off') return text.wrong['broken off'](megabytes(wrong.bytes))
  return text.wrong[wrong.why](from)
}

type Report = Required<Omit<LoadedTimetable['report'], 'box'>> & Pick<LoadedTimetable['report'], 'box'>

async function readContents(
  surroundings: CommandSurroundings,
  path: string,
): Promise<Report | { wrong: Finding[] }> {
  const opened = await openFeed(path)
  if ('wrong' in opened) return opened
  try {
    return await readOpened(surroundings, opened.feed)
  } finally {
    await opened.close()
  }
}

async function readOpened(
  { database, now }: CommandSurroundings,
  feed: Feed,
): Promise<Report | { wrong: Finding[] }> {
  const today = dayOf(now()).toString()
  const days = await readTripsOnDays(feed, today)
  if ('wrong' in days) return days
  const readOn = chooseBusiestDay(days.tripsOnDays, today)
  const read = await readTimetable(feed, { day: readOn })
  if ('wrong' in read) return read
  const { report, timetable, words } = read
  const { postcodes, municipalities } = await readGeography(database)
  const points = {
    lat: Float64Array.from(postcodes, ({ lat }) => lat),
    lon: Float64Array.from(postcodes, ({ lon }) => lon),
  }
  const near = findPointsWithStops(timetable.stops, report.isVisited, points, NEAR_METRES)
  const told = listToldOf(
    postcodes.map(({ municipalityCode }) => municipalityCode),
    near,
  )
  const lastDay = Object.keys(report.tripsOnDays).at(-1)!
  return {
    ...{ tripsOnDays: report.tripsOnDays, agencies: report.agencies, ...(report.box && { box: report.box }) },
    municipalities: told,
    vehicles: [...new Set(words.routes.map(({ type }) => vehicleOf(type)))],
    readOn,
    findings: [
      ...report.findings,
      ...(lastDay < today ? [label('expired', lastDay)] : []),
      ...(isPartial(told, municipalities.size) ? [label('partial')] : []),
      ...(told.length === 0 ? [label('elsewhere')] : []),
    ],
  }
}

const label = (reason: 'expired' | 'partial' | 'elsewhere', found?: string): Finding => ({
  ...{ grade: 'label', reason, file: '' },
  ...(found !== undefined && { found }),
})

async function show({ database, say }: CommandSurroundings): Promise<boolean> {
  const loaded = await readTimetableLoaded(database)
  if (!loaded) {
    say(text.none)
    return true
  }
  const { municipalities } = await readGeography(database)
  for (const line of inLines(loaded, municipalities.size)) say(onOneLine(line))
  const bytes = await findSize(loaded.path)
  say(bytes === undefined ? text.gone : text.size(megabytes(bytes), loaded.checksum))
  const other = await readOtherTimetable(database)
  if (other) say(onOneLine(text.beside[other.role](other.source)))
  return true
}

function inLines({ source, loadedAt, report }: LoadedTimetable, all: number): string[] {
  const { tripsOnDays, agencies, vehicles, box, municipalities, readOn, findings } = report
  const count = (number: number) => formatNumber('nl', number)
  const degrees = (number: number) => formatNumber('nl', number, 2)
  const days = Object.keys(tripsOnDays)
  return [
    text.from(source),
    text.loadedAt(dayLoadedInWords(loadedAt)),
    text.days(dayInWords(days[0]!), dayInWords(days.at(-1)!), count(days.length)),
    text.agencies(agencies.join(', ')),
    ...(vehicles ? [vehiclesInWords('nl', vehicles)] : []),
    ...(box ? [text.box(degrees(box.south), degrees(box.north), degrees(box.west), degrees(box.east))] : []),
    ...(municipalities ? [text.municipalities(count(municipalities.length), count(all))] : []),
    ...(readOn ? [text.readOn(dayInWords(readOn))] : []),
    ...findings.map((finding) => text.attention(findingInWords('nl', finding))),
  ]
}

async function remove({ database, largeFiles, say, complain }: CommandSurroundings): Promise<boolean> {
  const was = await removeTimetableLoaded(database)
  await removeAllFeeds(largeFiles)
  if (was) say(text.removed)
  else complain(text.none)
  return was
}

export const reachCommands: readonly Command[] = [timetable, areas, streets]
