import { expect, test } from 'vitest'
import { type Statement, settle } from './statement.ts'

let ids = 0
const aStatement = (said: Partial<Statement>): Statement => ({
  id: ++ids,
  placeId: 'a',
  basis: 'source',
  sourceId: 'lijst',
  sourceRank: 50,
  sourceRowId: undefined,
  runId: undefined,
  saidOn: undefined,
  recordedAt: '2026-12-01 09:00:00+00',
  values: {},
  ...said,
})
const checked = (saidOn: string, values: Statement['values']) =>
  aStatement({ basis: 'checked', saidOn, values })

test('a location brings its own precision, or none: that of another location says nothing of it', () => {
  const [utrecht, elsewhere] = [
    { lon: 5.12, lat: 52.09 },
    { lon: 5.5, lat: 52.5 },
  ]
  const coarse = aStatement({ values: { location: utrecht, locationPrecision: 'place' } })
  const better = aStatement({ sourceRank: 10, values: { location: elsewhere } })
  expect(settle([coarse, better]).content).toEqual({ location: elsewhere })
})

test('a status brings its own date and reason', () => {
  const before = checked('2026-01-01', { status: 'stopped', statusReason: 'Verhuisd.', statusSaidBy: 'buur' })
  const after = checked('2026-02-01', { status: 'known', statusSince: '2026-02' })
  expect(settle([before, after]).content).toEqual({ status: 'known', statusSince: '2026-02' })
})

test('what weighs more may tell more about a status that something else says', () => {
  const status = checked('2026-01-01', { status: 'stopped' })
  const reason = aStatement({ basis: 'pin', values: { statusReason: 'Verhuisd.' } })
  expect(settle([status, reason]).content).toEqual({ status: 'stopped', statusReason: 'Verhuisd.' })
})

test('that one date may be shown says nothing of another date', () => {
  const agreed = checked('2026-01-01', { fundedUntil: '2027', fundedUntilShown: 'yes' })
  const later = checked('2026-02-01', { fundedUntil: '2028-06' })
  expect(settle([agreed, later]).content).toEqual({ fundedUntil: '2028-06' })
})

test('that there is nothing to say wins as any value does, and silences what lost', () => {
  const published = aStatement({ values: { phone: '000 000 00 00' } })
  const nothing = checked('2026-02-01', { phone: null })
  expect(settle([published, nothing])).toMatchObject({ content: {}, conflicts: [] })
  const later = checked('2026-03-01', { phone: '000 111 11 11' })
  expect(settle([published, nothing, later])).toMatchObject({
    content: { phone: '000 111 11 11' },
    conflicts: [],
  })
  expect(settle([published, checked('2026-02-01', { town: 'Voorbeeldstad' })]).content.phone).toBeDefined()
})

test('a fact from the future does not outrank what is said after it came in', () => {
  const future = checked('2099', { phone: '000 000 00 00' })
  const later = checked('2026-12-02', { phone: '000 111 11 11' })
  expect(settle([future, { ...later, recordedAt: '2026-12-02 09:00:00+00' }]).content.phone).toBe(
    '000 111 11 11',
  )
})
