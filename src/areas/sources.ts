import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate as others } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { CsvError, parse } from 'csv-parse'
import { type AreaColumns, recogniseColumns } from './cbs/area-columns.ts'
import { openAreas, writeAreas } from './cbs/area-file.ts'
import type { AreaKind, CbsAreas } from './cbs/area-kinds.ts'
import {
  type AreaReport,
  type AreaRow,
  collectAreas,
  type KnownPlaces,
  type RowRefused,
} from './cbs/collect-areas.ts'
import { findMiddle } from './cbs/shape-middle.ts'

/** What is wrong with a file of areas, and where. */
export interface AreaFinding {
  reason:
    | RowRefused['reason']
    | ('no file' | 'empty' | 'zip' | 'too large' | 'no table' | 'damaged' | 'no code' | 'no people column')
    | ('no people' | 'grid' | 'quote' | 'width' | 'too wide' | 'too many')
  /** Of a CSV the line, counted from 1; of a GeoPackage the row. */
  line?: number
  found?: string
}
export type AreasRead =
  | { areas: CbsAreas; report: AreaReport; checksum: string }
  | { wrong: readonly AreaFinding[] }

/** Told now and then: how many rows have been read. */
export type RowsRead = (rows: number) => void

/** The largest that CBS publishes is the map of neighbourhoods, 0.4 GB. */
const MOST_BYTES = 4 * 2 ** 30
/** More than the country has squares of 100 metres, water included. */
const MOST_ROWS = 5_000_000
/** A row of all that CBS knows of a square is under two thousand letters. */
const MOST_ROW_BYTES = 2 ** 16
/** Twenty tell what is wrong with a file. */
const ENOUGH = 20
/** Now and then, for who waits. */
const ROWS_TOLD = 50_000
/** So many rows take a few milliseconds: then requests have their turn. */
const ROWS_AT_ONCE = 500

/** Reads the areas in a file of CBS: a GeoPackage, or a table as CSV. A row that cannot be so refuses the file. */
export async function readAreasFile(path: string, places: KnownPlaces, tell: RowsRead): Promise<AreasRead> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return { wrong: [{ reason: 'no file' }] }
  if (found.size === 0) return { wrong: [{ reason: 'empty' }] }
  if (found.size > MOST_BYTES) return { wrong: [{ reason: 'too large' }] }
  const { checksum, isUtf8, beginning } = await seeWhole(path)
  if (beginning.startsWith('PK\x03\x04')) return { wrong: [{ reason: 'zip' }] }
  const isGeoPackage = beginning.startsWith('SQLite format 3\0')
  if (!isGeoPackage && beginning.includes('\0')) return { wrong: [{ reason: 'no table' }] }
  const taken = isGeoPackage
    ? await readGeoPackage(path, places, tell)
    : await readTable(path, isUtf8 ? 'utf8' : 'latin1', separatorOf(beginning), places, tell)
  if (!('areas' in taken)) return { wrong: taken.wrong.slice(0, ENOUGH) }
  if (taken.report.areas === 0) return { wrong: [{ reason: 'no people' }] }
  return { ...taken, checksum }
}

