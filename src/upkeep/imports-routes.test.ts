import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { aSource, aTable, someAreas } from '../register/example.ts'
import { importTable } from '../register/import-store.ts'
import { readRegister } from '../register/index.ts'
import { mappingForOwnColumns } from '../register/spreadsheet/mapping.ts'
import { deskWith, grants } from './testing-desk.ts'

const path = '/beheer/import'

/** Two lists of one source, the second with a place more. */
async function withLists() {
  const desk = await deskWith()
  const haven = { sleutel: '1', naam: 'De Haven', plaats: 'Voorbeeldstad' }
  for (const rows of [[haven], [haven, { sleutel: '2', naam: 'De <b>Tuin</b>', plaats: 'Voorbeeldstad' }]]) {
    const table = aTable(...rows)
    const reading = { mapping: mappingForOwnColumns(table.columns) }
    const file = { name: '<b>lijst</b>.csv', hash: String(rows.length) }
    const request = { source: aSource(), table, file, reading, skipUnreadable: false, actor: 'test' }
    await importTable(desk.platform, someAreas, request, true)
  }
  const count = async () => (await readRegister(desk.platform.database)).places.length
  return { ...desk, count, keeper: await desk.as(grants.national) }
}

test('lists that were read in are taken out as a whole, the newest of a source first, once', async () => {
  const { platform, keeper, count } = await withLists()
  const html = await keeper.read(path)
  expect(await findHtmlFaults(html)).toEqual([])
  expect(html).toContain('&lt;b&gt;lijst&lt;/b&gt;.csv')
  expect(await findHtmlFaults(await keeper.read(`/en${path}`))).toEqual([])
  const undo = (nummer: string) => keeper.send(path, { nummer })
  const early = await undo('1')
  expect([early.status, textOf(await early.text())]).toEqual([
    409,
    expect.stringContaining('later nog een lijst ingelezen, nummer 2.'),
  ])
  expect([await count(), (await undo('2')).status, await count()]).toEqual([2, 303, 1])
  expect((await undo('2')).status).toBe(303)
  expect(textOf(await keeper.read(path))).toContain('Teruggedraaid op')
  for (const bad of ['', 'x', '99', '-1']) expect((await undo(bad)).status).toBe(422)
  const { rows } = await sql`select subject from audit_entry where act = 'import undone'`.execute(
    platform.database,
  )
  expect(rows).toEqual([{ subject: '2' }])
})

test('lists are for the national desk only', async () => {
  const { as, count } = await withLists()
  for (const grant of [grants.editor(1), grants.region('Twente'), grants.administrator]) {
    const stranger = await as(grant)
    expect((await stranger.open(path)).status).toBe(403)
    expect((await stranger.send(path, { nummer: '2' })).status).toBe(403)
  }
  expect(await count()).toBe(2)
})
