import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReachArea } from '../../areas/areas.ts'
import { NO_WAY, norms, UNKNOWN_WAY } from '../times/bands.ts'
import { addChanges, changeOf, changes, sumChanges } from './compare-reach.ts'

const seconds = fc.oneof(fc.constantFrom(NO_WAY, UNKNOWN_WAY, 1800, 1801), fc.nat(6_000))
const areas = fc.array(
  fc.record({ municipality: fc.constantFrom('GM0001', 'GM0002'), people: fc.nat(9_000), before: seconds }),
  { minLength: 1, maxLength: 12 },
)
const areaOf = ({ municipality, people }: { municipality: string; people: number }): ReachArea => ({
  ...{ codes: ['1000'], towns: ['Voorbeeldstad'], municipality, lon: 5, lat: 52 },
  ...{ people, expected: people / 100, urbanity: 3 },
})

test('the same timetable changes nothing for anybody', () => {
  fc.assert(
    fc.property(areas, fc.constantFrom(...norms), (list, norm) => {
      const same = Int32Array.from(list, ({ before }) => before)
      const all = addChanges(sumChanges(list.map(areaOf), same, same, norm).values())
      expect([all.gains.people, all.loses.people]).toEqual([0, 0])
    }),
  )
})

test('everybody is counted once, and what one gives the other takes', () => {
  fc.assert(
    fc.property(areas, fc.constantFrom(...norms), (list, norm) => {
      const [one, other] = [
        Int32Array.from(list, ({ before }) => before),
        Int32Array.from(list, ({ before }) => before).reverse(),
      ]
      const all = addChanges(sumChanges(list.map(areaOf), one, other, norm).values())
      const back = addChanges(sumChanges(list.map(areaOf), other, one, norm).values())
      const counted = changes.reduce((sum, change) => sum + all[change].people, 0)
      expect(counted).toBe(list.reduce((sum, { people }) => sum + people, 0))
      expect([all.gains, all.loses, all.keeps, all.unknown]).toEqual([
        ...[back.loses, back.gains, back.keeps, back.unknown],
      ])
    }),
  )
})

test('what one of the two does not tell of is unknown, and the bound is inclusive', () => {
  expect(changeOf(UNKNOWN_WAY, 60, 30)).toBe('unknown')
  expect(changeOf(60, UNKNOWN_WAY, 30)).toBe('unknown')
  expect(changeOf(1800, 1801, 30)).toBe('loses')
  expect(changeOf(1801, 1800, 30)).toBe('gains')
  expect(changeOf(NO_WAY, 1801, 30)).toBe('lacks')
})
