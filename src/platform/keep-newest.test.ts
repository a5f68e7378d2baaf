import { expect, test } from 'vitest'
import { keepNewest } from './keep-newest.ts'

/** A maker that counts how often it made each thing. */
function counting() {
  const made: string[] = []
  const make = (name: string) => async () => {
    made.push(name)
    return name
  }
  return { made, make }
}

test('what several ask for at the same time is made once', async () => {
  const { made, make } = counting()
  const find = keepNewest<string>(2)
  const owner = {}
  expect(await Promise.all([1, 2, 3].map(() => find(owner, 'a', make('a'))))).toEqual(['a', 'a', 'a'])
  expect(made).toEqual(['a'])
})

test('only the newest are kept, and asking makes something new again', async () => {
  const { made, make } = counting()
  const find = keepNewest<string>(2)
  const owner = {}
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await find(owner, key, make(key))
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('what one owner has is not shown to another', async () => {
  const { make } = counting()
  const find = keepNewest<string>(2)
  await find({}, 'a', make('of the first'))
  expect(await find({}, 'a', make('of the second'))).toBe('of the second')
})

test('what failed is made again, and so is what is not worth keeping', async () => {
  const { made, make } = counting()
  const find = keepNewest<string>(2, (one) => one !== 'too busy')
  const owner = {}
  await expect(find(owner, 'a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await find(owner, 'a', make('too busy'))
  expect(await find(owner, 'a', make('well made'))).toBe('well made')
  expect(made).toEqual(['too busy', 'well made'])
})
