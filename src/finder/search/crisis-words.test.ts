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
    'ik hou het niet meer vol',
    'ik kan niet meer',
    'ik kan echt niet meer in Utrecht',
    'ik zie het niet meer zitten',
    'het hoeft voor mij niet meer',
    'ik snij mezelf',
    'me zelf pijn doen',
    'ik heb pillen geslikt',
    'ik wil dod',
    'ik maak er een eind aan',
    'hij slaat mij',
    'ik heb geen zin meer in het leven',
    "I can't go on",
    'I don’t want to live any more',
    'хочу померти',
    'не хочу жити',
    'Я більше не можу',
    'самогубство',
    'не хочу больше жить',
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
    'ik kan niet meer werken',
    'ik kan niet meer fietsen naar Ede',
    'mezelf beter leren kennen',
    'zin in koffie',
    'iets voor mezelf doen',
    'weer zin in het leven',
    'ik wil niet alleen zijn',
    'Ватерлоо',
    'хочу кави',
    '',
  ])('%s', (typed) => {
    expect(speaksOfDanger(typed)).toBe(false)
  })

  test('whoever types the name of a town or municipality', () => {
    const { municipalities, postcodes } = shippedGeography
    const names = new Set([
      ...[...municipalities.values()].map(({ name }) => name),
      ...postcodes.flatMap(({ place, neighbourhoods }) => [place, ...neighbourhoods]),
    ])
    expect([...names].filter(speaksOfDanger)).toEqual([])
  })
})
