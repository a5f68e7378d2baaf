import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factFields } from '../../finder/place-sections.ts'
import { aPlace, someAreas } from '../../register/example.ts'
import type { PlaceContent } from '../../register/pure.ts'
import { arbitraryContent, arbitraryValues } from '../../register/spreadsheet/arbitrary-place.ts'
import { askedFields, askingOf, fieldsOf, groups } from './asked-fields.ts'
import { readField, writeField } from './field-forms.ts'
import { readGroup, writeGroup } from './group-form.ts'
import { mergeSent, type Sent } from './sent.ts'

const reader = { areas: someAreas, today: '2040-01-01' }
const nothing: Sent = new Map()
const place = (content: Partial<PlaceContent> = {}): PlaceContent => aPlace(content).content

/** A form that leaves everything as it is but for these controls. */
const send = (
  group: (typeof groups)[number],
  begun: PlaceContent,
  typed: Record<string, string | string[]>,
) =>
  mergeSent(
    writeGroup(group, begun, someAreas),
    new Map(Object.entries(typed).map(([name, said]) => [name, [said].flat()])),
  )
const read = (
  group: (typeof groups)[number],
  begun: PlaceContent,
  typed: Record<string, string | string[]>,
) => {
  const outcome = readGroup(group, send(group, begun, typed), begun, reader)
  return 'changes' in outcome
    ? Object.fromEntries(outcome.changes)
    : outcome.problems.map(({ at, why }) => [at, why])
}

/** Text that stands on a line of its own keeps no line breaks; a list has one thing on a line. */
const onLines = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/\s*[\r\n]+\s*/g, ' ')
    : Array.isArray(value)
      ? value.map(onLines)
      : value

test('whatever the public sees of a place is asked, or is not the place’s to say', () => {
  const seen = new Set<string>(Object.values(factFields).flat())
  const notAsked = [...seen].filter((field) => !askedFields.some((asked) => asked === field))
  // Where in a province, how near, who said so, and whether it counts in coverage: desks say that.
  expect(notAsked.toSorted()).toEqual(['locationPrecision', 'province', 'statusSaidBy', 'supportPoint'])
})

describe('a form sent as it came', () => {
  test('changes nothing, whatever the place says', () => {
    fc.assert(
      fc.property(arbitraryContent, fc.constantFrom(...groups), (content, group) => {
        const outcome = readGroup(group, writeGroup(group, content, someAreas), content, reader)
        expect(outcome).toEqual({ changes: new Map() })
      }),
      { numRuns: 400 },
    )
  })

  test('changes nothing either when a browser breaks its lines as it does', () => {
    fc.assert(
      fc.property(arbitraryContent, fc.constantFrom(...groups), (content, group) => {
        const sent = [...writeGroup(group, content, someAreas)].map(([name, texts]): [string, string[]] => [
          name,
          texts.map((text) => text.replaceAll('\n', '\r\n')),
        ])
        expect(readGroup(group, new Map(sent), content, reader)).toEqual({ changes: new Map() })
      }),
    )
  })
})

test.each(askedFields.filter((field) => askingOf(field) !== 'hours'))(
  '%s: what is written reads back as the same value',
  (field) => {
    fc.assert(
      fc.property(arbitraryValues[field] as fc.Arbitrary<unknown>, (value) => {
        const sent = writeField(field, { [field]: value }, someAreas)
        const expected = askingOf(field) === 'passage' ? value : onLines(value)
        expect(readField(field, sent, nothing, reader)).toEqual({ value: expected })
      }),
      { numRuns: 200 },
    )
  },
)

test('whatever is sent, it is read or has a problem at one of the controls of its field', () => {
  const name = fc.constantFrom(
    'naam',
    'status',
    'telefoon',
    'website',
    'dag1',
    'dag1-van[]',
    'dag1-tot[]',
    'bijz1-dag',
    'bijz1',
    '__proto__',
    'wie_je_ontmoet-naam[]',
    'wie_je_ontmoet-akkoord[]',
    'talen',
    'gemeentecode',
    'status_sinds',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      'open',
      'dicht',
      '2026-02-30',
      '99:99',
      '10',
      '<script>',
      'x'.repeat(6_000),
      '\u0000',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, fc.array(text, { maxLength: 3 }))),
      fc.constantFrom(...groups),
      (sent, group) => {
        const outcome = readGroup(group, new Map(sent), place(), reader)
        if ('problems' in outcome)
          for (const { field } of outcome.problems) expect(fieldsOf(group)).toContain(field)
      },
    ),
    { numRuns: 500 },
  )
})

