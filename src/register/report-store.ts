import { createHash } from 'node:crypto'
import { type QueryExecutorProvider, sql } from 'kysely'
import { dayOf } from '../design/numbers.ts'
import type { Database } from '../platform/database.ts'
import { hourGate, type TooMany } from '../platform/hour-gate.ts'
import { locks } from '../platform/locks.ts'
import { plainText } from '../platform/plain-text.ts'
import type { Platform } from '../platform/platform.ts'
import {
  type ErrorReport,
  isAnswer,
  MONTHS_AFTER_ANSWER,
  MONTHS_AT_MOST,
  MOST_AN_HOUR,
  MOST_AN_HOUR_OF_ONE,
  type ReportState,
  type SentReport,
} from './error-report/error-report.ts'
import { printCode } from './error-report/report-code.ts'
import type { Also } from './settling-store.ts'
import type { RegisterTables } from './statement-store.ts'

export type ReceivedReport = { code: string; receivedOn: string } | { tooMany: TooMany }

/**
 * Takes in what somebody says is wrong with a place, with a task for the desk. The same form sent twice is one report,
 * with one code.
 */
export async function addReport(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  placeId: string,
  sent: SentReport,
): Promise<ReceivedReport> {
  const code = codeOf(placeId, sent)
  const at = now()
  return database.transaction().execute(async (transaction) => {
    // One at a time, so that two of the same at one moment are one.
    await sql`select pg_advisory_xact_lock(${locks.reports})`.execute(transaction)
    const { rows } = await sql<{ receivedOn: string }>`
      select received_on as "receivedOn" from place_report where code_hash = ${hashOf(code)}`.execute(
      transaction,
    )
    if (rows[0]) return { code, ...rows[0] }
    const about = `${placeId} ${sent.subject}`
    const tooMany = gate.findTooMany(database, about, at)
    if (tooMany) return { tooMany }
    const day = dayOf(at)
    await insertReport(transaction, placeId, sent, { codeHash: hashOf(code), day })
    gate.count(database, about, at)
    return { code, receivedOn: day.toString() }
  })
}

const gate = hourGate(MOST_AN_HOUR, MOST_AN_HOUR_OF_ONE)

/**
 * The code follows from the form's own token, which nobody can guess, and from all that it says: a form that is sent
 * again gives the same, one that was changed in between another. Neither the token nor the code is kept.
 */
function codeOf(placeId: string, { subject, words, token }: SentReport): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([token, placeId, subject, words]))
    .digest()
  return printCode(digest.readBigUInt64BE())
}

/** Whoever reads the database cannot write a code; a guess is not made slower, for the codes are too many to guess. */
const hashOf = (code: string): string => createHash('sha256').update(`report ${code}`).digest('base64url')

async function insertReport(
  transaction: QueryExecutorProvider,
  placeId: string,
  { subject, words }: SentReport,
  { codeHash, day }: { codeHash: string; day: Temporal.PlainDate },
): Promise<void> {
  const midnight = day.toZonedDateTime('Europe/Amsterdam').toInstant()
  await sql`with added as (
      insert into place_report (place_id, code_hash, subject, words, received_on)
      values (${placeId}, ${codeHash}, ${subject}, ${words || null}, ${day.toString()}) returning id)
    insert into place_task (place_id, kind, detail, raised_at)
    select ${placeId}, 'reported', jsonb_build_object('report', id, 'subject', ${subject}::text), ${midnight.toString()}
    from added`.execute(transaction)
}

const readReports = async (
  database: QueryExecutorProvider,
  which: { codeHash?: string; placeId?: string; id?: number; alsoAnswered: boolean },
): Promise<ErrorReport[]> => {
  const { codeHash = null, placeId = null, id = null, alsoAnswered } = which
  const { rows } = await sql<{ [F in keyof ErrorReport]: ErrorReport[F] | null }>`
    with recursive up as (
      select place_report.id as report, place.id, absorbed_into
      from place_report join place on place.id = place_id
      union select up.report, place.id, place.absorbed_into from place join up on place.id = up.absorbed_into
    )
    select place_report.id, up.id as "placeId", subject, words, received_on as "receivedOn", state, answer,
      answered_at as "answeredAt"
    from place_report join up on up.report = place_report.id and up.absorbed_into is null
    where (${codeHash}::text is null or code_hash = ${codeHash})
      and (${placeId}::uuid is null or up.id = ${placeId})
      and (${id}::bigint is null or place_report.id = ${id})
      and (${alsoAnswered} or answered_at is null)
    order by place_report.id`.execute(database)
  return rows.map((row) => ({
    ...(row as ErrorReport),
    words: row.words ?? undefined,
    answer: row.answer ?? undefined,
    answeredAt: row.answeredAt ?? undefined,
  }))
}

