import { expect, test } from 'vitest'
import { findHtmlFaults } from '../design/testing.ts'
import { answerStartingUp } from './starting-up.ts'

test('whoever comes while the server starts reads so in two languages, and is asked to wait a moment', async () => {
  const answer = answerStartingUp('GET')
  const { status, headers } = answer
  expect([status, headers.get('retry-after'), headers.get('refresh')]).toEqual([503, '5', '5'])
  const html = await answer.text()
  expect(html).toContain('Inloop start op')
  expect(html).toContain('<p lang="en">Inloop is starting.')
  expect(await findHtmlFaults(html)).toEqual([])
})

test('what was sent meanwhile is not lost by a page that comes by itself', async () => {
  const answer = answerStartingUp('POST')
  expect([answer.status, answer.headers.get('refresh')]).toEqual([503, null])
  const html = await answer.text()
  expect(html).toContain('nog een keer verstuurd')
  expect(await findHtmlFaults(html)).toEqual([])
})
