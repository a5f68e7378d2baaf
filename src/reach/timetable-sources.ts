import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Zip, ZipDeflate } from 'fflate'
import { z } from 'zod'

/** What came of getting a feed: a file of ours, with its size and fingerprint; or one line that says why not. */
export type Kept = { path: string; bytes: number; checksum: string } | { wrong: Wrong }
export type Wrong =
  | { why: 'no file' | 'too large' | 'no answer' }
  | { why: 'refused'; status: number }
  | { why: 'broken off'; bytes: number }

/** Told now and then: how much is there, and of how much, where that is known. */
type Progress = (bytes: number, of: number | undefined) => void

/** Ten times the national feed. */
const MOST_BYTES = 3 * 2 ** 30
/** A server that sends nothing for so long has gone. */
const PATIENCE_MS = 60_000

/** Where feeds are kept. */
export const timetableFolder = (largeFiles: string): string => join(largeFiles, 'timetables')

/** Copies a file into the folder. */
export async function copyFile(path: string, folder: string, progress: Progress): Promise<Kept> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? copyFeed(path, folder, progress) : { wrong: { why: 'no file' } }
}

/** Copies a feed into the folder: a zip as it is, a folder with tables as a zip of them. */
export async function copyFeed(path: string, folder: string, progress: Progress): Promise<Kept> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return { wrong: { why: 'no file' } }
  if (found.isFile() && found.size > MOST_BYTES) return { wrong: { why: 'too large' } }
  await mkdir(folder, { recursive: true })
  const to = join(folder, 'copied.part')
  const of = found.isFile() ? found.size : undefined
  await writePieces(to, 'w', found.isFile() ? piecesOf(path) : zipPieces(path), (bytes) => {
    progress(bytes, of)
    return true
  })
  return { ...(await fingerprint(to)), path: to }
}

const piecesOf = (path: string): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: 2 ** 20 })

/** The tables of a folder as one zip. */
async function* zipPieces(folder: string): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((_, piece) => void ready.push(piece))
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.txt')).sort()) {
    const table = new ZipDeflate(name)
    // Of the same tables always the same zip.
    table.mtime = '1980-01-01T12:00:00'
    zip.add(table)
    for await (const piece of piecesOf(join(folder, name))) {
      table.push(piece)
      yield* ready.splice(0)
    }
    table.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready
}

/** Writes pieces to a file as they come, until `see`, which is told how much there is, has seen enough. */
async function writePieces(
  path: string,
  flags: 'w' | 'a',
  pieces: AsyncIterable<Uint8Array>,
  see: (bytes: number) => boolean,
): Promise<number> {
  const target = await open(path, flags)
  let bytes = 0
  try {
    for await (const piece of pieces) {
      await target.write(piece)
      bytes += piece.length
      if (!see(bytes)) break
    }
  } finally {
    await target.close()
  }
  return bytes
}

/** What is written beside a download that is not whole, so that it goes on where it stopped. */
const Note = z.object({ address: z.string(), version: z.string() })

/**
 * Fetches a feed into the folder. One that broke off goes on where it stopped (RFC 9110, § 14: Range with If-Range), as long
 * as the server still has the same version; otherwise it begins anew.
 */
export async function fetchFeed(address: string, folder: string, progress: Progress): Promise<Kept> {
  await mkdir(folder, { recursive: true })
  const name = createHash('sha256').update(address).digest('hex').slice(0, 16)
  const to = join(folder, `${FETCHED}${name}.part`)
  const begun = await findBegun(to, address)
  const clock = patience()
  try {
    const response = await fetch(address, {
      signal: clock.signal,
      headers: {
        'accept-encoding': 'identity',
        ...(begun && { range: `bytes=${begun.bytes}-`, 'if-range': begun.version }),
      },
    })
    // The whole was there already: nothing lies past its end.
    if (response.status === 416 && begun) return { ...(await fingerprint(to)), path: to }
    const wrong = await takeBody(response, { to, address, begun, clock, progress })
    return wrong ? { wrong } : { ...(await fingerprint(to)), path: to }
  } catch (error) {
    if (isOfDisk(error)) throw error
    const { size = 0 } = (await stat(to).catch(() => undefined)) ?? {}
    return { wrong: size > 0 ? { why: 'broken off', bytes: size } : { why: 'no answer' } }
  } finally {
    clock.stop()
  }
}

