import { answerCsv } from '../../platform/answer-csv.ts'
import type { Request } from '../../platform/platform.ts'
import { listReachCells, reachColumns } from '../reach/cells.ts'
import { parseReachChoices, type ReachChoice } from '../reach/choices.ts'
import { listReachRows } from '../reach/rows.ts'
import { findReach, readReachFacts } from '../reach-store.ts'
import { texts } from '../reach-text.ts'
import { problemInWords } from './reach-form.tsx'

/** The numbers of the reach page as CSV; choices that cannot be used get one line of text. */
export async function downloadReach(c: Request) {
  const { language, database } = c.var
  const say = texts[language]
  const read = parseReachChoices(c.req.queries())
  if ('problems' in read) {
    const [name] = Object.keys(read.problems) as [ReachChoice]
    return c.text(problemInWords(language, name, read)!, 400)
  }
  const { choices } = read
  const reachFacts = await readReachFacts(database)
  const { seconds } = await findReach(reachFacts, choices)
  const table = listReachRows(reachFacts.facts, reachFacts.areas, seconds, choices.indeling)
  const remarks = { rest: say.table.rest, ifOpen: say.ifOpen }
  return answerCsv(c, `bereik-per-${choices.indeling}`, reachColumns, listReachCells(table, choices, remarks))
}
