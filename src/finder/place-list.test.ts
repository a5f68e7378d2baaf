import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersTo, type Filters, filterNames, type Marks } from './filters.ts'
import { chooseEntries, orderEntries } from './place-list.ts'

const values = ['a', 'b', 'c']
const marks = fc.record(
  Object.fromEntries(filterNames.map((name) => [name, fc.constantFrom(...values)])),
) as fc.Arbitrary<Marks>
const filters = fc.record(
  Object.fromEntries(filterNames.map((name) => [name, fc.constantFrom(...values, 'never')])),
  { requiredKeys: [] },
) as fc.Arbitrary<Filters>

test('a choice from the index is the choice of whoever walks the whole list', () => {
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 40 }), filters, (all, chosen) => {
      const entries = all.map((each, i) => ({ id: String(i), marks: each }))
      expect(chooseEntries(orderEntries(entries), chosen)).toEqual(
        entries.filter((entry) => answersTo(entry.marks, chosen)),
      )
    }),
  )
})
