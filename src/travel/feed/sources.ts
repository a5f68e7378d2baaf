import { type FileHandle, open, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import {
  contentStart,
  END_SEARCH,
  findDirectory,
  findDirectory64,
  LOCAL_BYTES,
  listEntries,
  type ZipEntry,
} from '../../platform/zip-directory.ts'
import type { Timetable, TimetableWords } from '../engine/timetable.ts'
import { type OpenTimetable, openTimetable, writeTimetable } from '../engine/timetable-file.ts'
import type { Feed, Finding } from './feed.ts'
import { readTimetable, type TimetableAsked } from './read-timetable.ts'

const refuse = (reason: Finding['reason'], file: string): Finding => ({ grade: 'refuse', reason, file })

/** A feed on disk, and its closing. */
export type OpenFeed = { feed: Feed; close: () => Promise<void> } | { wrong: Finding[] }

/** Opens a feed: a zip, read where its tables stand and never whole, or a folder with the tables. */
export async function openFeed(path: string): Promise<OpenFeed> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return { wrong: [refuse('no-file', path)] }
  if (found.isDirectory()) return openFolder(path)
  const file = await open(path).catch(() => undefined)
  if (!file) return { wrong: [refuse('no-file', path)] }
  try {
    const entries = await listZip(file, found.size)
    if ('wrong' in entries) {
      await file.close()
      return { wrong: [refuse(entries.wrong, basename(path))] }
    }
    return { feed: zippedFeed(file, entries.entries), close: () => file.close() }
  } catch {
    await file.close()
    return { wrong: [refuse('half-a-zip', basename(path))] }
  }
}

async function openFolder(path: string): Promise<OpenFeed> {
  const tables = new Map<string, number>()
  const names = await readdir(path).catch(() => undefined)
  if (!names) return { wrong: [refuse('no-file', path)] }
  for (const name of names.filter((each) => each.endsWith('.txt'))) {
    const found = await stat(join(path, name)).catch(() => undefined)
    if (found?.isFile()) tables.set(name, found.size)
  }
  const read: Feed['read'] = async (table, take) => {
    const file = await open(join(path, table)).catch(() => undefined)
    if (!file) return refuse('no-table', table)
    try {
      await readPieces(file, 0, tables.get(table) ?? 0, take)
      return undefined
    } catch {
      return refuse('no-table', table)
    } finally {
      await file.close()
    }
  }
  return { feed: { tables, read }, close: async () => {} }
}

/** A quarter of a megabyte at a time: large enough that asking costs nothing, small enough for the processor's cache. */
const PIECE_BYTES = 2 ** 18

async function readPieces(
  file: FileHandle,
  from: number,
  bytes: number,
  take: (piece: Uint8Array) => boolean,
): Promise<void> {
  const piece = new Uint8Array(PIECE_BYTES)
  for (let at = 0; at < bytes; ) {
    const { bytesRead } = await file.read(piece, 0, Math.min(PIECE_BYTES, bytes - at), from + at)
    if (bytesRead === 0 || !take(piece.subarray(0, bytesRead))) return
    at += bytesRead
  }
}

async function readAt(file: FileHandle, at: number, bytes: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(bytes)
  const { bytesRead } = await file.read(buffer, 0, bytes, at)
  return buffer.subarray(0, bytesRead)
}

/** A directory of files in a timetable is a few kilobytes. */
const MOST_DIRECTORY_BYTES = 2 ** 20

