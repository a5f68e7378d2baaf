import type { PlaceInWords, SheetInWords } from './pages/sheet-in-words.ts'

/** A place on a sheet for tests; say only what the test is about. */
export const aPlaceInWords = (said: Partial<PlaceInWords> = {}): PlaceInWords => ({
  number: 1,
  slug: 'de-voorbeeldhaven',
  name: 'De Voorbeeldhaven',
  where: 'Voorbeeldlaan 1, Voorbeeldstad',
  what: { text: 'Koffie drinken, praten en samen eten', inDutch: true },
  details: [
    { text: 'je kunt zo binnenlopen' },
    { text: 'maandag tot en met vrijdag van 10.00 tot 16.00 uur' },
    { text: '000 000 00 00', href: 'tel:0000000000' },
    { text: 'voorbeeld.example', href: 'https://voorbeeld.example' },
    { text: 'nog niet bevestigd' },
  ],
  ...said,
})

/** A sheet with so many places that nobody could take for real ones, and two online. */
export function aSheetInWords(count: number, said: Partial<SheetInWords> = {}): SheetInWords {
  const places = (first: number, many: number, name: string) =>
    Array.from({ length: many }, (_, i) =>
      aPlaceInWords({ number: first + i, name: `${name} ${first + i}`, slug: `voorbeeld-${first + i}` }),
    )
  return {
    title: 'Waar iemand terecht kan: de gemeente Voorbeeldstad',
    area: 'de gemeente Voorbeeldstad',
    lead: ['Dit zijn plekken waar je welkom bent.', 'Je mag er gewoon even zijn.'],
    notice: undefined,
    sections: [
      { where: 'inside', heading: 'Plekken in de buurt', places: places(1, count, 'Voorbeeldplek') },
      { where: 'online', heading: 'Online', places: places(count + 1, 2, 'Voorbeeldpraat') },
    ],
    left: 0,
    confirmedMeans: 'Bij elke plek staat of zij zelf heeft bevestigd dat het klopt.',
    contact: {
      heading: 'Contactpersoon',
      pieces: [{ text: 'Regiocoördinator ' }, { text: '000 000 00 01' }],
    },
    worry: { heading: 'Zorgen om iemand anders', lines: [[{ text: 'Voorbeeldlijn 000-0000' }]] },
    crisis: { heading: 'Hulp nu', lines: [[{ text: 'Bel ' }, { text: '112', href: 'tel:112' }]] },
    made: 'Gemaakt op 1 december 2026',
    code: '1KTJ-9D22-RVM4-MH',
    ...said,
  }
}
