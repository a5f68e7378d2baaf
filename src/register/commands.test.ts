import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { registerCommands } from './commands.ts'
import { aSource, aTable } from './example.ts'
import { importTable } from './import-store.ts'
import { fields, type Place, type PlaceContent } from './place.ts'
import { arbitraryContent } from './spreadsheet/arbitrary-place.ts'
import { toCells } from './spreadsheet/cells.ts'
import { mappingForOwnColumns } from './spreadsheet/mapping.ts'
import { isSame } from './statement.ts'
import { openDesk } from './testing-desk.ts'

test('every command answers --help', async () => {
  const { type } = await openDesk()
  for (const { name } of registerCommands)
    expect((await type(name, '--help')).said, name).toMatch(new RegExp(`^${name} `))
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
    const opened = await desk.openExport(`export.${format}`)
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
