import { dayOf } from '../design/numbers.ts'
import { readGeography } from '../geography/index.ts'
import type { CommandSurroundings } from '../platform/command.ts'
import {
  buildAreaNames,
  type CommandWords,
  dutchMoment,
  findPlace,
  findRoots,
  optionInWords,
  readCommandWords,
  readRegister,
} from '../register/index.ts'
import { type ActivityContent, activityStatuses, type Change } from './activity.ts'
import { type HeldActivity, readActivities } from './activity-store.ts'
import { text } from './command-text.ts'
import { editActivity, listActivityChanges } from './edit-store.ts'
import { eraseColumn } from './erase-store.ts'
import { erasable } from './erasing.ts'
import { findNext } from './next-occurrence.ts'
import { readDate } from './notation/dutch-dates.ts'
import { parseWhen } from './notation/parse-when.ts'
import { isDayOf } from './occurrences.ts'
import { withAvailability, withChange } from './one-day.ts'
import { oneOf } from './spreadsheet/cell-forms.ts'
import { availabilityWords, statusWords } from './spreadsheet/cell-words.ts'
import { toCells } from './spreadsheet/cells.ts'
import { changedColumns } from './spreadsheet/importing.ts'

const grammar = { texts: ['by', 'note', 'to', 'times', 'on', 'reason', 'place'], flags: ['json'] }

/** What somebody asked of one activity. */
interface Errand extends CommandWords {
  surroundings: CommandSurroundings
  today: Temporal.PlainDate
}
type Errands = (errand: Errand) => Promise<boolean>

function fail({ surroundings }: Errand, line: string): false {
  surroundings.complain(line)
  return false
}

const asErrand =
  (verb: string, needs: readonly ('by' | 'reason' | 'to')[], run: Errands) =>
  async (said: string[], surroundings: CommandSurroundings): Promise<boolean> => {
    const today = dayOf(surroundings.now())
    const read = readCommandWords(said, grammar)
    if ('wrong' in read) {
      surroundings.complain(optionInWords(read.wrong, grammar))
      return false
    }
    const missing = needs
      .filter((option) => read.options[option] === undefined)
      .map((option) => `--${option}`)
    if (missing.length === 0) return run({ ...read, surroundings, today })
    surroundings.complain(text.needs(verb, missing.join(', ')))
    return false
  }

/** Letters and digits of an id that are enough to tell it from others, and to be no slip. */
const ENOUGH = 6

/** The activity that the first word means, by its id or the beginning of it. */
async function findTarget(errand: Errand): Promise<HeldActivity | undefined> {
  const [word = ''] = errand.words
  const { activities } = await readActivities(errand.surroundings.database)
  const isId = word.length >= ENOUGH && /^[\da-f-]+$/i.test(word)
  const [found, ...others] = isId
    ? activities.filter(({ id, undone }) => !undone && id.startsWith(word.toLowerCase()))
    : []
  if (found && others.length === 0) return found
  fail(errand, others.length > 0 ? text.severalActivities(word) : text.noActivity(word))
  return undefined
}

const list: Errands = async (errand) => {
  const { database, say } = errand.surroundings
  const { activities } = await readActivities(database)
  const register = await readRegister(database)
  const roots = await findRoots(database)
  const rootOf = (id: string) => roots.get(id) ?? id
  const place = errand.options.place
  const only = place === undefined ? undefined : await findPlaceId(errand, place)
  if (place !== undefined && !only) return fail(errand, text.noPlace(place))
  const shown = activities.filter(
    ({ undone, content }) => !undone && (!only || content.places.some((id) => rootOf(id) === only)),
  )
  if (shown.length === 0) say(text.none)
  for (const activity of shown) {
    const slug = register.byId.get(rootOf(activity.content.places[0]!))?.slug ?? '?'
    const next = findNext(activity, errand.today)?.date.toString() ?? ''
    const status = activity.content.status === 'running' ? next : statusWords[activity.content.status]
    say([activity.id.slice(0, 8), slug, activity.content.title, status].join('  '))
  }
  return true
}