interface Download {
  to: string
  address: string
  begun: Begun | undefined
  clock: ReturnType<typeof patience>
  progress: Progress
}

/** Writes what a server sends after what was there; answers what was wrong, if anything. */
async function takeBody(
  response: Response,
  { to, address, begun, clock, progress }: Download,
): Promise<Wrong | undefined> {
  const isRest = response.status === 206
  if (!response.ok || !response.body || (isRest && !begun)) return { why: 'refused', status: response.status }
  const before = isRest ? begun!.bytes : 0
  const length = response.headers.get('content-length')
  const all = length === null ? undefined : before + Number(length)
  if ((all ?? 0) > MOST_BYTES) return { why: 'too large' }
  await writeFile(noteOf(to), JSON.stringify({ address, version: versionOf(response.headers) }))
  const bytes = await writePieces(to, isRest ? 'a' : 'w', response.body, (more) => {
    clock.renew()
    progress(before + more, all)
    return before + more <= MOST_BYTES
  })
  if (before + bytes > MOST_BYTES) return { why: 'too large' }
  return all !== undefined && before + bytes !== all
    ? { why: 'broken off', bytes: before + bytes }
    : undefined
}

/** Gives up on a server that sends nothing for too long. */
function patience() {
  const aborter = new AbortController()
  const begin = () => setTimeout(() => aborter.abort(), PATIENCE_MS)
  let timer = begin()
  return {
    signal: aborter.signal,
    renew: () => {
      clearTimeout(timer)
      timer = begin()
    },
    stop: () => clearTimeout(timer),
  }
}

/** Whether it is our disk that failed, and not the server. */
const isOfDisk = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'EIO'].includes((error as NodeJS.ErrnoException).code ?? '')

const noteOf = (path: string): string => `${path}.json`

/** What names this version of what lies at an address; a weak tag does not (RFC 9110, § 13.1.5). */
function versionOf(headers: Headers): string {
  const tag = headers.get('etag')
  return tag && !tag.startsWith('W/') ? tag : (headers.get('last-modified') ?? '')
}

interface Begun {
  bytes: number
  version: string
}

async function findBegun(path: string, address: string): Promise<Begun | undefined> {
  const [file, text] = await Promise.all([
    stat(path).catch(() => undefined),
    readFile(noteOf(path), 'utf8').catch(() => ''),
  ])
  const note = Note.safeParse(parseJson(text))
  if (!file?.isFile() || file.size === 0 || !note.success) return undefined
  const isOurs = note.data.address === address && note.data.version !== ''
  return isOurs ? { bytes: file.size, version: note.data.version } : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function fingerprint(path: string): Promise<{ bytes: number; checksum: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of piecesOf(path)) {
    hash.update(piece)
    bytes += piece.length
  }
  return { bytes, checksum: hash.digest('hex') }
}

/** Gives a feed that was found good its place, under its checksum. */
export async function placeFeed(
  largeFiles: string,
  { path, checksum }: { path: string; checksum: string },
): Promise<string> {
  const place = join(timetableFolder(largeFiles), `${checksum}.zip`)
  await rename(path, place)
  await rm(noteOf(path), { force: true })
  return place
}

/** Removes a feed that cannot be used. */
export async function discardFeed(path: string): Promise<void> {
  for (const each of [path, noteOf(path)]) await rm(each, { force: true })
}

/** Removes all that is kept of timetables but what belongs to some checksums, and what broke off and can be gone on with. */
export async function removeOtherFeeds(largeFiles: string, checksums: readonly string[]): Promise<void> {
  const folder = timetableFolder(largeFiles)
  const isKept = (name: string): boolean =>
    name.startsWith(FETCHED) || checksums.some((checksum) => name.startsWith(checksum))
  for (const name of await readdir(folder).catch(() => []))
    if (!isKept(name)) await rm(join(folder, name), { force: true })
}

/** Removes all that is kept of timetables. */
export const removeAllFeeds = (largeFiles: string): Promise<void> =>
  rm(timetableFolder(largeFiles), { recursive: true, force: true })

/** How the name of a feed begins that is being fetched. */
const FETCHED = 'fetched-'

/** Bytes of a file; undefined when there is none. */
export const findSize = (path: string): Promise<number | undefined> =>
  stat(path).then(
    (found) => found.size,
    () => undefined,
  )
