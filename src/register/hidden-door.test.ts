import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlace } from './example.ts'
import type { PlaceContent } from './place.ts'
import { publicPlace } from './public-place.ts'

const hiddenAt = (address: string, said: Partial<PlaceContent>, town = 'Voorbeeldstad') =>
  publicPlace(aPlace({ address, town, postcode: '1000 AA', locationDisclosure: 'on request', ...said }), [])
    .content

test.each([
  ['1e Oosterparkstraat 5', 'Kom naar de 1e Oosterparkstraat'],
  ['1e Oosterparkstraat 5', 'Kom naar de Eerste Oosterparkstraat.'],
  ['1e Oosterparkstraat 5', 'Kom naar de Oosterparkstr.'],
  ['17 Septemberplein 5', 'op het Septemberplein'],
  ['5 Kerkstraat', 'achter de Kerkstraat'],
  ['Oude Gracht 12', 'https://de-haven.example/locaties/oude-gracht-12'],
  ['Oude Gracht 12', 'https://de-haven.example/Oude%20Gracht%2012'],
  ['Oude Gracht 12', 'https://oudegracht12.example'],
  ['Oude Gracht 12', 'aan de Oude\nGracht'],
  ['Oude\nGracht 12', 'aan de Oudegracht'],
  ['Dr. Voorbeeldlaan 3', 'Dr Voorbeeldlaan'],
  ['Dr. Voorbeeldlaan 3', 'Doctor Voorbeeldlaan'],
  ["'t Voorbeeldhof 3", 'aan ’t Voorbeeldhof'],
  ["Prins' Voorbeeldpad 3", 'Prins’ Voorbeeldpad'],
  ['Burg. Voorbeeldstraat 7', 'Burgemeester Voorbeeldstraat'],
  ['Burgemeester Voorbeeldstraat 7', 'burg. voorbeeldstr.'],
  ['Prof. Ds. Voorbeeldlaan 7', 'Professor Dominee Voorbeeldlaan'],
  ['Mr. Voorbeeldlaan 7', 'Meester Voorbeeldlaan'],
  ['Past. Voorbeeldweg 7', 'Pastoor Voorbeeldweg'],
  ['Koningin Noorlaan 7', 'Kon. Noorlaan'],
  ['Sint Noorplein 7', 'St. Noorplein'],
  ['Jan van Noorstraat 7', 'Jan v. Noorstr.'],
  ['Jonkheer v.d. Noorstraat 7', 'Jhr. van der Noorstraat'],
  ['Curaçaostraat 7', 'Curacaostraat'],
  ['Noor-Voorbeeldlaan 7', 'Noor Voorbeeldlaan'],
  ['Ooster­voorbeeldlaan 7', 'Oostervoorbeeldlaan'],
  ['Plein 1944 12', 'op Plein 1944'],
  ['Dam 1', 'Kom naar de Dam.'],
  ['Spui Voorbeeldstad', 'bij het Spui'],
  ['Wijkgebouw Noor, Oude Gracht 12, 1000 AB Voorbeeldstad', 'Oudegracht'],
  ['Wijkgebouw Noor, Oude Gracht 12, 1000 AB Voorbeeldstad', 'vraag naar 1000AB'],
  ['hoek Kerkstraat/Molenweg', 'in de Molenweg'],
  ['Kerkstraat 5', `${'Kom binnen. '.repeat(50)}De Kerkstraat dus.`],
])('of the hidden address %j nothing is told by %j', (address, note) => {
  expect(hiddenAt(address, { note })).not.toHaveProperty('note')
  expect(hiddenAt(address, { expected: ['Koffie', note] })).not.toHaveProperty('expected')
})

