import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aRow, aWorkbookFile, type WorkbookSaid } from './example.ts'
import { problemInWords } from './problems.ts'
import { type ReadOptions, readSpreadsheet } from './spreadsheet.ts'
import { writeXlsx } from './xlsx-writing.ts'

const readFile = async (file: Uint8Array, options?: ReadOptions) => {
  const outcome = await readSpreadsheet(file, 'plekken.xlsx', options)
  if ('unreadable' in outcome) throw new Error(outcome.unreadable.map(problemInWords).join('\n'))
  return outcome.sheet
}
const read = (said: WorkbookSaid, options?: ReadOptions) => readFile(aWorkbookFile(said), options)
const problemsOf = async (said: WorkbookSaid, options?: ReadOptions) => {
  const outcome = await readSpreadsheet(aWorkbookFile(said), 'plekken.xlsx', options)
  return 'unreadable' in outcome ? outcome.unreadable : []
}

describe('a sheet', () => {
  test('has columns, rows and the numbers people see beside them', async () => {
    const rows = aRow(1, 'naam', 'plaats') + aRow(2, 'De Haven', 'Voorbeeldstad') + aRow(5, 'Het Anker')
    expect(await read({ rows })).toEqual({
      columns: ['naam', 'plaats'],
      rows: [
        { number: 2, cells: { naam: 'De Haven', plaats: 'Voorbeeldstad' } },
        { number: 5, cells: { naam: 'Het Anker', plaats: '' } },
      ],
      warnings: [],
    })
  })

  test('may begin lower down: the first row with text is its header', async () => {
    expect(await read({ rows: aRow(3, 'naam') + aRow(4, 'De Haven') })).toMatchObject({
      columns: ['naam'],
      rows: [{ number: 4 }],
    })
  })

  test('without any text is empty, and with only a header says so', async () => {
    expect(await problemsOf({})).toEqual([{ code: 'empty', detail: '' }])
    expect(await read({ rows: aRow(1, 'naam') })).toMatchObject({
      rows: [],
      warnings: [{ code: 'only-header' }],
    })
  })

  test('is not made larger by cells that have a colour and no text', async () => {
    const rows = `${aRow(1, 'naam', '<c r="XFD1" s="1"/>')}${aRow(2, 'De Haven')}<row r="1048576" s="1"><c r="A1048576" s="1"></c></row>`
    expect(await read({ rows })).toMatchObject({ columns: ['naam'], rows: [{ number: 2 }] })
  })

  test('is read whatever prefix its XML has', async () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>naam</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(await read({ parts: { 'xl/worksheets/sheet1.xml': sheet } })).toMatchObject({ columns: ['naam'] })
  })
})

/** Formats: 1 date, 2 date and time, 3 time, 4 whole per cent, 5 eight digits, 6 hours on and on, 7 text, 8 with words. */
const formats = ['d mmmm yyyy', 'dd-mm-yyyy h:mm', 'h:mm:ss', '0%', '00000000', '[h]:mm', '@', '0 "dagen"']
const styles = `<numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}<xf numFmtId="14"/></cellXfs>`

describe('a cell says what a person sees', () => {
  const textOf = async (cell: string, said: WorkbookSaid = {}) => {
    const { rows } = await read({ rows: aRow(1, 'naam', 'waarde') + aRow(2, 'x', cell), styles, ...said })
    return rows[0]!.cells.waarde
  }
  const number = (value: string, style = 0) => `<c r="B2" s="${style}"><v>${value}</v></c>`

  test.each([
    ['0612', '<c r="B2" t="inlineStr"><is><t>0612</t></is></c>'],
    [
      'vet en gewoon',
      '<c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>vet</t></r><r><t xml:space="preserve"> en gewoon</t></r></is></c>',
    ],
    ['uit de tabel', '<c r="B2" t="s"><v>0</v></c>'],
    ['ja', '<c r="B2" t="b"><v>1</v></c>'],
    ['nee', '<c r="B2" t="b"><v>0</v></c>'],
  ])('text, truth: %s', async (text, cell) => {
    expect(await textOf(cell, { strings: '<si><t>uit de tabel</t></si>' })).toBe(text)
  })

  test.each([
    ['0.3', number('0.30000000000000004')],
    ['31000000000', number('31000000000')],
    ['123456789012345000000', number('1.23456789012345E+20')],
    ['0.00000012', number('1.2E-7')],
    ['-12.5', number('-12.5')],
    ['0', number('-0')],
    ['15%', number('0.15', 4)],
    ['7%', number('0.07', 4)],
    ['01234567', number('1234567', 5)],
    ['612', number('612', 7)],
    ['3', number('3', 8)],
  ])('numbers, without exponents and noise: %s', async (text, cell) => {
    expect(await textOf(cell)).toBe(text)
  })

  test.each([
    ['2026-03-01', number('46082', 1)],
    ['2026-03-01', number('46082', 9)],
    ['2026-03-01', number('46082.75', 1)],
    ['2026-03-01T18:00', number('46082.75', 2)],
    ['2026-03-01', number('46082', 2)],
    ['10:00', number('0.41666666666666669', 3)],
    ['10:00:30', number('0.41701388888888891', 3)],
    ['25:30', number('1.0625', 6)],
    ['1000:00', number('41.666666666666664', 6)],
    ['2400:15', number('100.01041666666667', 6)],
  ])('dates and times in ISO 8601: %s', async (text, cell) => {
    expect(await textOf(cell)).toBe(text)
  })

  test('dates of a workbook that counts from 1904', async () => {
    const workbook =
      '<workbookPr date1904="1"/><sheets><sheet name="Plekken" sheetId="1" r:id="rId1"/></sheets>'
    expect(await textOf(number('44620', 1), { workbook })).toBe('2026-03-01')
    expect(await textOf(number('1.0625', 6), { workbook })).toBe('25:30')
  })
})

