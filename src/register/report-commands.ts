import { formatDay } from '../design/numbers.ts'
import { onOneLine } from '../platform/plain-text.ts'
import { type Errand, fail, findTarget, readNumber, type Verb } from './errand-commands.ts'
import {
  type ErrorReport,
  isAnswer,
  MOST_CHARACTERS,
  type ReportState,
  WORKING_DAYS,
} from './error-report/error-report.ts'
import { afterWorkingDays } from './error-report/working-days.ts'
import { text as placeText } from './place-text.ts'
import { answerReport, listReports, removeReportWords } from './report-store.ts'
import { reportTexts, text } from './report-text.ts'
import { readRegister } from './store.ts'

/** What the desk does with what people report. */
export const reportVerbs: Readonly<Record<string, Verb>> = {
  reports: { needs: [], run: showReports },
  answer: { needs: ['outcome', 'by'], run: answer },
  'erase-words': { needs: [], run: eraseWords },
}

async function showReports(errand: Errand): Promise<boolean> {
  const { words, flags, database, say } = errand
  const target = words.length > 0 ? await findTarget(errand) : undefined
  if (words.length > 0 && !target) return false
  const which = { alsoAnswered: flags.has('all'), ...(target && { placeId: target.id }) }
  const reports = await listReports(database, which)
  if (flags.has('json')) {
    say(JSON.stringify(reports, null, 2))
    return true
  }
  const { byId } = await readRegister(database)
  if (reports.length === 0) say(text.none)
  for (const report of reports)
    for (const line of reportInLines(report, byId.get(report.placeId)?.slug ?? report.placeId, errand.today))
      say(line)
  return true
}

/** What people write comes from outside: on a screen it is one line, without anything that steers it. */
function reportInLines(report: ErrorReport, slug: string, today: string): string[] {
  const { id, subject, words, receivedOn, state, answer } = report
  const heading = [
    String(id).padStart(4),
    slug,
    reportTexts.nl.subjects[subject],
    receivedOn,
    text.states[state],
    ...(state === 'received' ? [deadlineInWords(receivedOn, today)] : []),
  ]
  return [
    heading.join('  '),
    ...(words ? [`      “${onOneLine(words)}”`] : []),
    ...(answer ? [`      → ${onOneLine(answer)}`] : []),
  ]
}

function deadlineInWords(receivedOn: string, today: string): string {
  const received = Temporal.PlainDate.from(receivedOn)
  const last = afterWorkingDays(received, WORKING_DAYS)
  const day = formatDay('nl', last)
  return last.toString() < today ? text.late(day) : text.lookBefore(day)
}

const outcomes: Readonly<Record<string, Exclude<ReportState, 'received'>>> = {
  looking: 'looking',
  changed: 'changed',
  'changed-otherwise': 'changed otherwise',
  'not-changed': 'not changed',
}

async function eraseWords(errand: Errand): Promise<boolean> {
  const id = readNumber(errand)
  if (id === undefined) return fail(errand, placeText.needs('erase-words', text.needsReport))
  if (!(await removeReportWords(errand, id))) return fail(errand, text.nothingToErase(id))
  errand.say(text.erased(id))
  return true
}

async function answer(errand: Errand): Promise<boolean> {
  const { options, words, say } = errand
  const id = readNumber(errand)
  if (id === undefined) return fail(errand, placeText.needs('answer', text.needsReport))
  const outcome = options.outcome!
  const state = Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined
  if (!state) return fail(errand, text.wrongOutcome(outcome))
  const note = options.note && onOneLine(options.note)
  if (!note && isAnswer(state)) return fail(errand, text.needsNote)
  if (note && note.length > MOST_CHARACTERS) return fail(errand, text.longNote(MOST_CHARACTERS))
  const answered = await answerReport(errand, id, { state, answer: note || undefined, by: options.by! })
  if (!answered) return fail(errand, text.noReport(words[0]!))
  say(text.answered(id, text.states[state]))
  if (answered.answer) say(text.seen(answered.answer))
  return true
}
