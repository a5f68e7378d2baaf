import { expect, test } from 'vitest'
import { parseReachChoices, toReachQuery, usualChoices } from './choices.ts'

const parse = (query: string) => {
  const values: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(query)) values[name] = [...(values[name] ?? []), value]
  return parseReachChoices(values, ['postcode', 'vierkant500'])
}

test('an address says what it computes for, and what it leaves out is as usual', () => {
  expect(parse('')).toEqual({ choices: usualChoices })
  expect(parse('norm=45&vervoer=lopen&profiel=rolstoel&kleur=groen')).toEqual({
    choices: { ...usualChoices, norm: 45, vervoer: 'lopen', profiel: 'rolstoel' },
  })
  expect(parse(toReachQuery(usualChoices))).toEqual({ choices: usualChoices })
})

test.each([
  ['norm=20', { norm: 'not a choice' }],
  ['norm=', { norm: 'not a choice' }],
  ['vervoer=raket&dag=zondagen', { vervoer: 'not a choice', dag: 'not a choice' }],
  ['norm=15&norm=30', { norm: 'repeated' }],
  ['vervoer=fiets&profiel=rolstoel', { profiel: 'does not go together' }],
  ['vervoer=lopen&profiel=fiets-naar-halte', { profiel: 'does not go together' }],
])('%s is refused with its reason', (query, problems) => {
  expect(parse(query)).toMatchObject({ problems })
})
