import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCsv } from './csv.ts'
import { problemInWords } from './problems.ts'
import { type ReadOptions, readSpreadsheet } from './spreadsheet.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (file: string | Uint8Array, options?: ReadOptions) =>
  readSpreadsheet(typeof file === 'string' ? bytes(file) : file, 'plekken.csv', options)
const sheetOf = async (file: string | Uint8Array, options?: ReadOptions) => {
  const outcome = await read(file, options)
  if ('unreadable' in outcome) throw new Error(outcome.unreadable.map(problemInWords).join('\n'))
  return outcome.sheet
}
const cellsOf = async (file: string | Uint8Array, options?: ReadOptions) =>
  (await sheetOf(file, options)).rows.map(({ cells }) => Object.values(cells))
const problemsOf = async (file: string | Uint8Array, options?: ReadOptions) => {
  const outcome = await read(file, options)
  return 'unreadable' in outcome ? outcome.unreadable : []
}

describe('a table', () => {
  test('has columns, rows and the numbers people see beside them', async () => {
    expect(await sheetOf('naam,plaats\nDe Haven,Voorbeeldstad\n\nHet Anker,Voorbeelddorp\n')).toEqual({
      columns: ['naam', 'plaats'],
      rows: [
        { number: 2, cells: { naam: 'De Haven', plaats: 'Voorbeeldstad' } },
        { number: 4, cells: { naam: 'Het Anker', plaats: 'Voorbeelddorp' } },
      ],
      warnings: [],
    })
  })

  test('with only a header has no rows, and says so', async () => {
    expect(await sheetOf('naam;plaats')).toEqual({
      columns: ['naam', 'plaats'],
      rows: [],
      warnings: [{ code: 'only-header', detail: '' }],
    })
  })

  test.each(['', '\n\n', '  \n', ',,\n,,'])('without any text is empty: %j', async (file) => {
    expect(await problemsOf(file)).toEqual([{ code: 'empty', detail: '' }])
  })

  test('keeps every cell as it is typed: zeros, spaces, lines and quotes', async () => {
    expect(await cellsOf('a;b;c\r\n007; x ;"een ""twee""\r\ndrie;"\r\n')).toEqual([
      ['007', ' x ', 'een "twee"\r\ndrie;'],
    ])
  })

  test('drops columns that have no name and nothing in them', async () => {
    expect(await sheetOf('a;b;\n1;2;\n')).toMatchObject({
      columns: ['a', 'b'],
      rows: [{ cells: { a: '1', b: '2' } }],
    })
  })

  test('may have a column called __proto__ or constructor', async () => {
    const { rows } = await sheetOf('__proto__,constructor\nx,y\n')
    expect(Object.entries(rows[0]!.cells)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
  })
})

describe('the separator', () => {
  test.each([
    ['naam,plaats\nx,y', [['x', 'y']]],
    ['naam;plaats\nx;y', [['x', 'y']]],
    ['naam\tplaats\nx\ty', [['x', 'y']]],
    ['naam;adres, plaats\nx;Voorbeeldstraat 1, Voorbeeldstad', [['x', 'Voorbeeldstraat 1, Voorbeeldstad']]],
    ['"naam; roepnaam",plaats\n"x; y",z', [['x; y', 'z']]],
    ['naam\na;b\nc', [['a;b'], ['c']]],
    ['a|b\nc|d', [['c|d']]],
  ])('is found in %j', async (file, cells) => {
    expect(await cellsOf(file)).toEqual(cells)
  })

  test('is what the first line of Excel says it is, and that line is no row', async () => {
    expect(await sheetOf('sep=;\r\na,b;c\r\n1,2;3\r\n')).toMatchObject({
      columns: ['a,b', 'c'],
      rows: [{ number: 2, cells: { 'a,b': '1,2', c: '3' } }],
    })
    expect(await cellsOf('sep=|\na|b\nc|d')).toEqual([['c', 'd']])
  })
})

test.each(['\n', '\r\n', '\r'])('lines may end with %j', async (end) => {
  expect(await cellsOf(['a,b', '1,2', '3,4'].join(end))).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
})

describe('letters', () => {
  const utf16 = (text: string, isLittle: boolean) =>
    Uint8Array.from(
      [...`\uFEFF${text}`].flatMap((letter) => {
        const code = letter.charCodeAt(0)
        return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
      }),
    )
  /** 'café' and a euro sign as Dutch Excel saves plain CSV. */
  const windows = Uint8Array.of(...bytes('naam\r\n"een\r\ntwee"\r\ncaf'), 0xe9, ...bytes(' '), 0x80)

  test('are UTF-8, with or without a byte order mark', async () => {
    expect(await sheetOf('\uFEFFnaam\nCafé Ĳ')).toMatchObject({
      columns: ['naam'],
      rows: [{ cells: { naam: 'Café Ĳ' } }],
    })
  })

  test('or UTF-16 with a byte order mark', async () => {
    expect(await cellsOf(utf16('naam;plaats\r\nCafé;x', true))).toEqual([['Café', 'x']])
    expect(await cellsOf(utf16('naam;plaats\r\nCafé;x', false))).toEqual([['Café', 'x']])
  })

  test('are never guessed: what is not UTF-8 is named with its row', async () => {
    expect(await problemsOf(windows)).toEqual([{ row: 3, code: 'not-utf-8', detail: '' }])
  })

  test('are read as Windows-1252 only when asked, with a warning', async () => {
    expect(await sheetOf(windows, { windows1252: true })).toMatchObject({
      rows: [{}, { number: 3, cells: { naam: 'café €' } }],
      warnings: [{ code: 'windows-1252' }],
    })
  })

  test('are no NUL: that is another kind of file', async () => {
    expect(await problemsOf('naam\nx\n\0')).toEqual([{ row: 3, code: 'nul-byte', detail: '' }])
  })
})

describe('nothing is guessed', () => {
  test('a row with too many or too few cells is named', async () => {
    expect(await problemsOf('a,b\n1,2,3\n\n1\n1,2\n')).toEqual([
      { row: 2, code: 'row-too-long', detail: '3 in plaats van 2' },
      { row: 4, code: 'row-too-short', detail: '1 in plaats van 2' },
    ])
  })

  test('the number of a row counts rows, not the lines inside cells', async () => {
    expect(await problemsOf('a,b\n"1\n1\n1",2\n3\n')).toMatchObject([{ row: 3, code: 'row-too-short' }])
  })

  test('two columns with one name, and text under no name', async () => {
    expect(await problemsOf('naam, naam ,\nx,y,z\n')).toEqual([
      { row: 1, column: 'naam', code: 'duplicate-column', detail: 'A, B' },
      { row: 1, column: 'C', code: 'column-without-name', detail: '' },
    ])
  })

  test.each([
    ['a,b\n1,2\n"x,3\n4,5\n', 3],
    ['a,b\n1,"2"x\n', 2],
    ['a,b\n1,2"x\n', 2],
  ])('quotes that do not fit in %j', async (file, row) => {
    expect(await problemsOf(file)).toEqual([{ row, code: 'quote', detail: '' }])
  })

  test('a hundred problems are enough, the rest is counted', async () => {
    const problems = await problemsOf(`a,b\n${'1\n'.repeat(150)}`)
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toEqual({ code: 'and-more', detail: '50' })
  })
})

test('more rows or columns than the limit are refused', async () => {
  expect(await problemsOf('a\n1\n2\n3\n', { limits: { rows: 2 } })).toEqual([
    { code: 'too-many-rows', detail: '2' },
  ])
  expect(await problemsOf('a\n1\n2\n', { limits: { rows: 2 } })).toEqual([])
  expect(await problemsOf('a,b,c\n1,2,3\n', { limits: { columns: 2 } })).toEqual([
    { code: 'too-many-columns', detail: '2' },
  ])
  expect(await problemsOf('a,b,c\n1,2,3\n', { limits: { bytes: 5 } })).toMatchObject([{ code: 'too-large' }])
})

/** Text that spreadsheets, separators and quotes trip over. */
const nastyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        ' ',
        'sep=',
        'a',
        '0',
        'é',
        '\uFEFF',
      ),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('+31 00 000 00 00', '=1+1', '-', '00123', "'=1", '2026-03-01', 'ja; nee', '＝1'),
)
const nastyTable = fc
  .uniqueArray(
    nastyText.map((name) => name.trim()).filter((name) => name !== ''),
    { minLength: 1, maxLength: 5 },
  )
  .chain((columns) => {
    const row = fc.record(
      Object.fromEntries(columns.map((column) => [column, nastyText.filter((text) => !text.includes('\0'))])),
    )
    const isFilled = (cells: Record<string, string>) =>
      Object.values(cells).some((text) => text.trim() !== '')
    return fc.record({
      columns: fc.constant(columns),
      rows: fc.array(row.filter(isFilled), { maxLength: 5 }),
    })
  })
  .filter(({ columns }) => !columns.some((column) => column === '__proto__' || column.includes('\0')))

