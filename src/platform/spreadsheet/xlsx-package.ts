import type { ZipEntry } from '../zip-directory.ts'
import { decodeStrictly } from './encoding.ts'
import type { Problem, ProblemCode } from './problems.ts'
import type { Limits } from './table.ts'
import { isUnsafeName, isZipBomb, listZip, unpack } from './zip.ts'

/** An XLSX file is a zip of XML parts that point at each other (ECMA-376, Open Packaging Conventions). */
export interface Workbook {
  sheets: { name: string; path: string; isHidden: boolean }[]
  /** Day 0 of its dates is 1904-01-01 and not 1899-12-31. */
  has1904Dates: boolean
  stylesPath: string | undefined
  stringsPath: string | undefined
  readPart: (path: string) => Read<string>
}
export type Read<T> = { found: T } | { problem: Problem }

const refuse = (code: ProblemCode, detail = ''): { problem: Problem } => ({ problem: { code, detail } })

/** Opens the zip as far as the list of its sheets, refusing what a person would not want unpacked. */
export function openWorkbook(bytes: Uint8Array, limits: Limits): Read<Workbook> {
  const entries = listZip(bytes)
  if (!entries) return refuse('damaged')
  const refused = refuseEntries(entries, limits)
  if (refused) return refused

  const readPart = partReader(bytes, entries, limits)
  const workbookPath = findWorkbook(readPart)
  if ('problem' in workbookPath) return workbookPath
  const xml = readPart(workbookPath.found)
  if ('problem' in xml) return xml
  const folder = workbookPath.found.replace(/[^/]*$/, '')
  const relations = readPart(`${folder}_rels/${workbookPath.found.slice(folder.length)}.rels`)
  if ('problem' in relations) return relations
  return { found: { ...readWorkbook(xml.found, readRelations(relations.found, folder)), readPart } }
}

function refuseEntries(entries: readonly ZipEntry[], limits: Limits): { problem: Problem } | undefined {
  const names = entries.map(({ name }) => name)
  const unsafe = names.find(isUnsafeName)
  if (unsafe !== undefined) return refuse('unsafe-names', unsafe)
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse('encrypted')
  if (isZipBomb(entries, limits.unpackedBytes)) return refuse('zip-bomb')
  if (names.includes('xl/workbook.bin')) return refuse('binary-excel')
  if (names.includes('mimetype') && names.includes('content.xml')) return refuse('open-document')
  if (!names.includes('[Content_Types].xml') || !names.includes('_rels/.rels')) return refuse('zip')
  if (new Set(names).size < names.length) return refuse('damaged')
}

/**
 * Marks are the tags of XML and the `=` of their attributes; a cell with a text of its own has eleven. The reader makes an
 * object of every tag, so counting them keeps a small file of nothing but tags from taking all memory.
 */
const MARKS_OF_A_CELL = 11

function partReader(bytes: Uint8Array, entries: readonly ZipEntry[], limits: Limits): Workbook['readPart'] {
  let room = limits.cells * MARKS_OF_A_CELL
  return (path) => {
    const entry = entries.find(({ name }) => name === path)
    const content = entry && unpack(bytes, entry)
    if (!content) return refuse('damaged', path)
    room -= countMarks(content)
    if (room < 0) return refuse('too-many-cells', String(limits.cells))
    const text = decodeStrictly(content)
    if (text === undefined) return refuse('damaged', path)
    // Open Packaging forbids document types; without them there are no entities to multiply or to fetch.
    return /<!(DOCTYPE|ENTITY)/.test(text) ? refuse('xml-entities') : { found: text }
  }
}

/** A tag that closes itself counts for two. */
function countMarks(content: Uint8Array): number {
  let marks = 0
  for (let index = 0; index < content.length; index++) {
    const byte = content[index]
    if (byte === 0x3c || byte === 0x3d || (byte === 0x3e && content[index - 1] === 0x2f)) marks += 1
  }
  return marks
}

function findWorkbook(readPart: Workbook['readPart']): Read<string> {
  const root = readPart('_rels/.rels')
  if ('problem' in root) return root
  const main = readRelations(root.found, '').find(({ type }) => type.endsWith('/officeDocument'))
  if (!main) return refuse('zip')
  return /\.xml$/.test(main.target) && !/^(word|ppt)\//.test(main.target)
    ? { found: main.target }
    : refuse('zip')
}

interface Relation {
  id: string
  type: string
  target: string
}

const readRelations = (xml: string, folder: string): Relation[] =>
  tagsOf(xml, 'Relationship').map((tag) => ({
    id: tag.get('Id') ?? '',
    type: tag.get('Type') ?? '',
    target: resolve(folder, tag.get('Target') ?? ''),
  }))

/** Targets are relative to the folder of the part that points, or absolute in the zip. */
function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  return path.join('/')
}

function readWorkbook(xml: string, relations: readonly Relation[]): Omit<Workbook, 'readPart'> {
  const pathOf = (type: string) => relations.find((relation) => relation.type.endsWith(`/${type}`))?.target
  const sheets = tagsOf(xml, 'sheet').flatMap((tag) => {
    const id = [...tag].find(([key]) => key.endsWith(':id'))?.[1]
    const worksheet = relations.find((relation) => relation.id === id && relation.type.endsWith('/worksheet'))
    const isHidden = /hidden/i.test(tag.get('state') ?? '')
    return worksheet ? [{ name: tag.get('name') ?? '', path: worksheet.target, isHidden }] : []
  })
  const [properties] = tagsOf(xml, 'workbookPr')
  return {
    sheets,
    has1904Dates: /^(1|true)$/.test(properties?.get('date1904') ?? ''),
    stylesPath: pathOf('styles'),
    stringsPath: pathOf('sharedStrings'),
  }
}

/** The attributes of every tag of a name, whatever prefix it has. For small parts; not a reader of XML. */
function tagsOf(xml: string, name: string): Map<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\s([^<>]*)>`, 'g'))
  return Array.from(tags, ([, attributes]) => {
    const pairs = attributes!.matchAll(/(?<=^|\s)([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
    return new Map(
      Array.from(pairs, ([, key, double, single]) => [key!, decodeEntities(double ?? single ?? '')] as const),
    )
  })
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
