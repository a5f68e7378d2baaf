import { strToU8, zipSync } from 'fflate'
import { type Sheet as ReadSheet, readXlsx as readCells } from 'hucre/xlsx'
import { cellReader } from './cells.ts'
import type { Problem, ProblemCode } from './problems.ts'
import { columnIndexOf, columnLetters, type Limits, type RawTable } from './table.ts'
import { openWorkbook, type Read, type Workbook } from './xlsx-package.ts'

/**
 * Reads one sheet of an XLSX file: the one named, or the first that can be seen. The package is opened here, within
 * bounds; what makes cells of it gets a new, small package with nothing in it but that sheet, its strings and its styles.
 */
export async function readXlsx(
  bytes: Uint8Array,
  limits: Limits,
  sheetName: string | undefined,
): Promise<RawTable> {
  const opened = openWorkbook(bytes, limits)
  if ('problem' in opened) return refused(opened.problem)
  const workbook = opened.found
  const chosen = chooseSheet(workbook, sheetName)
  if ('problem' in chosen) return refused(chosen.problem)
  const xml = workbook.readPart(chosen.found.path)
  if ('problem' in xml) return refused(xml.problem)
  const content = trimSheet(xml.found)
  if (!content) return refused({ code: 'damaged', detail: chosen.found.path })
  const wrong = outOfBounds(content, limits)
  if (wrong) return refused(wrong)
  const small = smallPackage(workbook, content.data)
  if ('problem' in small) return refused(small.problem)

  const sheet = await readSheet(small.found)
  if (!sheet) return refused({ code: 'damaged', detail: chosen.found.path })
  const table = readTable(sheet, workbook.has1904Dates)
  return {
    rows: table.rows,
    problems: [...table.problems, ...mergedProblems(content.merges, table.rows)],
    warnings: [...chosen.found.warnings, ...content.warnings],
  }
}

const refused = (problem: Problem): RawTable => ({ rows: [], problems: [problem], warnings: [] })
const list = (sheets: Workbook['sheets']): string => sheets.map(({ name }) => `“${name}”`).join(', ')

function chooseSheet(
  { sheets }: Workbook,
  sheetName: string | undefined,
): Read<{ path: string; warnings: Problem[] }> {
  const visible = sheets.filter(({ isHidden }) => !isHidden)
  if (sheetName !== undefined) {
    const named = sheets.find(({ name }) => name === sheetName)
    if (named) return { found: { path: named.path, warnings: [] } }
    return { problem: { code: 'no-such-sheet', detail: list(visible) } }
  }
  const [first, ...others] = visible
  if (!first) return { problem: { code: 'no-sheet', detail: '' } }
  const warnings: Problem[] = others.length > 0 ? [{ code: 'more-sheets', detail: list(others) }] : []
  return { found: { path: first.path, warnings } }
}

interface SheetContent {
  /** The rows and cells that hold something, as XML. */
  data: string
  lastRow: number
  lastColumn: number
  merges: string[]
  warnings: Problem[]
}

