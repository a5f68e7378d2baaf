/** Ways to say when something is: for help texts, and each of them is read by the test. */
export const whenExamples: readonly string[] = [
  'elke dinsdag 10.00-12.00',
  'eerste maandag van de maand 19.30-21.00',
  '2026-12-10 14.00-16.00',
  'elke ma, wo en vr 9.30-12.00, niet in juli en augustus',
  'om de week op donderdag vanaf 2026-12-03 14.00-16.00',
  'om de 3 weken op donderdag vanaf 2026-12-03',
  'elke werkdag hele dag, niet op 2026-12-24, 2026-12-31',
  'laatste vrijdag van de maand om de 2 maanden vanaf 2026-12-25 20.00',
  'de 1e en 15e van de maand 13.00-14.00',
  'elk jaar op 27 april',
  'elke 2e donderdag van de maand 10.00-12.00',
  'elke week op dinsdag van 10 tot 12 uur',
  '2026-12-10, 2026-12-17 en 2027-01-07 van 14.00 tot 16.00 uur',
  'elke dinsdag vanaf 2027-01-05 t/m 2027-03-23 19.00-21.00',
  'elke dinsdag vanaf 2027-01-05 10 keer 19.00-21.00',
]

/** Of the examples those most like what somebody typed: with the most of its words, and then in the order above. */
export function examplesLike(typed: string, count: number): string[] {
  const words = new Set(typed.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
  const shared = (example: string) => example.split(/[\s,]+/).filter((word) => words.has(word)).length
  return whenExamples.toSorted((a, b) => shared(b) - shared(a)).slice(0, count)
}