test.each([
  ['Dam 1', 'Koffie in Amsterdam', 'Amsterdam'],
  ['Voorbeeldstad', 'Koffie in Voorbeeldstad', 'Voorbeeldstad'],
  ['Kerkstraat 5, Voorbeeldstad', 'Koffie in Voorbeeldstad', 'Voorbeeldstad'],
  ['Kerkstraat 5 Den Haag', 'Koffie in Den Haag', 'Den Haag'],
  ['Amsterdamseweg 5', 'Koffie in Amsterdam', 'Amsterdam'],
  ['1e Oosterparkstraat 5', 'De eerste keer loopt er iemand met je mee. We zijn er 5 dagen.', 'Amsterdam'],
  ['Sint 5', 'Koffie', 'Sint Voorbeeld'],
])('with the hidden address %j one may still read %j', (address, note, town) => {
  expect(hiddenAt(address, { note }, town).note).toBe(note)
})

test('the hours, the telephone and the kind of a place whose door is hidden stay', () => {
  const said = {
    phone: '020 100 00 00',
    openingHours: {
      weekly: [{ days: [1 as const], from: '10:00', to: '12:00' }],
      exceptions: [],
      holidays: 'unknown' as const,
    },
    openedOn: '2019',
  }
  expect(hiddenAt('Kerkstraat 5', { ...said, postcode: '1000' })).toMatchObject({ kind: 'walk-in', ...said })
})

const syllable = fc.constantFrom('noor', 'bel', 'mar', 'kel', 'zon', 'vos', 'çar', 'één')
const part = <T extends string>(...from: T[]) => fc.constantFrom('' as const, ...from)
const street = fc.record({
  rank: part('1e', '2de', 'Eerste'),
  title: part('Burg.', 'Burgemeester', 'Dr.', 'Doctor', 'Prof.', 'St.', 'Sint', 'Kon.', 'Jhr.', '’s'),
  small: part('van', 'v.d.', 'van der', 'de'),
  core: fc.array(syllable, { minLength: 2, maxLength: 3 }).map((all) => all.join('')),
  type: fc.constantFrom('straat', 'laan', 'plein', 'gracht', 'weg', '-straat', ' Gracht'),
})
const long: Record<string, string> = {
  'Burg.': 'Burgemeester',
  'Dr.': 'Dokter',
  'St.': 'Sint',
  'Kon.': 'Koningin',
  '1e': 'eerste',
  'v.d.': 'van den',
}
const short = Object.fromEntries(Object.entries(long).map(([a, b]) => [b, a]))
const changes: readonly ((written: string) => string)[] = [
  (written) => written.toUpperCase(),
  (written) => written.replaceAll(' ', '-').toLowerCase(),
  (written) => written.replaceAll(' ', '\n'),
  (written) => written.replaceAll(' ', '  '),
  (written) => written.replaceAll(' ', ''),
  (written) => written.normalize('NFD').replaceAll(/\p{Mark}/gu, ''),
  (written) => written.replaceAll('’', "'"),
  (written) => written.replaceAll('.', ''),
  (written) => written.replace('straat', 'str.'),
  (written) => Array.from(written).join('\u00AD'),
  (written) => `${written}12`,
  (written) => encodeURIComponent(written),
]

test('no street that is made up is read anywhere in what is public of its place, however it is spelled', () => {
  fc.assert(
    fc.property(
      street,
      fc.subarray(['rank', 'title', 'small'] as const),
      fc.boolean(),
      fc.subarray([...changes], { maxLength: 3 }),
      fc.constantFrom('12', '5-7', '3 bis', '12 A, 1000 AB Voorbeeldstad'),
      ({ core, type, ...before }, kept, inFull, spell, number) => {
        const { rank, title, small } = before
        const written = [rank, title, small, core + type].filter(Boolean).join(' ')
        const other = kept
          .map((name) =>
            inFull ? (long[before[name]] ?? before[name]) : (short[before[name]] ?? before[name]),
          )
          .concat(core + type)
          .filter(Boolean)
          .join(' ')
        const told = `Kom naar ${spell.reduce((text, change) => change(text), other)} toe.`
        const shown = hiddenAt(`${written} ${number}`, {
          note: told,
          forWhom: ['Iedereen', told],
          website: `https://noor.example/${spell.reduce((text, change) => change(text), other)}`,
        })
        expect(Object.keys(shown)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/^(note|forWhom|website|address)$/)]),
        )
      },
    ),
    { numRuns: 500 },
  )
})
