import type { CommandSurroundings } from '../platform/command.ts'
import type { CommandWords } from './command-words.ts'
import type { Place } from './place.ts'
import { text } from './place-text.ts'
import type { AreaNames } from './spreadsheet/area-names.ts'
import { findPlace, findRoot, readRegister } from './store.ts'

/** What somebody asked of `place`, with what it takes to do it. */
export interface Errand extends CommandWords, CommandSurroundings {
  areas: AreaNames
  today: string
}
export type Verb = {
  needs: readonly ('by' | 'reason' | 'outcome')[]
  run: (errand: Errand) => Promise<boolean>
}

export function fail({ complain }: Pick<CommandSurroundings, 'complain'>, line: string): false {
  complain(line)
  return false
}

/** The place that the first word means, by id or address; one that was merged is the place it went into. */
export async function findTarget(errand: Errand): Promise<Place | undefined> {
  const word = errand.words[0]
  if (word === undefined) {
    fail(errand, text.needs('…', text.needsPlace))
    return undefined
  }
  const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(word)
  const found = isId ? await findById(errand, word.toLowerCase()) : await findByAddress(errand, word)
  if (!found) fail(errand, text.noPlace(word))
  else if (found.id !== word.toLowerCase() && found.slug !== word)
    errand.complain(text.moved(word, found.slug))
  return found
}

async function findById({ database }: Errand, id: string): Promise<Place | undefined> {
  const root = await findRoot(database, id)
  return (await readRegister(database)).byId.get(root ?? '')
}

async function findByAddress({ database }: Errand, word: string): Promise<Place | undefined> {
  const found = await findPlace(database, word.replace(/^.*\/plek\//, ''))
  return found && ('place' in found ? found.place : found.movedTo)
}

/** The number that the first word is, when it is the only one. */
export const readNumber = ({ words }: Errand): number | undefined =>
  words.length === 1 && /^\d{1,15}$/.test(words[0]!) ? Number(words[0]) : undefined
