import { expect, test } from 'vitest'
import type { Database } from './database.ts'
import { countForgotten, findKeptState, keep } from './kept.ts'

const aDatabase = (): Database => ({}) as Database

test('a value is computed once for a revision, and again when whoever writes says so', async () => {
  let [revision, computed] = [1, 0]
  const read = keep(
    async () => revision,
    async (_, at) => ({ at, computed: ++computed }),
  )
  const database = aDatabase()
  expect(await Promise.all([read(database), read(database)])).toEqual([
    { at: 1, computed: 1 },
    { at: 1, computed: 1 },
  ])
  revision = 2
  read.forget(database)
  expect(await read(database)).toEqual({ at: 2, computed: 2 })
})

test('whoever keeps what is made from kept values can see that one was forgotten', () => {
  const read = keep(
    async () => 1,
    async () => 'there',
  )
  const [database, another] = [aDatabase(), aDatabase()]
  read.forget(database)
  expect([countForgotten(database), countForgotten(another)]).toEqual([1, 0])
})

test('each database has its own value, and a computation that failed is not kept', async () => {
  let failing = true
  const read = keep(
    async () => 1,
    async () => {
      if (failing) throw new Error('not now')
      return 'there'
    },
  )
  const database = aDatabase()
  await expect(read(database)).rejects.toThrow('not now')
  failing = false
  expect(await read(database)).toBe('there')
  expect(await read(aDatabase())).toBe('there')
})

test('what is made from kept values is made anew after another process wrote, and only then', async () => {
  let revision = 1
  const read = keep(
    async () => revision,
    async (_, at) => at,
  )
  const database = aDatabase()
  await read(database)
  const before = await findKeptState(database)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await findKeptState(database)).toBe(before)
  revision = 2
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await findKeptState(database)).not.toBe(before)
  expect(await read(database)).toBe(2)
})
