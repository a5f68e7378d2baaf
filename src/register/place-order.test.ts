import { expect, test } from 'vitest'
import { aPlace } from './example.ts'
import { nearestPlaces } from './nearby.ts'
import { inOrderOfUse, isForVisitors } from './place-order.ts'
import { publicPlace } from './public-place.ts'

const named = (name: string, status?: 'known' | 'starting' | 'stopped' | 'unknown', confirmedOn?: string) =>
  aPlace({ name, status: status ?? 'known' }, { id: name, confirmedOn })

const never = () => false

test('who confirmed comes first, what is unknown comes late, what stopped comes last', () => {
  const places = [
    named('stopped', 'stopped', '2026-01-01'),
    named('unknown', 'unknown'),
    named('starting', 'starting'),
    named('known', 'known'),
    named('confirmed', 'known', '2026-11-01'),
  ]
  expect(inOrderOfUse(places, never).map(({ id }) => id)).toEqual([
    'confirmed',
    'known',
    'starting',
    'unknown',
    'stopped',
  ])
})

test('places of one kind of certainty keep the order they had', () => {
  const places = [named('b'), named('a')]
  expect(inOrderOfUse(places, never)).toEqual(places)
})

test('within one step, whom nobody looked at for long comes last; a confirmation of long ago puts nobody first', () => {
  const places = [
    named('confirmed long ago', 'known', '2024-01-01'),
    named('known'),
    named('confirmed', 'known', '2026-11-01'),
    named('starting', 'starting'),
  ]
  const isLower = ({ id }: { id: string }) => id === 'confirmed long ago'
  expect(inOrderOfUse(places, isLower).map(({ id }) => id)).toEqual([
    'confirmed',
    'known',
    'confirmed long ago',
    'starting',
  ])
})

test('nobody is sent to a place that stopped or is still a plan, nor to an organisation without a door', () => {
  expect(isForVisitors(named('open'))).toBe(true)
  expect(isForVisitors(aPlace({ status: 'stopped' }))).toBe(false)
  expect(isForVisitors(aPlace({ status: 'planned' }))).toBe(false)
  expect(isForVisitors(aPlace({ grain: 'organisation' }))).toBe(false)
})

test('the nearest come first, and a place without a location is never guessed to be near', () => {
  const near = publicPlace(aPlace({ location: { lon: 5.1, lat: 52.1 } }, { id: 'near' }), [])
  const far = publicPlace(aPlace({ location: { lon: 6.5, lat: 53.2 } }, { id: 'far' }), [])
  const nowhere = publicPlace(aPlace({}, { id: 'nowhere' }), [])
  const degreesEast = ({ lon }: { lon: number }) => Math.abs(lon - 5)
  const found = nearestPlaces([far, nowhere, near], degreesEast, 5)
  expect(found.map(({ place }) => place.id)).toEqual(['near', 'far'])
})
