import { describe, expect, test } from 'vitest'
import { withList } from './testing-desk.ts'

describe('export', () => {
  test('the register as it was on a date equals the export of that day, and so it is at a moment', async () => {
    const { type, at } = await withList()
    const export1 = (await type('export', '--format', 'csv')).said
    at('2026-12-03T09:00:00Z')
    await type(
      'place',
      'edit',
      'de-haven-voorbeeldstad',
      'telefoon=000',
      '--by',
      'redactie',
      '--reason',
      'mail',
    )
    await type('place', 'status', 'de-tuin-voorbeeldstad', 'spam', '--by', 'redactie', '--reason', 'nep')
    at('2026-12-03T22:59:59Z')
    const export3 = (await type('export', '--format', 'csv')).said
    at('2026-12-09T09:00:00Z')
    await type('import', 'undo', '1')

    expect(export3).not.toBe(export1)
    expect((await type('export', '--format', 'csv', '--as-of', '2026-12-01')).said).toBe(export1)
    expect((await type('export', '--format', 'csv', '--as-of', '2026-12-01T10:00')).said).toBe(export1)
    expect((await type('export', '--format', 'csv', '--as-of', '2026-12-03')).said).toBe(export3)
    expect((await type('export', '--format', 'csv', '--as-of', '2026-12-01T09:59')).said).not.toContain(
      'Haven',
    )
    expect((await type('export', '--format', 'csv')).said).not.toContain('Haven')
    expect((await type('export', '--format', 'csv', '--as-of', '2027-01-01')).exit).toBe(1)
    expect((await type('export', '--format', 'csv', '--as-of', 'gisteren')).exit).toBe(1)
  })

  test('an editor gets the hidden places too; the public export leaves out what the public may not see', async () => {
    const { type } = await withList()
    await type(
      'place',
      'status',
      'de-tuin-voorbeeldstad',
      'ingetrokken',
      '--by',
      'redactie',
      '--reason',
      'verzoek',
    )
    const secret = [
      'adres=Voorbeeldstraat 1',
      'locatie_tonen=alleen gebied',
      '--by',
      'redactie',
      '--reason',
      'mail',
    ]
    await type('place', 'edit', 'de-haven-voorbeeldstad', ...secret)
    expect((await type('export', '--format', 'csv')).said).toMatch(/Voorbeeldstraat[\s\S]*ingetrokken/)
    const open = (await type('export', '--format', 'csv', '--public')).said
    expect(open).toContain('De Haven')
    expect(open).not.toMatch(/De Tuin|Voorbeeldstraat/)
  })
})

