import { describe, expect, test } from 'vitest'
import { aPlace, aTable, someAreas } from '../example.ts'
import type { PlaceContent } from '../place.ts'
import { toCells } from './cells.ts'
import { type ExportedPlace, exportDays, listVersions, planEdits, versionKey } from './edited-export.ts'
import { exportTable } from './export.ts'

const id = '00000000-0000-4000-8000-0000000000aa'
const day = Temporal.PlainDate.from('2026-12-01')
const exported: PlaceContent = {
  name: 'De Haven',
  municipality: 'GM9001',
  location: { lon: 5.1, lat: 52 },
  openedOn: '2023',
  otherColumns: { Kleur: 'groen' },
}

/** Edits one exported row and plans it against the register as it is now. */
function plan(
  cells: Record<string, string>,
  now: Partial<NonNullable<ExportedPlace['now']>> = {},
  overwrite = false,
) {
  const [row] = exportTable([{ ...aPlace({}, { id, version: 3 }), content: exported }], day, someAreas).rows
  const place = { exported, now: { id, slug: 'de-haven', content: exported, basisOf: {}, ...now } }
  const places = new Map([[versionKey(id, 3), place]])
  return planEdits(aTable({ ...row, ...cells }), places, [], someAreas, overwrite)
}
const nothing = { edits: [], notApplied: [], unreadable: [], added: [], unchanged: 1 }

test('a row as it was exported changes nothing', () => {
  expect(plan({})).toMatchObject(nothing)
})

test.each([
  ['the same in another form', { geopend_op: ' 2023 ', lon: '5,10' }],
  ['the name beside the code in another form', { gemeente: 'VOORBEELDSTAD' }],
  ['the name beside the code taken away', { gemeente: '' }],
])('%s is no change', (_, cells) => {
  expect(plan(cells)).toMatchObject(nothing)
})

describe('one changed cell changes one field', () => {
  test.each([
    [{ naam: 'Haven' }, { name: 'Haven' }],
    [{ lat: '52.5' }, { location: { lon: 5.1, lat: 52.5 } }],
    [{ gemeentecode: 'GM9002' }, { municipality: 'GM9002' }],
    [{ telefoon: '+31 00 000 00 00' }, { phone: '+31 00 000 00 00' }],
    [{ Kleur: '=blauw' }, { otherColumns: { Kleur: '=blauw' } }],
    [{ Smaak: 'zoet' }, { otherColumns: { Kleur: 'groen', Smaak: 'zoet' } }],
  ])('%j', (cells, values) => {
    expect(plan(cells)).toMatchObject({ edits: [{ placeId: id, values }], notApplied: [], unreadable: [] })
  })
})

test('the name of a municipality is there to read: to change it, change the code', () => {
  expect(plan({ gemeente: 'Bergdorp (NH)' }).unreadable).toMatchObject([
    { row: 2, problem: { column: 'gemeente', why: 'not the name of that code' } },
  ])
})

test('an emptied cell says that there is nothing to say', () => {
  expect(plan({ Kleur: '' }).edits).toMatchObject([{ columns: ['Kleur'], values: { otherColumns: null } }])
})

describe('a cell that changed and yet changes nothing is told', () => {
  const renamed = { ...exported, name: 'Haventje' }
  test.each([
    ['emptied', { naam: '' }, {}],
    ['pinned', { naam: 'Haven' }, { basisOf: { name: 'pin' as const } }],
    ['said by the place itself', { naam: 'Haven' }, { basisOf: { name: 'place' as const } }],
    ['conflict', { naam: 'Haven' }, { content: renamed }],
  ])('%s', (why, cells, now) => {
    const { edits, notApplied } = plan(cells, now)
    expect(edits).toEqual([])
    expect(notApplied).toMatchObject([{ row: 2, column: Object.keys(cells)[0], why }])
  })

  test('unless it says what the register says by now', () => {
    expect(plan({ naam: 'Haventje' }, { content: renamed })).toMatchObject(nothing)
  })

  test('a conflict tells all three values, and gives way to an overwrite', () => {
    expect(plan({ naam: 'Haven' }, { content: renamed }).notApplied).toMatchObject([
      { exported: 'De Haven', now: 'Haventje', cell: 'Haven' },
    ])
    expect(plan({ naam: 'Haven' }, { content: renamed }, true)).toMatchObject({
      edits: [{ values: { name: 'Haven' } }],
      notApplied: [],
    })
  })
})

test('a place that was merged since is told, and the edit stays with the place it was made of', () => {
  const now = { id: '00000000-0000-4000-8000-0000000000bb', slug: 'de-brug' }
  expect(plan({ naam: 'Haven' }, now)).toMatchObject({
    edits: [{ placeId: id }],
    moved: [{ row: 2, slug: 'de-brug' }],
  })
})

test.each([
  [{ plek_id: 'x' }, 'unknown place'],
  [{ plek_id: '00000000-0000-4000-8000-0000000000cc' }, 'unknown place'],
  [{ versie: '4' }, 'unknown place'],
])('%j names no place and version', (cells, why) => {
  expect(plan(cells).unreadable).toMatchObject([{ row: 2, problem: { why } }])
})

test('a version that never was, and a place whose import was undone, are told apart', () => {
  const [row] = exportTable([{ ...aPlace({}, { id, version: 3 }), content: exported }], day, someAreas).rows
  const now = { id, slug: 'de-haven', content: exported, basisOf: {} }
  const problem = (place: ExportedPlace) =>
    planEdits(aTable(row!), new Map([[versionKey(id, 3), place]]), [], someAreas, false).unreadable[0]
      ?.problem
  expect(problem({ exported: undefined, now })).toMatchObject({ column: 'versie', why: 'unknown version' })
  expect(problem({ exported, now: undefined })).toMatchObject({ column: 'plek_id', why: 'place gone' })
})

test('the versions and the days that a file speaks of', () => {
  const table = aTable(
    { plek_id: id.toUpperCase(), versie: '3', geexporteerd_op: '2026-12-01' },
    { plek_id: 'x', versie: '3', geexporteerd_op: '2026-12-01' },
    { plek_id: id, versie: 'x', geexporteerd_op: '' },
  )
  expect(listVersions(table)).toEqual([{ placeId: id, version: 3 }])
  expect(exportDays(table)).toEqual(['2026-12-01'])
})

test('an export has a column for every cell of a place, hidden statuses too, and other columns last', () => {
  const { columns, rows } = exportTable(
    [aPlace({ status: 'spam' }), aPlace({ otherColumns: { b: '2', a: '1' } })],
    day,
    someAreas,
  )
  expect(columns.slice(0, 4)).toEqual(['plek_id', 'versie', 'geexporteerd_op', 'naam'])
  expect(columns.slice(-2)).toEqual(['a', 'b'])
  expect(rows[0]).toMatchObject({ status: 'spam', versie: '1', geexporteerd_op: '2026-12-01' })
  expect(rows[1]).toMatchObject({ ...toCells(aPlace().content, someAreas), a: '1', b: '2' })
})
