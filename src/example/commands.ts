import { type Command, type CommandSurroundings, runCommand } from '../platform/command.ts'
import type { SecondWorld } from '../platform/second-world.ts'
import { text } from './text.ts'

/** The command of the example; `commands` are those that may be run inside it. */
export const exampleCommand = (commands: readonly Command[]): Command => ({
  name: 'example',
  summary: text.summary,
  help: text.help(EXAMPLE_PATH),
  helpOf: ([verb, name]) =>
    verb === 'run' ? commands.find((command) => command.name === name)?.help : undefined,
  run: async ([verb, ...words], surroundings) => {
    const { example, complain } = surroundings
    if (!example) throw new Error('The surroundings know no example.')
    if (verb === 'run' && notKept.includes(words[0] ?? '')) {
      surroundings.complain(text.notKept)
      return false
    }
    if (verb === 'run' && words.length > 0) return runInside(example, commands, words, surroundings)
    if (verb === 'load' && words.length === 0) return load(example, surroundings)
    if (verb === 'remove' && words.length === 0) return remove(example, surroundings)
    complain(text.words)
    return false
  },
})

/** Where the example answers. */
export const EXAMPLE_PATH = '/voorbeeld'

async function load(example: SecondWorld, { say }: CommandSurroundings): Promise<boolean> {
  const outcome = await example.load()
  const words = { made: text.made, 'made anew': text.madeAnew, 'stands already': text.standsAlready }
  say(words[outcome](example.path))
  return true
}

async function remove(example: SecondWorld, { say }: CommandSurroundings): Promise<boolean> {
  say((await example.remove()) ? text.removed : text.notThere)
  return true
}

/** The example is in no backup: it is made anew. */
const notKept = ['backup', 'restore']

async function runInside(
  example: SecondWorld,
  commands: readonly Command[],
  words: readonly string[],
  { example: _, backup: __, ...surroundings }: CommandSurroundings,
): Promise<boolean> {
  const exit = await example.within((world) => runCommand(commands, words, { ...surroundings, ...world }))
  if (exit === undefined) surroundings.complain(text.notThere)
  return exit === 0
}
