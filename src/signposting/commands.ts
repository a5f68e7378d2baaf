import { parseArgs } from 'node:util'
import { dayOf } from '../design/numbers.ts'
import { type Geography, readGeography } from '../geography/index.ts'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { text } from './commands-text.ts'
import { RegionalContact } from './regional-contact.ts'
import { type ContactArea, readContacts, saveContact, withdrawContact } from './store.ts'

const signposting: Command = {
  name: 'signposting',
  summary: text.summary,
  help: text.help,
  run: async ([subject, verb, ...words], surroundings) => {
    if (subject === undefined) return fail(surroundings, text.help)
    if (subject !== 'contact') return fail(surroundings, text.words)
    if (verb === 'add') return addContact(words, surroundings)
    if (verb === 'remove') return removeContact(words, surroundings)
    if (verb === 'list') return listContacts(words, surroundings)
    return fail(surroundings, text.words)
  },
}

function fail({ complain }: CommandSurroundings, line: string): false {
  complain(line)
  return false
}

const string = { type: 'string' } as const

async function addContact(words: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const { positionals, values } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      ...{ role: string, name: string, consent: string, email: string, phone: string },
      ...{ source: string, on: string, by: string },
    },
  })
  const { by, role, source, name, consent, email, phone, on } = values
  const area = await findArea(surroundings, positionals[0])
  if (!by || !role || !source) return fail(surroundings, text.needs('GEBIED, --role, --source en --by'))
  if (!area) return fail(surroundings, text.noArea(positionals[0] ?? ''))
  const today = dayOf(surroundings.now()).toString()
  const said = { role, source, name, consentOn: consent, email, phone, saidOn: on ?? today }
  const read = RegionalContact.safeParse(said)
  if (!read.success) return fail(surroundings, whatIsWrong(read.error.issues[0]!))
  const toCome = [read.data.saidOn, read.data.consentOn].find((day) => day && day > today)
  if (toCome) return fail(surroundings, text.dayToCome(toCome))
  await saveContact(surroundings, area, read.data, by)
  surroundings.say(text.saved(area.name))
  return true
}

type WrongField = keyof (typeof text)['wrong']

function whatIsWrong({ path, message }: { path: PropertyKey[]; message: string }): string {
  const field = String(path[0] ?? message)
  return text.wrong[field as WrongField]
}

async function removeContact(words: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const { positionals, values } = parseArgs({ args: words, allowPositionals: true, options: { by: string } })
  const area = await findArea(surroundings, positionals[0])
  if (!values.by) return fail(surroundings, text.needs('GEBIED en --by'))
  if (!area) return fail(surroundings, text.noArea(positionals[0] ?? ''))
  const removed = await withdrawContact(surroundings, area, values.by)
  if (!removed) return fail(surroundings, text.notThere(area.name))
  surroundings.say(text.removed(area.name))
  return true
}

async function listContacts(words: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const { values } = parseArgs({ args: words, options: { json: { type: 'boolean', default: false } } })
  const { database, say } = surroundings
  const contacts = await readContacts(database)
  const { municipalities } = await readGeography(database)
  if (values.json) say(JSON.stringify(contacts, null, 2))
  else if (contacts.length === 0) say(text.none)
  else
    for (const { area, role, name, email, phone, source, saidOn } of contacts) {
      const areaName = area.kind === 'region' ? area.key : (municipalities.get(area.key)?.name ?? area.key)
      const who = [name, role, email, phone].filter(Boolean).join(', ')
      say(text.line(areaName, who, `${source}, ${saidOn}`))
    }
  return true
}

/** A municipality by its code or address, or a region by its name or address. */
async function findArea(
  { database }: CommandSurroundings,
  typed = '',
): Promise<(ContactArea & { name: string }) | undefined> {
  const { municipalities, regions }: Geography = await readGeography(database)
  const municipality = [...municipalities.values()].find(({ code, slug }) => code === typed || slug === typed)
  if (municipality) return { kind: 'municipality', key: municipality.code, name: municipality.name }
  const region = regions.find(({ name, slug }) => name === typed || slug === typed)
  return region && { kind: 'region', key: region.name, name: region.name }
}

export const signpostingCommands: readonly Command[] = [signposting]
