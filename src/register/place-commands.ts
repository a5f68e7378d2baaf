import { dayOf } from '../design/numbers.ts'
import { readGeography } from '../geography/index.ts'
import type { Command } from '../platform/command.ts'
import { readAssignments } from './assignments.ts'
import { readCommandWords } from './command-words.ts'
import { undoChange } from './edit-store.ts'
import { eraseField } from './erase-store.ts'
import { type Errand, fail, findTarget, readNumber, type Verb } from './errand-commands.ts'
import { optionInWords } from './import-text.ts'
import { type Field, PartialDate, type Place, type PlaceContent } from './place.ts'
import { changeInLines, differingCells, placeInLines, reportPlace } from './place-report.ts'
import { text } from './place-text.ts'
import { reportVerbs } from './report-commands.ts'
import { addPlace, editPlace } from './settling-store.ts'
import { editorsDesk, type SourceList, thePlaceItself } from './source-list.ts'
import { buildAreaNames } from './spreadsheet/area-names.ts'
import { statusWords } from './spreadsheet/cell-words.ts'
import { columnsOf, fieldOfColumn, ownColumns, toCells } from './spreadsheet/cells.ts'
import { findConsentToCome } from './spreadsheet/consent-to-come.ts'
import { problemInWords } from './spreadsheet/problem-text.ts'
import { type Basis, isSame, type SaidValues } from './statement.ts'
import { findRoot, findSettled, listChanges, listProvenance, readRegister, saveSource } from './store.ts'
import { taskVerbs } from './task-commands.ts'

const grammar = {
  texts: ['by', 'reason', 'since', 'said-by', 'on', 'outcome', 'note'],
  flags: ['json', 'all'],
}

const verbs: Readonly<Record<string, Verb>> = {
  show: { needs: [], run: show },
  history: { needs: [], run: showHistory },
  add: { needs: ['by', 'reason'], run: add },
  edit: { needs: ['by', 'reason'], run: (errand) => edit(errand, 'checked') },
  pin: { needs: ['by', 'reason'], run: (errand) => edit(errand, 'pin') },
  confirm: { needs: ['by'], run: (errand) => edit(errand, 'place') },
  status: { needs: ['by', 'reason'], run: changeStatus },
  erase: { needs: ['by', 'reason'], run: erase },
  undo: { needs: ['by', 'reason'], run: undo },
  ...taskVerbs,
  ...reportVerbs,
}

const place: Command = {
  name: 'place',
  summary: text.summary,
  help: text.help(ownColumns.join(', '), Object.values(statusWords).join(', ')),
  run: async ([name = '', ...said], surroundings) => {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
    if (!verb) return fail(surroundings, text.words)
    const read = readCommandWords(said, grammar)
    if ('wrong' in read) return fail(surroundings, optionInWords(read.wrong, grammar))
    const missing = verb.needs.filter((option) => read.options[option] === undefined)
    if (missing.length > 0)
      return fail(surroundings, text.needs(name, missing.map((option) => `--${option}`).join(', ')))
    const areas = buildAreaNames(await readGeography(surroundings.database))
    const today = dayOf(surroundings.now()).toString()
    return verb.run({ ...surroundings, ...read, areas, today })
  },
}

async function show(errand: Errand): Promise<boolean> {
  const target = await findTarget(errand)
  if (!target) return false
  const { database, say, flags, areas } = errand
  const settled = await findSettled(database, target.id)
  const provenance = await listProvenance(database, target.id)
  const columns = reportPlace(target, settled!, provenance, areas)
  const { id, slug, version, confirmedOn } = target
  if (flags.has('json')) {
    say(JSON.stringify({ id, slug, version, confirmedOn: confirmedOn ?? null, columns }, null, 2))
    return true
  }
  say(`${slug} (${id}), ${confirmedOn ? text.confirmed(confirmedOn) : text.neverConfirmed}`)
  for (const line of placeInLines(columns)) say(line)
  for (const { source, rowKey, mentionedIn } of provenance.values())
    if (rowKey !== undefined) say(text.foundIn(source.name, rowKey, mentionedIn))
  return true
}

async function showHistory(errand: Errand): Promise<boolean> {
  const target = await findTarget(errand)
  if (!target) return false
  const changes = await listChanges(errand.database, target.id)
  if (errand.flags.has('json')) errand.say(JSON.stringify(changes, null, 2))
  else for (const change of changes) for (const line of changeInLines(change, errand.areas)) errand.say(line)
  return true
}

async function add(errand: Errand): Promise<boolean> {
  const said = readValues(errand, errand.words, 'values only') as Partial<PlaceContent> | undefined
  if (!said) return false
  if (said.name === undefined) return fail(errand, text.nameNeeded)
  await saveSource(errand.database, editorsDesk, errand.now())
  const { by, reason } = errand.options
  const what = { basis: 'checked', sourceId: editorsDesk.id, saidOn: errand.today, values: said } as const
  const id = await addPlace(errand, what, by!, reason)
  errand.say(text.added((await readRegister(errand.database)).byId.get(id)!.slug, id))
  return true
}

function readValues(
  errand: Errand,
  words: readonly string[],
  may: 'values only' | 'also nothing' = 'also nothing',
): SaidValues | undefined {
  const read = readAssignments(words, errand.areas, may)
  if ('values' in read) {
    const toCome = findConsentToCome(read.values, errand.today)
    if (toCome) fail(errand, text.consentToCome(toCome))
    else if (Object.keys(read.values).length > 0) return read.values
    else fail(errand, text.needs('…', text.needsValue))
  } else if ('problem' in read) fail(errand, `${read.problem.column}: ${problemInWords(read.problem)}`)
  else fail(errand, text.wrongWord[read.wrong.why](read.wrong.word, ownColumns.join(', ')))
  return undefined
}

