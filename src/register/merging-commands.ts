import { resolve } from 'node:path'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { type CommandWords, type Grammar, readCommandWords } from './command-words.ts'
import { optionInWords } from './import-text.ts'
import {
  type Band,
  compareRecords,
  type LikenessRecord,
  type Outcome,
  outcomes,
  reasonInWords,
} from './likeness/likeness.ts'
import { comparePairs, likenessColumns } from './likeness-pairs.ts'
import { toLikenessRecord } from './likeness-record.ts'
import { Decisions, disagreements } from './merge.ts'
import { findByIdOrSlug, mergePlaces, unmergePlace } from './merge-store.ts'
import { text } from './merging-text.ts'
import { addReview, listOpenPairs, type ProposedPair, proposeAllPairs } from './pair-store.ts'
import type { Field, Place } from './place.ts'
import { readTableFile } from './sources.ts'
import { columnsOf, fieldOfColumn } from './spreadsheet/cells.ts'
import { findAbsorbed, readRegister } from './store.ts'

const pairs: Command = {
  name: 'pairs',
  summary: text.pairs.summary,
  help: text.pairs.help,
  run: async ([verb, ...words], surroundings) => {
    if (verb === 'find') return findAllPairs(surroundings)
    if (verb === 'review') return reviewPair(words, surroundings)
    return listPairs(verb === undefined ? [] : [verb, ...words], surroundings)
  },
}

async function findAllPairs(surroundings: CommandSurroundings): Promise<boolean> {
  const { certain, maybe } = await proposeAllPairs(surroundings)
  surroundings.say(text.pairs.found(certain, maybe))
  return true
}

/** The words of a command, or nothing and what is wrong with them. */
function readWords(
  said: readonly string[],
  grammar: Grammar,
  { complain }: CommandSurroundings,
): CommandWords | undefined {
  const read = readCommandWords(said, grammar)
  if (!('wrong' in read)) return read
  complain(optionInWords(read.wrong, grammar))
  return undefined
}

async function listPairs(said: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const { database, say, complain } = surroundings
  const read = readWords(said, { texts: ['band', 'limit'], flags: ['json'] }, surroundings)
  if (!read) return false
  const { words, options, flags } = read
  const limit = Number(options.limit ?? 20)
  const bands: readonly Band[] = ['certain', 'maybe']
  const isBand = options.band === undefined || bands.includes(options.band as Band)
  if (words.length > 0 || !isBand || !(Number.isInteger(limit) && limit > 0)) {
    complain(text.pairs.listWords)
    return false
  }
  const open = await listOpenPairs(database)
  const asked = open.filter(({ band }) => options.band === undefined || band === options.band)
  if (flags.has('json')) {
    say(JSON.stringify(asked.slice(0, limit), null, 2))
    return true
  }
  const { byId } = await readRegister(database)
  for (const pair of asked.slice(0, limit)) say(pairInWords(pair, byId))
  say(text.pairs.count(Math.min(limit, asked.length), asked.length))
  return true
}

function pairInWords(
  { leftId, rightId, score, band, outcome, reasons }: ProposedPair,
  places: ReadonlyMap<string, Place>,
) {
  const nameOf = (id: string) => `${places.get(id)?.content.name} (${places.get(id)?.slug})`
  return [
    `${nameOf(leftId)} ~ ${nameOf(rightId)}`,
    `  ${text.bands[band]} (${score.toFixed(2)}): ${text.outcomes[outcome]}`,
    ...reasons.map((reason) => `  ${reason.direction === 'for' ? '+' : '-'} ${reasonInWords(reason)}`),
    '',
  ].join('\n')
}

async function reviewPair(said: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const read = readWords(said, { texts: ['by', 'note'] }, surroundings)
  if (!read) return false
  const { by, note } = read.options
  const [left, right, outcome] = read.words
  const places = await findTwo(surroundings, left, right)
  if (!places) return false
  if (!outcomes.includes(outcome as Outcome) || !by) {
    surroundings.complain(text.pairs.reviewWords(outcomes))
    return false
  }
  const records = places.map(toLikenessRecord) as [LikenessRecord, LikenessRecord]
  await addReview(surroundings, records, outcome as Outcome, by, note)
  surroundings.say(text.pairs.remembered)
  return true
}