describe('writing', () => {
  test('is RFC 4180 with a byte order mark, and no cell can become a formula', () => {
    const outcome = writeCsv(
      ['naam', 'telefoon'],
      [{ naam: 'De "Haven"', telefoon: '+31' }, { naam: '=1+1' }],
    )
    if ('unwritable' in outcome) throw new Error('unwritable')
    expect(outcome.file.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf))
    expect(new TextDecoder().decode(outcome.file)).toBe(
      'naam,telefoon\r\n"De ""Haven""",\'+31\r\n\'=1+1,\r\n',
    )
  })

  test('what is written reads back the same', async () => {
    await fc.assert(
      fc.asyncProperty(nastyTable, async ({ columns, rows }) => {
        const outcome = writeCsv(columns, rows)
        if ('unwritable' in outcome) throw new Error('unwritable')
        const sheet = await sheetOf(outcome.file, { unguard: true })
        expect(sheet.columns).toEqual(columns)
        expect(sheet.rows.map(({ cells }) => cells)).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  test('no cell begins with a sign of a formula, whatever was in it', async () => {
    await fc.assert(
      fc.asyncProperty(nastyTable, async ({ columns, rows }) => {
        const outcome = writeCsv(columns, rows)
        if ('unwritable' in outcome) throw new Error('unwritable')
        for (const text of (await cellsOf(outcome.file)).flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })

  test('what is no text cannot be written, and columns need names of their own', () => {
    expect(writeCsv(['a'], [{ a: 'x' }, { a: '\uD800' }])).toEqual({
      unwritable: [{ row: 3, column: 'a', code: 'not-text', detail: '' }],
    })
    expect(writeCsv([], [])).toMatchObject({ unwritable: [{ code: 'no-columns' }] })
    expect(writeCsv(['a', ' a', ' '], [])).toMatchObject({
      unwritable: [{ code: 'duplicate-column' }, { code: 'column-without-name' }],
    })
  })
})
