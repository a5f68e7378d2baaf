import { expect, test } from 'vitest'
import { testPlatform } from '../platform/testing.ts'
import { aSource, aTable, someAreas } from './example.ts'
import { importTable } from './import-store.ts'
import { readOrigins } from './origin-store.ts'
import { undoRun } from './run-store.ts'
import { mappingForOwnColumns } from './spreadsheet/mapping.ts'
import { readRegister } from './store.ts'

/** What is kept may be a quarter of a second old. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 300))

test('a list that comes again with a newer date and nothing else says its new date, and its old one once undone', async () => {
  const platform = await testPlatform()
  const bring = async (year: string) => {
    const table = aTable({ sleutel: '1', naam: 'De Haven', plaats: 'Voorbeeldstad', bron_datum: year })
    const { run } = await importTable(
      platform,
      someAreas,
      {
        source: aSource(),
        table,
        file: { name: 'lijst.csv', hash: year },
        reading: { mapping: mappingForOwnColumns(table.columns) },
        skipUnreadable: false,
        actor: 'test',
      },
      true,
    )
    return run!.id
  }
  const said = async () => {
    const [place] = (await readRegister(platform.database)).places
    return (await readOrigins(platform.database)).get(place!.id)?.saidOn
  }
  await bring('2024')
  expect(await said()).toBe('2024')
  const again = await bring('2026')
  await aMoment()
  expect(await said()).toBe('2026')
  await undoRun(platform, again, 'test')
  await aMoment()
  expect(await said()).toBe('2024')
})
