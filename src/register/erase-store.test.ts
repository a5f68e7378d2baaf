import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testPlatform } from '../platform/testing.ts'
import { undoChange } from './edit-store.ts'
import { eraseField } from './erase-store.ts'
import type { Erasure } from './erasing.ts'
import { aSource, aTable, someAreas } from './example.ts'
import { importTable } from './import-store.ts'
import { toLikenessRecord } from './likeness-record.ts'
import { mergePlaces } from './merge-store.ts'
import { addReview, proposeAllPairs } from './pair-store.ts'
import type { Place, PlaceContent } from './place.ts'
import { editPlace } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import { Mapping } from './spreadsheet/mapping.ts'
import { findSettled, listChanges, readRegister, saveSource } from './store.ts'

/** Two writings of one place, from a list with columns of its own, edited, reviewed, undone and merged. */
async function aRegister() {
  const platform = await testPlatform()
  await saveSource(platform.database, editorsDesk, platform.now())
  const row = { nr: '1', wie: 'De Haven', tel: '000-123 45 67', mail: 'x@haven.example', kaart: 'vak B7' }
  const cells = [
    { ...row, opm: 'Bel 0001234567 of mail X@haven.example.' },
    { ...row, nr: '000 123 45 67', opm: '', tel: '000 123 45 67' },
  ]
  const mapping = Mapping.parse({
    key: ['nr'],
    fields: {
      naam: { column: 'wie' },
      telefoon: { column: 'tel' },
      email: { column: 'mail' },
      toelichting: { column: 'opm' },
    },
    otherColumns: ['kaart'],
  })
  const file = { name: 'lijst.csv', hash: '' }
  const request = { source: aSource(), table: aTable(...cells), file, reading: { mapping } }
  await importTable(platform, someAreas, { ...request, skipUnreadable: false, actor: 'test' }, true)
  const [left, right] = (await readRegister(platform.database)).places as [Place, Place]
  const edit = (values: Partial<PlaceContent>, note: string) =>
    editPlace(
      platform,
      left.id,
      { basis: 'checked', sourceId: editorsDesk.id, saidOn: '2026-11-30', values },
      'test',
      note,
    )
  await edit({ phone: '+31 00 123 45 67', website: 'https://haven.example' }, 'Ook 000 123 45 67 werkt.')
  const [change] = await listChanges(platform.database, left.id)
  await undoChange(platform, change!.id, { actor: 'test' })
  await edit({ phone: '000.123.45.67' }, 'gebeld')
  await proposeAllPairs(platform)
  const now = (await readRegister(platform.database)).byId
  const two = [now.get(left.id)!, now.get(right.id)!] as const
  await addReview(
    platform,
    [toLikenessRecord(two[0]), toLikenessRecord(two[1])],
    'same',
    'test',
    'zie x@haven.example',
  )
  await mergePlaces(platform, ...two, 'by the rule', 'test')
  return { platform, id: left.id }
}

/** Every cell of every table that is about places, as one text. */
async function everythingHeld({ database }: Awaited<ReturnType<typeof testPlatform>>): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(database)
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{ all: string | null }>`
        select jsonb_agg(to_jsonb(t))::text as all from ${sql.table(name)} t`.execute(database)
      return rows[0]!.all ?? ''
    }),
  )
  return texts.join('\n')
}

test.each<[Erasure['field'], RegExp]>([
  ['phone', /123[\s.-]*45[\s.-]*67/],
  ['email', /x@haven\.example/i],
])('an erased %s stands in no column of any table', async (field, written) => {
  const { platform, id } = await aRegister()
  expect(await everythingHeld(platform)).toMatch(written)
  await eraseField(platform, id, field, { actor: 'redactie', note: 'Op verzoek.' })
  const held = await everythingHeld(platform)
  expect(held.match(written)?.[0]).toBeUndefined()
  expect(held).toContain('De Haven')
  expect(held).toContain('vak B7')
})

test('an erased name of somebody one could meet stands nowhere, and a word that it is a part of stays', async () => {
  const { platform, id } = await aRegister()
  const hosts = [{ name: 'Sam', role: 'kok', consentOn: '2026-11-01' }]
  const said = { basis: 'checked', sourceId: editorsDesk.id, saidOn: '2026-11-30' } as const
  const note = 'Samen koken met Sam, onze kok, sinds 2026-11-01.'
  await editPlace(platform, id, { ...said, values: { hosts, note } }, 'test', 'Sam belde.')
  await eraseField(platform, id, 'hosts', { actor: 'redactie', note: 'Sam trok het akkoord in.' })
  const held = await everythingHeld(platform)
  expect(held).not.toMatch(/\bSam\b/)
  expect(held).toContain('Samen koken met , onze kok, sinds 2026-11-01.')
})

test('when one of them takes her consent back, the others stay, in history as well', async () => {
  const { platform, id } = await aRegister()
  const said = { basis: 'place', sourceId: editorsDesk.id, saidOn: '2026-11-30' } as const
  const [sam, noor, bo] = ['Sam', 'Noor', 'Bo'].map((name) => ({ name, consentOn: '2026-11-01' }))
  await editPlace(platform, id, { ...said, values: { hosts: [sam!, bo!] } }, 'test')
  await editPlace(platform, id, { ...said, values: { hosts: [sam!, noor!] } }, 'test', 'Vraag Sam of Noor.')
  const wish = { actor: 'redactie', note: 'Sam wil het niet meer.' }
  expect(await eraseField(platform, id, 'hosts', { ...wish, host: 'Anna' })).toEqual({ erased: false })
  expect(await eraseField(platform, id, 'hosts', { ...wish, host: 'sam ' })).toEqual({ erased: true })
  const held = await everythingHeld(platform)
  expect(held).not.toMatch(/\bSam\b/)
  expect(held).toMatch(/\bBo\b/)
  expect((await readRegister(platform.database)).byId.get(id)!.content.hosts).toEqual([noor])
  const { conflicts } = (await findSettled(platform.database, id))!
  expect(conflicts.flatMap(({ field, value }) => (field === 'hosts' ? value : []))).toEqual([bo])
})

test('that something was erased, when and why, stays; and it cannot be undone', async () => {
  const { platform, id } = await aRegister()
  await eraseField(platform, id, 'phone', { actor: 'redactie', note: 'Op verzoek.' })
  const [change] = await listChanges(platform.database, id)
  expect(change).toMatchObject({ kind: 'erased', actor: 'redactie', note: 'phone: Op verzoek.' })
  expect(await undoChange(platform, change!.id, { actor: 'test' })).toEqual({ erased: true })
})

test('a list that still has it does not bring it back; a pinned value does', async () => {
  const { platform, id } = await aRegister()
  await eraseField(platform, id, 'phone', { actor: 'redactie', note: 'Op verzoek.' })
  const say = (basis: 'place' | 'pin', phone: string) =>
    editPlace(platform, id, { basis, sourceId: editorsDesk.id, values: { phone } }, 'test')
  await say('place', '000 999 99 99')
  expect(await findSettled(platform.database, id)).toMatchObject({ conflicts: [] })
  expect((await readRegister(platform.database)).byId.get(id)!.content.phone).toBeUndefined()
  await say('pin', '000 888 88 88')
  expect((await readRegister(platform.database)).byId.get(id)!.content.phone).toBe('000 888 88 88')
})