/** Goes through a file once: its fingerprint, whether it is UTF-8, and how it begins. */
async function seeWhole(path: string): Promise<{ checksum: string; isUtf8: boolean; beginning: string }> {
  const hash = createHash('sha256')
  const strict = new TextDecoder('utf-8', { fatal: true })
  let [isUtf8, beginning] = [true, '']
  for await (const piece of createReadStream(path, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
    hash.update(piece)
    if (beginning === '') beginning = piece.subarray(0, MOST_ROW_BYTES).toString('latin1')
    if (isUtf8 && !beginning.startsWith('SQLite'))
      isUtf8 = passes(() => strict.decode(piece, { stream: true }))
  }
  return { checksum: hash.digest('hex'), isUtf8, beginning }
}

function passes(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}

/** The one that stands most often in the first line. */
function separatorOf(beginning: string): string {
  const line = beginning.split(/[\r\n]/, 1)[0]!
  const count = (mark: string): number => line.split(mark).length
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

type Taken = { areas: CbsAreas; report: AreaReport } | { wrong: AreaFinding[] }

const missing = (which: 'code' | 'people'): Taken => ({
  wrong: [{ reason: which === 'code' ? 'no code' : 'no people column' }],
})

async function readTable(
  path: string,
  encoding: 'utf8' | 'latin1',
  delimiter: string,
  places: KnownPlaces,
  tell: RowsRead,
): Promise<Taken> {
  const source = createReadStream(path, { highWaterMark: 2 ** 18 })
  const format = { bom: true, skip_empty_lines: true, max_record_size: MOST_ROW_BYTES, info: true } as const
  const parser = source.pipe(parse({ delimiter, encoding, ...format }))
  source.on('error', (error) => parser.destroy(error))
  try {
    return await takeTable(parser, places, tell)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { wrong: [csvFinding(error)] }
  } finally {
    source.destroy()
    parser.destroy()
  }
}

async function takeTable(
  rows: AsyncIterable<{ record: string[]; info: { lines: number } }>,
  places: KnownPlaces,
  tell: RowsRead,
): Promise<Taken> {
  let taking: Taking | undefined
  let columns: AreaColumns | undefined
  let taken = 0
  for await (const { record, info } of rows) {
    if (!taking || !columns) {
      const known = recogniseColumns(record)
      if ('missing' in known) return missing(known.missing)
      columns = known
      taking = takeAreas(known.kind, places, tell)
    } else {
      const { code, people, name, postcode } = columns
      const row = {
        code: record[code],
        people: record[people],
        name: record[name],
        postcode: record[postcode],
      }
      if (!taking.take(row, info.lines)) break
      taken++
      if (taken % ROWS_AT_ONCE === 0) await others()
    }
  }
  return taking ? taking.finish() : { wrong: [{ reason: 'empty' }] }
}

function csvFinding({ code, lines }: CsvError & { lines?: number }): AreaFinding {
  const reason =
    code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
      ? 'width'
      : code === 'CSV_MAX_RECORD_SIZE'
        ? 'too wide'
        : 'quote'
  return { reason, ...(lines !== undefined && { line: lines }) }
}

type Taking = ReturnType<typeof takeAreas>

/** Takes row after row until there is enough to know what is wrong. */
function takeAreas(kind: AreaKind, places: KnownPlaces, tell: RowsRead) {
  const areas = collectAreas(kind, places)
  const wrong: AreaFinding[] = []
  let rows = 0
  return {
    take(row: AreaRow, line: number): boolean {
      rows++
      const refused = areas.take(row)
      if (refused) wrong.push({ ...refused, line })
      if (rows > MOST_ROWS) wrong.push({ reason: 'too many' })
      if (rows % ROWS_TOLD === 0) tell(rows)
      return wrong.length < ENOUGH && rows <= MOST_ROWS
    },
    finish: (): Taken => (wrong.length > 0 ? { wrong } : areas.finish()),
  }
}

async function readGeoPackage(path: string, places: KnownPlaces, tell: RowsRead): Promise<Taken> {
  // Nobody writes to it while it is read, so no lock or journal beside it is looked for.
  const address = pathToFileURL(path)
  address.search = '?immutable=1'
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(address, { readOnly: true, allowExtension: false })
    database.exec('pragma trusted_schema = off; pragma cell_size_check = on')
    return await takeLayers(database, places, tell)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SQLITE_ERROR') throw error
    return { wrong: [{ reason: 'damaged' }] }
  } finally {
    database?.close()
  }
}

/** Reads the first table with areas in it. Only tables: a view could be anything, and may never end. */
async function takeLayers(database: DatabaseSync, places: KnownPlaces, tell: RowsRead): Promise<Taken> {
  const tables = database
    .prepare(
      "select name from sqlite_schema where type = 'table' and sql not like 'create virtual%' order by name",
    )
    .all() as { name: string }[]
  let lacking: 'code' | 'people' = 'code'
  for (const { name: table } of tables) {
    const columns = database
      .prepare('select name from pragma_table_xinfo(?) where hidden = 0')
      .all(table) as {
      name: string
    }[]
    const known = recogniseColumns(columns.map(({ name }) => name))
    if ('missing' in known) {
      if (known.missing === 'people') lacking = 'people'
      continue
    }
    return takeLayer(database, { table, columns: columns.map(({ name }) => name), known }, places, tell)
  }
  return missing(lacking)
}

interface Layer {
  table: string
  columns: readonly string[]
  known: AreaColumns
}

async function takeLayer(
  database: DatabaseSync,
  { table, columns, known }: Layer,
  places: KnownPlaces,
  tell: RowsRead,
): Promise<Taken> {
  const shape = known.kind === 'buurt' ? findShapeColumn(database, table) : undefined
  if (shape && shape.grid !== DUTCH_GRID) return { wrong: [{ reason: 'grid', found: String(shape.grid) }] }
  const wanted = [known.code, known.people, known.name, known.postcode].map((at) => columns[at])
  const read = [...wanted, shape?.column].map((name) => (name === undefined ? 'null' : quoted(name)))
  const rows = database.prepare(`select ${read.join(', ')} from ${quoted(table)}`)
  rows.setReturnArrays(true)
  const taking = takeAreas(known.kind, places, tell)
  let line = 0
  for (const cells of rows.iterate() as Iterable<unknown[]>) {
    line++
    const [code, people, name, postcode, blob] = cells
    const middle = blob instanceof Uint8Array ? findMiddle(blob)?.middle : undefined
    const row = { code, people, name, postcode: String(postcode ?? ''), middle }
    if (!taking.take(row, line)) break
    if (line % ROWS_AT_ONCE === 0) await others()
  }
  return taking.finish()
}

/** RD New, of EPSG. */
const DUTCH_GRID = 28_992

/** The column with the shapes of a table, and the number that EPSG gives its grid. */
function findShapeColumn(
  database: DatabaseSync,
  table: string,
): { column: string; grid: number } | undefined {
  const known = database
    .prepare(
      `select column_name as "column", organization_coordsys_id as grid from gpkg_geometry_columns
       join gpkg_spatial_ref_sys using (srs_id) where table_name = ?`,
    )
    .get(table)
  return known as { column: string; grid: number } | undefined
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Where areas are kept. */
const folderOf = (largeFiles: string): string => join(largeFiles, 'areas')

/** Keeps areas beside the database under what their file is known by; written beside its place first, so that no half stands there. */
export async function keepAreas(largeFiles: string, areas: CbsAreas, checksum: string): Promise<string> {
  const path = join(folderOf(largeFiles), `${areas.kind}-${checksum}.areas`)
  await mkdir(folderOf(largeFiles), { recursive: true })
  await writeFile(`${path}.being-made`, writeAreas(areas))
  await rename(`${path}.being-made`, path)
  return path
}

/** Removes what is kept of one kind of area, but for one file. */
export async function removeOtherAreas(largeFiles: string, kind: AreaKind, kept?: string): Promise<void> {
  for (const name of await readdir(folderOf(largeFiles)).catch(() => []))
    if (name.startsWith(`${kind}-`) && name !== (kept && basename(kept)))
      await rm(join(folderOf(largeFiles), name), { force: true })
}

/** Areas that are kept; undefined when they are not there, damaged or of another version. */
export async function openKeptAreas(path: string): Promise<CbsAreas | undefined> {
  const bytes = await readFile(path).catch(() => undefined)
  return bytes && openAreas(new Uint8Array(bytes).buffer)
}
