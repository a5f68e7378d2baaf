import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { loadGeographyFacts, readGeography } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { writeCsv } from '../platform/spreadsheet/csv.ts'
import { readSpreadsheet } from '../platform/spreadsheet/spreadsheet.ts'
import { writeXlsx } from '../platform/spreadsheet/xlsx-writing.ts'
import { testPlatform } from '../platform/testing.ts'
import { registerCommands } from './commands.ts'
import { buildAreaNames } from './spreadsheet/area-names.ts'
import { readRegister } from './store.ts'

/** A register at a moment, and a desk with a folder where its commands are typed. */
export async function openDesk() {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  const folder = mkdtempSync(join(tmpdir(), 'inloop-commands-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
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
    write: (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content),
    openExport: (name: string) => openExport(folder, name),
  }
}

export const csv = (...lines: string[]) => lines.join('\r\n')
export const list = csv(
  'sleutel,naam,soort,plaats,gemeente,telefoon',
  '1,De Haven,inloop,Voorbeeldstad,Utrecht,000 000 00 00',
  '2,De Tuin,,Voorbeeldstad,,',
)

/** A desk where the list was read in. */
export async function withList() {
  const desk = await openDesk()
  desk.write('lijst.csv', list)
  await desk.type('import', 'lijst.csv', '--source', 'lijst', '--name', 'Lijst', '--apply')
  return desk
}

/** An export as a spreadsheet program has it open: its columns, and its rows by the name of the place. */
async function openExport(folder: string, name: string) {
  const read = await readSpreadsheet(readFileSync(join(folder, name)), name, { unguard: true })
  if ('unreadable' in read) throw new Error(JSON.stringify(read))
  const { columns } = read.sheet
  const rows = read.sheet.rows.map(({ cells }) => cells)
  const save = async (as: string) => {
    const written = as.endsWith('.csv')
      ? writeCsv(columns, rows)
      : await writeXlsx(columns, rows, { sheetName: 'Blad1' })
    if (!('file' in written)) throw new Error(JSON.stringify(written))
    writeFileSync(join(folder, as), written.file)
  }
  return { columns, rows, row: (place: string) => rows.find(({ naam }) => naam === place)!, save }
}
