import { resolve } from 'node:path'
import { readGeography } from '../geography/index.ts'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { missing } from './missing-commands.ts'
import { type PrevalenceProblem, parsePrevalence } from './municipal-prevalence.ts'
import { readTableFile } from './sources.ts'
import { saveMunicipalPrevalence } from './store.ts'
import { commandText as text } from './text.ts'

const prevalence: Command = {
  name: 'prevalence',
  summary: text.summary,
  help: text.help,
  run: async ([verb, file, ...rest], surroundings) => {
    if (verb === 'load' && file && rest.length === 0) return load(surroundings, file)
    if (verb === 'remove' && !file) {
      await saveMunicipalPrevalence(surroundings, [])
      surroundings.say(text.removed)
      return true
    }
    surroundings.complain(text.words)
    return false
  },
}

async function load(surroundings: CommandSurroundings, file: string): Promise<boolean> {
  const { say, complain, folder, database } = surroundings
  const read = await readTableFile(resolve(folder, file))
  if ('wrong' in read) {
    for (const line of read.wrong) complain(line)
    return false
  }
  const known = new Set((await readGeography(database)).municipalities.keys())
  const parsed = parsePrevalence(read.sheet, known)
  if ('problems' in parsed) {
    for (const problem of parsed.problems.slice(0, ENOUGH)) complain(inWords(problem))
    return false
  }
  await saveMunicipalPrevalence(surroundings, parsed.rows)
  say(text.loaded(parsed.rows.length, known.size))
  return true
}

/** Twenty tell what is wrong with a file. */
const ENOUGH = 20

const inWords = (problem: PrevalenceProblem): string =>
  'missing' in problem
    ? text.missing(problem.missing)
    : text.wrong(problem.row, problem.column, problem.found, text.expected[problem.column])

export const coverageCommands: readonly Command[] = [prevalence, missing]