describe('nothing is guessed', () => {
  test('a formula is named with its row and column, whatever its outcome was', async () => {
    const rows = aRow(1, 'naam', 'telefoon') + aRow(2, 'x', '<c r="B2"><f>1+1</f><v>2</v></c>')
    expect(await problemsOf({ rows })).toEqual([{ row: 2, column: 'telefoon', code: 'formula', detail: '' }])
  })

  test('so is one that is shared with other cells', async () => {
    const rows = `${aRow(1, 'naam')}${aRow(2, '<c r="A2"><f t="shared" si="0" ref="A2:A3">1</f><v>1</v></c>')}${aRow(3, '<c r="A3"><f t="shared" si="0"/><v>1</v></c>')}`
    expect(await problemsOf({ rows })).toMatchObject([
      { row: 2, code: 'formula' },
      { row: 3, code: 'formula' },
    ])
  })

  test('an error of Excel is no text', async () => {
    const rows = aRow(1, 'naam', 'plaats') + aRow(2, 'x', '<c r="B2" t="e"><v>#N/A</v></c>')
    expect(await problemsOf({ rows })).toEqual([
      { row: 2, column: 'plaats', code: 'error-value', detail: '#N/A' },
    ])
  })

  test('merged cells: whether the text counts for all of them is not ours to say', async () => {
    const rows = aRow(1, 'naam', 'gemeente') + aRow(2, 'x', 'Voorbeeldstad') + aRow(3, 'y')
    const merges = (ref: string) => `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`
    expect(await problemsOf({ rows, afterRows: merges('B2:B3') })).toEqual([
      { row: 2, column: 'gemeente', code: 'merged', detail: 'B2:B3' },
    ])
    expect(await problemsOf({ rows, afterRows: merges('B3:D3') })).toEqual([])
  })

  test('two columns with one name, and text under no name', async () => {
    const rows = `${aRow(1, 'naam', 'naam')}${aRow(2, 'x', 'y', '<c r="AB2" t="str"><v>z</v></c>')}`
    expect(await problemsOf({ rows })).toEqual([
      { row: 1, column: 'naam', code: 'duplicate-column', detail: 'A, B' },
      { row: 1, column: 'AB', code: 'column-without-name', detail: '' },
    ])
  })
})

describe('more sheets', () => {
  const sheet = (name: string, id: number, state = '') =>
    `<sheet name="${name}" sheetId="${id}" r:id="rId${id}" ${state}/>`
  const rows = aRow(1, 'Eerste')

  test('the first is read, with a warning that names the others', async () => {
    const workbook = `<sheets>${sheet('Plekken', 1)}${sheet('Kees &amp; Co', 2)}</sheets>`
    expect((await read({ rows, workbook })).warnings).toContainEqual({
      code: 'more-sheets',
      detail: '“Kees & Co”',
    })
    expect(await read({ rows, workbook })).toMatchObject({ columns: ['Eerste'] })
  })

  test('one can be chosen by name, and a name that is not there is answered with those that are', async () => {
    const workbook = `<sheets>${sheet('Plekken', 1)}${sheet('Kees &amp; Co', 2)}</sheets>`
    expect(await read({ rows, workbook }, { sheetName: 'Kees & Co' })).toMatchObject({ columns: ['Tweede'] })
    expect(await problemsOf({ rows, workbook }, { sheetName: 'Oud' })).toEqual([
      { code: 'no-such-sheet', detail: '“Plekken”, “Kees & Co”' },
    ])
  })

  test('a hidden one is passed over', async () => {
    const workbook = `<sheets>${sheet('Plekken', 1, 'state="veryHidden"')}${sheet('Lijst', 2)}</sheets>`
    expect(await read({ rows, workbook })).toMatchObject({
      columns: ['Tweede'],
      warnings: [{ code: 'only-header' }],
    })
    expect(
      await problemsOf({ workbook: `<sheets>${sheet('Plekken', 1, 'state="hidden"')}</sheets>` }),
    ).toEqual([{ code: 'no-sheet', detail: '' }])
  })

  test('hidden rows and columns are read, and that is said', async () => {
    const parts = {
      'xl/worksheets/sheet1.xml': `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>${aRow(1, 'naam')}${aRow(2, 'x').replace('<row', '<row hidden="1"')}</sheetData></worksheet>`,
    }
    expect((await read({ parts })).warnings.map(({ code }) => code)).toEqual([
      'hidden-rows',
      'hidden-columns',
    ])
  })
})