describe('what somebody types', () => {
  test.each([
    ['reach', { telefoon: ' 000 000 00 01 ' }, { phone: '000 000 00 01' }],
    ['reach', { website: 'haven.example/inloop' }, { website: 'https://haven.example/inloop' }],
    ['reach', { postcode: '1234ab' }, { postcode: '1234 AB' }],
    ['reach', { gemeentecode: 'GM9002' }, { municipality: 'GM9002' }],
    ['standing', { status_sinds: '31-3-2024' }, { statusSince: '2024-03-31' }],
    ['standing', { status_sinds: '3-2024' }, { statusSince: '2024-03' }],
    [
      'who',
      { waarvoor: ' koffie drinken \r\n\r\nwandelen | praten' },
      { whatFor: ['koffie drinken', 'wandelen | praten'] },
    ],
    ['for-whom', { talen: ['nl', 'ar'] }, { languages: ['nl', 'ar'] }],
    ['costs', { gratis: 'ja' }, { free: 'yes' }],
  ] as const)('%s %j becomes %j', (group, typed, changes) => {
    expect(read(group, place(), typed as Record<string, string | string[]>)).toEqual(changes)
  })

  test('a field that is emptied says that there is nothing to say; one that was empty says nothing', () => {
    const begun = place({ phone: '000 000 00 00' })
    expect(read('reach', begun, { telefoon: '', email: '' })).toEqual({ phone: null })
    expect(read('reach', begun, { telefoon: 'onbekend' })).toEqual({ phone: null })
  })

  test.each([
    ['who', { naam: '  ' }, [['naam', 'no name']]],
    ['who', { naam: 'x'.repeat(501) }, [['naam', 'too long']]],
    [
      'reach',
      { email: 'haven', website: 'ftp://haven.example' },
      [
        ['email', 'not an e-mail address'],
        ['website', 'not a website'],
      ],
    ],
    ['reach', { gemeentecode: 'GM0000' }, [['gemeentecode', 'unknown municipality code']]],
    ['standing', { status: 'ingetrokken' }, [['status', 'not offered']]],
    ['standing', { status_sinds: '30-2-2024' }, [['status_sinds', 'not a date']]],
    ['for-whom', { talen: ['Nederlands'] }, [['talen', 'not languages']]],
    ['who', { naam: 'a\u0007b' }, [['naam', 'control character']]],
  ] as const)('%s %j is asked again', (group, typed, problems) => {
    expect(read(group, place(), typed as unknown as Record<string, string | string[]>)).toEqual(problems)
  })
})

describe('who you may meet', () => {
  const hosts = (...rows: [string, string, string][]) => ({
    'wie_je_ontmoet-naam[]': rows.map(([name]) => name),
    'wie_je_ontmoet-rol[]': rows.map(([, role]) => role),
    'wie_je_ontmoet-akkoord[]': rows.map(([, , day]) => day),
  })
  test('stands there with the day of her consent; an empty row is nobody', () => {
    expect(read('first-visit', place(), hosts(['Noor', 'gastvrouw', '2026-11-01'], ['', '', '']))).toEqual({
      hosts: [{ name: 'Noor', role: 'gastvrouw', consentOn: '2026-11-01' }],
    })
  })

  test.each([
    [hosts(['Noor', '', '']), [['wie_je_ontmoet-akkoord-0', 'host without consent']]],
    [hosts(['', '', ''], ['', 'kok', '']), [['wie_je_ontmoet-naam-1', 'host without name']]],
    [hosts(['Noor', '', '2041-01-01']), [['wie_je_ontmoet-akkoord-0', 'consent to come']]],
    [hosts(['Noor; Sam', '', '2026-11-01']), [['wie_je_ontmoet-naam-0', 'not hosts']]],
  ])('%j is asked again', (typed, problems) => {
    expect(read('first-visit', place(), typed)).toEqual(problems)
  })

  test('whose name is taken out is not there any more', () => {
    const begun = place({
      hosts: [
        { name: 'Noor', consentOn: '2026-11-01' },
        { name: 'Sam', consentOn: '2026-11-02' },
      ],
    })
    expect(read('first-visit', begun, hosts(['', '', '2026-11-01'], ['Sam', '', '2026-11-02']))).toEqual({
      hosts: [{ name: 'Sam', consentOn: '2026-11-02' }],
    })
  })
})