describe('an export that comes back with edits', () => {
  async function withExport(name = 'export.csv') {
    const desk = await withList()
    await desk.type('export', '--format', name.slice(-name.split('.').at(-1)!.length), '--out', name)
    return { ...desk, opened: await desk.openExport(name) }
  }
  const dayLater = '2026-12-02T09:00:00Z'

  test('a changed cell is a checked statement of a source of its own; the same file again changes nothing', async () => {
    const { type, at, opened, named } = await withExport()
    opened.row('De Haven').telefoon = '000 111 11 11'
    await opened.save('terug.csv')
    at(dayLater)
    const dry = await type('import', 'terug.csv')
    expect(dry.said).toContain('1  veranderd  (telefoon 1)')
    expect((await type('import', 'terug.csv', '--apply')).exit).toBe(0)
    expect((await named('De Haven')).content.phone).toBe('000 111 11 11')
    expect((await type('place', 'show', 'de-haven-voorbeeldstad')).said).toContain(
      'telefoon: 000 111 11 11  [nagekeken, handmatig (export van 2026-12-01), 2026-12-02]\n    anders volgens Lijst: 000 000 00 00',
    )
    expect((await type('import', 'terug.csv', '--apply')).said).toContain('niets te doen')
    await type('import', 'undo', '2')
    expect((await named('De Haven')).content.phone).toBe('000 000 00 00')
  })

  test('a value that changed meanwhile is a conflict: named, a task, and only overwritten when asked', async () => {
    const { type, opened, named } = await withExport()
    await type(
      'place',
      'edit',
      'de-haven-voorbeeldstad',
      'telefoon=000 222 22 22',
      '--by',
      'r',
      '--reason',
      'm',
    )
    opened.row('De Haven').telefoon = '000 111 11 11'
    opened.row('De Haven').website = 'https://haven.example'
    await opened.save('terug.csv')
    const answer = await type('import', 'terug.csv', '--apply')
    expect(answer.said).toContain('maar intussen is het “000 222 22 22”')
    expect((await named('De Haven')).content).toMatchObject({
      phone: '000 222 22 22',
      website: 'https://haven.example',
    })
    expect((await type('place', 'tasks')).said).toContain('iemand maakte er “000 111 11 11” van')
    await type('import', 'terug.csv', '--apply')
    expect((await type('place', 'tasks')).said.split('\n')).toHaveLength(1)

    await type('import', 'terug.csv', '--apply', '--overwrite')
    expect((await named('De Haven')).content.phone).toBe('000 111 11 11')
  })

  test('a pin and the word of the place weigh more than an edit, a name is never empty, and each is told', async () => {
    const { type, opened, places } = await withExport()
    const haven = ['place', 'pin', 'de-haven-voorbeeldstad', 'naam', '--by', 'redactie', '--reason', 'vast']
    await type(...haven)
    await type('place', 'confirm', 'de-haven-voorbeeldstad', 'plaats', '--by', 'de plek')
    const row = opened.row('De Haven')
    Object.assign(row, { naam: 'Haven', plaats: 'Elders' })
    opened.row('De Tuin').naam = ''
    await opened.save('terug.csv')
    const before = await places()
    const answer = await type('import', 'terug.csv', '--apply', '--json')
    expect(JSON.parse(answer.said).notApplied).toMatchObject([
      { column: 'naam', why: 'pinned' },
      { column: 'plaats', why: 'said by the place itself' },
      { column: 'naam', why: 'emptied' },
    ])
    expect(await places()).toEqual(before)
  })

  test('an emptied cell takes the value away, and no source brings it back', async () => {
    const { type, opened, named } = await withExport()
    opened.row('De Haven').telefoon = ''
    await opened.save('terug.csv')
    await type('import', 'terug.csv', '--apply')
    expect((await named('De Haven')).content.phone).toBeUndefined()
    expect((await type('place', 'show', 'de-haven-voorbeeldstad')).said).not.toContain('000 000 00 00')
    expect((await type('import', 'terug.csv', '--apply')).said).toContain('niets te doen')
  })

  test('a row without an id is a new place, once; an unknown id, a wrong version and a row twice are named', async () => {
    const { type, opened, places } = await withExport()
    const fresh = { ...opened.row('De Tuin'), plek_id: '', versie: '', geexporteerd_op: '', naam: 'De Brug' }
    opened.rows.push(fresh)
    await opened.save('terug.csv')
    await type('import', 'terug.csv', '--apply')
    expect((await type('import', 'terug.csv', '--apply')).said).toContain('niets te doen')
    expect((await places()).map(({ content }) => content.name)).toEqual(['De Brug', 'De Haven', 'De Tuin'])

    fresh.naam = 'Het Bruggetje'
    await opened.save('terug.csv')
    expect(await type('import', 'terug.csv', '--apply')).toMatchObject({
      exit: 1,
      said: expect.stringContaining('is dit “De Brug | Voorbeeldstad”, die eerder zonder plek_id'),
    })
    expect(await places()).toHaveLength(3)
    fresh.naam = 'De Brug'

    opened.rows.splice(2, 1, { ...opened.rows[0]! }, { ...opened.rows[1]!, plek_id: crypto.randomUUID() })
    opened.rows.push({ ...opened.rows[1]!, versie: '999' })
    await opened.save('fout.csv')
    const answer = await type('import', 'fout.csv', '--json')
    expect(answer.exit).toBe(1)
    expect(
      JSON.parse(answer.said).unreadable.map(({ row, why }: { row: number; why: string }) => [row, why]),
    ).toEqual([
      [2, 'same key'],
      [3, 'same key'],
      [4, 'same key'],
      [5, 'unknown place'],
      [6, 'same key'],
    ])
  })

  test('an edit of a place that was merged since counts for the place it went into', async () => {
    const { type, opened, named } = await withExport()
    await type('merge', 'de-haven-voorbeeldstad', 'de-tuin-voorbeeldstad', '--rule', '--by', 'redactie')
    opened.row('De Tuin').website = 'https://tuin.example'
    await opened.save('terug.csv')
    expect((await type('import', 'terug.csv', '--apply')).said).toContain(
      'is opgegaan in de-haven-voorbeeldstad',
    )
    expect(await named('De Tuin')).toMatchObject({
      slug: 'de-haven-voorbeeldstad',
      content: { website: 'https://tuin.example' },
    })
  })

  test('exports of two days in one file are not mixed', async () => {
    const { type, opened } = await withExport()
    opened.row('De Tuin').geexporteerd_op = '2026-11-30'
    await opened.save('terug.csv')
    expect(await type('import', 'terug.csv')).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('verschillende dagen'),
    })
  })
})
