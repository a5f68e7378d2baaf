import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadGeographyFacts, readGeography } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { writeCsv } from '../platform/spreadsheet/csv.ts'
import { aRow, aWorkbookFile } from '../platform/spreadsheet/example.ts'
import { readSpreadsheet } from '../platform/spreadsheet/spreadsheet.ts'
import { writeXlsx } from '../platform/spreadsheet/xlsx-writing.ts'
import { testPlatform } from '../platform/testing.ts'
import { registerCommands } from './commands.ts'
import { aSource, aTable } from './example.ts'
import { importTable } from './import-store.ts'
import { fields, type Place, type PlaceContent } from './place.ts'
import { arbitraryContent } from './spreadsheet/arbitrary-place.ts'
import { buildAreaNames } from './spreadsheet/area-names.ts'
import { toCells } from './spreadsheet/cells.ts'
import { mappingForOwnColumns } from './spreadsheet/mapping.ts'
import { isSame } from './statement.ts'
import { readRegister } from './store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inloop-commands-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A register at a moment, and a desk with a folder where its commands are typed. */
async function openDesk() {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  let moment = '2026-12-01T09:00:00Z'
  const areas = buildAreaNames(await readGeography(platform.database))
  const surroundings = { ...platform, now: () => Temporal.Instant.from(moment) }
  const type = async (...words: string[]) => {
    const said: string[] = []
    const complained: string[] = []
    const exit = await runCommand(registerCommands, words, {
      ...surroundings,
      folder,
      say: (line) => said.push(line),
      complain: (line) => complained.push(line),
    })
    return { exit, said: said.join('\n'), complained: complained.join('\n') }
  }
  return {
    areas,
    type,
    surroundings,
    at: (now: string) => {
      moment = now
    },
    places: async () => (await readRegister(platform.database)).places,
    named: async (name: string) =>
      (await readRegister(platform.database)).places.find(({ content }) => content.name === name)!,
  }
}

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
const csv = (...lines: string[]) => lines.join('\r\n')
const list = csv(
  'sleutel,naam,soort,plaats,gemeente,telefoon',
  '1,De Haven,inloop,Voorbeeldstad,Utrecht,000 000 00 00',
  '2,De Tuin,,Voorbeeldstad,,',
)

async function withList() {
  const desk = await openDesk()
  write('lijst.csv', list)
  await desk.type('import', 'lijst.csv', '--source', 'lijst', '--name', 'Lijst', '--apply')
  return desk
}

