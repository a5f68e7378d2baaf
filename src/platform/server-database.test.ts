import { expect, test } from 'vitest'
import { CannotOpen } from './cannot-open.ts'
import { inOneLine, openServer } from './server-database.ts'

test('a host that does not exist and an address that is none are one clear line, without the password', async () => {
  for (const address of ['postgres://nobody:secret@host.invalid/x', 'postgres://nobody:secret@host:port/x']) {
    const refused = await openServer(address).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(CannotOpen)
    expect(String(refused)).not.toMatch(/secret|\n/)
  }
})

test('what a server refuses is told in words, and a fault of ours stays one', () => {
  const fault = (code: string, message = 'made up') => Object.assign(new Error(message), { code })
  expect(inOneLine(fault('3D000'))).toContain('no database of that name')
  for (const refusal of [fault('28P01'), fault('28000'), fault('', 'SASL: client password must be a string')])
    expect(inOneLine(refusal)).toContain('name and the password')
  expect(inOneLine(fault('ECONNREFUSED'))).toContain('does not answer (ECONNREFUSED)')
  expect(inOneLine(fault('42P01'))).toBeUndefined()
})
