import type { Command, CommandSurroundings } from '../platform/command.ts'
import { activityVerbs } from './activity-commands.ts'
import { text } from './command-text.ts'
import { exportCommand } from './export-commands.ts'
import { importCommand, sayRuns, undoImport } from './import-commands.ts'

export type Verb = (words: string[], surroundings: CommandSurroundings) => Promise<boolean>

const verbs: Readonly<Record<string, Verb>> = {
  import: importCommand,
  export: exportCommand,
  runs: sayRuns,
  undo: undoImport,
  ...activityVerbs,
}

const programme: Command = {
  name: 'programme',
  summary: text.summary,
  help: text.help,
  run: async ([name = '', ...words], surroundings) => {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
    if (verb) return verb(words, surroundings)
    surroundings.complain(text.words)
    return false
  },
}

/** The programme's own commands. */
export const programmeCommands: readonly Command[] = [programme]
