import { createHash } from 'node:crypto'
import { type QueryExecutorProvider, sql } from 'kysely'
import { dayOf } from '../design/numbers.ts'
import { foldEmail } from '../identity/index.ts'
import type { Database } from '../platform/database.ts'
import { queueMail } from '../platform/mail.ts'
import type { Platform } from '../platform/platform.ts'
import { listLastWords, listPublicPlaces, type PublicPlace, publicStatus } from '../register/index.ts'
import { type Askable, type Asked, DAYS_BETWEEN } from './asking/choose.ts'
import { findDueDay } from './asking/due.ts'

/** A question that was mailed, as its link opens it. */
export interface Question {
  id: number
  placeId: string
  askedOn: string
  answer: Answer | undefined
  answeredOn: string | undefined
}
export type Answer = 'holds' | 'does not hold'

/** Longer than any mail is answered or counted, in months. */
const MONTHS_KEPT = 24

/** Of a link and of an address only these are kept. */
const hashOfToken = (token: string): string => hashOf('question', token)
const hashOfAddress = (email: string): string => hashOf('address', foldEmail(email))
const hashOf = (what: string, text: string): string =>
  createHash('sha256').update(`${what} ${text}`).digest('base64url')

/**
 * Asks a place, in one transaction: the question that can be answered and the mail that asks it are both there or neither.
 * Answers whether it was asked; a place that got a mail too short ago, whoever sent it, is not.
 */
export async function addQuestion(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  placeId: string,
  { email, token, ...mail }: { email: string; token: string; subject: string; body: string },
): Promise<boolean> {
  const day = dayOf(now())
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ id: number }>`
      insert into upkeep_question (place_id, token_hash, address_hash, asked_on)
      select ${placeId}, ${hashOfToken(token)}, ${hashOfAddress(email)}, ${day.toString()}::date
      where not exists (select from upkeep_question
        where place_id = ${placeId} and asked_on > ${day.subtract({ days: DAYS_BETWEEN }).toString()}::date)
      on conflict (place_id, asked_on) do nothing returning id`.execute(transaction)
    if (!rows[0]) return false
    await queueMail(transaction, { ...mail, key: `question:${rows[0].id}`, to: email }, now())
    return true
  })
}

/**
 * What decides whether places are asked, and how: of those that have not stopped and that a choice takes. Everything that
 * was ever said of each is read, so the choice had better be a narrow one.
 */
export async function listAskable(
  { database }: Pick<Platform, 'database'>,
  takes: (place: PublicPlace) => boolean,
): Promise<(Askable & { place: PublicPlace })[]> {
  const places = (await listPublicPlaces(database)).filter(
    (place) => publicStatus(place.content.status) !== 'stopped' && takes(place),
  )
  const lastWords = await listLastWords(database, places)
  const asked = await listAsked(database)
  const stopped = await listStopped(database)
  return places.map((place) => {
    const { id, content, lastWord } = place
    const addressHash = hashOfAddress(content.email ?? '')
    return {
      ...{ place, id, addressHash, asked: asked.get(id) ?? [] },
      dueOn: findDueDay(lastWord, lastWords.get(id)!),
      lookedOn: lastWord.by === 'source' ? undefined : lastWord.on,
      isStopped: stopped.placeIds.has(id) || stopped.addresses.has(addressHash),
    }
  })
}

/** The mails that places got, by the id of the place. */
async function listAsked(database: Database): Promise<Map<string, Asked[]>> {
  const { rows } = await sql<Asked & { placeId: string }>`
    select place_id as "placeId", asked_on as "askedOn", answer is not null as "isAnswered"
    from upkeep_question order by asked_on`.execute(database)
  return Map.groupBy(rows, ({ placeId }) => placeId)
}

/** The question that a link opens, however old. */
export async function findQuestion(database: Database, token: string): Promise<Question | undefined> {
  const { rows } = await sql<{ [F in keyof Question]: Question[F] | null }>`
    select id, place_id as "placeId", asked_on as "askedOn", answer, answered_on as "answeredOn"
    from upkeep_question where token_hash = ${hashOfToken(token)}`.execute(database)
  const [row] = rows
  return (
    row && { ...(row as Question), answer: row.answer ?? undefined, answeredOn: row.answeredOn ?? undefined }
  )
}

/** Keeps that a question was answered; the first answer stays. */
export async function saveAnswer(
  transaction: QueryExecutorProvider,
  id: number,
  answer: Answer,
  at: Temporal.Instant,
): Promise<void> {
  await sql`update upkeep_question set answer = ${answer}, answered_on = ${dayOf(at).toString()}
    where id = ${id} and answer is null`.execute(transaction)
}

/** Who asked for no more mails: by place, and by the address that was mailed. */
async function listStopped(database: Database): Promise<{ placeIds: Set<string>; addresses: Set<string> }> {
  const { rows } = await sql<{ placeId: string; address: string }>`
    select place_id as "placeId", address_hash as address from upkeep_mail_stop`.execute(database)
  return {
    placeIds: new Set(rows.map(({ placeId }) => placeId)),
    addresses: new Set(rows.map(({ address }) => address)),
  }
}

/** Stops the mails to the place and the address of a question, or lets them go on. */
export async function stopMails(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  question: number,
  wants: 'no mail' | 'mail',
): Promise<void> {
  if (wants === 'no mail')
    await sql`insert into upkeep_mail_stop (place_id, address_hash, stopped_on)
      select place_id, address_hash, ${dayOf(now()).toString()}::date from upkeep_question where id = ${question}
      on conflict do nothing`.execute(database)
  else
    await sql`delete from upkeep_mail_stop using upkeep_question asked
      where asked.id = ${question} and upkeep_mail_stop.place_id = asked.place_id
        and upkeep_mail_stop.address_hash = asked.address_hash`.execute(database)
}

/** Forgets questions that nobody will answer any more, and that count for nothing. */
export async function removeOldQuestions({
  database,
  now,
}: Pick<Platform, 'database' | 'now'>): Promise<void> {
  const before = dayOf(now()).subtract({ months: MONTHS_KEPT }).toString()
  await sql`delete from upkeep_question where asked_on < ${before}::date`.execute(database)
}
