import { createHmac, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Request } from '../platform/platform.ts'
import { type FormTime, stepOf, type TimedForm } from './time-taken.ts'

/** When a form was opened, signed, so that nobody makes up how long it took. It names neither person nor place. */
export function stampOf(c: Request): string {
  const second = Math.floor(c.var.now().epochMilliseconds / 1000)
  return `${second}.${signature(c, second)}`
}

const signature = (c: Request, second: number): string =>
  createHmac('sha256', c.var.secret ?? '')
    .update(`form ${second}`)
    .digest('base64url')
    .slice(0, 22)

/** The second of a stamp that is ours. */
function readStamp(c: Request, stamp: string): number | undefined {
  const [, digits, signed] = /^(\d{1,12})\.([\w-]{22})$/.exec(stamp) ?? []
  if (!digits || !signed) return undefined
  const second = Number(digits)
  return timingSafeEqual(Buffer.from(signed), Buffer.from(signature(c, second))) ? second : undefined
}

/** Whether a stamp is ours: a form that comes back keeps the moment when it was first opened. */
export const isStamp = (c: Request, stamp: string): boolean => readStamp(c, stamp) !== undefined

/** Counts how long a form took that was saved just now. Whatever is wrong with its stamp, it is not counted. */
export async function countTime(c: Request, form: TimedForm, stamp: string): Promise<void> {
  const begun = readStamp(c, stamp)
  const step = begun === undefined ? undefined : stepOf(c.var.now().epochMilliseconds / 1000 - begun)
  if (step === undefined) return
  const month = c.var.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toPlainYearMonth().toString()
  await sql`insert into form_time (form, month, step, count) values (${form}, ${month}, ${step}, 1)
    on conflict (form, month, step) do update set count = form_time.count + 1`.execute(c.var.database)
}

export async function listTimes(database: Database): Promise<FormTime[]> {
  const { rows } =
    await sql<FormTime>`select form, month, step, count from form_time order by month, form, step`.execute(
      database,
    )
  return rows
}
