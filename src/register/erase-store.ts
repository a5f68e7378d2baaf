import { type RawBuilder, sql } from 'kysely'
import type { Platform } from '../platform/platform.ts'
import {
  columnsBehind,
  type Erasure,
  eraseCells,
  eraseTexts,
  eraseValue,
  eraseValues,
  planErasure,
} from './erasing.ts'
import { forgetLinks } from './link-store.ts'
import { changeRegister, type Occasion, settleThese } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import type { Cells } from './spreadsheet/cells.ts'
import type { Mapping } from './spreadsheet/mapping.ts'
import type { Conflict, SaidValues } from './statement.ts'
import type { RegisterTransaction } from './statement-store.ts'
import { saveSource } from './store.ts'

/** Everything the register wrote down of a place and of those it absorbed. */
interface Written {
  places: { id: string; content: SaidValues; conflicts: Conflict[] }[]
  statements: { id: number; values: SaidValues }[]
  rows: { id: number; row_key: string; content: Cells; mapping: Partial<Mapping> }[]
  changes: { id: number; note: string | null; before: SaidValues | null; after: SaidValues | null }[]
  tasks: { id: number; detail: Record<string, string>; closed_note: string | null }[]
  reviews: { id: number; note: string | null }[]
  reports: { id: number; words: string | null; answer: string | null }[]
}

/**
 * Erases what was ever said of one field of a place: in statements, rows, history, tasks and what was found of it as
 * a double; of the people one may meet all, or one of them. That it was erased, when and why, stays in its history; and
 * no list that still has it brings it back to the public, until somebody pins another value.
 */
export async function eraseField(
  platform: Platform,
  placeId: string,
  field: Erasure['field'],
  { actor, note, host }: { actor: string; note: string; host?: string | undefined },
): Promise<{ erased: boolean }> {
  await saveSource(platform.database, editorsDesk, platform.now())
  return changeRegister(platform, async (transaction, at) => {
    const ids = await listFamily(transaction, placeId)
    const written = await readWritten(transaction, ids)
    const erasure = planErasure(field, valuesOf(written, field), host)
    if (host !== undefined && erasure.written.length === 0) return { erased: false }
    const now = written.places.find(({ id }) => id === placeId)?.content[field]
    await rewrite(transaction, written, erasure)
    await forgetLinks(transaction, valuesOf(written, field))
    await forgetPairs(transaction, ids, written, erasure)
    await sql`insert into place_statement (place_id, basis, source_id, said_on, recorded_at, actor, "values")
      values (${placeId}, 'pin', ${editorsDesk.id}, null, ${at.toString()}, ${actor},
        ${JSON.stringify({ [field]: eraseValue(now, erasure) })}::jsonb)`.execute(transaction)
    const occasion: Occasion = { kind: 'erased', actor, at, note: `${field}: ${eraseTexts(note, erasure)}` }
    await settleThese(
      transaction,
      ids.filter((id) => id !== placeId),
      occasion,
    )
    await settleThese(transaction, [placeId], { ...occasion, always: true })
    return { erased: true }
  })
}

