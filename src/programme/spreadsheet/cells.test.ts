import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeCsv } from '../../platform/spreadsheet/csv.ts'
import { readSpreadsheet } from '../../platform/spreadsheet/spreadsheet.ts'
import { ActivityContent } from '../activity.ts'
import { arbitraryContent } from '../arbitrary-activity.ts'
import { type AreaNames, contentColumns, fromCells, toCells } from './cells.ts'

const towns: Record<string, string> = {
  GM9001: 'Voorbeeldstad',
  GM9002: 'Bergdorp (NH)',
  GM9003: 'Bergdorp (L)',
}
const areas: AreaNames = {
  provinces: [],
  nameOf: (code) => towns[code],
  findMunicipality: (name) => {
    const found = Object.keys(towns).filter(
      (code) => towns[code] === name || towns[code]!.startsWith(`${name} (`),
    )
    return found.length === 0
      ? { unknown: true }
      : found.length === 1
        ? { code: found[0]! }
        : { ambiguous: found.map((code) => towns[code]!) }
  },
}

const given = (said: object) =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))

test('any activity is one that may be kept', () => {
  fc.assert(
    fc.property(arbitraryContent, (content) => {
      expect(ActivityContent.parse(content)).toEqual(content)
    }),
  )
})

test('what is written in cells reads back as the same, whatever it is', () => {
  fc.assert(
    fc.property(arbitraryContent, ({ places: _, ...content }) => {
      const cells = toCells(content, areas)
      expect(Object.keys(cells).sort()).toEqual([...contentColumns].sort())
      expect(fromCells(cells, areas)).toEqual({ said: expect.anything(), problems: [] })
      expect(given(fromCells(cells, areas).said)).toEqual(content)
    }),
    { numRuns: 500 },
  )
})

test('and so it does after a journey through a CSV file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryContent, { minLength: 1, maxLength: 3 }), async (contents) => {
      const written = writeCsv(
        contentColumns,
        contents.map((content) => toCells(content, areas)),
      )
      if ('unwritable' in written) throw new Error(JSON.stringify(written.unwritable))
      const read = await readSpreadsheet(written.file, 'programma.csv', { unguard: true })
      if ('unreadable' in read) throw new Error(JSON.stringify(read.unreadable))
      expect(read.sheet.rows.map(({ cells }) => given(fromCells(cells, areas).said))).toEqual(
        contents.map(({ places: _, ...content }) => content),
      )
    }),
    { numRuns: 50 },
  )
})

test('a column that is not there says nothing; an empty cell says that nobody knows', () => {
  expect(fromCells({ activiteit: 'Koffie' }, areas).said).toEqual({ title: 'Koffie' })
  expect(fromCells({ activiteit: 'Koffie', soort: '', wanneer: 'onbekend' }, areas).said).toEqual({
    title: 'Koffie',
    kind: undefined,
    when: undefined,
  })
})

test.each([
  ['soort', { soort: 'feestje' }, 'unknown word'],
  ['omschrijving', { omschrijving: 'a\u0007b' }, 'not a text'],
  ['bevestigd_op', { bevestigd_op: '0000-01-01' }, 'not a date'],
  ['wanneer', { wanneer: 'soms' }, 'when'],
  ['rrule', { wanneer: '2026-12-01', rrule: 'FREQ=SECONDLY' }, 'when'],
  ['wanneer', { wanneer: 'soms', rrule: 'FREQ=DAILY' }, 'when'],
  ['vervalt', { wanneer: 'elke dinsdag', vervalt: 'volgende week' }, 'not changes'],
  ['vervalt', { wanneer: 'elke dinsdag', vervalt: '2026-12-22 naar 2026-12-23' }, 'not changes'],
  ['verplaatst', { wanneer: 'elke dinsdag', verplaatst: '2026-12-22' }, 'not changes'],
  ['verplaatst', { wanneer: 'elke dinsdag', verplaatst: '2026-12-22 naar elke dinsdag' }, 'not changes'],
  ['vervalt', { wanneer: '', vervalt: '2026-12-22' }, 'says when'],
  ['feestdagen', { wanneer: 'elke dinsdag', feestdagen: 'misschien' }, 'unknown word'],
  [
    'verplaatst',
    { wanneer: 'elke dag', vervalt: '2026-12-22', verplaatst: '2026-12-22 naar 2026-12-23' },
    'changed twice',
  ],
  ['waar', { waar: 'buiten' }, 'unknown word'],
  ['adres', { waar: 'online', adres: 'Voorbeeldstraat 1' }, 'elsewhere only'],
  ['online_hoe', { waar: 'bij de plek', online_hoe: 'bel' }, 'online only'],
  ['gemeente', { waar: 'ergens anders', gemeente: 'Nergens' }, 'unknown municipality'],
  ['gemeente', { waar: 'ergens anders', gemeente: 'Bergdorp' }, 'ambiguous municipality'],
  ['lat', { waar: 'ergens anders', lon: '5,1', lat: '' }, 'not degrees'],
  ['lon', { waar: 'ergens anders', lon: '190', lat: '52' }, 'not degrees'],
  ['ruimte', { ruimte: 'misschien', ruimte_gezegd_op: '2026-12-01' }, 'unknown word'],
  ['ruimte_gezegd_op', { ruimte: 'vol', ruimte_gezegd_op: '' }, 'not a date'],
])('nothing is guessed: the cell “%s” of %j is refused: %s', (column, cells, code) => {
  expect(fromCells(cells, areas).problems).toMatchObject([{ column, why: { code } }])
})

test('a text that is too long is refused with the length it may have', () => {
  expect(fromCells({ activiteit: 'x'.repeat(600) }, areas).problems).toMatchObject([
    { column: 'activiteit', why: { code: 'too long', limit: 500 } },
  ])
})
