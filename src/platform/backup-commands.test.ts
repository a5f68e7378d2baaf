import { expect, test } from 'vitest'
import { backupCommands } from './backup-commands.ts'
import { type CommandSurroundings, runCommand } from './command.ts'

async function run(words: string[], backup?: () => Promise<string>) {
  const lines: string[] = []
  const surroundings = {
    ...(backup && { backup }),
    say: (line: string) => lines.push(line),
    complain: (line: string) => lines.push(`! ${line}`),
  }
  const exit = await runCommand(backupCommands, words, surroundings as unknown as CommandSurroundings)
  return { exit, line: lines.join('\n') }
}

test('a backup says where it is, and on a server who makes it', async () => {
  expect(await run(['backup'], async () => '/voorbeeld/kopie')).toEqual({
    exit: 0,
    line: 'De reservekopie staat in /voorbeeld/kopie',
  })
  expect(await run(['backup'])).toEqual({ exit: 1, line: expect.stringMatching(/^! .*pg_dump/) })
})

test('a restore that cannot be done says why: no file, a product that serves, a server', async () => {
  const backup = async () => ''
  expect((await run(['restore'], backup)).line).toMatch(/^! .*restore BESTAND/)
  expect((await run(['restore', 'kopie'], backup)).line).toMatch(/^! Stop eerst Inloop/)
  expect(await run(['restore', 'kopie'])).toEqual({ exit: 1, line: expect.stringMatching(/pg_restore/) })
})
