import { expect, test } from 'vitest'
import type { Field, LastWord } from '../../register/pure.ts'
import { findDueDay } from './due.ts'

const byPlace = (on: string): LastWord => ({ by: 'place', on })
const words = (said: Partial<Record<Field, LastWord>>) => new Map(Object.entries(said) as [Field, LastWord][])

test('a place is due half a year after its last word, and sooner for its hours', () => {
  expect(findDueDay(byPlace('2026-03-01'), words({ name: byPlace('2026-03-01') }))).toBe('2026-09-01')
  expect(findDueDay(byPlace('2026-03-01'), words({ openingHours: byPlace('2026-03-01') }))).toBe('2026-06-01')
})

test('the oldest fact decides, but what only a list mentions is due with its place', () => {
  expect(findDueDay(byPlace('2026-03-01'), words({ phone: byPlace('2025-11-01') }))).toBe('2026-05-01')
  const mentioned = { phone: { by: 'source', on: '2019' } as const }
  expect(findDueDay(byPlace('2026-03-01'), words(mentioned))).toBe('2026-09-01')
})

test('of what nobody can date it is due already', () => {
  expect(findDueDay({ by: 'source', on: undefined }, words({}))).toBe('1970-01-01')
})
