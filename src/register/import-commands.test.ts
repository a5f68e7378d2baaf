import { describe, expect, test } from 'vitest'
import { aRow, aWorkbookFile } from '../platform/spreadsheet/example.ts'
import { csv, list, openDesk, withList } from './testing-desk.ts'

describe('import', () => {
  test('says first, does it with --apply, and takes it back as a whole', async () => {
    const { type, places, write } = await openDesk()
    write('lijst.csv', list)
    expect(await type('import', 'lijst.csv', '--source', 'lijst')).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('source add lijst --name'),
    })
    await type('source', 'add', 'lijst', '--name', 'Een lijst', '--grain', 'location')
    const dry = await type('import', 'lijst.csv', '--source', 'lijst')
    expect(dry).toMatchObject({ exit: 0, said: expect.stringContaining('2  nieuw') })
    expect(dry.said).toContain('--apply')
    expect(await places()).toEqual([])

    expect((await type('import', 'lijst.csv', '--source', 'lijst', '--apply')).said).toContain(
      'import undo 1',
    )
    expect((await places()).map(({ content }) => content)).toMatchObject([
      { name: 'De Haven', kind: 'walk-in', municipality: 'GM0344', phone: '000 000 00 00' },
      { name: 'De Tuin' },
    ])
    expect((await type('import', 'lijst.csv', '--source', 'lijst', '--apply')).said).toContain(
      'niets te doen',
    )
    expect((await type('import', 'runs')).said).toContain('lijst.csv')
    expect((await type('import', 'undo', '1')).exit).toBe(0)
    expect(await places()).toEqual([])
    expect(await type('import', 'undo', '1')).toMatchObject({ exit: 1 })
  })

  test('a mapping turns their columns and words into ours; a program can read what came of it', async () => {
    const { type, named, write } = await openDesk()
    write('hun.csv', csv('Nr;Locatie;Type;Voor;Jaar', '7;De Brug;Inloophuis;jongeren, ouderen;2024'))
    write(
      'mapping.json',
      JSON.stringify({
        key: ['Nr'],
        fields: {
          naam: { column: 'Locatie' },
          soort: { column: 'Type', values: { Inloophuis: 'inloop' } },
          korrel: { constant: 'locatie' },
          voor_wie: { column: 'Voor', split: ',' },
        },
        saidOn: { column: 'Jaar' },
      }),
    )
    const words = ['import', 'hun.csv', '--source', 'hun', '--name', 'Hun lijst', '--mapping', 'mapping.json']
    const report = JSON.parse((await type(...words, '--apply', '--json')).said)
    expect(report).toMatchObject({ applied: true, run: 1, counts: { new: 1 }, new: [{ row: 2, key: '7' }] })
    expect((await named('De Brug')).content).toEqual({
      name: 'De Brug',
      kind: 'walk-in',
      grain: 'location',
      forWhom: ['jongeren', 'ouderen'],
    })
  })

  test.each([
    ['nothing.csv', undefined, 'nothing.csv'],
    ['empty.csv', '', 'leeg'],
    ['header.csv', 'sleutel,naam\r\n', 'geen rijen'],
    ['latin.csv', Uint8Array.from([...Buffer.from('sleutel,naam\r\n1,Caf'), 0xe9]), 'UTF-8'],
    ['column.csv', csv('nr,naam', '1,De Haven'), 'sleutel'],
    ['zip.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'zip.xlsx'],
    [
      'key.csv',
      csv('sleutel,naam', '1,De Haven', '1,De Tuin'),
      'Rij 2, kolom “sleutel”: “1” staat ook in rij 3',
    ],
    ['long.csv', csv('sleutel,naam', `1,${'x'.repeat(5_000)}`), 'Rij 2, kolom “naam”: deze tekst is te lang'],
    [
      'date.csv',
      csv('sleutel,naam,geopend_op', '1,De Haven,45292'),
      'Rij 2, kolom “geopend_op”: “45292” is geen datum',
    ],
    ['word.csv', csv('sleutel,naam,soort', '1,De Haven,buurthuis'), 'Kies uit: zelfregiecentrum, '],
    ['bergen.csv', csv('sleutel,naam,gemeente', '1,De Haven,Bergen'), 'Bergen (NH), Bergen (L)'],
    ['lower.csv', csv('sleutel,naam', ',De Haven'), 'Rij 2, kolom “sleutel”'],
  ])('%s is refused in words, and nothing changes', async (name, content, words) => {
    const { type, places, write } = await withList()
    const before = await places()
    if (content !== undefined) write(name, content)
    const answer = await type('import', name, '--source', 'lijst', '--apply')
    expect(answer.exit).toBe(1)
    expect(`${answer.said}\n${answer.complained}`).toContain(words)
    expect(await places()).toEqual(before)
  })

  test.each([
    [
      'a formula',
      { rows: aRow(1, 'sleutel', 'naam') + aRow(2, '1', '<c r="B2"><f>1+1</f><v>2</v></c>') },
      'Rij 2, kolom “naam”',
    ],
    [
      'a zip bomb',
      { rows: aRow(1, 'sleutel', 'naam'), parts: { 'xl/a.bin': new Uint8Array(2 ** 25) } },
      'veel te groot',
    ],
  ])('%s in a workbook is named in one line, and nothing changes', async (_, said, words) => {
    const { type, places, write } = await withList()
    const before = await places()
    write('werkmap.xlsx', aWorkbookFile(said))
    const answer = await type('import', 'werkmap.xlsx', '--source', 'lijst', '--apply')
    expect(answer).toMatchObject({ exit: 1, said: '', complained: expect.stringContaining(words) })
    expect(answer.complained.split('\n')).toHaveLength(1)
    expect(await places()).toEqual(before)
  })

  test('a mapping that names a column the file does not have is refused, and so is one that is no mapping', async () => {
    const { type, write } = await withList()
    write('mapping.json', JSON.stringify({ key: ['Nr'], fields: { naam: { column: 'Naam' } } }))
    expect(
      (await type('import', 'lijst.csv', '--source', 'lijst', '--mapping', 'mapping.json')).complained,
    ).toBe(
      'Deze kolommen ontbreken: Nr, Naam. Het bestand heeft: sleutel, naam, soort, plaats, gemeente, telefoon.',
    )
    write('mapping.json', JSON.stringify({ key: [], fields: { naam: {}, kleur: { column: 'x' } } }))
    const answer = await type('import', 'lijst.csv', '--source', 'lijst', '--mapping', 'mapping.json')
    expect(answer.complained.split('\n').map((line) => line.split(':')[0])).toEqual([
      'mapping.json, key',
      'mapping.json, fields.naam',
      'mapping.json, fields',
    ])
  })

  test('an option that is not known is named, with those that are', async () => {
    const { type } = await openDesk()
    expect((await type('import', 'lijst.csv', '--aply')).complained).toContain('--aply niet. Wel: --source')
  })
})
