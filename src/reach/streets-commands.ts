import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dayOf, formatDay, formatNumber } from '../design/numbers.ts'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { oneByOne } from '../platform/in-turn.ts'
import { onOneLine } from '../platform/plain-text.ts'
import { extractInWords, type StreetReport } from '../travel/browser.ts'
import { dayLoadedInWords, megabytes, tellMegabytes } from './loading.ts'
import { NoStreets, orderExtract } from './sources.ts'
import { placeExtract, removeOtherExtracts, streetsFolder } from './streets-sources.ts'
import { readStreetsLoaded, removeStreetsLoaded, saveStreetsLoaded } from './streets-store.ts'
import { streetsCommand as text } from './streets-text.ts'
import { copyFile, findSize } from './timetable-sources.ts'

export const streets: Command = {
  name: 'streets',
  summary: text.summary,
  help: text.help,
  run: async ([verb, ...words], surroundings) => {
    const said = readWords(words)
    const [file, ...rest] = said?.positionals ?? []
    if (said && verb === 'load' && file !== undefined && rest.length === 0)
      return inTurn(() => load(surroundings, file, said.values.date))
    if (verb === 'show' && words.length === 0) return show(surroundings)
    if (verb === 'remove' && words.length === 0) return inTurn(() => remove(surroundings))
    surroundings.complain(text.words)
    return false
  },
}

/** Two at once would write the same files. */
const inTurn = oneByOne()

function readWords(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { date: { type: 'string' } } })
  } catch {
    return undefined
  }
}

const count = (number: number): string => formatNumber('nl', number)

async function load(surroundings: CommandSurroundings, typed: string, date?: string): Promise<boolean> {
  const { say, complain, folder, database, largeFiles, now } = surroundings
  const file = onOneLine(basename(typed))
  const today = dayOf(now())
  if (date !== undefined && !isPast(date, today)) {
    complain(text.wrongDate(onOneLine(date)))
    return false
  }
  const tell = tellMegabytes((done, of = '') => say(text.progress(done, of)))
  const copied = await copyFile(resolve(folder, typed), streetsFolder(largeFiles), tell)
  if ('wrong' in copied) {
    complain(copied.wrong.why === 'too large' ? text.tooLarge(file) : text.noFile(file))
    return false
  }
  const { checksum } = copied
  const path = await placeExtract(largeFiles, copied)
  say(text.reading)
  const report = await readReport(path)
  if (report instanceof NoStreets) {
    const { wrong } = report
    complain(wrong ? extractInWords(file, wrong.reason, wrong.byte, wrong.detail) : text.noFile(file))
    complain(text.refused)
    // What is kept of it goes; what was loaded before stays.
    await removeOtherExtracts(largeFiles, (await readStreetsLoaded(database))?.checksum ?? NOTHING)
    return false
  }
  const { streets, metres, absentPoints } = report
  const day = dayIn(report, today) ?? date ?? null
  await saveStreetsLoaded(surroundings, {
    path,
    source: file,
    checksum,
    day,
    report: { streets, metres, absentPoints },
  })
  await removeOtherExtracts(largeFiles, checksum)
  return show(surroundings)
}

/** No checksum: nothing is of it. */
const NOTHING = '-'

function readReport(path: string): Promise<StreetReport | NoStreets> {
  const work = orderExtract(path)
  work.hasten()
  return work.found.catch((error: unknown) => {
    if (error instanceof NoStreets) return error
    throw error
  })
}

function isPast(date: string, today: Temporal.PlainDate): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  try {
    return Temporal.PlainDate.compare(Temporal.PlainDate.from(date), today) <= 0
  } catch {
    return false
  }
}

/** The day that an extract says itself, unless that is nonsense: before there was an OpenStreetMap, or still to come. */
function dayIn({ changedUntil }: StreetReport, today: Temporal.PlainDate): string | undefined {
  if (changedUntil === undefined || changedUntil < BEGINNING || changedUntil > END) return undefined
  const day = dayOf(Temporal.Instant.fromEpochMilliseconds(changedUntil * 1000))
  return Temporal.PlainDate.compare(day, today) <= 0 ? day.toString() : undefined
}
/** OpenStreetMap began in August 2004; whoever reads this does so before 2100. Seconds since 1970. */
const [BEGINNING, END] = [1_091_318_400, 4_102_444_800]

async function show({ database, say }: CommandSurroundings): Promise<boolean> {
  const loaded = await readStreetsLoaded(database)
  if (!loaded) {
    say(text.none)
    return true
  }
  const { source, day, loadedAt, report, checksum } = loaded
  say(day === null ? text.noDay : text.day(formatDay('nl', Temporal.PlainDate.from(day))))
  say(text.from(source, dayLoadedInWords(loadedAt)))
  say(text.holds(count(report.streets), count(Math.round(report.metres / 1000))))
  if (report.absentPoints > 0) say(text.absent(count(report.absentPoints)))
  const bytes = await findSize(loaded.path)
  say(bytes === undefined ? text.gone : text.size(megabytes(bytes), checksum))
  return true
}

async function remove({ database, largeFiles, say, complain }: CommandSurroundings): Promise<boolean> {
  const was = await removeStreetsLoaded(database)
  await removeOtherExtracts(largeFiles)
  if (was) say(text.removed)
  else complain(text.none)
  return was
}
