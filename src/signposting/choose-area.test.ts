import { expect, test } from 'vitest'
import { buildPlaceNames, searchPlaceNames } from '../geography/browser.ts'
import { shippedGeography } from '../geography/example.ts'
import { chooseAreas, type Reach } from './choose-area.ts'

const names = buildPlaceNames(shippedGeography)
const choose = (typed: string, reach: Reach = 'gemeente') => {
  const choice = chooseAreas(
    searchPlaceNames(names, typed, 20),
    reach,
    (code) => shippedGeography.municipalities.get(code)!.slug,
    () => '6711',
  )
  return 'areas' in choice ? choice.areas.map(({ address }) => address) : choice
}

test('a town, its municipality and its postcode lead to one sheet', () => {
  for (const typed of ['Ede', 'ede', '6711', '6711 AB', 'Lunteren'])
    expect(choose(typed)).toEqual(['/infosheet/gemeente/ede'])
})

test('a distance is taken round the postcode that was typed, or the one in the middle of the town', () => {
  expect(choose('6721', '5')).toEqual(['/infosheet/rond/6721/5'])
  expect(choose('Ede', '5')).toEqual(['/infosheet/rond/6711/5'])
})

test('a postcode with its own town is the postcode; beside another town its digits are a year', () => {
  for (const typed of ['1108 Amsterdam', '1108 AB Amsterdam', 'Amsterdam 1108', 'Amsterdam, 1108ab'])
    expect(choose(typed, '5'), typed).toEqual(['/infosheet/rond/1108/5'])
  expect(choose('3089 Rotterdam', '5')).toEqual(['/infosheet/rond/3089/5'])
  expect(choose('2548 Den Haag')).toEqual(['/infosheet/gemeente/den-haag'])
  expect(choose('Ede 2024', '5')).toEqual(['/infosheet/rond/6711/5'])
})

test('namesakes are offered, each in its own municipality', () => {
  expect(choose('Bergen')).toEqual(['/infosheet/gemeente/bergen-nh', '/infosheet/gemeente/bergen-l'])
})

test('a name in two languages and a typing error find the same', () => {
  expect(choose('Den Bosch')).toEqual(choose("'s-Hertogenbosch"))
  expect(choose('Wageningne')).toEqual(['/infosheet/gemeente/wageningen'])
})

test('a province is too wide, and nonsense is nothing', () => {
  expect(choose('Gelderland')).toEqual({ tooWide: true })
  expect(choose('Xyzzyveen')).toEqual({ nothing: true })
})
