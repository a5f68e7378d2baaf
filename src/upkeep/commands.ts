import { resolve } from 'node:path'
import { dayOf } from '../design/numbers.ts'
import { completeness, knownMunicipalities, readGeography } from '../geography/index.ts'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { writeCsv } from '../platform/spreadsheet/csv.ts'
import { problemInWords } from '../platform/spreadsheet/problems.ts'
import { placeTexts, readCommandWords, writeOut } from '../register/index.ts'
import { oldestFirst, whyCall } from './asking/calls.ts'
import { commandText as text } from './command-text.ts'
import { askPlace } from './jobs.ts'
import { listAskable } from './question-store.ts'

const grammar = { texts: ['region', 'out'] }

/** Two words of `place` that ask places; its other words are the register's. */
export const withAsking = (command: Command): Command =>
  command.name === 'place'
    ? {
        ...command,
        help: `${command.help}\n${text.help}`,
        run: ([verb, ...words], surroundings) => {
          if (verb === 'calls') return writeCalls(words, surroundings)
          if (verb === 'ask') return mailOne(words, surroundings)
          return command.run(verb === undefined ? [] : [verb, ...words], surroundings)
        },
      }
    : command

/** Mails one place now, whatever its turn. */
async function mailOne(words: readonly string[], surroundings: CommandSurroundings): Promise<boolean> {
  const { publicAddress, say, complain } = surroundings
  const fail = (line: string): false => {
    complain(line)
    return false
  }
  const [slug, ...more] = words
  if (slug === undefined || slug.startsWith('--') || more.length > 0) return fail(text.askWords)
  if (!publicAddress) return fail(text.noAddress)
  const [askable] = await listAskable(surroundings, ({ id, slug: own }) => own === slug || id === slug)
  if (!askable) return fail(text.noPlace(slug))
  if (!(await askPlace(surroundings, publicAddress, askable))) return fail(text.notAsked(askable.place.slug))
  say(text.asked(askable.place.slug))
  return true
}

async function writeCalls(said: readonly string[], surroundings: CommandSurroundings): Promise<boolean> {
  const { database, now, folder, say, complain } = surroundings
  const fail = (line: string): false => {
    complain(line)
    return false
  }
  const read = readCommandWords(said, grammar)
  if ('wrong' in read || read.words.length > 0 || !read.options.region) return fail(text.words)
  const { region, out } = read.options
  const geography = await readGeography(database)
  const known = geography.regions.find(({ name }) => name.toLowerCase() === region.toLowerCase())
  if (!known) return fail(text.noRegion(region, geography.regions.map(({ name }) => name).join(', ')))
  const municipalities = knownMunicipalities(geography, known.name)
  const codes = new Set(municipalities.map(({ code }) => code))

  const day = dayOf(now()).toString()
  const places = await listAskable(surroundings, ({ content }) => codes.has(content.municipality ?? ''))
  const rows = places.toSorted(oldestFirst).flatMap((askable) => {
    const { content, slug, lastWord } = askable.place
    const why = whyCall({ ...askable, email: content.email }, day)
    if (!why) return []
    return {
      plek: content.name,
      plaats: content.town ?? '',
      gemeente: geography.municipalities.get(content.municipality!)!.name,
      telefoon: content.phone ?? '',
      website: content.website ?? '',
      status: placeTexts.nl.statuses[content.status as keyof typeof placeTexts.nl.statuses] ?? '',
      nagekeken_op: lastWord.by === 'source' ? '' : (lastWord.on ?? ''),
      bron_van: lastWord.by === 'source' ? (lastWord.on ?? '') : '',
      waarom: text.why[why],
      pagina: `/plek/${slug}`,
    }
  })
  if (completeness(geography, known.name) !== 'yes')
    complain(text.incomplete(known.name, municipalities.map(({ name }) => name).join(', ')))
  const written = writeCsv([...text.columns], rows)
  if ('unwritable' in written) return fail(written.unwritable.map(problemInWords).join('\n'))
  if (out === undefined) {
    say(new TextDecoder().decode(written.file).trimEnd())
    return true
  }
  const path = resolve(folder, out)
  if (!(await writeOut(path, written.file))) return fail(text.notWritten(path))
  say(text.written(rows.length, path))
  return true
}
