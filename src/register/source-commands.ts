import type { Command, CommandSurroundings } from '../platform/command.ts'
import { readCommandWords } from './command-words.ts'
import { optionInWords, text } from './import-text.ts'
import { SourceList } from './source-list.ts'
import { listSources, saveSource } from './store.ts'

const grammar = {
  texts: ['name', 'publisher', 'licence', 'dated', 'grain', 'rank', 'address'],
  flags: ['json'],
}

const source: Command = {
  name: 'source',
  summary: text.summaries.source,
  help: text.help.source,
  run: async (said, surroundings) => {
    const read = readCommandWords(said, grammar)
    if ('wrong' in read) return fail(surroundings, optionInWords(read.wrong, grammar))
    const [verb, id] = read.words
    if (verb === 'list') return saySources(surroundings, read.flags.has('json'))
    if (verb !== 'add' || id === undefined || !read.options.name) return fail(surroundings, text.sourceWords)
    return addSource(id, read.options, surroundings)
  },
}

function fail({ complain }: CommandSurroundings, line: string): false {
  complain(line)
  return false
}

async function addSource(
  id: string,
  { rank, ...options }: Readonly<Record<string, string>>,
  surroundings: CommandSurroundings,
): Promise<boolean> {
  const { database, now, say } = surroundings
  const said = SourceList.safeParse({ id, ...options, ...(rank && { rank: Number(rank) }) })
  if (!said.success) {
    const field = said.error.issues[0]?.path[0]
    return fail(surroundings, text.wrongSource(field === 'id' ? 'ID' : `--${String(field)}`))
  }
  if ((await listSources(database)).some((known) => known.id === id))
    return fail(surroundings, text.sourceExists(id))
  await saveSource(database, said.data, now())
  say(text.sourceAdded(id))
  return true
}

async function saySources({ database, say }: CommandSurroundings, asJson: boolean): Promise<boolean> {
  const sources = await listSources(database)
  if (asJson) say(JSON.stringify(sources, null, 2))
  else
    for (const { id, name, publisher, licence, dated, rank } of sources)
      say([String(rank).padStart(4), id, name, publisher, licence, dated].filter(Boolean).join('  '))
  return true
}

/** The lists that facts come from. */
export const sourceCommands: readonly Command[] = [source]
