import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlace, someAreas } from '../../register/example.ts'
import { isSame, type PlaceContent } from '../../register/pure.ts'
import { arbitraryContent } from '../../register/spreadsheet/arbitrary-place.ts'
import { type AskedField, groups } from './asked-fields.ts'
import { readGroup, writeGroup } from './group-form.ts'
import { valuesToConfirm, withWhatFollows, withWhatIsTold } from './own-word.ts'
import { compare, stillChosen } from './three-way.ts'

const reader = { areas: someAreas, today: '2040-01-01' }
const place = (content: Partial<PlaceContent> = {}) => aPlace(content).content
const changed = (values: Partial<PlaceContent>) => new Map(Object.entries(values) as [AskedField, unknown][])

test('what only one of two changed goes through, and what both made the same is no conflict', () => {
  const begun = place({ phone: '000 000 00 00', email: 'a@haven.example' })
  const now = place({ phone: '000 000 00 01', email: 'b@haven.example' })
  const mine = changed({ email: 'b@haven.example', website: 'https://haven.example' })
  expect(compare(mine, { begun, now })).toEqual({ values: mine, conflicts: [] })
})

test('what two people changed into different things waits for a choice, also when one emptied it', () => {
  const begun = place({ phone: '000 000 00 00' })
  const now = place({ phone: '000 000 00 01' })
  const conflict = { field: 'phone', begun: '000 000 00 00', now: '000 000 00 01', mine: undefined }
  const mine = new Map([['phone' as const, null]])
  expect(compare(mine, { begun, now })).toEqual({ values: new Map(), conflicts: [conflict] })
  expect(compare(mine, { begun, now }, new Map([['phone', 'mine']]))).toEqual({ values: mine, conflicts: [] })
  expect(compare(mine, { begun, now }, new Map([['phone', 'now']]))).toEqual({
    values: new Map(),
    conflicts: [],
  })
})

test('no field that somebody left alone is overwritten, and nothing they typed is lost', () => {
  fc.assert(
    fc.property(
      ...([arbitraryContent, arbitraryContent, arbitraryContent, fc.constantFrom(...groups)] as const),
      (begun, now, wished, group) => {
        const sent = writeGroup(group, wished, someAreas)
        const read = readGroup(group, sent, begun, reader)
        if ('problems' in read) return
        const { values, conflicts } = compare(read.changes, { begun, now })
        for (const field of [...values.keys(), ...conflicts.map(({ field }) => field)])
          expect(read.changes.has(field)).toBe(true)
        expect(values.size + conflicts.length).toBe(read.changes.size)
        for (const { field, mine } of conflicts)
          expect(isSame(mine ?? null, read.changes.get(field))).toBe(true)
      },
    ),
  )
})

test('a choice counts for what somebody saw: where it became another again, they choose again', () => {
  const choices = new Map([
    ['phone', 'mine'],
    ['email', 'now'],
  ] as const)
  const seen = place({ phone: '000 000 00 01', email: 'a@haven.example' })
  const now = place({ phone: '000 000 00 02', email: 'a@haven.example' })
  expect(stillChosen(choices, seen, now)).toEqual(new Map([['email', 'now']]))
})

test('a place confirms what it was shown, and nothing that it was not', () => {
  const content = place({
    ...{ sizeClass: 'small', location: { lon: 5, lat: 52 }, otherColumns: { a: 'b' } },
    ...{ statusSaidBy: 'de gemeente', phone: '000 000 00 00' },
  })
  expect(valuesToConfirm(content)).toEqual({
    ...{ name: content.name, kind: content.kind, status: content.status, town: content.town },
    ...{ statusSaidBy: 'de gemeente', phone: '000 000 00 00' },
  })
})

test('what tells about a status goes with it: a new status alone would silence since when it is', () => {
  const content = place({ status: 'temporarily closed', statusSince: '2026', statusReason: 'verhuizing' })
  expect(withWhatIsTold({ statusReason: 'ziekte', phone: null }, content)).toEqual({
    ...{ status: 'temporarily closed', statusSince: '2026', statusReason: 'ziekte', phone: null },
  })
  expect(withWhatIsTold({ phone: null }, content)).toEqual({ phone: null })
})

test.each([
  ['exact', { address: 'Voorbeeldstraat 2' }, true],
  ['exact', { phone: '000 000 00 01' }, false],
  ['exact', { address: 'Voorbeeldstraat 1' }, false],
  ['exact', { address: null }, true],
  ['place', { address: 'Voorbeeldstraat 2' }, false],
  ['place', { town: 'Bergdorp' }, true],
  ['municipality', { town: 'Bergdorp' }, false],
  ['municipality', { municipality: 'GM9002' }, true],
] as const)('a point that is %s, and %j: it is forgotten? %s', (locationPrecision, values, isForgotten) => {
  const before = place({ address: 'Voorbeeldstraat 1', location: { lon: 5, lat: 52 }, locationPrecision })
  expect(withWhatFollows(values, before)).toEqual(isForgotten ? { ...values, location: null } : values)
})
