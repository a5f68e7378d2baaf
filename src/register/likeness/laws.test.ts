import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareRecords } from './compare.ts'
import { aRecord, theKlimroos } from './example.ts'
import type { LikenessRecord } from './record.ts'

const compare = (left: Partial<LikenessRecord>, right: Partial<LikenessRecord>) =>
  compareRecords(aRecord(left), aRecord({ id: 'right', ...right }))

describe('a name is not enough', () => {
  test('whatever two equal names are, without another fact they are never certainly one place', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (name, organisation) => {
        expect(compare({ name, organisation }, { name, organisation }).band).not.toBe('certain')
      }),
    )
  })

  test('a rare name in one town under one organisation is as likely as a pair gets without being certain', () => {
    const said = { name: 'De Klimroos', organisation: 'Stichting De Klimroos', place: 'Voorbeeldstad' }
    expect(compare(said, said)).toMatchObject({ score: 0.9, band: 'maybe', outcome: 'same' })
  })

  test('a generic name in one town is maybe one place; in two towns it is not', () => {
    const said = { name: 'Zelfregiecentrum' }
    expect(compare({ ...said, place: 'Weert' }, { ...said, place: 'Weert' }).band).toBe('maybe')
    expect(compare({ ...said, place: 'Weert' }, { ...said, place: 'Venlo' }).band).toBe('not')
  })

  test.each([
    ['Bergen', 'Bergen (NH)', 'Bergen (L)'],
    ['Bergen', 'GM0373', 'GM0893'],
    ['Hengelo', 'Hengelo (O.)', 'Bronckhorst'],
    ['Beek', 'GM0888', 'Montferland'],
  ])('two towns called %s are two towns (%s, %s)', (place, one, other) => {
    const said = { name: 'Voorbeeldinloop De Klimroos', address: 'Voorbeeldstraat 1', place }
    const found = compare({ ...said, municipality: one }, { ...said, municipality: other })
    expect(found.band).toBe('not')
    expect(found.reasons.map(({ finding }) => finding)).toContain('elsewhere')
  })
})

describe('what an umbrella shares is not enough', () => {
  const umbrella = {
    organisation: 'Stichting De Klimroos',
    phone: '088 000 00 11',
    email: 'info@klimroos.example',
    website: 'https://klimroos.example',
    kvk: '00000011',
  }

  test('two places in one town that share desk, mailbox, website and KVK number are not certain', () => {
    const found = compare(
      { ...umbrella, name: 'De Klimroos Oost', place: 'Utrecht' },
      { ...umbrella, name: 'De Klimroos West', place: 'Utrecht' },
    )
    expect(found.band).not.toBe('certain')
  })

  test('nor do they make one place of one name without an address', () => {
    const said = { ...umbrella, name: 'De Klimroos', place: 'Utrecht' }
    expect(compare(said, said)).toMatchObject({ band: 'maybe', outcome: 'same' })
  })

  test('in two towns they say one organisation at two locations', () => {
    const found = compare(
      { ...umbrella, name: 'De Klimroos', place: 'Utrecht' },
      { ...umbrella, name: 'De Klimroos', place: 'Zeist' },
    )
    expect(found).toMatchObject({ outcome: 'same organisation, other location' })
    expect(found.band).not.toBe('certain')
  })

  test('an office and its walk-in in one town may share a phone, if all they share in name is the umbrella', () => {
    const said = { place: 'Utrecht', phone: '000 000 00 11' }
    const found = compare(
      { ...said, name: 'Leger des Heils' },
      { ...said, name: 'Inloop Leger des Heils Utrecht' },
    )
    expect(found.band).toBe('maybe')
  })

  test('a number that looks local but answers for two towns is a central number', () => {
    const found = compare(
      { name: 'De Klimroos', place: 'Utrecht', phone: '000 000 00 11' },
      { name: 'De Klimroos', place: 'Zeist', phone: '000 000 00 11' },
    )
    expect(found.reasons).toContainEqual(expect.objectContaining({ signal: 'phone', finding: 'central' }))
    expect(found.band).toBe('not')
  })
})