/** Leaves out all that is no text: widths, drawings, rules, and cells that have a colour or a border but nothing in them. */
function trimSheet(xml: string): SheetContent | undefined {
  const open = /<((?:[\w.-]+:)?sheetData)(?:\s[^<>]*)?>/.exec(xml)
  if (!open) return undefined
  const begin = open.index + open[0].length
  const end = open[0].endsWith('/>') ? begin : xml.lastIndexOf(`</${open[1]}>`)
  if (end < begin) return undefined
  const merges = xml.slice(end).matchAll(/<(?:[\w.-]+:)?mergeCell\s[^<>]*?ref\s*=\s*["']([A-Z\d:]+)/g)
  const trimmed = trimCells(xml.slice(begin, end))
  return {
    ...trimmed,
    merges: Array.from(merges, ([, ref]) => ref!),
    warnings: hiddenWarnings(xml.slice(0, open.index), trimmed.data),
  }
}

/** Also finds how far the cells reach, and leaves the formats only where they say how to read a number. */
function trimCells(sheetData: string): Pick<SheetContent, 'data' | 'lastRow' | 'lastColumn'> {
  let lastRow = 0
  let lastColumn = 0
  const keep = (tag: string, _name: string, attributes = '', end: string): string => {
    const place = /\sr\s*=\s*["']([A-Z]+)(\d+)/.exec(attributes)
    // An empty cell that does not say where it stands still moves the next one along.
    if (!place) return tag
    if (end !== '>') return ''
    lastRow = Math.max(lastRow, Number(place[2]))
    lastColumn = Math.max(lastColumn, columnIndexOf(place[1]!) + 1)
    return /\st\s*=\s*["'][^n]/.test(attributes) ? tag.replace(/\ss\s*=\s*["']\d+["']/, '') : tag
  }
  const cells = sheetData.replace(/<((?:[\w.-]+:)?c)(\s[^<>]*?)?(\/>|>\s*<\/\1>|>)/g, keep)
  const data = cells.replace(
    /<((?:[\w.-]+:)?row)(\s[^<>]*?)?(?:\/>|>\s*<\/\1>)/g,
    (tag, _name, attributes = '') => (/\sr\s*=/.test(attributes) ? '' : tag),
  )
  return { data, lastRow: Math.max(lastRow, data.match(/<(?:[\w.-]+:)?row[\s>]/g)?.length ?? 0), lastColumn }
}

function hiddenWarnings(head: string, data: string): Problem[] {
  const isHidden = (xml: string, name: string) =>
    new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^<>]*?hidden\\s*=\\s*["'](?:1|true)`).test(xml)
  const codes: ProblemCode[] = []
  if (isHidden(data, 'row')) codes.push('hidden-rows')
  if (isHidden(head, 'col')) codes.push('hidden-columns')
  return codes.map((code) => ({ code, detail: '' }))
}

/** The reader fills up the rectangle around all cells, and refuses more than this many (hucre 1.0). */
const LARGEST_RECTANGLE = 20_000_000

function outOfBounds({ lastRow, lastColumn }: SheetContent, limits: Limits): Problem | undefined {
  if (lastRow > limits.rows + 1) return { row: lastRow, code: 'too-many-rows', detail: String(limits.rows) }
  if (lastColumn > limits.columns)
    return { column: columnLetters(lastColumn - 1), code: 'too-many-columns', detail: String(limits.columns) }
  if (lastRow * lastColumn > LARGEST_RECTANGLE)
    return { code: 'too-many-cells', detail: String(LARGEST_RECTANGLE) }
}

/** The names hucre looks for; the date system is left at 1900 or set to 1904 as the file had it. */
function smallPackage(workbook: Workbook, data: string): Read<Uint8Array> {
  const styles =
    workbook.stylesPath === undefined ? { found: '<styleSheet/>' } : workbook.readPart(workbook.stylesPath)
  if ('problem' in styles) return styles
  // Excel allows 255; a longer one would be read again for every cell.
  if (/formatCode\s*=\s*["'][^"']{300}/.test(styles.found))
    return { problem: { code: 'damaged', detail: workbook.stylesPath! } }
  const strings =
    workbook.stringsPath === undefined ? { found: '<sst/>' } : workbook.readPart(workbook.stringsPath)
  if ('problem' in strings) return strings
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const date1904 = workbook.has1904Dates ? '<workbookPr date1904="1"/>' : ''
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook>${date1904}<sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'sheet.xml')}${relation('rId2', 'styles', 'styles.xml')}${relation('rId3', 'sharedStrings', 'strings.xml')}</Relationships>`,
    'xl/sheet.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>`,
    'xl/styles.xml': styles.found,
    'xl/strings.xml': strings.found,
  }
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))
  return { found: zipSync(files, { level: 0 }) }
}

/** Whatever hucre throws here, it throws about somebody's file. */
const readSheet = (small: Uint8Array): Promise<ReadSheet | undefined> =>
  readCells(small, { readStyles: true }).then(
    ({ sheets }) => sheets[0],
    () => undefined,
  )

function readTable(sheet: ReadSheet, has1904Dates: boolean): RawTable {
  const read = cellReader(has1904Dates)
  const problems: RawTable['problems'] = []
  const rows = sheet.rows.map((values, index) => ({
    number: index + 1,
    cells: values.map((value, columnIndex) => {
      const outcome = read(value, sheet.cells?.get(`${index},${columnIndex}`))
      if (typeof outcome === 'string') return outcome
      problems.push({ row: index + 1, columnIndex, ...outcome })
      return outcome.code
    }),
  }))
  return { rows, problems, warnings: [] }
}

/** Only the first of merged cells holds the text; whether it counts for the others is not ours to say. */
function mergedProblems(merges: readonly string[], rows: RawTable['rows']): RawTable['problems'] {
  return merges.flatMap((ref) => {
    const [, letters, digits] = /^([A-Z]+)(\d+):/.exec(ref) ?? []
    if (letters === undefined) return []
    const columnIndex = columnIndexOf(letters)
    const text = rows[Number(digits) - 1]?.cells[columnIndex] ?? ''
    return text === '' ? [] : [{ row: Number(digits), columnIndex, code: 'merged', detail: ref }]
  })
}
