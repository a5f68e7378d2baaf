import { describe, expect, test } from 'vitest'
import { aMunicipality } from '../geography/example.ts'
import { aPlace } from '../register/example.ts'
import type { PlaceContent } from '../register/index.ts'
import { publicPlace } from '../register/public-place.ts'
import type { Area } from './area.ts'
import { arrangePlaces, type Candidate, listAll } from './infosheet.ts'

const own = aMunicipality({ code: 'GM9001', name: 'Voorbeeldstad' })
const other = aMunicipality({ code: 'GM9002', name: 'Voorbeelddorp' })
const both: Area = { kind: 'municipalities', municipalities: [own, other] }
const circle: Area = {
  kind: 'circle',
  pc4: '9990',
  km: 10,
  centre: own,
  municipality: own,
  touched: {
    municipalities: new Set([own.code, other.code]),
    townsBeyond: new Set(['GM9002 voorbeeldhoek']),
  },
}

const candidate = (name: string, content: Partial<PlaceContent> = {}, km?: number): Candidate => ({
  place: publicPlace(aPlace({ name, municipality: 'GM9001', ...content }, { id: name, slug: name }), []),
  km,
})
const names = (area: Area, ...candidates: Candidate[]) => {
  const { inside, nearby, online } = arrangePlaces(area, candidates)
  const of = (places: typeof inside) => places.map(({ facts }) => facts.name)
  return { inside: of(inside), nearby: of(nearby), online: of(online) }
}

test('the own municipality comes first, and what may be gone comes last wherever it is', () => {
  const { inside } = names(
    both,
    candidate('a', { municipality: 'GM9002' }),
    candidate('b', { status: 'unknown' }),
    candidate('c'),
    candidate('d', { municipality: 'GM9002', status: 'unknown' }),
    candidate('e'),
  )
  expect(inside).toEqual(['c', 'e', 'a', 'b', 'd'])
})

test('in a circle the own municipality comes first too, then what is nearest', () => {
  const { inside } = names(
    circle,
    candidate('far', { municipality: 'GM9002' }, 9),
    candidate('near', { municipality: 'GM9002' }, 2),
    candidate('own', {}, 8),
    candidate('outside', {}, 11),
  )
  expect(inside).toEqual(['own', 'near', 'far'])
})

test('what is somewhere in a town that the circle touches belongs to it, after what is known to be near', () => {
  const { inside } = names(
    circle,
    candidate('in the other town', { municipality: 'GM9002' }),
    candidate('in a town beyond', { municipality: 'GM9002', town: 'Voorbeeldhoek' }),
    candidate('near', { municipality: 'GM9002' }, 2),
    candidate('in the own town'),
    candidate('elsewhere', { municipality: 'GM9009' }),
  )
  expect(inside).toEqual(['in the own town', 'near', 'in the other town'])
})

describe('with few places inside', () => {
  const outside = (name: string, km: number | undefined, content: Partial<PlaceContent> = {}) =>
    candidate(name, { municipality: 'GM9009', ...content }, km)

  test('the nearest elsewhere are named, but none of which nobody knows where or whether it is', () => {
    const { nearby } = names(
      both,
      outside('third', 30),
      outside('first', 1),
      outside('nowhere', undefined),
      outside('gone', 2, { status: 'unknown' }),
      outside('second', 20),
    )
    expect(nearby).toEqual(['first', 'second', 'third'])
  })

  test('with enough inside nothing else is needed', () => {
    const { nearby } = names(both, candidate('a'), candidate('b'), candidate('c'), outside('first', 1))
    expect(nearby).toEqual([])
  })
})

test('online groups stand apart, some of them, and none that may be gone', () => {
  const online = (name: string, status: 'known' | 'unknown' = 'known') =>
    candidate(name, { kind: 'online', grain: 'online', status })
  const groups = ['1', '2', '3', '4', '5', '6'].map((name) => online(name))
  expect(names(both, online('gone', 'unknown'), ...groups).online).toEqual(['1', '2', '3', '4', '5'])
})

test('a hundred is the most a sheet has; it says how many more there are', () => {
  const many = Array.from({ length: 130 }, (_, i) => candidate(String(i)))
  const { inside, left } = arrangePlaces(both, many)
  expect([inside.length, left]).toEqual([100, 30])
})

test('numbers run on over all lists, so that paper and screen speak of the same place', () => {
  const places = arrangePlaces(both, [
    candidate('online', { kind: 'online', grain: 'online' }),
    candidate('inside'),
    candidate('nearby', { municipality: 'GM9009' }, 3),
  ])
  expect(listAll(places).map(({ number, id }) => [number, id])).toEqual([
    [1, 'inside'],
    [2, 'nearby'],
    [3, 'online'],
  ])
})

test('a sheet holds what is printed on it and nothing else of a place', () => {
  const { inside } = arrangePlaces(both, [
    candidate('a', { note: 'van de redactie', kvk: '00000000', phone: '000' }),
  ])
  expect(inside[0]!.facts).toEqual({
    name: 'a',
    status: 'known',
    kind: 'walk-in',
    town: 'Voorbeeldstad',
    municipality: 'GM9001',
    phone: '000',
  })
})