test('more rows or columns than the limit are refused, wherever they stand', async () => {
  const rows = aRow(1, 'naam') + aRow(2, 'x') + aRow(3, 'y')
  expect(await problemsOf({ rows }, { limits: { rows: 1 } })).toEqual([
    { row: 3, code: 'too-many-rows', detail: '1' },
  ])
  expect(await problemsOf({ rows }, { limits: { rows: 2 } })).toEqual([])
  const far = aRow(1, 'naam', '<c r="XFD1" t="str"><v>ver</v></c>')
  expect(await problemsOf({ rows: far })).toEqual([
    { column: 'XFD', code: 'too-many-columns', detail: '1000' },
  ])
  const wide = aRow(1, 'naam', '<c r="ALL1" t="str"><v>ver</v></c>') + aRow(90_000, 'diep')
  expect(await problemsOf({ rows: wide })).toMatchObject([{ code: 'too-many-cells' }])
})

test('a name that says CSV is only a warning', async () => {
  const outcome = await readSpreadsheet(
    aWorkbookFile({ rows: aRow(1, 'naam') + aRow(2, 'x') }),
    'plekken.csv',
  )
  expect(outcome).toMatchObject({ sheet: { warnings: [{ code: 'name-differs', detail: 'Excel' }] } })
})

/** Text that XML, Excel and writers of XLSX trip over. */
const nastyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '_x0041',
        '_',
        '_x',
        '\r',
        '\n',
        '\t',
        ' ',
        '\u0001',
        '\u000b',
        '\ufffe',
        '\uffff',
        '&',
        '<',
        ']]>',
        '"',
        'é',
        '😀',
      ),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '=1+1',
    '+31 00',
    '00123',
    '2026-03-01',
    '1E5',
    'TRUE',
    '#N/A',
    '#REF!',
    '#SPILL!',
    '_x000D_',
    "'x",
    '-',
  ),
)
const nastyTable = fc
  .uniqueArray(
    nastyText.map((name) => name.trim()).filter((name) => name !== '' && name !== '__proto__'),
    { minLength: 1, maxLength: 4 },
  )
  .chain((columns) => {
    const row = fc.record(
      Object.fromEntries(columns.map((column) => [column, nastyText.filter((text) => !text.includes('\0'))])),
    )
    const isFilled = (cells: Record<string, string>) =>
      Object.values(cells).some((text) => text.trim() !== '')
    return fc.record({
      columns: fc.constant(columns),
      rows: fc.array(row.filter(isFilled), { maxLength: 4 }),
    })
  })
  .filter(({ columns }) => !columns.some((column) => column.includes('\0')))

describe('writing', () => {
  const write = async (columns: string[], rows: Record<string, string>[]) => {
    const outcome = await writeXlsx(columns, rows, { sheetName: 'Plekken' })
    if ('unwritable' in outcome) throw new Error(outcome.unwritable.map(problemInWords).join('\n'))
    return outcome.file
  }

  test('what is written reads back the same', async () => {
    await fc.assert(
      fc.asyncProperty(nastyTable, async ({ columns, rows }) => {
        const sheet = await readFile(await write(columns, rows))
        expect(sheet.columns).toEqual(columns)
        expect(sheet.rows.map(({ cells }) => cells)).toEqual(rows)
      }),
      { numRuns: 200 },
    )
  })

  test('every cell is text in the format of text, under a bold header that stays in sight; never a formula', async () => {
    const parts = unzipSync(await write(['telefoon', 'leeg'], [{ telefoon: '+31' }, { telefoon: '=1+1' }]))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
    const styles = strFromU8(parts['xl/styles.xml']!)
    expect(sheet).not.toContain('<f')
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    const used = new Set(Array.from(sheet.matchAll(/<c [^>]*s="(\d+)"/g), ([, style]) => Number(style)))
    const formats = Array.from(
      styles.split('<cellXfs')[1]!.matchAll(/<xf [^>]*numFmtId="(\d+)"/g),
      ([, id]) => id,
    )
    const [, text] = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(styles)!
    expect(used.size).toBe(2)
    for (const style of used) expect(formats[style]).toBe(text)
    expect(styles).toContain('<b/>')
    expect(sheet.match(/<c [^>]*>/g)).toHaveLength(6)
  })

  test('what Excel cannot hold is named', async () => {
    const outcome = await writeXlsx(['a'], [{ a: 'x'.repeat(32_767) }, { a: 'x'.repeat(32_768) }], {
      sheetName: 'Plekken',
    })
    expect(outcome).toEqual({ unwritable: [{ row: 3, column: 'a', code: 'cell-too-long', detail: '32768' }] })
    expect(await writeXlsx(['a'], [{ a: '\uDC00' }], { sheetName: 'Plekken' })).toMatchObject({
      unwritable: [{ row: 2, column: 'a', code: 'not-text' }],
    })
  })
})
