import { crc32, inflateRawSync } from 'node:zlib'
import {
  contentStart,
  END_SEARCH,
  findDirectory,
  LOCAL_BYTES,
  listEntries,
  type ZipEntry,
} from '../zip-directory.ts'

/**
 * The files in a zip. Undefined when it is none, or has files of more than 4 GB (zip64), which no table needs.
 */
export function listZip(bytes: Uint8Array): ZipEntry[] | undefined {
  const directory = findDirectory(bytes.subarray(Math.max(0, bytes.length - END_SEARCH)))
  if (!directory || 'end64' in directory || directory.at + directory.bytes > bytes.length) return undefined
  return listEntries(bytes.subarray(directory.at, directory.at + directory.bytes))
}

/** Above this a file of more than a megabyte is no table: real ones pack ten to fifty times. */
const MOST_PACKED = 200

/** Whether what the directory declares is more than anyone should unpack. */
export function isZipBomb(entries: readonly ZipEntry[], unpackedBytes: number): boolean {
  const total = entries.reduce((sum, { declared }) => sum + declared, 0)
  return (
    total > unpackedBytes ||
    entries.some(({ declared, packed }) => declared > 2 ** 20 && declared > packed * MOST_PACKED)
  )
}

/** Names that would leave the folder a zip is unpacked in. We unpack nothing to disk, but nobody honest writes them. */
export const isUnsafeName = (name: string): boolean => /^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)/i.test(name)

/** Unpacks one file, never more than it declares; undefined when it is more, less or other than declared. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { offset, packed, declared, method, crc } = entry
  const start = contentStart(offset, bytes.subarray(offset, offset + LOCAL_BYTES))
  if (start === undefined || start + packed > bytes.length) return undefined
  const raw = bytes.subarray(start, start + packed)
  const content = method === 8 ? inflate(raw, declared) : method === 0 ? raw : undefined
  return content?.length === declared && crc32(content) === crc ? content : undefined
}

/** Stops as soon as there is more than was declared, so a zip that lies about its sizes costs no memory. */
function inflate(raw: Uint8Array, declared: number): Uint8Array | undefined {
  if (declared === 0) return new Uint8Array()
  try {
    return inflateRawSync(raw, { maxOutputLength: declared })
  } catch {
    return undefined
  }
}
