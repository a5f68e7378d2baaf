import { describe, expect, test } from 'vitest'
import { csv, list, withList } from './testing-desk.ts'

describe('place', () => {
  const by = ['--by', 'redactie', '--reason', 'gebeld']
  const haven = 'de-haven-voorbeeldstad'

  test('an edit weighs more than a source, the place itself more than an edit, a pin more than all', async () => {
    const { type, named } = await withList()
    const phone = async () => (await named('De Haven')).content.phone
    expect((await type('place', 'edit', haven, 'telefoon=000 111 11 11', ...by)).said).toBe(
      'telefoon: 000 000 00 00 → 000 111 11 11',
    )
    await type('place', 'confirm', haven, 'telefoon=000 222 22 22', '--by', 'de plek')
    expect((await type('place', 'edit', haven, 'telefoon=000 333 33 33', ...by)).complained).toContain(
      'telefoon blijft “000 222 22 22”',
    )
    expect(await phone()).toBe('000 222 22 22')
    await type('place', 'pin', haven, 'telefoon=000 444 44 44', ...by)
    expect(await phone()).toBe('000 444 44 44')
    const { said } = await type('place', 'show', haven)
    expect(said).toContain('telefoon: 000 444 44 44  [vastgezet, redactie van Inloop, 2026-12-01]')
    expect(said).toContain('    anders volgens de plek zelf: 000 222 22 22')
    expect(said).toContain('    anders volgens Lijst: 000 000 00 00')
  })

  test('a value can be taken away, what sources say of it is not shown either, and that can be undone', async () => {
    const { type, named } = await withList()
    const phone = async () => (await named('De Haven')).content.phone
    expect(await type('place', 'edit', haven, 'telefoon=', ...by)).toMatchObject({
      exit: 0,
      said: 'telefoon: 000 000 00 00 → —',
      complained: '',
    })
    expect(await phone()).toBeUndefined()
    const { said } = await type('place', 'show', haven)
    expect(said).toContain('telefoon: —  [nagekeken')
    expect(said).not.toContain('000 000 00 00')
    const newest = Number.parseInt((await type('place', 'history', haven)).said, 10)
    await type('place', 'undo', String(newest), ...by)
    expect(await phone()).toBe('000 000 00 00')
  })

  test('nobody can have agreed on a day that is still to come: not by hand, in a list, nor in an export', async () => {
    const { type, named, write, openExport } = await withList()
    const [today, tomorrow] = ['Noor, akkoord 2026-12-01', 'Noor, akkoord 2026-12-02']
    const words = 'akkoord kan niet van een dag zijn die nog moet komen'
    expect(await type('place', 'edit', haven, `wie_je_ontmoet=${tomorrow}`, ...by)).toMatchObject({
      exit: 1,
      complained: 'Een akkoord van 2026-12-02 kan er nog niet zijn. Zeg de dag waarop het gegeven is.',
    })
    write('mensen.csv', csv('sleutel,naam,wie_je_ontmoet', `1,De Brug,"${tomorrow}"`))
    const listed = await type('import', 'mensen.csv', '--source', 'mensen', '--name', 'Mensen', '--apply')
    expect([listed.exit, listed.said]).toEqual([1, expect.stringContaining(words)])
    await type('export', '--format', 'csv', '--out', 'export.csv')
    const opened = await openExport('export.csv')
    opened.row('De Haven').wie_je_ontmoet = tomorrow
    await opened.save('terug.csv')
    const edited = await type('import', 'terug.csv', '--apply')
    expect([edited.exit, edited.said]).toEqual([1, expect.stringContaining(words)])
    expect(await named('De Brug')).toBeUndefined()
    expect((await named('De Haven')).content.hosts).toBeUndefined()
    expect((await type('place', 'edit', haven, `wie_je_ontmoet=${today}`, ...by)).exit).toBe(0)
  })

  test('what is erased is nowhere to be read', async () => {
    const { type } = await withList()
    expect((await type('place', 'erase', haven, 'telefoon', ...by)).said).toContain('Gewist: telefoon')
    for (const verb of ['show', 'history'])
      expect((await type('place', verb, haven, '--json')).said).not.toContain('000 000 00 00')
    expect((await type('place', 'history', haven)).said).toContain('gewist  redactie  phone: gebeld')
  })

  test('a place that confirmed itself and asks to be taken off is off', async () => {
    const { type, named } = await withList()
    await type('place', 'edit', haven, 'status=bekend', ...by)
    await type('place', 'confirm', haven, '--by', 'de plek')
    expect((await type('place', 'status', haven, 'ingetrokken', ...by)).exit).toBe(0)
    expect((await named('De Haven')).content.status).toBe('withdrawn')
    await type('place', 'confirm', haven, 'status=bekend', '--by', 'de plek')
    expect((await named('De Haven')).content.status).toBe('withdrawn')
  })

  test('every change can be undone, and the undoing too', async () => {
    const { type, named, places } = await withList()
    const phone = async () => (await named('De Haven')).content.phone
    const newest = async () => Number.parseInt((await type('place', 'history', haven)).said, 10)
    await type('place', 'edit', haven, 'telefoon=000 111 11 11', ...by)
    const edited = await newest()
    await type('place', 'undo', String(edited), ...by)
    expect(await phone()).toBe('000 000 00 00')
    expect((await type('place', 'undo', String(edited), ...by)).complained).toContain('al teruggedraaid')
    await type('place', 'undo', String(await newest()), ...by)
    expect(await phone()).toBe('000 111 11 11')
    await type('place', 'undo', String(await newest()), ...by)
    expect(await phone()).toBe('000 000 00 00')

    expect((await type('place', 'undo', '1', ...by)).complained).toContain('import undo 1')
    expect((await type('place', 'undo', '999', ...by)).complained).toContain('geen wijziging 999')
    const { said } = await type('place', 'add', 'naam=De Brug', 'plaats=Bergdorp', ...by)
    expect(said).toContain('de-brug-bergdorp')
    const added = Number.parseInt((await type('place', 'history', 'de-brug-bergdorp')).said, 10)
    await type('place', 'undo', String(added), ...by)
    expect(await places()).toHaveLength(2)
    await type('place', 'undo', String(added + 1), ...by)
    expect(await named('De Brug')).toMatchObject({ slug: 'de-brug-bergdorp' })
  })

  test('the place confirms everything, and it is written when', async () => {
    const { type, named } = await withList()
    await type('place', 'confirm', haven, '--by', 'de plek', '--on', '2026-11-30')
    expect(await named('De Haven')).toMatchObject({ confirmedOn: '2026-11-30' })
    expect((await type('place', 'show', haven)).said).toContain('Bevestigd door de plek zelf op 2026-11-30')
  })

  test('a status comes with its date, its reason and who said so', async () => {
    const { type, named } = await withList()
    const why = [
      '--reason',
      'geen geld',
      '--by',
      'redactie',
      '--said-by',
      'het bestuur',
      '--since',
      '2026-10',
    ]
    expect((await type('place', 'status', haven, 'gestopt', ...why)).exit).toBe(0)
    expect((await named('De Haven')).content).toMatchObject({
      status: 'stopped',
      statusSince: '2026-10',
      statusReason: 'geen geld',
      statusSaidBy: 'het bestuur',
    })
  })

  test.each([
    [['edit', 'nergens', 'naam=x', ...by], 'Er is geen plek “nergens”'],
    [['edit', haven, 'kleur=x', ...by], 'Er is geen veld “kleur”. Velden: naam,'],
    [['edit', haven, 'naam', ...by], '“naam” is geen VELD=WAARDE'],
    [['edit', haven, 'naam=', ...by], 'Achter “naam=” hoort een waarde'],
    [['edit', haven, 'soort=buurthuis', ...by], 'soort: “buurthuis” ken ik niet. Kies uit: zelfregiecentrum'],
    [['edit', haven, ...by], 'VELD=WAARDE'],
    [['edit', haven, 'naam=x'], '--by, --reason'],
    [['edit'], '--by, --reason'],
    [['status', haven, 'dicht', ...by], 'Kies uit: bekend'],
    [['pin', haven, 'website', ...by], 'Van het veld “website” weten we niets'],
    [['confirm', haven, '--by', 'x', '--on', 'gisteren'], '“gisteren” is geen datum'],
    [['confirm', haven, '--by', 'x', '--on', '2026-02-31'], '“2026-02-31” is geen datum'],
    [['confirm', haven, '--by', 'x', '--on', '2099'], '“2099” is nog niet geweest'],
    [['erase', haven, 'naam', ...by], 'Een naam kan niet gewist worden'],
    [['erase', haven, 'kleur', ...by], 'Er is geen veld “kleur”'],
    [['add', 'naam=De Brug', 'telefoon=', ...by], 'Achter “telefoon=” hoort een waarde'],
    [['add', 'plaats=Bergdorp', ...by], 'naam'],
    [['dance'], 'Zeg: place show'],
    [['done', '7', ...by], 'geen open taak 7'],
  ])('place %j says what is wrong, and changes nothing', async (words, line) => {
    const { type, places } = await withList()
    const before = await places()
    const answer = await type('place', ...words)
    expect(answer).toMatchObject({ exit: 1, said: '' })
    expect(answer.complained).toContain(line)
    expect(await places()).toEqual(before)
  })

  test('what vanished from a source asks for attention until somebody has looked', async () => {
    const { type, write } = await withList()
    write('lijst.csv', list.split('\r\n').slice(0, 2).join('\r\n'))
    await type('import', 'lijst.csv', '--source', 'lijst', '--apply')
    expect((await type('place', 'tasks')).said).toContain(
      '1  de-tuin-voorbeeldstad  staat niet meer in lijst (rij 2)',
    )
    expect((await type('place', 'tasks', haven)).said).toBe('Er zijn geen taken.')
    await type('place', 'done', '1', ...by)
    expect((await type('place', 'tasks')).said).toBe('Er zijn geen taken.')
  })
})
