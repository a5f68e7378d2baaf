import { type Errand, fail, findTarget, readNumber, type Verb } from './errand-commands.ts'
import { checkLinks } from './jobs.ts'
import { text } from './place-text.ts'
import { readRegister } from './store.ts'
import { closeTask, listTasks, type Task } from './task-store.ts'

/** What asks for somebody's attention, and that somebody looked. */
export const taskVerbs: Readonly<Record<string, Verb>> = {
  tasks: { needs: [], run: showTasks },
  done: { needs: ['by', 'reason'], run: finishTask },
  links: { needs: [], run: askLinks },
}

async function showTasks(errand: Errand): Promise<boolean> {
  const { words, database, flags, say } = errand
  const target = words.length > 0 ? await findTarget(errand) : undefined
  if (words.length > 0 && !target) return false
  const tasks = await listTasks(database, target?.id)
  if (flags.has('json')) {
    say(JSON.stringify(tasks, null, 2))
    return true
  }
  const { byId } = await readRegister(database)
  if (tasks.length === 0) say(text.tasks.none)
  for (const task of tasks) {
    say(
      `${String(task.id).padStart(4)}  ${byId.get(task.placeId)?.slug ?? task.placeId}  ${taskInWords(task)}`,
    )
  }
  return true
}

function taskInWords(task: Task): string {
  if (task.kind === 'reported') return text.tasks[task.kind](task.detail)
  if (task.kind === 'dead link') return text.tasks[task.kind](task.detail)
  return task.kind === 'vanished from source'
    ? text.tasks[task.kind](task.detail)
    : text.tasks[task.kind](task.detail)
}

async function askLinks(errand: Errand): Promise<boolean> {
  const { asked, silent, outcome } = await checkLinks(errand)
  if (outcome === 'our own fault') return fail(errand, text.links.ourOwnFault(asked))
  errand.say(text.links.summary(asked, silent.length))
  for (const link of silent) errand.say(text.links.silent(link))
  errand.say(text.links.tasks(outcome.raised, outcome.closed))
  return true
}

async function finishTask(errand: Errand): Promise<boolean> {
  const { words, options, database, now, say } = errand
  const number = readNumber(errand)
  if (number === undefined) return fail(errand, text.needs('done', text.needsNumber))
  const note = options.reason
  const task = (await listTasks(database)).find(({ id }) => id === number)
  // Somebody waits for what became of it.
  if (task?.kind === 'reported') return fail(errand, text.answerInstead(task.detail.report))
  const occasion = { at: now(), actor: options.by!, ...(note && { note }) }
  if (!(await closeTask(database, number, occasion))) return fail(errand, text.noTask(words[0]!))
  say(text.done(words[0]!))
  return true
}
