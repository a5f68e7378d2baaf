import { expect, test } from 'vitest'
import { aPlace } from './example.ts'
import { countsAsSupply, isUnderWay, kindredKinds, PartialDate, supportPointKinds } from './place.ts'

test.each(['2026-02-31', '2026-02-29', '2026-00', '2026-13', '26'])('%s is no date', (date) => {
  expect(PartialDate.safeParse(date).success).toBe(false)
})
test.each(['2026', '2026-02', '2026-02-28', '2024-02-29'])('%s is a date', (date) => {
  expect(PartialDate.parse(date)).toBe(date)
})

test.each(kindredKinds)('kindred offer is no supply, whatever a list calls it: %s', (kind) => {
  expect(countsAsSupply(aPlace({ kind }))).toBe(false)
  expect(isUnderWay(aPlace({ kind, status: 'planned' }))).toBe(false)
})
test.each([...supportPointKinds, undefined])('a support point somewhere is supply: %s', (kind) => {
  const { kind: _, ...content } = aPlace().content
  const place = { ...aPlace(), content: { ...content, ...(kind && { kind }) } }
  expect(countsAsSupply(place)).toBe(true)
})
