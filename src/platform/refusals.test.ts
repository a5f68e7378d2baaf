import { HTTPException } from 'hono/http-exception'
import { expect, test } from 'vitest'
import { findRefusal, holdsControlCharacter } from './refusals.ts'

test('what is too large or cannot be read is refused as that; a fault of ours is not', async () => {
  const form = new Request('http://voorbeeld.test', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\ncut off',
  })
  const cutOff = await form.formData().then(
    () => new Error('read'),
    (error: Error) => error,
  )
  expect(findRefusal(cutOff)).toBe(400)
  for (const type of ['application/json', 'text/plain', 'multipart/form-data']) {
    const other = new Request('http://voorbeeld.test', {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{}',
    })
    const error = await other.formData().catch((error: Error) => error)
    expect(findRefusal(error as Error), type).toBe(400)
  }
  expect(findRefusal(new HTTPException(413))).toBe(413)
  expect(findRefusal(new HTTPException(500))).toBeUndefined()
  expect(findRefusal(new TypeError('x is not a function'))).toBeUndefined()
})

test('an address with a control character in it is known, and one with letters from elsewhere is none', () => {
  expect(['/plek/%00', '/plek/a%0Ab', '/plek/%1f', '/plek/%7F'].filter(holdsControlCharacter)).toHaveLength(4)
  expect(
    ['/plek/s%C3%BBdwest', '/plek/a%20b', '/plek/%E2%80%99', '/plek/100%25'].some(holdsControlCharacter),
  ).toBe(false)
})
