import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Command, CommandLines } from '../platform/command.ts'
import { prepareEarliestArrival } from './engine/earliest-arrival.ts'
import { prepareProfiles } from './engine/profiles.ts'
import { findSoundJourney, UnsoundJourney } from './engine/sound-journey.ts'
import { type ReadTimetable, readTimetable } from './feed/read-timetable.ts'
import { openFeed } from './feed/sources.ts'
import { findingInWords } from './finding-text.ts'
import { journeyInLines } from './journey-in-words.ts'
import { travelCommand as text } from './text.ts'
import { printWalks } from './walking-commands.ts'
import { cell, readDate, readTime, readWhole, readWindow, writeTime } from './words.ts'

const string = { type: 'string' } as const
const options = {
  ...{ feed: string, date: string, from: string, to: string, depart: string, window: string },
  ...{ change: string, max: string, footpaths: string, 'parent-transfers': string },
  'day-before': { type: 'boolean' },
} as const
type Said = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

/** Two minutes, as the checkers of timetables usually take. */
const USUAL_CHANGE = '120'

interface Errand extends CommandLines {
  said: Said
  read: Extract<ReadTimetable, { timetable: object }>
  change: number
  bound: { bound?: number }
  /** The row of the stop that an option names. */
  stop: (option: 'from' | 'to') => number
}

interface Verb {
  needs: readonly (keyof Said)[]
  run: (errand: Errand) => boolean
}

const verbs: Readonly<Record<string, Verb>> = {
  earliest: { needs: ['feed', 'date', 'from', 'depart'], run: printEarliest },
  explain: { needs: ['feed', 'date', 'from', 'to', 'depart'], run: printJourney },
  profile: { needs: ['feed', 'date', 'to', 'window'], run: printProfile },
}

/** Reads no database: it runs in the process that was called, beside a server too. */
export const travel: Command<CommandLines> = {
  name: 'travel',
  summary: text.summary,
  help: text.help,
  run: async ([name = '', ...words], lines) => {
    if (name === 'walk') return printWalks(words, lines)
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
    const said = verb && readWords(words)
    if (!verb || !said) return fail(lines, text.words)
    const missing = verb.needs.filter((option) => said[option] === undefined)
    if (missing.length > 0) return fail(lines, text.needs(missing.map((option) => `--${option}`).join(', ')))
    const wrong = findWrong(said)
    if (wrong) return fail(lines, wrong)
    const read = await readDay(said, lines)
    if (!read) return false
    const rows = new Map(read.words.stopIds.map((id, row) => [id, row]))
    for (const option of ['from', 'to'] as const)
      if (verb.needs.includes(option) && !rows.has(said[option]!))
        return fail(lines, text.unknownStop(said[option]!))
    return verb.run({
      ...{ ...lines, said, read },
      change: readWhole(said.change ?? USUAL_CHANGE)!,
      bound: said.max === undefined ? {} : { bound: readWhole(said.max)! },
      stop: (option) => rows.get(said[option]!)!,
    })
  },
}

function fail({ complain }: Pick<CommandLines, 'complain'>, line: string): false {
  complain(line)
  return false
}

function readWords(args: string[]): Said | undefined {
  try {
    return parseArgs({ args, options }).values
  } catch {
    return undefined
  }
}

const readers = {
  date: [readDate, text.expected.date],
  depart: [readTime, text.expected.time],
  window: [readWindow, text.expected.window],
  change: [readWhole, text.expected.number],
  max: [readWhole, text.expected.number],
  footpaths: [readWhole, text.expected.number],
  'parent-transfers': [readWhole, text.expected.number],
} as const

function findWrong(said: Said): string | undefined {
  for (const [option, [read, expected]] of Object.entries(readers)) {
    const value = said[option as keyof typeof readers]
    if (value !== undefined && read(value) === undefined) return text.wrongOption(option, value, expected)
  }
  return undefined
}

async function readDay(said: Said, lines: CommandLines): Promise<Errand['read'] | undefined> {
  const opened = await openFeed(resolve(lines.folder, said.feed!))
  const read = 'wrong' in opened ? opened : await readTimetable(opened.feed, askedOf(said))
  if (!('wrong' in opened)) await opened.close()
  if ('wrong' in read) {
    lines.complain(read.wrong.map((finding) => findingInWords('nl', finding)).join('; '))
    return undefined
  }
  for (const finding of read.report.findings) lines.complain(text.attention(findingInWords('nl', finding)))
  return read
}

const askedOf = (said: Said) => ({
  day: said.date!,
  isWithDayBefore: said['day-before'] ?? false,
  ...(said.footpaths !== undefined && { footpathMetres: readWhole(said.footpaths)! }),
  ...(said['parent-transfers'] !== undefined && {
    withinStationSeconds: readWhole(said['parent-transfers'])!,
  }),
})

function printEarliest({ said, read, change, bound, stop, say }: Errand): boolean {
  const from = { stops: Int32Array.of(stop('from')), seconds: Int32Array.of(0) }
  const arrivals = prepareEarliestArrival(read.timetable)({
    ...{ from, at: readTime(said.depart!)!, change, ...bound },
  })
  const rows = [...arrivals].flatMap((second, row) =>
    second < 0 ? [] : [`${cell(read.words.stopIds[row]!)},${second}`],
  )
  say(['to_stop_id,arrival_seconds', ...rows].join('\n'))
  return true
}

/** Without a bound a profile of a whole country takes minutes. */
const USUAL_BOUND = 90 * 60

function printProfile({ said, read, change, bound, stop, say }: Errand): boolean {
  const { stopIds } = read.words
  const to = { stops: Int32Array.of(stop('to')), seconds: Int32Array.of(0) }
  const window = readWindow(said.window!)!
  const { minutes, stops, listSeconds } = prepareProfiles(read.timetable)({
    ...{ to, ...window, change, bound: bound.bound ?? USUAL_BOUND },
  })
  const seconds = listSeconds()
  const rows: string[] = new Array(stopIds.length)
  stops.forEach((origin, row) => {
    rows[origin] = seconds
      .subarray(row * minutes, (row + 1) * minutes)
      .join()
      .replaceAll('-1', '')
  })
  const empty = ','.repeat(minutes - 1)
  const head = Array.from({ length: minutes }, (_, minute) => writeTime(window.from + 60 * minute))
  say(`from_stop_id,${head.join()}`)
  say(stopIds.map((id, origin) => `${cell(id)},${rows[origin] ?? empty}`).join('\n'))
  return true
}

/** Longer than any journey that somebody makes. */
const TWO_DAYS = 2 * 86_400

function printJourney({ said, read, change, bound, stop, say, complain }: Errand): boolean {
  const { timetable, words } = read
  const at = readTime(said.depart!)!
  const theStop = (row: number) => ({ stops: Int32Array.of(row), seconds: Int32Array.of(0) })
  const errand = {
    ...{ from: theStop(stop('from')), to: theStop(stop('to')), at, change },
    bound: bound.bound ?? TWO_DAYS,
  }
  try {
    const journey = findSoundJourney(timetable, prepareProfiles(timetable), errand)
    if (!journey) return fail({ complain }, text.noWay)
    say(journeyInLines(journey, at, words, timetable.tripRoute).join('\n'))
    return true
  } catch (error) {
    if (error instanceof UnsoundJourney) return fail({ complain }, text.unsound(error.message))
    throw error
  }
}