describe('import', () => {
  test('says first, does it with --apply, and takes it back as a whole', async () => {
    const { type, places } = await openDesk()
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
    const { type, named } = await openDesk()
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
    const { type, places } = await withList()
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
    const { type, places } = await withList()
    const before = await places()
    write('werkmap.xlsx', aWorkbookFile(said))
    const answer = await type('import', 'werkmap.xlsx', '--source', 'lijst', '--apply')
    expect(answer).toMatchObject({ exit: 1, said: '', complained: expect.stringContaining(words) })
    expect(answer.complained.split('\n')).toHaveLength(1)
    expect(await places()).toEqual(before)
  })

  test('a mapping that names a column the file does not have is refused, and so is one that is no mapping', async () => {
    const { type } = await withList()
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

/** An export as a spreadsheet program has it open: its columns, and its rows by the name of the place. */
async function openExport(name: string) {
  const read = await readSpreadsheet(readFileSync(join(folder, name)), name, { unguard: true })
  if ('unreadable' in read) throw new Error(JSON.stringify(read))
  const { columns } = read.sheet
  const rows = read.sheet.rows.map(({ cells }) => cells)
  const save = async (as: string) => {
    const written = as.endsWith('.csv')
      ? writeCsv(columns, rows)
      : await writeXlsx(columns, rows, { sheetName: 'Blad1' })
    if (!('file' in written)) throw new Error(JSON.stringify(written))
    write(as, written.file)
  }
  return { columns, rows, row: (place: string) => rows.find(({ naam }) => naam === place)!, save }
}

describe('export', () => {
  test('the register as it was on a date equals the export of that day, and so it is at a moment', async () => {
    const { type, at } = await withList()
    const export1 = (await type('export', '--format', 'csv')).said
    at('2026-12-03T09:00:00Z')
    await type(
      'place',
      'edit',
      'de-haven-voorbeeldstad',
      'telefoon=000',
      '--by',
      'redactie',
      '--reason',
      'mail',
    )
    await type('place', 'status', 'de-tuin-voorbeeldstad', 'spam', '--by', 'redactie', '--reason', 'nep')
    at('2026-12-03T22:59:59Z')
    const export3 = (await type('export', '--format', 'csv')).said
    at('2026-12-09T09:00:00Z')
    await type('import', 'undo', '1')

    expect(export3).not.toBe(export1)
    expect((await type('export', '--format', 'csv', '--as-of', '2026-12-01')).said).toBe(export1)
    expect((await type('export', '--format', 'csv', '--as-of', '2026-12-01T10:00')).said).toBe(export1)
    expect((await type('export', '--format', 'csv', '--as-of', '2026-12-03')).said).toBe(export3)
    expect((await type('export', '--format', 'csv', '--as-of', '2026-12-01T09:59')).said).not.toContain(
      'Haven',
    )
    expect((await type('export', '--format', 'csv')).said).not.toContain('Haven')
    expect((await type('export', '--format', 'csv', '--as-of', '2027-01-01')).exit).toBe(1)
    expect((await type('export', '--format', 'csv', '--as-of', 'gisteren')).exit).toBe(1)
  })

  test('an editor gets the hidden places too; the public export leaves out what the public may not see', async () => {
    const { type } = await withList()
    await type(
      'place',
      'status',
      'de-tuin-voorbeeldstad',
      'ingetrokken',
      '--by',
      'redactie',
      '--reason',
      'verzoek',
    )
    const secret = [
      'adres=Voorbeeldstraat 1',
      'locatie_tonen=alleen gebied',
      '--by',
      'redactie',
      '--reason',
      'mail',
    ]
    await type('place', 'edit', 'de-haven-voorbeeldstad', ...secret)
    expect((await type('export', '--format', 'csv')).said).toMatch(/Voorbeeldstraat[\s\S]*ingetrokken/)
    const open = (await type('export', '--format', 'csv', '--public')).said
    expect(open).toContain('De Haven')
    expect(open).not.toMatch(/De Tuin|Voorbeeldstraat/)
  })
})

describe('an export that comes back with edits', () => {
  async function withExport(name = 'export.csv') {
    const desk = await withList()
    await desk.type('export', '--format', name.slice(-name.split('.').at(-1)!.length), '--out', name)
    return { ...desk, opened: await openExport(name) }
  }
  const dayLater = '2026-12-02T09:00:00Z'

  test('a changed cell is a checked statement of a source of its own; the same file again changes nothing', async () => {
    const { type, at, opened, named } = await withExport()
    opened.row('De Haven').telefoon = '000 111 11 11'
    await opened.save('terug.csv')
    at(dayLater)
    const dry = await type('import', 'terug.csv')
    expect(dry.said).toContain('1  veranderd  (telefoon 1)')
    expect((await type('import', 'terug.csv', '--apply')).exit).toBe(0)
    expect((await named('De Haven')).content.phone).toBe('000 111 11 11')
    expect((await type('place', 'show', 'de-haven-voorbeeldstad')).said).toContain(
      'telefoon: 000 111 11 11  [nagekeken, handmatig (export van 2026-12-01), 2026-12-02]\n    anders volgens Lijst: 000 000 00 00',
    )
    expect((await type('import', 'terug.csv', '--apply')).said).toContain('niets te doen')
    await type('import', 'undo', '2')
    expect((await named('De Haven')).content.phone).toBe('000 000 00 00')
  })

  test('a value that changed meanwhile is a conflict: named, a task, and only overwritten when asked', async () => {
    const { type, opened, named } = await withExport()
    await type(
      'place',
      'edit',
      'de-haven-voorbeeldstad',
      'telefoon=000 222 22 22',
      '--by',
      'r',
      '--reason',
      'm',
    )
    opened.row('De Haven').telefoon = '000 111 11 11'
    opened.row('De Haven').website = 'https://haven.example'
    await opened.save('terug.csv')
    const answer = await type('import', 'terug.csv', '--apply')
    expect(answer.said).toContain('maar intussen is het “000 222 22 22”')
    expect((await named('De Haven')).content).toMatchObject({
      phone: '000 222 22 22',
      website: 'https://haven.example',
    })
    expect((await type('place', 'tasks')).said).toContain('iemand maakte er “000 111 11 11” van')
    await type('import', 'terug.csv', '--apply')
    expect((await type('place', 'tasks')).said.split('\n')).toHaveLength(1)

    await type('import', 'terug.csv', '--apply', '--overwrite')
    expect((await named('De Haven')).content.phone).toBe('000 111 11 11')
  })

  test('a pin and the word of the place weigh more than an edit, a name is never empty, and each is told', async () => {
    const { type, opened, places } = await withExport()
    const haven = ['place', 'pin', 'de-haven-voorbeeldstad', 'naam', '--by', 'redactie', '--reason', 'vast']
    await type(...haven)
    await type('place', 'confirm', 'de-haven-voorbeeldstad', 'plaats', '--by', 'de plek')
    const row = opened.row('De Haven')
    Object.assign(row, { naam: 'Haven', plaats: 'Elders' })
    opened.row('De Tuin').naam = ''
    await opened.save('terug.csv')
    const before = await places()
    const answer = await type('import', 'terug.csv', '--apply', '--json')
    expect(JSON.parse(answer.said).notApplied).toMatchObject([
      { column: 'naam', why: 'pinned' },
      { column: 'plaats', why: 'said by the place itself' },
      { column: 'naam', why: 'emptied' },
    ])
    expect(await places()).toEqual(before)
  })

  test('an emptied cell takes the value away, and no source brings it back', async () => {
    const { type, opened, named } = await withExport()
    opened.row('De Haven').telefoon = ''
    await opened.save('terug.csv')
    await type('import', 'terug.csv', '--apply')
    expect((await named('De Haven')).content.phone).toBeUndefined()
    expect((await type('place', 'show', 'de-haven-voorbeeldstad')).said).not.toContain('000 000 00 00')
    expect((await type('import', 'terug.csv', '--apply')).said).toContain('niets te doen')
  })

  test('a row without an id is a new place, once; an unknown id, a wrong version and a row twice are named', async () => {
    const { type, opened, places } = await withExport()
    const fresh = { ...opened.row('De Tuin'), plek_id: '', versie: '', geexporteerd_op: '', naam: 'De Brug' }
    opened.rows.push(fresh)
    await opened.save('terug.csv')
    await type('import', 'terug.csv', '--apply')
    expect((await type('import', 'terug.csv', '--apply')).said).toContain('niets te doen')
    expect((await places()).map(({ content }) => content.name)).toEqual(['De Brug', 'De Haven', 'De Tuin'])

    fresh.naam = 'Het Bruggetje'
    await opened.save('terug.csv')
    expect(await type('import', 'terug.csv', '--apply')).toMatchObject({
      exit: 1,
      said: expect.stringContaining('is dit “De Brug | Voorbeeldstad”, die eerder zonder plek_id'),
    })
    expect(await places()).toHaveLength(3)
    fresh.naam = 'De Brug'

    opened.rows.splice(2, 1, { ...opened.rows[0]! }, { ...opened.rows[1]!, plek_id: crypto.randomUUID() })
    opened.rows.push({ ...opened.rows[1]!, versie: '999' })
    await opened.save('fout.csv')
    const answer = await type('import', 'fout.csv', '--json')
    expect(answer.exit).toBe(1)
    expect(
      JSON.parse(answer.said).unreadable.map(({ row, why }: { row: number; why: string }) => [row, why]),
    ).toEqual([
      [2, 'same key'],
      [3, 'same key'],
      [4, 'same key'],
      [5, 'unknown place'],
      [6, 'same key'],
    ])
  })

  test('an edit of a place that was merged since counts for the place it went into', async () => {
    const { type, opened, named } = await withExport()
    await type('merge', 'de-haven-voorbeeldstad', 'de-tuin-voorbeeldstad', '--rule', '--by', 'redactie')
    opened.row('De Tuin').website = 'https://tuin.example'
    await opened.save('terug.csv')
    expect((await type('import', 'terug.csv', '--apply')).said).toContain(
      'is opgegaan in de-haven-voorbeeldstad',
    )
    expect(await named('De Tuin')).toMatchObject({
      slug: 'de-haven-voorbeeldstad',
      content: { website: 'https://tuin.example' },
    })
  })

  test('exports of two days in one file are not mixed', async () => {
    const { type, opened } = await withExport()
    opened.row('De Tuin').geexporteerd_op = '2026-11-30'
    await opened.save('terug.csv')
    expect(await type('import', 'terug.csv')).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('verschillende dagen'),
    })
  })
})

describe('place', () => {
  const by = ['--by', 'redactie', '--reason', 'gebeld']
  const haven = 'de-haven-voorbeeldstad'

  test('an edit weighs more than a source, the place itself more than an edit, a pin more than all', async () => {
    const { type, named } = await withList()
    const phone = async () => (await named('De Haven')).content.phone
    expect((await type('place', 'edit', haven, 'telefoon=000 111 11 11', ...by)).said).toBe(
      'telefoon: 000 000 00 00 → 000 111 11 11',
    )
    await type('place', 'confirm', haven, 'telefoon=000 222 22 22', '--by', 'de plek')
    expect((await type('place', 'edit', haven, 'telefoon=000 333 33 33', ...by)).complained).toContain(
      'telefoon blijft “000 222 22 22”',
    )
    expect(await phone()).toBe('000 222 22 22')
    await type('place', 'pin', haven, 'telefoon=000 444 44 44', ...by)
    expect(await phone()).toBe('000 444 44 44')
    const { said } = await type('place', 'show', haven)
    expect(said).toContain('telefoon: 000 444 44 44  [vastgezet, redactie van Inloop, 2026-12-01]')
    expect(said).toContain('    anders volgens de plek zelf: 000 222 22 22')
    expect(said).toContain('    anders volgens Lijst: 000 000 00 00')
  })

  test('a value can be taken away, what sources say of it is not shown either, and that can be undone', async () => {
    const { type, named } = await withList()
    const phone = async () => (await named('De Haven')).content.phone
    expect(await type('place', 'edit', haven, 'telefoon=', ...by)).toMatchObject({
      exit: 0,
      said: 'telefoon: 000 000 00 00 → —',
      complained: '',
    })
    expect(await phone()).toBeUndefined()
    const { said } = await type('place', 'show', haven)
    expect(said).toContain('telefoon: —  [nagekeken')
    expect(said).not.toContain('000 000 00 00')
    const newest = Number.parseInt((await type('place', 'history', haven)).said, 10)
    await type('place', 'undo', String(newest), ...by)
    expect(await phone()).toBe('000 000 00 00')
  })

  test('nobody can have agreed on a day that is still to come: not by hand, in a list, nor in an export', async () => {
    const { type, named } = await withList()
    const [today, tomorrow] = ['Noor, akkoord 2026-12-01', 'Noor, akkoord 2026-12-02']
    const words = 'akkoord kan niet van een dag zijn die nog moet komen'
    expect(await type('place', 'edit', haven, `wie_je_ontmoet=${tomorrow}`, ...by)).toMatchObject({
      exit: 1,
      complained: 'Een akkoord van 2026-12-02 kan er nog niet zijn. Zeg de dag waarop het gegeven is.',
    })
    write('mensen.csv', csv('sleutel,naam,wie_je_ontmoet', `1,De Brug,"${tomorrow}"`))
    const listed = await type('import', 'mensen.csv', '--source', 'mensen', '--name', 'Mensen', '--apply')
    expect([listed.exit, listed.said]).toEqual([1, expect.stringContaining(words)])
    await type('export', '--format', 'csv', '--out', 'export.csv')
    const opened = await openExport('export.csv')
    opened.row('De Haven').wie_je_ontmoet = tomorrow
    await opened.save('terug.csv')
    const edited = await type('import', 'terug.csv', '--apply')
    expect([edited.exit, edited.said]).toEqual([1, expect.stringContaining(words)])
    expect(await named('De Brug')).toBeUndefined()
    expect((await named('De Haven')).content.hosts).toBeUndefined()
    expect((await type('place', 'edit', haven, `wie_je_ontmoet=${today}`, ...by)).exit).toBe(0)
  })

  test('what is erased is nowhere to be read', async () => {
    const { type } = await withList()
    expect((await type('place', 'erase', haven, 'telefoon', ...by)).said).toContain('Gewist: telefoon')
    for (const verb of ['show', 'history'])
      expect((await type('place', verb, haven, '--json')).said).not.toContain('000 000 00 00')
    expect((await type('place', 'history', haven)).said).toContain('gewist  redactie  phone: gebeld')
  })

  test('a place that confirmed itself and asks to be taken off is off', async () => {
    const { type, named } = await withList()
    await type('place', 'edit', haven, 'status=bekend', ...by)
    await type('place', 'confirm', haven, '--by', 'de plek')
    expect((await type('place', 'status', haven, 'ingetrokken', ...by)).exit).toBe(0)
    expect((await named('De Haven')).content.status).toBe('withdrawn')
    await type('place', 'confirm', haven, 'status=bekend', '--by', 'de plek')
    expect((await named('De Haven')).content.status).toBe('withdrawn')
  })

  test('every change can be undone, and the undoing too', async () => {
    const { type, named, places } = await withList()
    const phone = async () => (await named('De Haven')).content.phone
    const newest = async () => Number.parseInt((await type('place', 'history', haven)).said, 10)
    await type('place', 'edit', haven, 'telefoon=000 111 11 11', ...by)
    const edited = await newest()
    await type('place', 'undo', String(edited), ...by)
    expect(await phone()).toBe('000 000 00 00')
    expect((await type('place', 'undo', String(edited), ...by)).complained).toContain('al teruggedraaid')
    await type('place', 'undo', String(await newest()), ...by)
    expect(await phone()).toBe('000 111 11 11')
    await type('place', 'undo', String(await newest()), ...by)
    expect(await phone()).toBe('000 000 00 00')

    expect((await type('place', 'undo', '1', ...by)).complained).toContain('import undo 1')
    expect((await type('place', 'undo', '999', ...by)).complained).toContain('geen wijziging 999')
    const { said } = await type('place', 'add', 'naam=De Brug', 'plaats=Bergdorp', ...by)
    expect(said).toContain('de-brug-bergdorp')
    const added = Number.parseInt((await type('place', 'history', 'de-brug-bergdorp')).said, 10)
    await type('place', 'undo', String(added), ...by)
    expect(await places()).toHaveLength(2)
    await type('place', 'undo', String(added + 1), ...by)
    expect(await named('De Brug')).toMatchObject({ slug: 'de-brug-bergdorp' })
  })

  test('the place confirms everything, and it is written when', async () => {
    const { type, named } = await withList()
    await type('place', 'confirm', haven, '--by', 'de plek', '--on', '2026-11-30')
    expect(await named('De Haven')).toMatchObject({ confirmedOn: '2026-11-30' })
    expect((await type('place', 'show', haven)).said).toContain('Bevestigd door de plek zelf op 2026-11-30')
  })

  test('a status comes with its date, its reason and who said so', async () => {
    const { type, named } = await withList()
    const why = [
      '--reason',
      'geen geld',
      '--by',
      'redactie',
      '--said-by',
      'het bestuur',
      '--since',
      '2026-10',
    ]
    expect((await type('place', 'status', haven, 'gestopt', ...why)).exit).toBe(0)
    expect((await named('De Haven')).content).toMatchObject({
      status: 'stopped',
      statusSince: '2026-10',
      statusReason: 'geen geld',
      statusSaidBy: 'het bestuur',
    })
  })

  test.each([
    [['edit', 'nergens', 'naam=x', ...by], 'Er is geen plek “nergens”'],
    [['edit', haven, 'kleur=x', ...by], 'Er is geen veld “kleur”. Velden: naam,'],
    [['edit', haven, 'naam', ...by], '“naam” is geen VELD=WAARDE'],
    [['edit', haven, 'naam=', ...by], 'Achter “naam=” hoort een waarde'],
    [['edit', haven, 'soort=buurthuis', ...by], 'soort: “buurthuis” ken ik niet. Kies uit: zelfregiecentrum'],
    [['edit', haven, ...by], 'VELD=WAARDE'],
    [['edit', haven, 'naam=x'], '--by, --reason'],
    [['edit'], '--by, --reason'],
    [['status', haven, 'dicht', ...by], 'Kies uit: bekend'],
    [['pin', haven, 'website', ...by], 'Van het veld “website” weten we niets'],
    [['confirm', haven, '--by', 'x', '--on', 'gisteren'], '“gisteren” is geen datum'],
    [['confirm', haven, '--by', 'x', '--on', '2026-02-31'], '“2026-02-31” is geen datum'],
    [['confirm', haven, '--by', 'x', '--on', '2099'], '“2099” is nog niet geweest'],
    [['erase', haven, 'naam', ...by], 'Een naam kan niet gewist worden'],
    [['erase', haven, 'kleur', ...by], 'Er is geen veld “kleur”'],
    [['add', 'naam=De Brug', 'telefoon=', ...by], 'Achter “telefoon=” hoort een waarde'],
    [['add', 'plaats=Bergdorp', ...by], 'naam'],
    [['dance'], 'Zeg: place show'],
    [['done', '7', ...by], 'geen open taak 7'],
  ])('place %j says what is wrong, and changes nothing', async (words, line) => {
    const { type, places } = await withList()
    const before = await places()
    const answer = await type('place', ...words)
    expect(answer).toMatchObject({ exit: 1, said: '' })
    expect(answer.complained).toContain(line)
    expect(await places()).toEqual(before)
  })

  test('what vanished from a source asks for attention until somebody has looked', async () => {
    const { type } = await withList()
    write('lijst.csv', list.split('\r\n').slice(0, 2).join('\r\n'))
    await type('import', 'lijst.csv', '--source', 'lijst', '--apply')
    expect((await type('place', 'tasks')).said).toContain(
      '1  de-tuin-voorbeeldstad  staat niet meer in lijst (rij 2)',
    )
    expect((await type('place', 'tasks', haven)).said).toBe('Er zijn geen taken.')
    await type('place', 'done', '1', ...by)
    expect((await type('place', 'tasks')).said).toBe('Er zijn geen taken.')
  })

  test('every command answers --help', async () => {
    const { type } = await openDesk()
    for (const { name } of registerCommands)
      expect((await type(name, '--help')).said, name).toMatch(new RegExp(`^${name} `))
  })
})

describe.each(['csv', 'xlsx'])('the round trip of 1,000 places through %s', (format) => {
  /** A cell of each sort that spreadsheets are known to spoil. */
  const edits: [column: string, cell: string, field: string][] = [
    ['telefoon', '+31 00 000 00 01', 'phone'],
    ['naam', '=SOM(A1;"x")', 'name'],
    ['toelichting', 'regel één\nregel "twee"; en 0012', 'note'],
    ['geopend_op', '2024-02-29', 'openedOn'],
    ['kvk', '00000001', 'kvk'],
    ['Eigen kolom', "'s-Voorbeeld", 'otherColumns'],
  ]

  test('what is not touched stays, and one changed cell changes one field of one place', {
    timeout: 180_000,
  }, async () => {
    const desk = await openDesk()
    const contents = fc.sample(arbitraryContent, { numRuns: 1_000, seed: 2026 }).map(
      (content): PlaceContent => ({
        ...content,
        ...(content.municipality && { municipality: 'GM0344' }),
        ...(content.province && { province: 'Utrecht' }),
      }),
    )
    const rows = contents.map((content, index) => ({
      ...content.otherColumns,
      ...toCells(content, desk.areas),
      sleutel: String(index),
    }))
    const table = aTable(...rows)
    const reading = { mapping: mappingForOwnColumns(table.columns) }
    const request = { source: aSource(), table, file: { name: '', hash: '' }, reading }
    await importTable(
      desk.surroundings,
      desk.areas,
      { ...request, skipUnreadable: false, actor: 'test' },
      true,
    )
    const byKey = (all: { content: PlaceContent }[]) =>
      all.map(({ content }) => JSON.stringify(content, Object.keys(content).sort())).sort()
    expect(byKey([...(await desk.places())])).toEqual(byKey(contents.map((content) => ({ content }))))

    await desk.type('export', '--format', format, '--out', `export.${format}`)
    const opened = await openExport(`export.${format}`)
    await opened.save(`terug.${format}`)
    expect((await desk.type('import', `terug.${format}`, '--apply')).said).toContain('niets te doen')

    const before = await desk.places()
    const importing = async () => {
      await opened.save(`terug.${format}`)
      const answer = await desk.type('import', `terug.${format}`, '--apply')
      expect(answer.exit, answer.said + answer.complained).toBe(0)
      return changedFields(before, await desk.places())
    }
    const edit = ([column, cell, field]: (typeof edits)[number], row: Record<string, string>) => {
      row[column] = cell
      return `${row.plek_id} ${field}`
    }
    const first = edit(edits[0]!, opened.rows[7]!)
    expect(await importing()).toEqual([first])
    // The first cell is now as the register has it; the others change one field of one place each.
    const others = edits.slice(1).map((one, index) => edit(one, opened.rows[index * 150 + 100]!))
    expect(await importing()).toEqual([first, ...others].sort())
  })
})

function changedFields(before: readonly Place[], after: readonly Place[]): string[] {
  expect(after).toHaveLength(before.length)
  const then = new Map(before.map((place) => [place.id, place.content]))
  return after
    .flatMap(({ id, content }) =>
      fields
        .filter((field) => !isSame(then.get(id)![field], content[field]))
        .map((field) => `${id} ${field}`),
    )
    .sort()
}
