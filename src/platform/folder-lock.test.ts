import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findHolder, lockFolder } from './folder-lock.ts'
import { findLife } from './process-life.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const holderFile = (folder: string, holder: object) =>
  writeFileSync(join(folder, 'lock'), JSON.stringify(holder))
/** The process that started this one: it lives, and it is not us. */
const somebodyAlive = { pid: process.ppid, host: hostname(), commandSocket: '/made/up' }

test('a folder belongs to whoever lives and came first, and the refusal names the holder', () => {
  const folder = aFolder()
  holderFile(folder, somebodyAlive)
  expect(lockFolder(folder, '')).toEqual({ heldBy: somebodyAlive })
  expect(findHolder(folder)).toEqual(somebodyAlive)
})

test('a holder that died, was cut off while writing, or fell silent on another machine has lost it', () => {
  const nobody = 2 ** 22 + 1
  for (const left of [
    JSON.stringify({ pid: nobody, host: hostname(), commandSocket: '' }),
    '{"pid":',
    JSON.stringify({ pid: 1, host: 'elsewhere', commandSocket: '' }),
  ]) {
    const folder = aFolder()
    writeFileSync(join(folder, 'lock'), left)
    utimesSync(join(folder, 'lock'), 0, 0)
    const lock = lockFolder(folder, '')
    expect(lock).toHaveProperty('release')
    if ('release' in lock) lock.release()
  }
})

test('a lock that was released can be taken again', () => {
  const folder = aFolder()
  for (const _ of [1, 2]) {
    const lock = lockFolder(folder, '')
    if ('heldBy' in lock) throw new Error('held')
    lock.release()
  }
  expect(findHolder(folder)).toBeUndefined()
})

test('after a restart of the machine another program may have the number of the holder: it holds nothing', () => {
  const folder = aFolder()
  const { boot } = findLife(process.ppid)
  if (!boot) return // This system tells no starts apart; there the moment of the last touch does.
  holderFile(folder, { ...somebodyAlive, boot, start: '1' })
  expect(findHolder(folder)).toBeUndefined()
  holderFile(folder, { ...somebodyAlive, ...findLife(process.ppid) })
  expect(findHolder(folder)).toMatchObject(somebodyAlive)
  holderFile(folder, { ...somebodyAlive, boot: 'the one before', start: '1' })
  utimesSync(join(folder, 'lock'), 0, 0)
  expect(findHolder(folder)).toBeUndefined()
})

test('of many processes that come at once upon a dead holder, one gets the folder, and lives on as its holder', async () => {
  const racers = Array.from({ length: 4 }, () => fork(racer(), { execArgv: [] }))
  onTestFinished(() => racers.forEach((each) => void each.kill()))
  await Promise.all(racers.map((each) => once(each, 'message')))
  for (let round = 0; round < 120; round++) {
    const folder = aFolder()
    holderFile(folder, { pid: 2 ** 22 + 1, host: hostname(), commandSocket: '' })
    const startsAt = performance.timeOrigin + performance.now() + 5
    const results = await Promise.all(racers.map((each) => race(each, { folder, startsAt })))
    const winners = racers.filter((_, at) => results[at] === 'won')
    expect(winners.map(({ pid }) => pid)).toEqual([findHolder(folder)?.pid])
  }
}, 60_000)

async function race(racer: ChildProcess, start: { folder: string; startsAt: number }): Promise<unknown> {
  const answer = once(racer, 'message')
  racer.send(start)
  return (await answer)[0]
}

/** A program that takes a folder's lock at the moment it is told, and keeps it. */
function racer(): string {
  const file = join(aFolder(), 'racer.mjs')
  writeFileSync(
    file,
    `import { lockFolder } from ${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)}
    process.on('message', ({ folder, startsAt }) => {
      while (performance.timeOrigin + performance.now() < startsAt);
      process.send('release' in lockFolder(folder, '') ? 'won' : 'lost')
    })
    process.send('ready')`,
  )
  return file
}
