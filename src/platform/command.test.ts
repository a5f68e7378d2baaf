import { expect, test } from 'vitest'
import { type Command, type CommandSurroundings, runCommand } from './command.ts'

const commands: Command[] = [
  {
    name: 'greet',
    summary: 'Greets.',
    help: 'greet NAME',
    run: async ([name], { say }) => {
      say(`hello ${name}`)
      return true
    },
  },
  {
    name: 'break',
    summary: 'Breaks.',
    help: 'break',
    run: async () => {
      throw new Error('broken')
    },
  },
]
async function run(...words: string[]) {
  const lines: string[] = []
  const surroundings = {
    say: (line: string) => lines.push(line),
    complain: (line: string) => lines.push(`! ${line}`),
  }
  const exit = await runCommand(commands, words, surroundings as unknown as CommandSurroundings)
  return { exit, lines }
}

test('a command runs with its words', async () => {
  expect(await run('greet', 'you')).toEqual({ exit: 0, lines: ['hello you'] })
})

test('of a command that another one runs, its own help is given', async () => {
  const through: Command = {
    ...commands[1]!,
    helpOf: ([name]) => commands.find((one) => one.name === name)?.help,
  }
  const said: string[] = []
  const surroundings = { say: (line: string) => said.push(line) } as unknown as CommandSurroundings
  await runCommand([through], ['break', 'greet', '--help'], surroundings)
  await runCommand([through], ['break', 'nothing', '--help'], surroundings)
  await runCommand([through], ['break', '--help'], surroundings)
  expect(said).toEqual(['greet NAME', 'break', 'break'])
})

test('every command answers --help, and no word at all lists them', async () => {
  expect(await run('greet', '--help')).toEqual({ exit: 0, lines: ['greet NAME'] })
  expect((await run()).lines.join()).toContain('Greets.')
})

test('an unknown command and a broken one fail with one clear line', async () => {
  expect(await run('sing')).toEqual({
    exit: 1,
    lines: [expect.stringMatching(/^! Er is geen opdracht 'sing'/)],
  })
  expect(await run('break')).toEqual({ exit: 1, lines: ['! break: broken'] })
})