/** Says something of a place by hand: checked by somebody, pinned, or said by the place itself. */
async function edit(errand: Errand, basis: Extract<Basis, 'checked' | 'pin' | 'place'>): Promise<boolean> {
  const target = await findTarget(errand)
  if (!target) return false
  const words = errand.words.slice(1)
  const values =
    basis === 'checked' ? readValues(errand, words) : readValuesOrFields(errand, target, words, basis)
  if (!values) return false
  const day = errand.options.on ?? errand.today
  if (!PartialDate.safeParse(day).success) return fail(errand, text.wrongDay(day))
  if (day > errand.today) return fail(errand, text.dayToCome(day))
  await sayOf(errand, target, { basis, saidOn: day, values })
  if (basis === 'place') errand.say(text.confirmed(day))
  return true
}

/** A field without a value means the value it has; for a confirmation no fields at all means all of them. */
function readValuesOrFields(
  errand: Errand,
  { content }: Place,
  words: readonly string[],
  basis: 'pin' | 'place',
): SaidValues | undefined {
  if (basis === 'place' && words.length === 0) {
    const { otherColumns, ...known } = content
    return known
  }
  const asItIs: Partial<Record<Field, unknown>> = {}
  for (const word of words.filter((word) => !word.includes('='))) {
    const field = fieldOfColumn.get(word)
    if (!field || content[field] === undefined) {
      fail(
        errand,
        field ? text.unknownNow(word) : text.wrongWord['unknown column'](word, ownColumns.join(', ')),
      )
      return undefined
    }
    asItIs[field] = content[field]
  }
  const assignments = words.filter((word) => word.includes('='))
  if (assignments.length === 0 && words.length > 0) return asItIs as Partial<PlaceContent>
  const values = readValues(errand, assignments)
  return values && { ...(asItIs as Partial<PlaceContent>), ...values }
}

async function changeStatus(errand: Errand): Promise<boolean> {
  const target = await findTarget(errand)
  if (!target) return false
  const { words, options, today } = errand
  if (words.length !== 2) return fail(errand, text.needs('status', text.needsStatus))
  // All four together, so that an earlier status leaves no date or reason behind.
  const values = readValues(errand, [
    `status=${words[1]}`,
    `status_sinds=${options.since ?? today}`,
    `status_reden=${options.reason}`,
    `status_door=${options['said-by'] ?? options.by}`,
  ])
  if (!values) return false
  // A status is a decision: whatever a place or a list says of itself, one that is taken off is off.
  return sayOf(errand, target, { basis: 'pin', saidOn: today, values })
}

const sourceOf: Record<Exclude<Basis, 'source'>, SourceList> = {
  checked: editorsDesk,
  pin: editorsDesk,
  place: thePlaceItself,
}

/**
 * Takes in what was said, and tells what the register shows differently and what something weightier outweighs;
 * answers whether all of it holds.
 */
async function sayOf(
  errand: Errand,
  target: Place,
  said: { basis: Exclude<Basis, 'source'>; saidOn: string; values: SaidValues },
): Promise<boolean> {
  const { database, now, options, areas, say, complain } = errand
  const source = sourceOf[said.basis]
  await saveSource(database, source, now())
  await editPlace(errand, target.id, { ...said, sourceId: source.id }, options.by!, options.reason)
  const after = (await readRegister(database)).byId.get(target.id)!.content
  const cells = differingCells(target.content, after, areas)
  for (const { column, before, after } of cells) say(text.changed(column, before, after))
  if (cells.length === 0) say(text.sameContent)
  const outweighed = (Object.entries(said.values) as [Exclude<Field, 'otherColumns'>, unknown][]).filter(
    ([field, value]) => !isSame(after[field] ?? null, value),
  )
  for (const [field] of outweighed) {
    const column = columnsOf(field)[0]!
    complain(text.outweighed(column, toCells(after, areas)[column]!))
  }
  return outweighed.length === 0
}

async function erase(errand: Errand): Promise<boolean> {
  const target = await findTarget(errand)
  if (!target) return false
  const { words, options, say } = errand
  const [, said = ''] = words
  const [column = '', host] = said.split('=')
  const field = fieldOfColumn.get(column)
  if (words.length !== 2) return fail(errand, text.needs('erase', text.needsField))
  if (!field) return fail(errand, text.wrongWord['unknown column'](column, ownColumns.join(', ')))
  if (field === 'name') return fail(errand, text.nameStays)
  if (host !== undefined && (field !== 'hosts' || host.trim() === ''))
    return fail(errand, text.needs('erase', text.needsField))
  const occasion = { actor: options.by!, note: options.reason!, host }
  const { erased } = await eraseField(errand, target.id, field, occasion)
  if (!erased) return fail(errand, text.noHost(host!, target.slug))
  say(text.erased(columnsOf(field).join(', '), target.slug))
  return true
}

async function undo(errand: Errand): Promise<boolean> {
  const { words, options, database, say } = errand
  const number = readNumber(errand)
  if (number === undefined) return fail(errand, text.needs('undo', text.needsNumber))
  const note = options.reason
  const outcome = await undoChange(errand, number, { actor: options.by!, ...(note && { note }) })
  if (!('undone' in outcome)) return fail(errand, text.notUndone(words[0]!, outcome))
  const { byId } = await readRegister(database)
  const root = await findRoot(database, outcome.undone.placeId)
  const slug = byId.get(root ?? '')?.slug
  say(slug ? text.undone(number, slug) : text.undoneGone(number))
  return true
}

/** Everything an editor does with one place. */
export const placeCommands: readonly Command[] = [place]
