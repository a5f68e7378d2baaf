import { expect, test } from 'vitest'
import { isConfirmed } from './confirmation.ts'
import { aPlace } from './example.ts'
import type { Field } from './place.ts'

const { content } = aPlace({ phone: '000 000 00 00' })
const said = (...fields: Field[]) => new Set<Field>(fields)

test('a place that only confirmed its phone is not called confirmed', () => {
  expect(isConfirmed(content, said('phone'))).toBe(false)
})

test('name, status and whereabouts in its own word make it confirmed', () => {
  expect(isConfirmed(content, said('name', 'status', 'town'))).toBe(true)
  expect(isConfirmed(content, said('name', 'status'))).toBe(false)
})

test('the nearest that is shown of where it is decides: a town says nothing of an address from elsewhere', () => {
  const withAddress = { ...content, address: 'Voorbeeldstraat 1' }
  expect(isConfirmed(withAddress, said('name', 'status', 'town'))).toBe(false)
  expect(isConfirmed(withAddress, said('name', 'status', 'address'))).toBe(true)
})

test('what is online need not say where it is', () => {
  expect(isConfirmed({ ...content, grain: 'online' }, said('name', 'status'))).toBe(true)
})
