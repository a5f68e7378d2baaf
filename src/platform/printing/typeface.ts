/**
 * The characters a TrueType font has a sign for, read from its character map (OpenType specification, `cmap`, format 4:
 * the segments of the basic plane). Takes the bytes of the file; throws when it holds no such table.
 */
export function readCharacters(font: Uint8Array): ReadonlySet<number> {
  const bytes = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const map = findTable(bytes, 'cmap')
  const segments = findSegments(bytes, map)
  const count = bytes.getUint16(segments + 6) / 2
  const [ends, starts] = [segments + 14, segments + 16 + 2 * count]
  const [deltas, offsets] = [starts + 2 * count, starts + 4 * count]
  const characters = new Set<number>()
  for (let i = 0; i < count; i++) {
    const delta = bytes.getUint16(deltas + 2 * i)
    const offset = bytes.getUint16(offsets + 2 * i)
    const start = bytes.getUint16(starts + 2 * i)
    for (let code = start; code <= bytes.getUint16(ends + 2 * i) && code !== 0xffff; code++) {
      const glyph =
        offset === 0 ? code + delta : bytes.getUint16(offsets + 2 * i + offset + 2 * (code - start))
      if ((glyph & 0xffff) !== 0) characters.add(code)
    }
  }
  return characters
}

function findTable(bytes: DataView, name: string): number {
  for (let i = 0; i < bytes.getUint16(4); i++) {
    const record = 12 + 16 * i
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(bytes.getUint8(record + at))).join('')
    if (tag === name) return bytes.getUint32(record + 8)
  }
  throw new Error(`The font has no table ${name}.`)
}

function findSegments(bytes: DataView, map: number): number {
  for (let i = 0; i < bytes.getUint16(map + 2); i++) {
    const table = map + bytes.getUint32(map + 8 + 8 * i)
    if (bytes.getUint16(table) === 4) return table
  }
  throw new Error('The font maps no characters in format 4.')
}