/** The report that a code belongs to. */
export const findReport = async (database: Database, code: string): Promise<ErrorReport | undefined> =>
  (await readReports(database, { codeHash: hashOf(code), alsoAnswered: true }))[0]

/** Reports, oldest first: those that wait for an answer, or all that are kept; of one place or of every. */
export const listReports = (
  database: Database,
  which: { placeId?: string; id?: number; alsoAnswered: boolean },
): Promise<ErrorReport[]> => readReports(database, which)

interface Answered {
  state: Exclude<ReportState, 'received'>
  answer: string | undefined
  by: string
}

/** What the desk did with a report, for whoever sent it; an answer closes its task, and may be given again. */
export const answerReport = (
  { database, now }: Pick<Platform, 'database' | 'now'>,
  id: number,
  said: Answered,
): Promise<ErrorReport | undefined> =>
  database.transaction().execute((transaction) => saveAnswer(transaction, id, said, now()))

/** As `answerReport`, for a report that nobody answered yet; what else belongs in the transaction comes with it. */
export const answerOpenReport = (
  { database, now }: Pick<Platform, 'database' | 'now'>,
  id: number,
  said: Answered,
  also: Also,
): Promise<'answered' | { answeredMeanwhile: ErrorReport } | undefined> =>
  database
    .withTables<RegisterTables>()
    .transaction()
    .execute(async (transaction) => {
      const { rows } = await sql<{ answered: boolean }>`
        select answered_at is not null as answered from place_report where id = ${id} for update`.execute(
        transaction,
      )
      if (rows[0]?.answered)
        return { answeredMeanwhile: (await readReports(transaction, { id, alsoAnswered: true }))[0]! }
      const at = now()
      if (!(await saveAnswer(transaction, id, said, at))) return undefined
      await also(transaction, at)
      return 'answered'
    })

async function saveAnswer(
  transaction: QueryExecutorProvider,
  id: number,
  { state, answer, by }: Answered,
  at: Temporal.Instant,
): Promise<ErrorReport | undefined> {
  const answeredAt = isAnswer(state) ? at.toString() : null
  await sql`update place_report set state = ${state}, answer = ${answer === undefined ? null : plainText(answer)},
    answered_by = ${by}, answered_at = ${answeredAt} where id = ${id}`.execute(transaction)
  await sql`update place_task set closed_at = ${answeredAt}, closed_by = ${isAnswer(state) ? by : null}
    where kind = 'reported' and (detail ->> 'report')::bigint = ${id}`.execute(transaction)
  return (await readReports(transaction, { id, alsoAnswered: true }))[0]
}

/** Erases what somebody wrote with a report, which itself stays; answers whether there was anything. */
export const removeReportWords = (
  { database, now }: Pick<Platform, 'database' | 'now'>,
  id: number,
  also?: Also,
): Promise<boolean> =>
  database
    .withTables<RegisterTables>()
    .transaction()
    .execute(async (transaction) => {
      const { rows } = await sql`
        update place_report set words = null where id = ${id} and words is not null returning id`.execute(
        transaction,
      )
      if (rows.length > 0) await also?.(transaction, now())
      return rows.length > 0
    })

/** Erases reports that were answered long enough ago to be looked up, and any that has lain here too long. */
export async function removeOldReports({
  database,
  now,
}: Pick<Platform, 'database' | 'now'>): Promise<number> {
  const today = now().toZonedDateTimeISO('Europe/Amsterdam')
  const answeredBefore = today.subtract({ months: MONTHS_AFTER_ANSWER }).toInstant().toString()
  const receivedBefore = today.toPlainDate().subtract({ months: MONTHS_AT_MOST }).toString()
  const { rows } = await sql<{ count: number }>`
    with gone as (
      delete from place_report where answered_at < ${answeredBefore} or received_on < ${receivedBefore}
      returning id
    ), closed as (
      delete from place_task using gone where kind = 'reported' and (detail ->> 'report')::bigint = gone.id
    )
    select count(*) from gone`.execute(database)
  return rows[0]!.count
}