async function findPlaceId({ surroundings }: Errand, word: string): Promise<string | undefined> {
  const found = await findPlace(surroundings.database, word.replace(/^.*\/plek\//, ''))
  return found && ('place' in found ? found.place.id : found.movedTo.id)
}

const show: Errands = async (errand) => {
  const target = await findTarget(errand)
  if (!target) return false
  const { database, say } = errand.surroundings
  const { undone: _, ...activity } = target
  if (errand.flags.has('json')) {
    say(JSON.stringify(activity, null, 2))
    return true
  }
  const areas = buildAreaNames(await readGeography(database))
  say(`${activity.content.title} (${activity.id}), ${text.knownSince(activity.knownSince)}`)
  for (const [column, cell] of Object.entries(toCells(activity.content, areas)))
    if (cell !== '') say(`  ${column.padEnd(18)} ${cell}`)
  return true
}

const history: Errands = async (errand) => {
  const target = await findTarget(errand)
  if (!target) return false
  const areas = buildAreaNames(await readGeography(errand.surroundings.database))
  for (const { changedAt, kind, actor, note, before, after } of await listActivityChanges(
    errand.surroundings,
    target.id,
  )) {
    const columns = after ? changedColumns(before, after, areas).join(', ') : text.gone
    errand.surroundings.say(
      [dutchMoment(changedAt), text.kinds[kind], actor, columns, note].filter(Boolean).join('  '),
    )
  }
  return true
}

/** Edits the activity that the first word means, and says what came of it. */
async function edit(
  errand: Errand,
  target: HeldActivity,
  change: (content: ActivityContent) => ActivityContent,
  done: string,
): Promise<boolean> {
  const { by, reason, note } = errand.options
  const outcome = await editActivity(errand.surroundings, target.id, change, {
    actor: by!,
    note: reason ?? note,
  })
  if ('noSuchActivity' in outcome) return fail(errand, text.noActivity(target.id))
  if ('doesNotFit' in outcome) return fail(errand, text.doesNotFit)
  errand.surroundings.say('unchanged' in outcome ? text.nothing : done)
  return true
}

/** Says something of one day of an activity: the day must be one on which it is. */
const onOneDay =
  (make: (errand: Errand, on: string) => Change | undefined | { wrong: string }): Errands =>
  async (errand) => {
    const target = await findTarget(errand)
    if (!target) return false
    const [, typed = ''] = errand.words
    const on = readDate(typed)
    if (!on) return fail(errand, text.noDay(typed))
    if (!isDayOf(target, on)) return fail(errand, text.notOn(target.content.title, on))
    const change = make(errand, on)
    if (change && 'wrong' in change) return fail(errand, change.wrong)
    return edit(
      errand,
      target,
      (content) => withChange(content, on, change),
      text.noted(target.content.title, on),
    )
  }

const noteOf = ({ options: { note } }: Errand) => note !== undefined && { note }

function moveOf(errand: Errand, on: string): Change | { wrong: string } {
  const { to = '', times = '' } = errand.options
  const day = readDate(to)
  if (!day) return { wrong: text.noDay(to) }
  const read = times === '' ? undefined : parseWhen(`${day} ${times}`)
  if (read && ('problem' in read || read.when.times === undefined)) return { wrong: text.noTimes(times) }
  return { on, what: 'moved', to: day, ...(read && { times: read.when.times }), ...noteOf(errand) }
}

const availability = oneOf(availabilityWords)

const sayAvailability: Errands = async (errand) => {
  const target = await findTarget(errand)
  if (!target) return false
  const [, word = ''] = errand.words
  const state = availability.read(word)
  const saidOn = errand.options.on === undefined ? errand.today.toString() : readDate(errand.options.on)
  if (!state && word !== 'onbekend')
    return fail(errand, text.noWord(word, [...availability.allowed!, 'onbekend']))
  if (!saidOn || saidOn > errand.today.toString()) return fail(errand, text.noDay(errand.options.on ?? ''))
  const said = state && { state, saidOn }
  return edit(errand, target, (content) => withAvailability(content, said), text.noted(target.content.title))
}

const statuses = oneOf(statusWords)

const changeStatus: Errands = async (errand) => {
  const target = await findTarget(errand)
  if (!target) return false
  const [, ...words] = errand.words
  const status = activityStatuses.find((one) => one === statuses.read(words.join(' ')))
  if (!status) return fail(errand, text.noWord(words.join(' '), statuses.allowed!))
  return edit(errand, target, (content) => ({ ...content, status }), text.noted(target.content.title))
}

const erase: Errands = async (errand) => {
  const target = await findTarget(errand)
  if (!target) return false
  const [, word = ''] = errand.words
  const column = erasable.find((one) => one === word)
  if (!column) return fail(errand, text.noColumn(word, erasable))
  const { by, reason } = errand.options
  const { erased } = await eraseColumn(errand.surroundings, target.id, column, { actor: by!, note: reason! })
  if (!erased) return fail(errand, text.nothingToErase(column))
  errand.surroundings.say(text.erased(column, target.content.title))
  return true
}

/** The verbs that are about activities one by one. */
export const activityVerbs = {
  list: asErrand('list', [], list),
  show: asErrand('show', [], show),
  history: asErrand('history', [], history),
  cancel: asErrand(
    'cancel',
    ['by'],
    onOneDay((errand, on) => ({ on, what: 'cancelled', ...noteOf(errand) })),
  ),
  move: asErrand('move', ['by', 'to'], onOneDay(moveOf)),
  'goes-on': asErrand(
    'goes-on',
    ['by'],
    onOneDay((errand, on) => ({ on, what: 'goes on', ...noteOf(errand) })),
  ),
  usual: asErrand(
    'usual',
    ['by'],
    onOneDay(() => undefined),
  ),
  availability: asErrand('availability', ['by'], sayAvailability),
  erase: asErrand('erase', ['by', 'reason'], erase),
  status: asErrand('status', ['by', 'reason'], changeStatus),
}
