import { strToU8, type Zippable, zipSync } from 'fflate'

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`

/** Says of a workbook only what a test is about. XML is the inside of the part; parts are added, or replaced by name. */
export interface WorkbookSaid {
  /** Rows: the inside of `sheetData`. */
  rows?: string
  /** What stands after the rows. */
  afterRows?: string
  /** The inside of `workbook`, if not one visible sheet. */
  workbook?: string
  /** The inside of `styleSheet`. */
  styles?: string
  /** The inside of `sst`. */
  strings?: string
  parts?: Record<string, string | Uint8Array>
}

/** A workbook file for tests, as other programs write them. */
export function aWorkbookFile({
  rows = '',
  afterRows = '',
  workbook,
  styles = '',
  strings = '',
  parts = {},
}: WorkbookSaid): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const relations = [
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'worksheet', '/xl/worksheets/sheet2.xml'),
    relation('rId3', 'styles', 'styles.xml'),
    relation('rId4', 'sharedStrings', 'sharedStrings.xml'),
  ]
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${main}>${workbook ?? '<sheets><sheet name="Plekken" sheetId="1" r:id="rId1"/></sheets>'}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows}</sheetData>${afterRows}</worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Tweede</t></is></c></row></sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    ...parts,
  }
  const files: Zippable = Object.fromEntries(
    Object.entries(all).map(([path, content]) => [
      path,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  )
  return zipSync(files)
}

/** A row of text cells; a cell that begins with `<` is taken as it stands. */
export function aRow(number: number, ...cells: string[]): string {
  const inside = cells.map((cell, index) => {
    if (cell.startsWith('<')) return cell
    return `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${number}">${inside.join('')}</row>`
}
