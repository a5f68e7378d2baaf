import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { SecondWorld, type World, type WorldKeeper } from './second-world.ts'
import { findLoadedHash, loadShipped } from './shipped-facts.ts'
import { readEverything, testKeeper, testPlatform } from './testing.ts'

/** Making and opening an embedded database takes seconds, and many more on a machine that does other work. */
const SLOW = 120_000
vi.setConfig({ testTimeout: SLOW })

/** A world with one fact in it. */
async function fill(world: World): Promise<void> {
  await loadShipped(world, 'one fact', ['SOURCES.md'], async () => {})
}

interface Given {
  madeFrom?: string
  fill?: (world: World) => Promise<void>
}

async function aWorld(given: Given = {}, keeper?: WorldKeeper) {
  const { open, ...platform } = await testPlatform()
  const kept = keeper ?? (await testKeeper())
  const beside = (more: Given = {}) => {
    const world = new SecondWorld(kept, {
      ...{ path: '/beside', madeFrom: 'first', fill },
      ...{ now: platform.now, newId: platform.newId, largeFiles: join(platform.largeFiles, 'beside') },
      ...given,
      ...more,
    })
    onTestFinished(() => world.close(), SLOW)
    return world
  }
  onTestFinished(async () => void (await kept.remove()), SLOW)
  return { open, world: beside(), beside, keeper: kept }
}

const factIn = (world: SecondWorld) => world.within(({ database }) => findLoadedHash(database, 'one fact'))

test('a second world is made while nobody waits, has what it was filled with, and the first has nothing of it', async () => {
  const [begun, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const { open, world } = await aWorld({
    fill: async (half) => {
      begun.resolve()
      await go.promise
      await fill(half)
    },
  })
  const before = await readEverything(open)
  const loading = world.load()
  await begun.promise
  expect(await world.stands()).toBe(false)
  expect(await factIn(world)).toBeUndefined()
  go.resolve()

  expect(await loading).toBe('made')
  expect(await world.stands()).toBe(true)
  expect(await factIn(world)).not.toBe('')
  expect(await findLoadedHash(open.database, 'one fact')).toBe('')

  expect(await world.remove()).toBe(true)
  expect(await world.stands()).toBe(false)
  expect(await readEverything(open)).toEqual(before)
  expect(await world.remove()).toBe(false)
})

test('loading twice makes one, what was changed in it stays, and who is at work in it is waited for before it goes', async () => {
  const { world } = await aWorld()
  await world.load()
  await world.within(({ database }) => sql`update shipped_facts set hash = 'changed'`.execute(database))
  expect(await world.load()).toBe('stands already')

  const [begun, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const work = world.within(async ({ database }) => {
    begun.resolve()
    await done.promise
    return findLoadedHash(database, 'one fact')
  })
  await begun.promise
  const removed = world.remove()
  done.resolve()
  expect(await work).toBe('changed')
  expect(await removed).toBe(true)
})

test('who is still at work in a world that another process removed keeps nobody else waiting', async () => {
  const { world, keeper } = await aWorld()
  await world.load()
  const [begun, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const work = world.within(async () => {
    begun.resolve()
    await done.promise
    return 'done'
  })
  await begun.promise
  const stood = vi.spyOn(keeper, 'find').mockResolvedValue(undefined)
  onTestFinished(() => stood.mockRestore())
  await expect.poll(() => world.stands(), { timeout: SLOW }).toBe(false)
  done.resolve()
  expect(await work).toBe('done')
})

const breaking: Given = {
  fill: async (half) => {
    await fill(half)
    throw new Error('broken off')
  },
}

test('a making that is broken off leaves nothing', async () => {
  const { open, world } = await aWorld(breaking)
  const before = await readEverything(open)
  await expect(world.load()).rejects.toThrow('broken off')
  expect(await world.stands()).toBe(false)
  expect(await readEverything(open)).toEqual(before)
})

test('where a world stood, one that is broken off leaves that as it was', async () => {
  const { world, beside } = await aWorld()
  await world.load()
  await expect(beside({ ...breaking, madeFrom: 'second' }).load()).rejects.toThrow('broken off')
  expect(await factIn(world)).not.toBe('')
})

test('a world of another version is not served, and made anew at the next start', async () => {
  const { world, beside } = await aWorld()
  await world.load()
  await world.close()
  const newer = beside({ madeFrom: 'second' })
  expect(await newer.stands()).toBe(false)
  await newer.renew()
  expect(await newer.stands()).toBe(true)
  expect(await newer.load()).toBe('stands already')
})

test('what another process loads or removes is noticed without being told', async () => {
  const { open, world, beside } = await aWorld()
  expect(await world.stands()).toBe(false)
  const other = beside()
  await other.load()
  // Only one process at a time has a folder.
  if (open.kind === 'embedded') await other.close()
  await expect.poll(() => world.stands(), { timeout: SLOW }).toBe(true)
  expect(await factIn(world)).not.toBe('')
  if (open.kind === 'embedded') await world.close()
  await other.remove()
  await expect.poll(() => world.stands(), { timeout: SLOW }).toBe(false)
})

test('at a start nothing is made where nothing stood', async () => {
  const { world } = await aWorld()
  await world.renew()
  expect(await world.stands()).toBe(false)
})
