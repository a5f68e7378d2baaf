import { readCsv } from './csv.ts'
import { decodeText } from './encoding.ts'
import type { Problem, ProblemCode } from './problems.ts'
import { defaultLimits, type Limits, makeSheet, type RawTable, type ReadOutcome } from './table.ts'
import { readXlsx } from './xlsx.ts'

export interface ReadOptions {
  limits?: Partial<Limits>
  /** Of a workbook: the sheet to read. Without it, the first that can be seen. */
  sheetName?: string
  /** Of CSV: takes away the apostrophe that `writeCsv` puts before what could be a formula. */
  unguard?: boolean
  /** Of CSV that is no UTF-8: read it as Windows-1252, with a warning. */
  windows1252?: boolean
}

/**
 * Reads a table of text from CSV or XLSX, as the bytes say and not as the name says. All or nothing: a file with a problem
 * is not read, and every problem says where it is. What is only worth a look is a warning of the sheet.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  fileName: string,
  { limits: asked, sheetName, unguard = false, windows1252 = false }: ReadOptions = {},
): Promise<ReadOutcome> {
  const limits = { ...defaultLimits, ...asked }
  if (bytes.length > limits.bytes) return unreadable('too-large', `${Math.floor(limits.bytes / 2 ** 20)} MB`)
  const kind = kindOf(bytes)
  if (kind === 'workbook')
    return makeSheet(withNameWarning(await readXlsx(bytes, limits, sheetName), fileName, kind))
  if (kind !== 'text') return unreadable(kind)

  const decoded = decodeText(bytes, windows1252)
  if ('problem' in decoded) return { unreadable: [decoded.problem] }
  const table = readCsv(decoded.text, limits, unguard)
  return makeSheet(withNameWarning({ ...table, warnings: decoded.warnings }, fileName, kind))
}

const unreadable = (code: ProblemCode, detail = ''): ReadOutcome => ({ unreadable: [{ code, detail }] })

function withNameWarning(table: RawTable, fileName: string, kind: 'workbook' | 'text'): RawTable {
  const differs = kind === 'text' ? /\.xls[xmb]?$/i : /\.(csv|tsv|txt)$/i
  if (!differs.test(fileName)) return table
  const warning: Problem = { code: 'name-differs', detail: kind === 'text' ? 'CSV' : 'Excel' }
  return { ...table, warnings: [warning, ...table.warnings] }
}

/** The first bytes of what is often offered as a table. */
const signatures: [ProblemCode | 'workbook', ...number[]][] = [
  ['workbook', 0x50, 0x4b, 0x03, 0x04],
  ['zip', 0x50, 0x4b, 0x05, 0x06],
  ['old-excel', 0xd0, 0xcf, 0x11, 0xe0],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  // PNG, GIF, JPEG, gzip, RAR, 7z, RTF.
  ['unknown-kind', 0x89, 0x50, 0x4e, 0x47],
  ['unknown-kind', 0x47, 0x49, 0x46, 0x38],
  ['unknown-kind', 0xff, 0xd8, 0xff],
  ['unknown-kind', 0x1f, 0x8b],
  ['unknown-kind', 0x52, 0x61, 0x72, 0x21],
  ['unknown-kind', 0x37, 0x7a, 0xbc, 0xaf],
  ['unknown-kind', 0x7b, 0x5c, 0x72, 0x74, 0x66],
]

function kindOf(bytes: Uint8Array): 'workbook' | 'text' | ProblemCode {
  const [kind] =
    signatures.find(([, ...signature]) => signature.every((byte, index) => bytes[index] === byte)) ?? []
  if (kind) return kind === 'old-excel' && isEncryptedPackage(bytes) ? 'encrypted' : kind
  // Excel opens a web page called .xls, so many programs write one.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000)).replaceAll('\0', '')
  const text = head.replace(/^(ï»¿|ÿþ|þÿ)/, '').trimStart()
  if (/^<(!doctype|!--|html|head|meta|style|body|table|div)/i.test(text)) return 'html'
  if (/^<\?xml/i.test(text)) return /<html/i.test(text) ? 'html' : 'xml'
  return 'text'
}

/** A workbook with a password is an OLE file with a stream of this name, in UTF-16 (MS-OFFCRYPTO, 2.3.4.4). */
const isEncryptedPackage = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le')
