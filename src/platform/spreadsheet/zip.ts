import { crc32, inflateRawSync } from 'node:zlib'

/** One file in a zip, as the directory at its end declares it. Sizes in bytes. */
export interface ZipEntry {
  name: string
  isEncrypted: boolean
  method: number
  crc: number
  packed: number
  declared: number
  offset: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_SEARCH = 22 + 0xffff

/**
 * The directory of a zip (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16). Undefined when it is not one, or has files of more
 * than 4 GB (zip64), which no table needs.
 */
export function listZip(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - END_SEARCH; at--)
    if (view.getUint32(at, true) === END) return at
  return undefined
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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset, packed, declared, method, crc } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return undefined
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) return undefined
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
