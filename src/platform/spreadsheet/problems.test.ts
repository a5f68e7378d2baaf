import { expect, test } from 'vitest'
import { problemInWords } from './problems.ts'

test('a problem says where it is and what to do', () => {
  expect(problemInWords({ row: 12, column: 'Telefoon', code: 'formula', detail: '' })).toBe(
    'Rij 12, kolom “Telefoon”: hier staat een formule. Zet er de uitkomst als gewone tekst neer.',
  )
  expect(problemInWords({ row: 3, code: 'row-too-short', detail: '2 in plaats van 5' })).toBe(
    'Rij 3: deze rij heeft te weinig cellen: 2 in plaats van 5.',
  )
})

test('a problem of the whole file has no place', () => {
  expect(problemInWords({ code: 'old-excel', detail: '' })).toBe(
    'Dit is een oud Excel-bestand (.xls). Sla het in Excel op als .xlsx.',
  )
})
