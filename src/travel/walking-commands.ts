import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { CommandLines } from '../platform/command.ts'
import { readCsv } from '../platform/spreadsheet/csv.ts'
import { detourOf, mobilityProfiles, type Pace } from './engine/mobility.ts'
import { BY_STREETS, type Ends } from './engine/ways.ts'
import { readStreetGraph } from './streets/read-streets.ts'
import { findExtract } from './streets/sources.ts'
import { findWays, prepareStreets, type Streets } from './streets/street-ways.ts'
import { walkingCommand as text } from './walking-text.ts'
import { cell, readWhole } from './words.ts'

const string = { type: 'string' } as const
const options = { streets: string, to: string, points: string, pace: string, max: string } as const
type Said = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

const paces: Readonly<Record<string, Pace>> = {
  lopen: mobilityProfiles.bike.onFoot,
  langzaam: mobilityProfiles['slow-walker'].onFoot,
  rolstoel: mobilityProfiles.wheelchair.onFoot,
  fiets: mobilityProfiles.bike.byBike,
}
/** The norm of three quarters of an hour. */
const USUAL_MAX = '2700'
/** More than the squares of 100 m of the whole country. */
const LIMITS = { bytes: 2 ** 28, unpackedBytes: 2 ** 28, rows: 500_000, columns: 50, cells: 25_000_000 }

/** `travel walk`: for each point of a table the seconds to a place, over streets or as the crow flies. */
export async function printWalks(words: string[], lines: CommandLines): Promise<boolean> {
  const asked = readWords(words)
  if (typeof asked === 'string') return fail(lines, asked)
  const { to, pace, max, said } = asked
  const points = await readPoints(resolve(lines.folder, said.points!))
  if (typeof points === 'string') return fail(lines, points)
  const streets =
    said.streets === undefined ? undefined : await readStreets(resolve(lines.folder, said.streets), lines)
  if (typeof streets === 'string') return fail(lines, streets)
  const ways = findWays(endsOf([to]), endsOf(points), pace, max, streets)
  const rows = Array.from(ways.area, (point, row) => {
    const by = ways.by[row] === BY_STREETS ? 'streets' : 'crow-fly'
    return `${cell(points[point]!.id)},${ways.seconds[row]},${by}`
  })
  lines.say(['from_id,seconds,by', ...rows].join('\n'))
  return true
}

function fail({ complain }: Pick<CommandLines, 'complain'>, line: string): false {
  complain(line)
  return false
}

interface Place {
  lat: number
  lon: number
}

function readWords(args: string[]): { to: Place; pace: Pace; max: number; said: Said } | string {
  const said = parseWords(args)
  if (!said?.to || !said.points) return text.words
  const to = placeOf(...said.to.split(','))
  if (!to) return text.wrongOption('to', said.to, text.expected.place)
  const pace = Object.hasOwn(paces, said.pace ?? 'lopen') ? paces[said.pace ?? 'lopen'] : undefined
  if (!pace) return text.wrongOption('pace', said.pace!, text.expected.pace)
  const max = readWhole(said.max ?? USUAL_MAX)
  if (max === undefined) return text.wrongOption('max', said.max!, text.expected.number)
  return { to, pace, max, said }
}

function parseWords(words: string[]): Said | undefined {
  // South of the equator a place begins with a dash, as options do.
  const args = words.flatMap((word, at) =>
    words[at - 1] === '--to' ? [] : word === '--to' ? [`--to=${words[at + 1] ?? ''}`] : [word],
  )
  try {
    return parseArgs({ args, options }).values
  } catch {
    return undefined
  }
}

function placeOf(latitude = '', longitude = '', ...more: string[]): Place | undefined {
  const isNumber = (written: string): boolean => /^-?\d{1,3}(\.\d+)?$/.test(written.trim())
  const [lat, lon] = [Number(latitude), Number(longitude)]
  if (more.length > 0 || !isNumber(latitude) || !isNumber(longitude)) return undefined
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined
}

async function readPoints(path: string): Promise<(Place & { id: string })[] | string> {
  const written = await readFile(path, 'utf8').catch(() => undefined)
  if (written === undefined) return text.noFile(basename(path))
  const { rows, problems } = readCsv(written.replace(/^\uFEFF/, ''), LIMITS, false)
  const [header, ...body] = rows
  const columns = ['id', 'lat', 'lon'].map((name) => header?.cells.indexOf(name) ?? -1)
  if (problems.length > 0 || columns.includes(-1)) return text.noPoints(basename(path))
  const points: (Place & { id: string })[] = []
  for (const { number, cells } of body) {
    if (cells.every((each) => each === '')) continue
    const [id = '', lat, lon] = columns.map((column) => cells[column])
    const place = placeOf(lat, lon)
    if (!place) return text.wrongPoint(basename(path), number)
    points.push({ id, ...place })
  }
  return points
}

async function readStreets(path: string, lines: CommandLines): Promise<Streets | string> {
  const extract = await findExtract(path)
  if (!extract) return text.noFile(basename(path))
  const graph = await readStreetGraph(extract)
  if ('wrong' in graph)
    return text.wrongStreets(basename(path), graph.wrong.reason, graph.wrong.byte, graph.wrong.detail)
  if (graph.report.absentPoints > 0) lines.complain(text.attention(graph.report.absentPoints))
  return prepareStreets(graph)
}

/** Where the urbanity is unknown, as here. */
const endsOf = (places: readonly Place[]): Ends => ({
  lat: Float64Array.from(places, ({ lat }) => lat),
  lon: Float64Array.from(places, ({ lon }) => lon),
  detour: new Float64Array(places.length).fill(detourOf(undefined)),
})
