import { describe, expect, test } from 'vitest'
import { readCharacters } from './typeface.ts'

/** A font of one table: a character map with segments of (first, last, what is added, glyphs of their own). */
function aFont(segments: [first: number, last: number, delta: number, glyphs?: number[]][]): Uint8Array {
  const all = [...segments, [0xffff, 0xffff, 1] as [number, number, number]]
  const count = all.length
  const glyphs = all.flatMap(([, , , own]) => own ?? [])
  const table = [4, 0, 0, 2 * count, 0, 0, 0, ...all.map(([, last]) => last), 0]
  table.push(...all.map(([first]) => first), ...all.map(([, , delta]) => delta))
  let before = 0
  for (const [i, [, , , own]] of all.entries()) {
    // Counted in bytes from the offset itself to the first glyph of the segment.
    table.push(own ? 2 * (count - i + before) : 0)
    before += own?.length ?? 0
  }
  const words = [...table, ...glyphs]
  const [head, map] = [28, 12]
  const bytes = new DataView(new ArrayBuffer(head + map + 2 * words.length))
  bytes.setUint16(4, 1)
  for (const [i, letter] of [...'cmap'].entries()) bytes.setUint8(12 + i, letter.charCodeAt(0))
  bytes.setUint32(20, head)
  bytes.setUint16(head + 2, 1)
  bytes.setUint32(head + 8, map)
  for (const [i, word] of words.entries()) bytes.setUint16(head + map + 2 * i, word & 0xffff)
  return new Uint8Array(bytes.buffer)
}

describe('the characters of a font', () => {
  test('are those of its segments, whether a glyph is counted on or looked up', () => {
    const font = aFont([
      [0x41, 0x43, -0x40],
      [0x61, 0x63, 0, [7, 0, 9]],
    ])
    expect([...readCharacters(font)]).toEqual([0x41, 0x42, 0x43, 0x61, 0x63])
  })

  test('are none where the map leads to the sign for nothing', () => {
    expect(readCharacters(aFont([[0x41, 0x41, -0x41]])).size).toBe(0)
  })

  test('cannot be read from a file without a map', () => {
    expect(() => readCharacters(new Uint8Array(12))).toThrow('no table cmap')
  })
})
