import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { listTasks } from '../register/index.ts'
import { inEde, inWageningen } from '../register/testing.ts'
import { deskWith, grants, idOf } from './testing-desk.ts'

const details = {
  'vanished from source': { source: 'voorbeeld', rowKey: '7' },
  'conflict with edited export': { column: 'telefoon', cell: '<b>2</b>', exported: '1', now: '3' },
  'dead link': { website: 'https://voorbeeld.example', trouble: 'not there', since: '2026-11-20' },
}

/** One task of each kind about the place in Ede. */
async function withTasks() {
  const desk = await deskWith(inEde, inWageningen)
  for (const [kind, detail] of Object.entries(details))
    await sql`insert into place_task (place_id, kind, detail, raised_at)
      values (${idOf(1)}, ${kind}, ${JSON.stringify(detail)}::jsonb, '2026-11-21T09:00:00Z')`.execute(
      desk.platform.database,
    )
  const open = async () => (await listTasks(desk.platform.database)).map(({ kind }) => kind)
  return { ...desk, open }
}

describe('a task at the desk', () => {
  test('says what was noticed and what to do, of every kind', async () => {
    const { as } = await withTasks()
    const point = await as(grants.editor(1), { proven: false })
    const list = await point.read('/beheer/taken')
    expect(await findHtmlFaults(list)).toEqual([])
    for (const [at, words] of [
      [1, 'Dat zegt nog niet dat de plek weg is.'],
      [2, 'Iemand maakte daarvan: “&lt;b&gt;2&lt;/b&gt;”. Intussen staat er: “3”.'],
      [3, 'De website https://voorbeeld.example antwoordt al sinds 2026-11-20 niet meer.'],
    ] as const) {
      const path = `/beheer/taken/${at}`
      expect(list).toContain(`href="${path}"`)
      const html = await point.read(path)
      expect(await findHtmlFaults(html)).toEqual([])
      expect(textOf(html)).toContain(words)
      expect(html).not.toContain('<b>2</b>')
      expect(await findHtmlFaults(await point.read(`/en${path}`))).toEqual([])
    }
  })

  test('is done with a word what was done; done twice it is done once', async () => {
    const { platform, as, open } = await withTasks()
    const point = await as(grants.editor(1))
    for (const gedaan of ['', '  ', 'é'.repeat(501)]) {
      const sent = await point.send('/beheer/taken/1', { gedaan })
      expect(sent.status).toBe(422)
      expect(await sent.text()).toContain(`>${gedaan.trim()}</textarea>`)
    }
    const done = await point.send('/beheer/taken/1', { gedaan: 'Gebeld: de plek is er nog.' })
    expect([done.status, done.headers.get('location')]).toEqual([303, '/beheer/taken'])
    expect((await point.send('/beheer/taken/1', { gedaan: 'Nog eens.' })).status).toBe(410)
    expect(await open()).toEqual(['conflict with edited export', 'dead link'])
    const { rows } = await sql<{ closed_by: string; closed_note: string }>`
      select closed_by, closed_note from place_task where id = 1`.execute(platform.database)
    expect(rows).toEqual([
      { closed_by: `account:${point.accountId}`, closed_note: 'Gebeld: de plek is er nog.' },
    ])
    const { rows: audit } = await sql`select detail from audit_entry where act = 'task closed'`.execute(
      platform.database,
    )
    expect(audit).toEqual([{ detail: { task: 1, kind: 'vanished from source' } }])
  })

  test('is for who decides about its place', async () => {
    const { as, open } = await withTasks()
    for (const grant of [grants.editor(2), grants.region('Twente'), grants.administrator]) {
      const stranger = await as(grant)
      expect((await stranger.open('/beheer/taken/1')).status).toBe(403)
      expect((await stranger.send('/beheer/taken/1', { gedaan: 'x' })).status).toBe(403)
      expect(textOf(await stranger.read('/beheer/taken'))).toContain('Er wacht geen enkele taak.')
    }
    expect(await open()).toHaveLength(3)
    expect((await (await as(grants.national)).open('/beheer/taken/99')).status).toBe(410)
    expect((await (await as(grants.national)).open('/beheer/taken/x')).status).toBe(404)
  })
})
