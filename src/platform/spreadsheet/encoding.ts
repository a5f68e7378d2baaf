import type { Problem } from './problems.ts'

type Decoded = { text: string; warnings: Problem[] } | { problem: Problem }

/**
 * Bytes as text: UTF-8, checked strictly, or UTF-16 with a byte order mark. Windows-1252 is what Dutch Excel writes as
 * plain "CSV"; any bytes pass for it, so it is only tried when somebody will look at the letters.
 */
export function decodeText(bytes: Uint8Array, mayBeWindows1252: boolean): Decoded {
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  const isBig = first === 0xfe && second === 0xff
  const label = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8'
  const text = decodeStrictly(bytes, label)
  if (text !== undefined) return withoutNul(text, [])
  if (label !== 'utf-8') return { problem: { code: 'damaged', detail: label } }
  if (mayBeWindows1252)
    return withoutNul(new TextDecoder('windows-1252').decode(bytes), [{ code: 'windows-1252', detail: '' }])
  return { problem: { row: firstWrongRow(bytes), code: 'not-utf-8', detail: '' } }
}

/** The decoder drops a byte order mark; undefined when the bytes are not what the label says. */
export function decodeStrictly(bytes: Uint8Array, label = 'utf-8'): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Where a forgiving reading, written again, first differs from the bytes, they are not UTF-8. */
function firstWrongRow(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  const offset = bytes.findIndex((byte, index) => byte !== again[index])
  return rowAt(new TextDecoder('latin1').decode(bytes.subarray(0, offset)))
}

function withoutNul(text: string, warnings: Problem[]): Decoded {
  const offset = text.indexOf('\0')
  if (offset === -1) return { text, warnings }
  return { problem: { row: rowAt(text.slice(0, offset)), code: 'nul-byte', detail: '' } }
}

/** The number of the row that follows on this text: line breaks between quotes are part of a row. */
function rowAt(before: string): number {
  const isHinted = /^\W{0,3}sep=.[\r\n]/i.test(before)
  let row = isHinted ? 0 : 1
  let isQuoted = false
  for (const [mark] of before.matchAll(/"|\r\n|\n|\r/g)) {
    if (mark === '"') isQuoted = !isQuoted
    else if (!isQuoted) row += 1
  }
  return row
}
