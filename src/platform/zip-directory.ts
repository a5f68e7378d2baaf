/** One file in a zip, as the directory at its end declares it. Sizes in bytes. */
export interface ZipEntry {
  name: string
  isEncrypted: boolean
  /** 0 as it is, 8 deflated. */
  method: number
  crc: number
  packed: number
  declared: number
  offset: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const LOCATOR_64_BYTES = 20
const END_64_BYTES = 56
/** A field with only ones says that the real value stands in the zip64 part. */
const IN_ZIP64 = 0xffff_ffff
const ZIP64_EXTRA = 1

/** The last bytes of a zip in which its end stands: the end record and a comment of at most 65,535 bytes. */
export const END_SEARCH = END_BYTES + 0xffff + LOCATOR_64_BYTES

/** Bytes that begin a file inside a zip, before its name and extra field. */
export const LOCAL_BYTES = 30

interface Place {
  at: number
  bytes: number
}

/**
 * Where the directory of a zip stands (APPNOTE 6.3.10, sections 4.3.14 to 4.3.16), from its last bytes; for a zip64, where
 * to read that. Undefined when this is the end of no zip.
 */
export function findDirectory(tail: Uint8Array): Place | { end64: Place } | undefined {
  const view = viewOf(tail)
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue
    const locator = at - LOCATOR_64_BYTES
    if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64)
      return { end64: { at: Number(view.getBigUint64(locator + 8, true)), bytes: END_64_BYTES } }
    return { at: view.getUint32(at + 16, true), bytes: view.getUint32(at + 12, true) }
  }
  return undefined
}

export function findDirectory64(record: Uint8Array): Place | undefined {
  const view = viewOf(record)
  if (record.length < END_64_BYTES || view.getUint32(0, true) !== END_64) return undefined
  return { at: Number(view.getBigUint64(48, true)), bytes: Number(view.getBigUint64(40, true)) }
}

/** The files that a directory lists (section 4.3.12); undefined when it is none. */
export function listEntries(directory: Uint8Array): ZipEntry[] | undefined {
  const view = viewOf(directory)
  const entries: ZipEntry[] = []
  let at = 0
  while (at < directory.length) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== ENTRY) return undefined
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    if (extraEnd > directory.length) return undefined
    const wide = wideSizes(view, nameEnd, extraEnd)
    const sizeAt = (place: number) => {
      const size = view.getUint32(at + place, true)
      return size === IN_ZIP64 ? wide() : size
    }
    // The order in which the zip64 part holds them.
    const declared = sizeAt(24)
    const packed = sizeAt(20)
    const offset = sizeAt(42)
    if (Number.isNaN(declared + packed + offset)) return undefined
    entries.push({
      name: new TextDecoder().decode(directory.subarray(at + 46, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...{ packed, declared, offset },
    })
    at = extraEnd + view.getUint16(at + 32, true)
  }
  return entries
}

/** The eight-byte sizes of a zip64 extra field (section 4.5.3), one after the other. */
function wideSizes(view: DataView, from: number, until: number): () => number {
  let at = from
  while (at + 4 <= until && view.getUint16(at, true) !== ZIP64_EXTRA) at += 4 + view.getUint16(at + 2, true)
  at += 4
  return () => {
    if (at + 8 > until) return Number.NaN
    at += 8
    return Number(view.getBigUint64(at - 8, true))
  }
}

/** Where the bytes of a file begin, given its local header; undefined when that is none (section 4.3.7). */
export function contentStart(offset: number, header: Uint8Array): number | undefined {
  const view = viewOf(header)
  if (header.length < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL) return undefined
  return offset + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true)
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
