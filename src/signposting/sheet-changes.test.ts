import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlace } from '../register/example.ts'
import type { PlaceContent } from '../register/index.ts'
import { publicPlace } from '../register/public-place.ts'
import { pickAreaChanges } from './area-changes.ts'
import type { SheetPlace, SheetPlaces } from './infosheet.ts'
import { compareSheets, isStillRight } from './sheet-changes.ts'

const aSheetPlace = (id: string, number: number, said: Partial<SheetPlace> = {}): SheetPlace => ({
  number,
  id,
  slug: id,
  facts: { name: id },
  isOnline: false,
  confirmedOn: undefined,
  km: undefined,
  ...said,
})
const aSheet = (...inside: SheetPlace[]): SheetPlaces => ({ inside, left: 0, nearby: [], online: [] })

test('the same sheet is still right', () => {
  const sheet = aSheet(aSheetPlace('a', 1), aSheetPlace('b', 2))
  expect(compareSheets(sheet, sheet)).toEqual({ gone: [], changed: [], added: [] })
  expect(isStillRight(compareSheets(sheet, sheet))).toBe(true)
})

test('what went, changed and came is found under the number it has on paper', () => {
  const then = aSheet(aSheetPlace('a', 1), aSheetPlace('b', 2, { facts: { name: 'b', phone: '1' } }))
  const now = aSheet(
    aSheetPlace('b', 1, { facts: { name: 'b', phone: '2', comingIn: 'walk in' } }),
    aSheetPlace('c', 2),
  )
  expect(compareSheets(then, now)).toMatchObject({
    gone: [{ number: 1, slug: 'a' }],
    changed: [{ number: 2, fields: ['comingIn', 'phone'] }],
    added: [{ id: 'c' }],
  })
})

test('a place that only moved from one list to another did not change', () => {
  const then = { inside: [], left: 0, nearby: [aSheetPlace('a', 1)], online: [] }
  expect(isStillRight(compareSheets(then, aSheet(aSheetPlace('a', 1))))).toBe(true)
})

test('that a place confirmed since is said, and makes the paper no less right', () => {
  const then = aSheet(aSheetPlace('a', 1))
  const changes = compareSheets(then, aSheet(aSheetPlace('a', 1, { confirmedOn: '2026-12-01' })))
  expect(changes.changed).toMatchObject([{ number: 1, fields: [], isConfirmed: true }])
  expect(isStillRight(changes)).toBe(true)
})

test('nothing of the past comes along but numbers and addresses', () => {
  const secret = aSheet(aSheetPlace('a', 1, { facts: { name: 'a', address: 'Geheimelaan 1' } }))
  const now = aSheet(aSheetPlace('a', 1))
  expect(JSON.stringify(compareSheets(secret, now))).not.toContain('Geheimelaan')
  expect(JSON.stringify(compareSheets(secret, aSheet()))).not.toContain('Geheimelaan')
})

test('what changes one way changes back the other way', () => {
  const places = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), phone: fc.constantFrom('1', '2') }))),
    )
    .map((all) =>
      aSheet(...all.map(({ id, phone }, i) => aSheetPlace(id, i + 1, { facts: { name: id, phone } }))),
    )
  fc.assert(
    fc.property(places, places, (one, other) => {
      const [there, back] = [compareSheets(one, other), compareSheets(other, one)]
      expect(there.gone.map(({ id }) => id).sort()).toEqual(back.added.map(({ id }) => id).sort())
      expect(there.changed.map(({ now }) => now.id).sort()).toEqual(
        back.changed.map(({ now }) => now.id).sort(),
      )
    }),
  )
})

const shown = (content: Partial<PlaceContent>) =>
  publicPlace(aPlace({ municipality: 'GM9001', ...content }), [])
const at = Temporal.Instant.from('2026-12-01T09:00:00Z')
const isOnSheet = ({ content }: { content: PlaceContent }) => content.municipality === 'GM9001'
const pick = (before: Partial<PlaceContent> | undefined, after: Partial<PlaceContent> | undefined) =>
  pickAreaChanges(
    [{ id: 7, at, placeId: 'x', before: before && shown(before), after: after && shown(after) }],
    isOnSheet,
  )

test('a change of the register is news for an area when its sheet shows it', () => {
  expect(pick(undefined, {})).toMatchObject([{ id: 7, what: 'added' }])
  expect(pick({}, undefined)).toMatchObject([{ what: 'gone' }])
  expect(pick({}, { municipality: 'GM9002' })).toMatchObject([{ what: 'gone' }])
  expect(pick({ municipality: 'GM9002' }, {})).toMatchObject([{ what: 'added' }])
  expect(pick({}, { phone: '1' })).toMatchObject([{ what: 'changed', fields: ['phone'] }])
  expect(pick({}, { note: 'van de redactie' })).toEqual([])
  expect(pick({ municipality: 'GM9002' }, { municipality: 'GM9003' })).toEqual([])
})
