import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aRow, aWorkbookFile } from './example.ts'
import { readSpreadsheet } from './spreadsheet.ts'

const codesOf = async (file: Uint8Array | string, fileName = 'plekken.xlsx') => {
  const outcome = await readSpreadsheet(typeof file === 'string' ? strToU8(file) : file, fileName)
  return 'unreadable' in outcome ? outcome.unreadable.map(({ code }) => code) : []
}
const rows = aRow(1, 'naam') + aRow(2, 'De Haven')
const honest = aWorkbookFile({ rows })

describe('another kind of file is named', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const encrypted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

  test.each([
    ['old-excel', Uint8Array.of(...ole, ...new Uint8Array(600))],
    ['encrypted', Uint8Array.of(...ole, ...new Uint8Array(600), ...encrypted)],
    ['pdf', strToU8('%PDF-1.7\n')],
    ['html', strToU8('\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><table>')],
    ['html', strToU8('\uFEFF<!DOCTYPE html><title>')],
    ['xml', strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')],
    ['unknown-kind', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ['unknown-kind', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['zip', zipSync({ 'plekken.xlsx': honest })],
    ['zip', zipSync({})],
    [
      'open-document',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<x/>'),
      }),
    ],
    ['binary-excel', aWorkbookFile({ rows, parts: { 'xl/workbook.bin': 'x' } })],
    [
      'zip',
      aWorkbookFile({
        rows,
        parts: {
          '_rels/.rels':
            '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        },
      }),
    ],
  ])('%s', async (code, file) => {
    expect(await codesOf(file, 'plekken.xls')).toEqual([code])
  })
})

describe('a zip bomb', () => {
  const zeros = new Uint8Array(30 * 2 ** 20)

  test('is known by what it declares: too much in all, or packed too well', async () => {
    expect(await codesOf(aWorkbookFile({ rows, parts: { 'xl/media/image1.png': zeros } }))).toEqual([
      'zip-bomb',
    ])
    const outcome = await readSpreadsheet(honest, 'plekken.xlsx', { limits: { unpackedBytes: 1000 } })
    expect(outcome).toMatchObject({ unreadable: [{ code: 'zip-bomb' }] })
  })

  test('that lies about its size is not unpacked past the lie', async () => {
    const part = `<worksheet><sheetData>${rows}</sheetData>${' '.repeat(30 * 2 ** 20)}</worksheet>`
    const file = aWorkbookFile({ parts: { 'xl/worksheets/sheet1.xml': part } })
    declare(file, part.length, 5_000)
    expect(await codesOf(file)).toEqual(['damaged'])
  })

  test('of nothing but tags is stopped before objects are made of them', async () => {
    const parts = { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(20_000)}</sst>` }
    const outcome = await readSpreadsheet(aWorkbookFile({ rows, parts }), 'plekken.xlsx', {
      limits: { cells: 1000 },
    })
    expect(outcome).toEqual({ unreadable: [{ code: 'too-many-cells', detail: '1000' }] })
  })
})

/** Changes the size that the directory and the local header declare for a part. */
function declare(file: Uint8Array, from: number, to: number): void {
  const view = new DataView(file.buffer, file.byteOffset)
  for (let at = 0; at + 4 <= file.length; at++)
    if (view.getUint32(at, true) === from) view.setUint32(at, to, true)
}

describe('a file that cannot be trusted', () => {
  test.each(['../../etc/passwd', '/etc/passwd', 'xl\\..\\..\\x', 'C:\\x'])(
    'has a part called %s',
    async (name) => {
      expect(await codesOf(aWorkbookFile({ rows, parts: { [name]: 'x' } }))).toEqual(['unsafe-names'])
    },
  )

  test('multiplies or fetches entities, in any part we read', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    const sheet = `${laughs}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`
    expect(await codesOf(aWorkbookFile({ parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toEqual([
      'xml-entities',
    ])
    const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>'
    expect(await codesOf(aWorkbookFile({ rows, parts: { 'xl/sharedStrings.xml': outside } }))).toEqual([
      'xml-entities',
    ])
  })

  test('has a number format so long that reading it for every cell would take for ever', async () => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${'d'.repeat(100_000)}"/></numFmts>`
    expect(await codesOf(aWorkbookFile({ rows, styles }))).toEqual(['damaged'])
  })

  test('has a part that only looks at the outside like one of ours', async () => {
    expect(await codesOf(aWorkbookFile({ parts: { 'xl/worksheets/sheet1.xml': 'geen xml' } }))).toEqual([
      'damaged',
    ])
    expect(
      await codesOf(
        aWorkbookFile({ rows, parts: { 'xl/workbook.xml': Uint8Array.of(0xff, 0xfe, 0x3c, 0) } }),
      ),
    ).toEqual(['damaged'])
  })
})

test('a column of sixteen thousand widths costs nothing: only rows are read', async () => {
  const wide = '<col min="1" max="16384" width="9"/>'.repeat(20_000)
  const parts = {
    'xl/worksheets/sheet1.xml': `<worksheet><cols>${wide}</cols><sheetData>${rows}</sheetData></worksheet>`,
  }
  expect(await codesOf(aWorkbookFile({ parts }))).toEqual([])
})

test('a tag without end, in any part, is read once and not over and over', async () => {
  const word = Array.from({ length: 150_000 }, (_, index) => (index * 48_271).toString(36)).join('')
  const sheet = `<worksheet><sheetData>${rows}<c ${word}</sheetData><mergeCell ref${word}</worksheet>`
  expect(await codesOf(aWorkbookFile({ parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toEqual([])
  expect(await codesOf(aWorkbookFile({ rows, workbook: `<sheets><sheet ${word}/></sheets>` }))).toEqual([
    'no-sheet',
  ])
})

test('a line of a million columns, and five million rows, are too many', async () => {
  expect(await codesOf(','.repeat(1_000_000), 'plekken.csv')).toEqual(['too-many-columns'])
  expect(await codesOf(`a,b\n${','.repeat(1_000_000)}`, 'plekken.csv')).toEqual(['too-many-columns'])
  expect(await codesOf(`naam\n${'x\n'.repeat(5_000_000)}`, 'plekken.csv')).toEqual(['too-many-rows'])
})

test('a file of more than 50 MB is not looked at', async () => {
  expect(await codesOf(new Uint8Array(50 * 2 ** 20 + 1))).toEqual(['too-large'])
})

test('a file that broke on the way is named as broken or reads whole: it never breaks the reader', async () => {
  const change = fc.record({ at: fc.nat({ max: honest.length - 1 }), byte: fc.nat({ max: 255 }) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 5 }),
      fc.nat({ max: honest.length }),
      async (changes, length) => {
        const broken = Uint8Array.from(honest)
        for (const { at, byte } of changes) broken[at] = byte
        const outcome = await readSpreadsheet(
          length % 2 ? broken : broken.subarray(0, length),
          'plekken.xlsx',
        )
        if ('sheet' in outcome && outcome.sheet.columns[0] === 'naam')
          expect(outcome.sheet.rows).toEqual([{ number: 2, cells: { naam: 'De Haven' } }])
      },
    ),
    { numRuns: 500 },
  )
})
