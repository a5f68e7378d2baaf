import { joinWords } from '../design/numbers.ts'
import { inLanguages, type Language } from '../platform/language.ts'
import { divideVehicles, type Vehicle } from './vehicles.ts'

const nl = {
  names: {
    train: 'trein',
    metro: 'metro',
    tram: 'tram',
    bus: 'bus',
    ferry: 'veerboot',
    other: 'iets anders',
  },
  has: (names: string) => `Hierin staan: ${names}.`,
  hasNot: (names: string) => `Niet hierin: ${names}.`,
}
const en: typeof nl = {
  names: {
    train: 'train',
    metro: 'metro',
    tram: 'tram',
    bus: 'bus',
    ferry: 'ferry',
    other: 'something else',
  },
  has: (names) => `It holds: ${names}.`,
  hasNot: (names) => `Not in it: ${names}.`,
}
const texts = inLanguages({ nl, en })

/** What runs in a timetable, and what people would expect and is not in it. */
export function vehiclesInWords(language: Language, held: readonly Vehicle[]): string {
  const { names, has, hasNot } = texts[language]
  const told = (vehicles: readonly Vehicle[]) =>
    joinWords(
      language,
      vehicles.map((vehicle) => names[vehicle]),
    )
  const divided = divideVehicles(held)
  return [
    ...(divided.has.length > 0 ? [has(told(divided.has))] : []),
    ...(divided.hasNot.length > 0 ? [hasNot(told(divided.hasNot))] : []),
  ].join(' ')
}
