import { describe, expect, test } from 'vitest'
import { shippedGeography } from '../../geography/example.ts'
import { speaksOfDanger } from './crisis-words.ts'

describe('somebody in danger is heard', () => {
  test.each([
    'suïcide',
    'suicide',
    'Zelfmoord',
    'zelfmoort',
    'zelfmord gedachten',
    'ik wil dood',
    'ik wil niet meer leven',
    'Ik wil er niet meer zijn.',
    'er een einde aan maken',
    'zelfdoding Utrecht',
    'I want to die',
    'kill myself',
    'suicidal',
    '113',
  ])('%s', (typed) => {
    expect(speaksOfDanger(typed)).toBe(true)
  })
})

describe('and others are not startled', () => {
  test.each([
    'Doodstil',
    'rood',
    'brood bakken',
    'goed gesprek',
    'koffie',
    '1131',
    '1121 AB',
    'leven met minder',
    'einde straat',
    '',
  ])('%s', (typed) => {
    expect(speaksOfDanger(typed)).toBe(false)
  })

  test('whoever types the name of a town or municipality', () => {
    const { municipalities, postcodes } = shippedGeography
    const names = new Set([
      ...[...municipalities.values()].map(({ name }) => name),
      ...postcodes.map(({ place }) => place),
    ])
    expect([...names].filter(speaksOfDanger)).toEqual([])
  })
})