const merge: Command = {
  name: 'merge',
  summary: text.merge.summary,
  help: text.merge.help,
  run: async (said, surroundings) => {
    const read = readWords(said, { texts: ['keep', 'by'], flags: ['rule'] }, surroundings)
    if (!read) return false
    const { keep = '', by } = read.options
    const places = await findTwo(surroundings, ...read.words)
    if (!places) return false
    const decided = keep.split(',').filter((decision) => decision !== '')
    const decisions = Decisions.safeParse(
      Object.fromEntries(
        decided.map((decision) => {
          const [column = '', side] = decision.split('=')
          return [fieldOfColumn.get(column) ?? column, side]
        }),
      ),
    )
    if (!decisions.success || !by) {
      surroundings.complain(text.merge.words)
      return false
    }
    return mergeTwo(surroundings, places, read.flags.has('rule') ? 'by the rule' : decisions.data, by)
  },
}

/** A field as an editor knows it: by its column in every export. */
const columnOf = (field: Field): string => (field === 'otherColumns' ? field : columnsOf(field)[0]!)

async function mergeTwo(
  surroundings: CommandSurroundings,
  [left, right]: [Place, Place],
  decisions: Decisions | 'by the rule',
  by: string,
): Promise<boolean> {
  const outcome = await mergePlaces(surroundings, left, right, decisions, by)
  if ('changedMeanwhile' in outcome) {
    surroundings.complain(text.merge.changedMeanwhile)
    return false
  }
  if ('undecided' in outcome) {
    surroundings.complain(text.merge.undecided)
    for (const field of new Set([...disagreements(left.content, right.content), ...outcome.undecided]))
      surroundings.complain(
        `  ${columnOf(field)}: ${JSON.stringify(left.content[field] ?? '')} | ${JSON.stringify(right.content[field] ?? '')}`,
      )
    surroundings.complain(
      text.merge.decide(outcome.undecided.map((field) => `${columnOf(field)}=left`).join(',')),
    )
    return false
  }
  await addReview(surroundings, [toLikenessRecord(left), toLikenessRecord(right)], 'same', by)
  surroundings.say(text.merge.done(right.slug, left.slug))
  return true
}

async function findTwo(
  { database, complain }: CommandSurroundings,
  ...ids: (string | undefined)[]
): Promise<[Place, Place] | undefined> {
  const [left, right] = await Promise.all(
    [ids[0], ids[1]].map((id) => (id ? findByIdOrSlug(database, id) : undefined)),
  )
  for (const [index, place] of [left, right].entries())
    if (place && ids[index] !== place.id && ids[index] !== place.slug)
      complain(text.moved(ids[index]!, place.slug))
  if (!left || !right) {
    complain(text.noPlace((!left ? ids[0] : ids[1]) ?? ''))
    return undefined
  }
  if (left.id === right.id) {
    complain(text.samePlace)
    return undefined
  }
  return [left, right]
}

const unmerge: Command = {
  name: 'unmerge',
  summary: text.unmerge.summary,
  help: text.unmerge.help,
  run: async (said, surroundings) => {
    const read = readWords(said, { texts: ['by'] }, surroundings)
    if (!read) return false
    const [word = ''] = read.words
    const { by } = read.options
    const absorbed = await findAbsorbed(surroundings.database, word)
    if (!absorbed || !by) {
      surroundings.complain(absorbed ? text.unmerge.words : text.unmerge.notMerged(word))
      return false
    }
    await unmergePlace(surroundings, absorbed, by)
    surroundings.say(text.unmerge.done(word))
    return true
  },
}

const likeness: Command = {
  name: 'likeness',
  summary: text.likeness.summary,
  help: text.likeness.help(likenessColumns),
  run: async (said, surroundings) => {
    const read = readWords(said, { texts: ['pairs'], flags: ['json'] }, surroundings)
    if (!read) return false
    const { folder, say, complain } = surroundings
    const path = read.options.pairs
    if (!path) {
      complain(text.likeness.words)
      return false
    }
    const found = await readTableFile(resolve(folder, path), { unguard: true })
    if ('wrong' in found) {
      for (const line of found.wrong) complain(line)
      return false
    }
    const compared = comparePairs(found.table, compareRecords)
    if ('missing' in compared) {
      complain(text.likeness.missing(compared.missing))
      return false
    }
    if (read.flags.has('json')) say(JSON.stringify(compared.pairs, null, 2))
    else
      for (const { row, score, band, outcome, reasons } of compared.pairs)
        say(
          `${row}\t${score.toFixed(3)}\t${band}\t${outcome}\t${reasons.map(({ words }) => words).join('; ')}`,
        )
    return true
  },
}

/** Comparing, merging and un-merging. */
export const mergingCommands: readonly Command[] = [pairs, merge, unmerge, likeness]
