import { expect, test } from 'vitest'
import type { Hit } from '../../geography/browser.ts'
import { choosePlace } from './understood-place.ts'

const hit = (said: Partial<Hit>): Hit => ({
  kind: 'place',
  name: 'Voorbeeldstad',
  municipalityCode: 'GM9001',
  province: 'Voorbeeldland',
  lon: 5,
  lat: 52,
  inhabitants2021: 1000,
  matched: 'exact',
  ...said,
})

test('a town in the municipality of the same name is one answer, not a choice', () => {
  const answer = choosePlace([hit({ kind: 'municipality' }), hit({ kind: 'place' })])
  expect(answer).toMatchObject({ municipalityCode: 'GM9001', others: [] })
})

test('of a municipality and a village elsewhere with its name the municipality is answered, the village offered', () => {
  const village = hit({ municipalityCode: 'GM9002' })
  const answer = choosePlace([hit({ kind: 'municipality' }), village])
  expect(answer).toMatchObject({ municipalityCode: 'GM9001', others: [village] })
})

test('two municipalities of one name are a choice for whoever asks', () => {
  const both = [hit({ kind: 'municipality' }), hit({ kind: 'municipality', municipalityCode: 'GM9002' })]
  expect(choosePlace(both)).toEqual({ several: both })
})

test('a province has no municipality to answer with, so it is offered', () => {
  const province: Hit = { ...hit({ kind: 'province', name: 'Voorbeeldland' }) }
  delete province.municipalityCode
  expect(choosePlace([province])).toEqual({ several: [province] })
})

test('a village and a province of one name are both offered: nobody can tell which is meant', () => {
  const province: Hit = { ...hit({ kind: 'province' }) }
  delete province.municipalityCode
  expect(choosePlace([hit({}), province])).toEqual({ several: [hit({}), province] })
})

test('worse matches wait behind better ones', () => {
  const typo = hit({ name: 'Voorbeeldstaf', municipalityCode: 'GM9002', matched: 'typo' })
  expect(choosePlace([hit({}), typo])).toMatchObject({ municipalityCode: 'GM9001', others: [] })
})

test('nothing found is nothing, not a guess', () => {
  expect(choosePlace([])).toEqual({ nothing: true })
})
