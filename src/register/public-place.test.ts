import { expect, test } from 'vitest'
import { aPlace } from './example.ts'
import { publicPlace } from './public-place.ts'

const somewhere = {
  address: 'Voorbeeldstraat 1',
  postcode: '1000 AA',
  location: { lon: 5, lat: 52 },
  locationPrecision: 'exact',
} as const
const centre = { lon: 4, lat: 51 }
const hidden = aPlace({ ...somewhere, locationDisclosure: 'on request' })

test('a place that gives its address on request, or shows only its area, is on no map and has no address', () => {
  for (const locationDisclosure of ['on request', 'area only'] as const) {
    const { content } = publicPlace(aPlace({ ...somewhere, locationDisclosure }), [])
    for (const field of Object.keys(somewhere)) expect(content).not.toHaveProperty(field)
    expect(content.town).toBe('Voorbeeldstad')
  }
})

test('everybody else is where they are', () => {
  const place = aPlace(somewhere)
  expect(publicPlace(place, [])).toMatchObject({ content: place.content, measuredFrom: somewhere.location })
})

test('to a hidden door no distance is measured: only to the centre of its town', () => {
  expect(publicPlace(hidden, [], { centreOf: () => centre }).measuredFrom).toEqual(centre)
  expect(publicPlace(hidden, []).measuredFrom).toBeUndefined()
})

test('what lost from a hidden address is hidden too, also where a remark or another street tells it', () => {
  const settled = {
    chosen: { name: 1, address: 1, note: 1 },
    conflicts: [
      { field: 'address', statementId: 2, value: 'Oudvoorbeeldpad 9' },
      { field: 'postcode', statementId: 2, value: '1000 AB' },
      { field: 'location', statementId: 2, value: { lon: 5.1, lat: 52.1 } },
      { field: 'note', statementId: 2, value: 'achter Oudvoorbeeldpad 9' },
      { field: 'phone', statementId: 2, value: '000 000 00 00' },
    ],
  } as const
  const { content, conflicts, chosen } = publicPlace(
    { ...hidden, content: { ...hidden.content, note: 'Bel aan bij Oudvoorbeeldpad, 1000AB' } },
    settled.conflicts,
    { settled: { chosen: settled.chosen, conflicts: [...settled.conflicts] } },
  )
  expect(content.note).toBeUndefined()
  expect(chosen).toEqual({ name: 1 })
  expect(conflicts.map(({ field }) => field)).toEqual(['phone'])
})

test('a place that confirmed its phone alone is not called confirmed, but the phone is', () => {
  const place = aPlace({ phone: '000 000 00 00' }, { confirmedOn: '2026-11-01' })
  expect(publicPlace(place, [], { ownWord: ['phone'] })).toMatchObject({
    confirmedOn: undefined,
    ownWordOn: '2026-11-01',
  })
  expect(publicPlace(place, [], { ownWord: ['name', 'status', 'town'] }).confirmedOn).toBe('2026-11-01')
})

test('a first name is shown of who agreed, never of anybody else; not even as what another source says', () => {
  const noor = { name: 'Noor', role: 'gastvrouw', consentOn: '2026-11-01' }
  const withoutConsent = { name: 'Sam' } as typeof noor
  const toCome = { name: 'Kim', consentOn: '2026-11-03' }
  const on = Temporal.PlainDate.from('2026-11-02')
  expect(publicPlace(aPlace({ hosts: [noor, withoutConsent, toCome] }), [], { on }).content.hosts).toEqual([
    noor,
  ])
  for (const hosts of [[withoutConsent], [toCome]])
    expect(publicPlace(aPlace({ hosts }), [], { on }).content).not.toHaveProperty('hosts')
  expect(publicPlace(aPlace({ hosts: [noor] }), []).content).not.toHaveProperty('hosts')
  const settled = { chosen: {}, conflicts: [{ field: 'hosts', statementId: 2, value: [noor] } as const] }
  expect(
    publicPlace(aPlace(), [], { settled: { ...settled, conflicts: [...settled.conflicts] } }).conflicts,
  ).toEqual([])
})

test('until when there is money is shown when the place agrees, and only then', () => {
  const fundedUntil = '2027'
  expect(publicPlace(aPlace({ fundedUntil, fundedUntilShown: 'yes' }), []).content).toMatchObject({
    fundedUntil,
  })
  for (const said of [{ fundedUntil }, { fundedUntil, fundedUntilShown: 'no' }] as const)
    expect(
      Object.keys(publicPlace(aPlace(said), []).content).filter((field) => field.startsWith('funded')),
    ).toEqual([])
})

test('how to get to a hidden door tells where it is', () => {
  const gettingThere = 'Uitstappen bij de Voorbeeldbrug, dan de blauwe deur.'
  expect(publicPlace(aPlace({ ...somewhere, gettingThere }), []).content).toHaveProperty('gettingThere')
  expect(
    publicPlace({ ...hidden, content: { ...hidden.content, gettingThere } }, []).content,
  ).not.toHaveProperty('gettingThere')
})

test('a spot on the map beside a hidden door tells where it is, however deep it stands; one elsewhere does not', () => {
  const { givesAway } = publicPlace(hidden, [])
  const door = hidden.content.location!
  expect(givesAway({ at: 'elsewhere', where: [{ lon: door.lon, lat: door.lat + 0.001 }] })).toBe(true)
  expect(givesAway({ at: 'elsewhere', where: [{ lon: door.lon, lat: door.lat + 0.01 }] })).toBe(false)
  expect(publicPlace(aPlace({ ...somewhere }), []).givesAway({ lon: door.lon, lat: door.lat })).toBe(false)
})
