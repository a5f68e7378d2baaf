import type { Platform } from './platform.ts'
import type { SecondWorld } from './second-world.ts'

/** The folder a command was called from, and where its lines go: all that one needs which reads no database. */
export interface CommandLines {
  folder: string
  say: (line: string) => void
  complain: (line: string) => void
}

/** What a command works with. */
export interface CommandSurroundings extends Platform, CommandLines {
  /** The address under which the world knows this site: for links in mails. */
  publicAddress?: string | undefined
  /** Makes a backup where the database is the embedded one. */
  backup?: () => Promise<string>
  /** The world beside this one that shows how everything works; inside it there is none. */
  example?: SecondWorld
}

/** One command of `npm run inloop -- …`. */
export interface Command<Surroundings extends CommandLines = CommandSurroundings> {
  name: string
  /** What it does, in one line. */
  summary: string
  /** The whole help, with its arguments. */
  help: string
  /** The help of a command that these words run through this one. */
  helpOf?: (words: readonly string[]) => string | undefined
  /** Runs it; false means that it failed and has said why. */
  run: (words: string[], surroundings: Surroundings) => Promise<boolean>
}

/** Runs the command that the words name; answers the exit code. */
export async function runCommand<Surroundings extends CommandLines>(
  commands: readonly Command<Surroundings>[],
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const [name, ...rest] = words
  if (!name || name === '--help' || name === 'help') {
    surroundings.say('npm run inloop -- OPDRACHT [WOORDEN]; elke opdracht antwoordt op --help.\n')
    for (const { name, summary } of commands) surroundings.say(`  ${name.padEnd(12)} ${summary}`)
    return 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    surroundings.complain(`Er is geen opdracht '${name}'. Kijk met: npm run inloop -- --help`)
    return 1
  }
  if (rest.includes('--help')) {
    surroundings.say(command.helpOf?.(rest) ?? command.help)
    return 0
  }
  try {
    return (await command.run(rest, surroundings)) ? 0 : 1
  } catch (error) {
    surroundings.complain(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}