describe('a shared building is not enough', () => {
  const building = { address: 'Voorbeeldstraat 1', postcode: '0000 AA', place: 'Voorbeeldstad' }

  test('two groups in one building are not one group, even with one phone', () => {
    const found = compare(
      { ...building, name: 'Zelfhulpgroep Rouw', phone: '000 000 00 11' },
      { ...building, name: 'Zelfhulpgroep Angst', phone: '000 000 00 11' },
    )
    expect(found.band).toBe('not')
  })

  test.each([
    ['Zelfhulpgroep Angst', 'Zelfhulpgroep Angst en Dwang'],
    ['Zelfhulpgroep ouders', 'Zelfhulpgroep ouderen'],
    ['Zelfregiecentrum Voorbeeldstad', 'Herstelacademie Voorbeeldstad'],
    ['Inloop De Klimroos', 'Herstelacademie De Klimroos'],
    ['De Klimroos 1', 'De Klimroos 2'],
    ['Inloop', 'De Klimroos'],
  ])('%s and %s behind one door with one phone are not certainly one', (one, other) => {
    const found = compare(
      { ...building, name: one, phone: '000 000 00 11' },
      { ...building, name: other, phone: '000 000 00 11' },
    )
    expect(found.band).not.toBe('certain')
  })

  test('one generic name of two organisations behind one door is not certain', () => {
    const found = compare(
      { ...building, name: 'Inloop', organisation: 'Stichting De Klimroos' },
      { ...building, name: 'Inloop', organisation: 'Vereniging Het Madeliefje' },
    )
    expect(found.band).not.toBe('certain')
  })

  test('a door in an unknown town is no door: every town has a Voorbeeldstraat 1', () => {
    const said = { name: 'De Klimroos', address: 'Voorbeeldstraat 1' }
    expect(compare(said, said).band).toBe('maybe')
  })

  test('neighbours behind one number with two letters are not certain', () => {
    const said = { name: 'De Klimroos', place: 'Voorbeeldstad' }
    const found = compare(
      { ...said, address: 'Voorbeeldstraat 1a' },
      { ...said, address: 'Voorbeeldstraat 1b' },
    )
    expect(found.band).not.toBe('certain')
  })
})

describe('one organisation, several places', () => {
  test('one KVK number at two addresses is one organisation at two locations', () => {
    const said = { name: 'De Klimroos', place: 'Voorbeeldstad', kvk: '00000011' }
    const found = compare({ ...said, address: 'Voorbeeldstraat 1' }, { ...said, address: 'Proefplein 2' })
    expect(found.outcome).toBe('same organisation, other location')
    expect(found.band).not.toBe('certain')
  })

  test('two establishment numbers are two locations, one number one location', () => {
    const said = { name: 'De Klimroos', place: 'Voorbeeldstad' }
    const kvk = (establishment: string) => ({ ...said, kvk: `00000011 ${establishment}` })
    expect(compare(kvk('000000000011'), kvk('000000000022'))).toMatchObject({
      band: 'not',
      outcome: 'same organisation, other location',
    })
    expect(compare(kvk('000000000011'), kvk('000000000011')).band).toBe('certain')
  })

  test.each(['organisation', 'group of locations'])(
    'a record of the %s is no location, though all else is one',
    (grain) => {
      const found = compare({ ...theKlimroos, grain }, { ...theKlimroos, grain: 'location' })
      expect(found.outcome).toBe('part of')
      expect(found.band).not.toBe('certain')
    },
  )

  test('without a grain, a record that bears the name of the organisation and lies nowhere is the whole', () => {
    const found = compare(
      { name: 'Stichting De Klimroos', website: 'https://klimroos.example' },
      {
        name: 'Inloop Voorbeeldstad',
        organisation: 'De Klimroos',
        place: 'Voorbeeldstad',
        website: 'klimroos.example',
      },
    )
    expect(found.outcome).toBe('part of')
  })
})

describe('enough is enough', () => {
  test('a record is certainly itself when it says where it is or how to reach it', () => {
    expect(compare(theKlimroos, theKlimroos)).toMatchObject({ band: 'certain', outcome: 'same' })
  })

  test.each<[string, Partial<LikenessRecord>]>([
    ['the address', { address: 'Voorbeeldstraat 1' }],
    ['the phone', { phone: '+31 00 000 00 11' }],
    ['a mailbox of its own', { email: 'klimroos@voorbeeld.example' }],
  ])('a rare name, the town and %s are enough', (_, said) => {
    const right = { name: 'De Klimroos', place: 'Voorbeeldstad', ...said }
    expect(compare(theKlimroos, right)).toMatchObject({ band: 'certain', outcome: 'same' })
  })

  test('an online place is certain by its name and website, for it has no address', () => {
    const said = { name: 'Klimroos Online', kind: 'online', website: 'klimroos.example' }
    expect(compare(said, said).band).toBe('certain')
  })

  test('a place that moved is offered, not merged', () => {
    const moved = { ...theKlimroos, address: 'Proefplein 2', email: undefined, website: undefined }
    expect(compare(theKlimroos, moved)).toMatchObject({ band: 'maybe' })
  })
})