/** A place and all that it absorbed. */
async function listFamily(transaction: RegisterTransaction, placeId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive down as (
      select id from place where id = ${placeId}
      union select place.id from place join down on place.absorbed_into = down.id
    ) select id from down`.execute(transaction)
  return rows.map(({ id }) => id)
}

async function readWritten(transaction: RegisterTransaction, ids: readonly string[]): Promise<Written> {
  const read = async <T>(query: RawBuilder<T>): Promise<T[]> => (await query.execute(transaction)).rows
  return {
    places: await read(sql`select id, content, conflicts from place where id = any(${ids})`),
    statements: await read(sql`select id, "values" from place_statement where place_id = any(${ids})`),
    rows: await read(sql`select source_row.id, row_key, content, mapping
      from source_row join import_run on import_run.id = run_id where place_id = any(${ids})`),
    changes: await read(sql`select id, note, before, after from place_change where place_id = any(${ids})`),
    tasks: await read(sql`select id, detail, closed_note from place_task where place_id = any(${ids})`),
    reviews: await read(sql`select id, note from pair_review
      where left_id = any(${ids}) or right_id = any(${ids})`),
    reports: await read(sql`select id, words, answer from place_report where place_id = any(${ids})`),
  }
}

/** Every value the field ever had, as it was understood and as it was written. */
function valuesOf({ places, statements, rows, changes }: Written, field: Erasure['field']): unknown[] {
  return [
    ...statements.map(({ values }) => values[field]),
    ...places.map(({ content }) => content[field]),
    ...changes.flatMap(({ before, after }) => [before?.[field], after?.[field]]),
    ...rows.flatMap(({ content, mapping }) =>
      columnsBehind(field, mapping).map((column) => (Object.hasOwn(content, column) ? content[column] : '')),
    ),
  ]
}

async function rewrite(transaction: RegisterTransaction, written: Written, erasure: Erasure): Promise<void> {
  const values = (said: SaidValues | null) => said && eraseValues(said, erasure)
  const json = (rows: readonly object[]) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`
  const places = written.places.map(({ id, content, conflicts }) => ({
    id,
    content: values(content),
    conflicts: eraseTexts(
      conflicts.flatMap((conflict) => eraseConflict(conflict, erasure)),
      erasure,
    ),
  }))
  await sql`update place set content = r.content, conflicts = r.conflicts
    from ${json(places)} as r(id uuid, content jsonb, conflicts jsonb) where place.id = r.id`.execute(
    transaction,
  )
  const statements = written.statements.map(({ id, values: said }) => ({ id, values: values(said) }))
  await sql`update place_statement set "values" = r."values"
    from ${json(statements)} as r(id bigint, "values" jsonb) where place_statement.id = r.id`.execute(
    transaction,
  )
  const rows = written.rows.map(({ id, row_key, content, mapping }) => {
    const key = eraseTexts(row_key, erasure)
    return {
      id,
      row_key: key === row_key ? key : `${key}#${id}`,
      content: eraseCells(content, columnsBehind(erasure.field, mapping), erasure),
    }
  })
  await sql`update source_row set content = r.content, row_key = r.row_key
    from ${json(rows)} as r(id bigint, content jsonb, row_key text) where source_row.id = r.id`.execute(
    transaction,
  )
  const changes = written.changes.map(({ id, note, before, after }) => {
    return { id, note: eraseTexts(note, erasure), before: values(before), after: values(after) }
  })
  await sql`update place_change set note = r.note, before = nullif(r.before, 'null'), after = nullif(r.after, 'null')
    from ${json(changes)} as r(id bigint, note text, before jsonb, after jsonb)
    where place_change.id = r.id`.execute(transaction)
  const tasks = written.tasks.map((task) => eraseTask(task, erasure))
  await sql`update place_task set detail = r.detail, closed_note = r.closed_note
    from ${json(tasks)} as r(id bigint, detail jsonb, closed_note text) where place_task.id = r.id`.execute(
    transaction,
  )
  const reports = written.reports.map(({ id, ...texts }) => ({ id, ...eraseTexts(texts, erasure) }))
  await sql`update place_report set words = r.words, answer = r.answer
    from ${json(reports)} as r(id bigint, words text, answer text) where place_report.id = r.id`.execute(
    transaction,
  )
}

function eraseConflict(conflict: Conflict, erasure: Erasure): Conflict[] {
  if (conflict.field !== erasure.field) return [conflict]
  const value = eraseValue(conflict.value, erasure)
  return value === null ? [] : [{ ...conflict, value }]
}

/** A task about a column of the field loses all that stood in it. */
function eraseTask(task: Written['tasks'][number], erasure: Erasure): Written['tasks'][number] {
  const { column, ...cells } = task.detail
  const isOfField = column !== undefined && columnsBehind(erasure.field, {}).includes(column)
  const detail = isOfField
    ? { column, ...Object.fromEntries(Object.keys(cells).map((name) => [name, ''])) }
    : task.detail
  const { id, closed_note } = task
  return {
    id,
    detail: 'report' in detail ? detail : eraseTexts(detail, erasure),
    closed_note: eraseTexts(closed_note, erasure),
  }
}

/** Reasons and remembered comparisons quote what they compared; the comparing starts anew. */
async function forgetPairs(
  transaction: RegisterTransaction,
  ids: readonly string[],
  { reviews }: Written,
  erasure: Erasure,
): Promise<void> {
  await sql`delete from place_pair where left_id = any(${ids}) or right_id = any(${ids})`.execute(transaction)
  const notes = reviews.map(({ id, note }) => ({ id, note: eraseTexts(note, erasure) }))
  await sql`update pair_review set fingerprint = '', note = r.note
    from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) as r(id bigint, note text)
    where pair_review.id = r.id`.execute(transaction)
}
