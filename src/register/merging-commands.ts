import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { problemInWords } from '../platform/spreadsheet/problems.ts'
import { readSpreadsheet } from '../platform/spreadsheet/spreadsheet.ts'
import {
  type Band,
  compareRecords,
  type LikenessRecord,
  type Outcome,
  reasonInWords,
} from './likeness/likeness.ts'
import { comparePairs, likenessColumns } from './likeness-pairs.ts'
import { toLikenessRecord } from './likeness-record.ts'
import { Decisions, disagreements } from './merge.ts'
import { findByIdOrSlug, mergePlaces, unmergePlace } from './merge-store.ts'
import { text } from './merging-text.ts'
import { addReview, listOpenPairs, type ProposedPair, proposeAllPairs } from './pair-store.ts'
import type { Place } from './place.ts'
import { findAbsorbed, readRegister } from './store.ts'

const outcomes: readonly Outcome[] = [
  'same',
  'same organisation, other location',
  'part of',
  'different',
  'unsure',
]

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

async function listPairs(
  words: string[],
  { database, say, complain }: CommandSurroundings,
): Promise<boolean> {
  const { values } = parseArgs({
    args: words,
    options: {
      band: { type: 'string' },
      limit: { type: 'string', default: '20' },
      json: { type: 'boolean' },
    },
  })
  const limit = Number(values.limit)
  const bands: readonly Band[] = ['certain', 'maybe']
  if ((values.band && !bands.includes(values.band as Band)) || !(Number.isInteger(limit) && limit > 0)) {
    complain(text.pairs.listWords)
    return false
  }
  const open = await listOpenPairs(database)
  const asked = open.filter(({ band }) => !values.band || band === values.band)
  if (values.json) {
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

async function reviewPair(words: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { by: { type: 'string' }, note: { type: 'string' } },
  })
  const [left, right, outcome] = positionals
  const places = await findTwo(surroundings, left, right)
  if (!places) return false
  if (!outcomes.includes(outcome as Outcome) || !values.by) {
    surroundings.complain(text.pairs.reviewWords(outcomes))
    return false
  }
  const records = places.map(toLikenessRecord) as [LikenessRecord, LikenessRecord]
  await addReview(surroundings, records, outcome as Outcome, values.by, values.note)
  surroundings.say(text.pairs.remembered)
  return true
}

const merge: Command = {
  name: 'merge',
  summary: text.merge.summary,
  help: text.merge.help,
  run: async (words, surroundings) => {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        keep: { type: 'string', multiple: true },
        rule: { type: 'boolean' },
        by: { type: 'string' },
      },
    })
    const places = await findTwo(surroundings, ...positionals)
    if (!places) return false
    const said = (values.keep ?? []).flatMap((list) => list.split(',')).map((decision) => decision.split('='))
    const decisions = Decisions.safeParse(Object.fromEntries(said))
    if (!decisions.success || !values.by) {
      surroundings.complain(text.merge.words)
      return false
    }
    return mergeTwo(surroundings, places, values.rule ? 'by the rule' : decisions.data, values.by)
  },
}

async function mergeTwo(
  surroundings: CommandSurroundings,
  [left, right]: [Place, Place],
  decisions: Decisions | 'by the rule',
  by: string,
): Promise<boolean> {
  const outcome = await mergePlaces(surroundings, left, right, decisions, by)
  if ('undecided' in outcome) {
    surroundings.complain(text.merge.undecided)
    for (const field of disagreements(left.content, right.content))
      surroundings.complain(
        `  ${field}: ${JSON.stringify(left.content[field])} | ${JSON.stringify(right.content[field])}`,
      )
    surroundings.complain(text.merge.decide(outcome.undecided.map((field) => `${field}=left`).join(',')))
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
  run: async (words, surroundings) => {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { by: { type: 'string' } },
    })
    const absorbed = await findAbsorbed(surroundings.database, positionals[0] ?? '')
    if (!absorbed || !values.by) {
      surroundings.complain(absorbed ? text.unmerge.words : text.unmerge.notMerged(positionals[0] ?? ''))
      return false
    }
    await unmergePlace(surroundings, absorbed, values.by)
    surroundings.say(text.unmerge.done(positionals[0]!))
    return true
  },
}

const likeness: Command = {
  name: 'likeness',
  summary: text.likeness.summary,
  help: text.likeness.help(likenessColumns),
  run: async (words, { folder, say, complain }) => {
    const { values } = parseArgs({
      args: words,
      options: { pairs: { type: 'string' }, json: { type: 'boolean' } },
    })
    if (!values.pairs) {
      complain(text.likeness.words)
      return false
    }
    const bytes = await readFile(resolve(folder, values.pairs)).catch(() => undefined)
    if (!bytes) {
      complain(text.likeness.noFile(values.pairs))
      return false
    }
    const read = await readSpreadsheet(bytes, values.pairs, { unguard: true })
    if ('unreadable' in read) {
      for (const problem of read.unreadable) complain(problemInWords(problem))
      return false
    }
    const compared = comparePairs(read.sheet, compareRecords)
    if ('missing' in compared) {
      complain(text.likeness.missing(compared.missing))
      return false
    }
    if (values.json) say(JSON.stringify(compared.pairs, null, 2))
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