async function listZip(
  file: FileHandle,
  size: number,
): Promise<{ entries: Map<string, ZipEntry> } | { wrong: Finding['reason'] }> {
  const tailBytes = Math.min(size, END_SEARCH)
  let directory = findDirectory(await readAt(file, size - tailBytes, tailBytes))
  if (directory && 'end64' in directory)
    directory = findDirectory64(await readAt(file, directory.end64.at, directory.end64.bytes))
  if (!directory) {
    const begin = await readAt(file, 0, 4)
    return { wrong: begin[0] === 0x50 && begin[1] === 0x4b ? 'half-a-zip' : 'no-zip' }
  }
  const { at, bytes } = directory
  if (bytes > MOST_DIRECTORY_BYTES || at + bytes > size) return { wrong: 'half-a-zip' }
  const entries = listEntries(await readAt(file, at, bytes))
  if (!entries) return { wrong: 'half-a-zip' }
  // Some publishers zip a folder: the tables are known by their last name.
  return { entries: new Map(entries.map((entry) => [entry.name.replace(/^.*\//, ''), entry])) }
}

function zippedFeed(file: FileHandle, entries: ReadonlyMap<string, ZipEntry>): Feed {
  const tables = new Map([...entries].map(([name, { declared }]) => [name, declared]))
  const read: Feed['read'] = async (table, take) => {
    const entry = entries.get(table)
    if (!entry) return refuse('no-table', table)
    const reason = await readEntry(file, entry, take).catch(() => 'half-a-zip' as const)
    return reason && refuse(reason, table)
  }
  return { tables, read }
}

/** Ten times the stop times of the whole country. */
const MOST_TABLE_BYTES = 2 ** 34
/** Above this a table of more than a megabyte is no table: real ones pack five to fifty times. */
const MOST_PACKED = 200

async function readEntry(
  file: FileHandle,
  entry: ZipEntry,
  take: (piece: Uint8Array) => boolean,
): Promise<Finding['reason'] | undefined> {
  const { packed, declared, method, offset } = entry
  if (declared > MOST_TABLE_BYTES || (declared > 2 ** 20 && declared > packed * MOST_PACKED))
    return 'too-large'
  if (entry.isEncrypted || (method !== 0 && method !== 8)) return 'packed-unknown'
  const start = contentStart(offset, await readAt(file, offset, LOCAL_BYTES))
  if (start === undefined) return 'half-a-zip'
  let [crc, bytes, isStopped] = [0, 0, false]
  const see = (piece: Uint8Array): boolean => {
    crc = crc32(piece, crc)
    bytes += piece.length
    isStopped = bytes <= declared && !take(piece)
    return bytes <= declared && !isStopped
  }
  if (method === 0) await readPieces(file, start, packed, see)
  else await inflate(file, start, packed, see)
  if (isStopped) return undefined
  return bytes === declared && crc === entry.crc ? undefined : 'other-than-stated'
}

/** Unpacks in another thread while the pieces before are read here; stops as soon as `see` has seen enough. */
async function inflate(
  file: FileHandle,
  start: number,
  packed: number,
  see: (piece: Uint8Array) => boolean,
): Promise<void> {
  if (packed === 0) return
  const source = Readable.from(packedPieces(file, start, packed), { objectMode: true })
  const unpacked = source.pipe(createInflateRaw({ chunkSize: PIECE_BYTES }))
  source.on('error', (error) => unpacked.destroy(error))
  try {
    for await (const piece of unpacked) if (!see(piece)) break
  } finally {
    source.destroy()
    unpacked.destroy()
  }
}

async function* packedPieces(file: FileHandle, start: number, packed: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < packed; at += PIECE_BYTES)
    yield await readAt(file, start + at, Math.min(PIECE_BYTES, packed - at))
}

/**
 * A day of a feed that stands under its checksum: as it was kept beside the feed, or read from it and then kept.
 */
export async function openDay(
  path: string,
  asked: TimetableAsked,
): Promise<OpenTimetable | { wrong: Finding[] }> {
  const { day, isWithDayBefore, footpathMetres, withinStationSeconds } = asked
  const options = [isWithDayBefore ? 'night' : '', footpathMetres ?? '', withinStationSeconds ?? '']
  const kept = `${path.replace(/\.zip$/, '')}-${day}-${options.join('-')}.timetable`
  const known = await loadTimetable(kept)
  if (known) return known
  const opened = await openFeed(path)
  if ('wrong' in opened) return opened
  const read = await readTimetable(opened.feed, asked)
  await opened.close()
  if ('wrong' in read) return read
  const { timetable, words } = read
  // Beside the tables of a folder that is somebody else's, nothing is kept; nor where there is no room.
  if (path.endsWith('.zip')) await saveTimetable(kept, timetable, words).catch(() => {})
  return { timetable, readWords: () => words }
}

/** Saves a timetable beside its place first, so that no half of one ever stands there. */
export async function saveTimetable(
  path: string,
  timetable: Timetable,
  words: TimetableWords,
): Promise<void> {
  await writeFile(`${path}.being-made`, writeTimetable(timetable, words))
  await rename(`${path}.being-made`, path)
}

/** A saved timetable, in memory that threads share; undefined when it is not there, damaged or of another version. */
export async function loadTimetable(path: string): Promise<OpenTimetable | undefined> {
  const file = await open(path).catch(() => undefined)
  if (!file) return undefined
  try {
    const { size } = await file.stat()
    const shared = new SharedArrayBuffer(size)
    const bytes = new Uint8Array(shared)
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(bytes, at, size - at, at)
      if (bytesRead === 0) return undefined
      at += bytesRead
    }
    return openTimetable(shared)
  } catch {
    return undefined
  } finally {
    await file.close()
  }
}
