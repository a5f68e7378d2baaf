import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { keep } from '../platform/kept.ts'
import type { Platform } from '../platform/platform.ts'
import type { RegionalContact } from './regional-contact.ts'

/** Whom a contact is for: a municipality by its code, or a region by its name. */
export interface ContactArea {
  kind: 'region' | 'municipality'
  key: string
}
export type KnownContact = RegionalContact & { area: ContactArea; actor: string }

interface Row {
  area_kind: ContactArea['kind']
  area: string
  role: string
  name: string | null
  consent_on: string | null
  email: string | null
  phone: string | null
  source: string
  said_on: string
  actor: string
}

/** The contacts that stand, kept in memory. */
export const readContacts = keep(findRevision, async (database): Promise<readonly KnownContact[]> => {
  const { rows } = await sql<Row>`
    select area_kind, area, role, name, consent_on, email, phone, source, said_on, actor
    from regional_contact where withdrawn_at is null order by area_kind desc, area`.execute(database)
  return rows.map((row) => ({
    area: { kind: row.area_kind, key: row.area },
    role: row.role,
    source: row.source,
    saidOn: row.said_on,
    actor: row.actor,
    ...(row.name && row.consent_on && { name: row.name, consentOn: row.consent_on }),
    ...(row.email && { email: row.email }),
    ...(row.phone && { phone: row.phone }),
  }))
})

async function findRevision(database: Database): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    select concat_ws(' ', count(*), count(withdrawn_at)) as revision from regional_contact`.execute(database)
  return rows[0]!.revision
}

/** Takes a contact in; an earlier one of the same area is withdrawn with it. */
export async function saveContact(
  { database, now }: Platform,
  { kind, key }: ContactArea,
  contact: RegionalContact,
  actor: string,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await withdraw(transaction, { kind, key }, actor, now())
    await sql`insert into regional_contact
      (area_kind, area, role, name, consent_on, email, phone, source, said_on, actor, saved_at)
      values (${kind}, ${key}, ${contact.role}, ${contact.name ?? null}, ${contact.consentOn ?? null},
        ${contact.email ?? null}, ${contact.phone ?? null}, ${contact.source}, ${contact.saidOn}, ${actor},
        ${now().toString()})`.execute(transaction)
  })
  readContacts.forget(database)
}

/** Withdraws the contact of an area; false when there was none. */
export async function withdrawContact(
  { database, now }: Platform,
  area: ContactArea,
  actor: string,
): Promise<boolean> {
  const withdrawn = await withdraw(database, area, actor, now())
  readContacts.forget(database)
  return withdrawn
}

/** All that may say who somebody is goes with it, the consent included. */
async function withdraw(
  database: Database,
  { kind, key }: ContactArea,
  actor: string,
  at: Temporal.Instant,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update regional_contact
    set withdrawn_at = ${at.toString()}, withdrawn_by = ${actor},
      role = null, name = null, consent_on = null, email = null, phone = null, source = null
    where area_kind = ${kind} and area = ${key} and withdrawn_at is null`.execute(database)
  return (numAffectedRows ?? 0n) > 0n
}
