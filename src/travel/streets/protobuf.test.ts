import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ProtobufReader } from './protobuf.ts'
import { bytesField, numberField, varint } from './testing-osm.ts'

test('whole numbers come back as they were written, up to 2^53', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (number) => {
      expect(new ProtobufReader(Uint8Array.from(varint(number))).varint()).toBe(number)
    }),
  )
})

test('zigzag: even is from nought, odd is below; 64 bits of two’s complement give −1', () => {
  const read = (number: number): number => new ProtobufReader(Uint8Array.from(varint(number))).zigzag()
  expect([0, 1, 2, 3, 4_294_967_295].map(read)).toEqual([0, -1, 1, -2, -2_147_483_648])
  expect(new ProtobufReader(Uint8Array.from([...new Array(9).fill(0xff), 1])).int64()).toBe(-1)
})

test('fields that are not asked for are passed by, of every kind', () => {
  const fixed = [...varint(3 * 8 + 1), ...new Array(8).fill(7), ...varint(4 * 8 + 5), ...new Array(4).fill(7)]
  const reader = new ProtobufReader(
    Uint8Array.from([...numberField(1, 300), ...bytesField(2, [1, 2, 3]), ...fixed, ...numberField(9, 42)]),
  )
  const fields: number[] = []
  while (reader.next()) {
    fields.push(reader.field)
    if (reader.field === 9) expect(reader.varint()).toBe(42)
    else reader.skip()
  }
  expect(fields).toEqual([1, 2, 3, 4, 9])
  expect(reader.damaged).toBe(false)
})

test('any bytes at all are read to an end without a fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, parts) => {
      const reader = new ProtobufReader(bytes)
      let fields = 0
      while (reader.next() && fields < 100) {
        fields++
        if (parts) reader.part()
        else reader.skip()
      }
      expect(fields).toBeLessThanOrEqual(bytes.length)
      expect(reader.at).toBeLessThanOrEqual(bytes.length)
    }),
    { numRuns: 2_000 },
  )
})
