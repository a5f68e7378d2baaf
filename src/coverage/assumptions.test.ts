import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAssumptions, publishedAssumptions, toQuery } from './assumptions.ts'

const parse = (query: string) => {
  const values: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(query)) values[name] = [...(values[name] ?? []), value]
  return parseAssumptions(values)
}

test('an address without assumptions has those of the report', () => {
  expect(parse('')).toEqual({ assumptions: publishedAssumptions })
  expect(publishedAssumptions).toEqual({
    indeling: 'provincie',
    deelname: 15,
    capaciteit: 100,
    basis: 'gemeenten',
  })
})

test('what an address does say is used, and words it has besides are left alone', () => {
  expect(parse('indeling=regio&deelname=13&basis=vektis&kleur=groen')).toEqual({
    assumptions: { indeling: 'regio', deelname: 13, capaciteit: 100, basis: 'vektis' },
  })
})

test('a comma, a point, spaces and a percent sign are as people type them', () => {
  for (const typed of ['12,5', '12.5', ' 12,5 ', '12,5%', '12,5 %'])
    expect(parse(`deelname=${encodeURIComponent(typed)}`)).toEqual({
      assumptions: { ...publishedAssumptions, deelname: 12.5 },
    })
})

describe('what is no assumption is refused with its reason, and kept to be mended', () => {
  test.each([
    ['deelname', '', 'not a number'],
    ['deelname', 'veel', 'not a number'],
    ['deelname', '1e9', 'not a number'],
    ['deelname', '-5', 'not a number'],
    ['deelname', 'NaN', 'not a number'],
    ['deelname', '0', 'out of range'],
    ['deelname', '0,09', 'out of range'],
    ['deelname', '100,1', 'out of range'],
    ['deelname', '1000000000', 'not a number'],
    ['capaciteit', '0', 'out of range'],
    ['capaciteit', '10001', 'out of range'],
    ['capaciteit', '12,5', 'not a whole number'],
    ['capaciteit', '1.000', 'not a whole number'],
    ['capaciteit', '0x10', 'not a whole number'],
    ['indeling', 'wijk', 'not a choice'],
    ['indeling', '', 'not a choice'],
    ['basis', 'constructor', 'not a choice'],
  ])('%s=%s is %s', (name, typed, problem) => {
    expect(parse(`${name}=${typed}`)).toEqual({ problems: { [name]: problem }, typed: { [name]: typed } })
  })

  test('all of it at once, with what was right beside it', () => {
    expect(parse('deelname=x&capaciteit=0&basis=vektis')).toEqual({
      problems: { deelname: 'not a number', capaciteit: 'out of range' },
      typed: { deelname: 'x', capaciteit: '0', basis: 'vektis' },
    })
  })

  test('an assumption given twice is not guessed at', () => {
    expect(parse('deelname=15&deelname=30')).toEqual({
      problems: { deelname: 'repeated' },
      typed: { deelname: '15' },
    })
  })

  test('of a hundred thousand letters no more than a line is kept', () => {
    const refused = parse(`deelname=${'9'.repeat(100_000)}`)
    expect(refused).toEqual({ problems: { deelname: 'not a number' }, typed: { deelname: '9'.repeat(40) } })
  })
})

test('the edges are within: a thousandth of the people and all of them, one visit and ten thousand', () => {
  for (const query of ['deelname=0.1', 'deelname=100', 'capaciteit=1', 'capaciteit=10000'])
    expect(parse(query)).toHaveProperty('assumptions')
})

test('a link gives the same assumptions back', () => {
  fc.assert(
    fc.property(
      fc.record({
        indeling: fc.constantFrom('provincie', 'regio', 'gemeente'),
        deelname: fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
        capaciteit: fc.integer({ min: 1, max: 10_000 }),
        basis: fc.constantFrom('gemeenten', 'vektis'),
      }),
      (assumptions) => {
        expect(parse(toQuery(assumptions))).toEqual({ assumptions })
      },
    ),
  )
})

test('whatever an address holds, the answer is assumptions or problems', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.array(fc.string())), (query) => {
      const answer = parseAssumptions(query)
      expect('assumptions' in answer || Object.keys(answer.problems).length > 0).toBe(true)
    }),
  )
})
