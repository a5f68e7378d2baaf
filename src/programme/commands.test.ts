import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { testPlatform } from '../platform/testing.ts'
import { registerCommands } from '../register/index.ts'
import { readActivities } from './activity-store.ts'
import { programmeCommands } from './commands.ts'
import { listActivityChanges } from './edit-store.ts'
import { readProgramme } from './store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inloop-programme-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), lines.join('\r\n'))

/** Two places of one town, and a desk with a folder where commands are typed. */
async function openDesk() {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  let moment = '2026-12-01T09:00:00Z'
  const type = async (...words: string[]) => {
    const said: string[] = []
    const exit = await runCommand([...programmeCommands, ...registerCommands], words, {
      ...platform,
      now: () => Temporal.Instant.from(moment),
      folder,
      say: (line) => said.push(line),
      complain: (line) => said.push(line),
    })
    return { exit, said: said.join('\n') }
  }
  for (const name of ['De Haven', 'De Tuin'])
    await type('place', 'add', `naam=${name}`, 'plaats=Voorbeeldstad', '--by', 'test', '--reason', 'test')
  return {
    platform,
    type,
    at: (now: string) => {
      moment = now
    },
    activities: async () => (await readActivities(platform.database)).activities,
    titles: async () =>
      (await readActivities(platform.database)).activities
        .filter(({ undone, content }) => !undone && content.status === 'running')
        .map(({ content }) => content.title)
        .sort(),
  }
}

const list = [
  'plek,activiteit,soort,wanneer,aanmelden',
  'de-haven-voorbeeldstad,Koffie met koek,open inloop,elke dinsdag 10.00-12.00,nee',
  'de-haven-voorbeeldstad,Samen koken,activiteit,eerste maandag van de maand 17.00-20.00,ja',
]
const importIt = ['programme', 'import', 'programma.csv', '--by', 'redactie']

describe('import', () => {
  test('says first, does it with --apply, twice changes nothing, and goes back as a whole', async () => {
    const { type, titles, activities, platform } = await openDesk()
    write('programma.csv', ...list)
    const dry = await type(...importIt)
    expect(dry).toMatchObject({ exit: 0, said: expect.stringContaining('2  nieuw') })
    expect(dry.said).toContain('--apply')
    expect(await titles()).toEqual([])

    expect((await type(...importIt, '--apply')).said).toContain('import 1')
    expect(await titles()).toEqual(['Koffie met koek', 'Samen koken'])
    expect((await activities()).map(({ content }) => content)).toMatchObject([
      {
        kind: 'open meeting',
        when: { rule: 'FREQ=WEEKLY;BYDAY=TU' },
        signingUp: 'not needed',
        status: 'running',
      },
      { kind: 'activity', when: { rule: 'FREQ=MONTHLY;BYDAY=1MO' }, signingUp: 'needed' },
    ])
    expect([...(await readProgramme(platform.database)).byPlace.values()].flat()).toHaveLength(2)

    expect((await type(...importIt, '--apply')).said).toContain('niets te doen')
    expect((await type('programme', 'runs')).said).toContain('programma.csv')
    expect((await type('programme', 'undo', '1', '--by', 'redactie')).exit).toBe(0)
    expect(await titles()).toEqual([])
    expect(await type('programme', 'undo', '1', '--by', 'redactie')).toMatchObject({ exit: 1 })

    // The same list again is the same activities.
    const ids = (await activities()).map(({ id }) => id)
    await type(...importIt, '--apply')
    expect(await titles()).toEqual(['Koffie met koek', 'Samen koken'])
    expect((await activities()).map(({ id }) => id)).toEqual(ids)
  })

  test('takes titles of columns and names of places as people type them, and says in whose name', async () => {
    const { type, activities } = await openDesk()
    write(
      'programma.csv',
      'Plek , Áctiviteit,Soort,Wanneer,Voor wie',
      '"De Haven, Voorbeeldstad",Zingen,Groep,elke 2e donderdag van de maand,iedereen',
      'DE TUIN,Wieden,activiteit,elke week op dinsdag van 10 tot 12 uur,',
    )
    expect((await type(...importIt)).said).toContain('op naam van redactie')
    expect((await type(...importIt, '--apply')).said).toContain('Gedaan, als import 1, op naam van redactie.')
    expect((await type('programme', 'runs')).said).toContain('redactie')
    expect(
      (await activities()).map(({ content }) => [content.title, content.forWhom, content.when?.rule]),
    ).toEqual([
      ['Zingen', ['iedereen'], 'FREQ=MONTHLY;BYDAY=2TH'],
      ['Wieden', undefined, 'FREQ=WEEKLY;BYDAY=TU'],
    ])
  })

  test('of a place that it does not know it names those that are most like it', async () => {
    const { type } = await openDesk()
    write(
      'programma.csv',
      list[0]!,
      'Buurthuis De Haven,Zingen,groep,elke dag,',
      'Nergens,Zingen,groep,elke dag,',
    )
    const { exit, said } = await type(...importIt)
    expect(exit).toBe(1)
    expect(said).toContain('Bedoel je: de-haven-voorbeeldstad')
    expect(said).toContain('“Nergens”: deze plek staat niet in het register. Schrijf haar adres')
  })

  test('says of which days of a row its place is closed', async () => {
    const { type } = await openDesk()
    const hours = 'openingstijden=Tu 09:00-17:00; PH off; 2026-12-08 off'
    await type('place', 'edit', 'de-haven-voorbeeldstad', hours, '--by', 'test', '--reason', 'test')
    write('programma.csv', ...list)
    const { said } = await type(...importIt)
    expect(said).toContain('Rij 2: let op, “Koffie met koek” is er op 2026-12-08, 2027-04-27.')
    expect(said).not.toContain('Rij 3: let op, “Samen koken” is er op')
  })

  test('warns of new times outside the ordinary hours and of days that are over, and takes no day of 22 hours', async () => {
    const { type } = await openDesk()
    const hours = 'openingstijden=Tu,Fr 09:00-16:00; 2026-12-07 18:00-23:00'
    await type('place', 'edit', 'de-haven-voorbeeldstad', hours, '--by', 'test', '--reason', 'test')
    const rows = [
      'de-haven-voorbeeldstad,Nachtcafé,open inloop,elke vrijdag 22.00-02.00,nee',
      'de-haven-voorbeeldstad,Koffie,open inloop,elke dinsdag 15.00-17.00,nee',
      'de-haven-voorbeeldstad,Feest,activiteit,2020-01-07 10.00-12.00,nee',
      'de-haven-voorbeeldstad,Kerstmarkt,activiteit,2026-12-07 19.00-21.00,nee',
    ]
    write('programma.csv', list[0]!, ...rows)
    const { exit, said } = await type(...importIt, '--apply')
    expect(exit).toBe(0)
    expect(said).toContain(
      'Rij 2: let op, “Nachtcafé” valt buiten de openingstijden van de plek, op 2026-12-04, 2026-12-11,',
    )
    expect(said).toContain('Rij 4: let op, “Feest” noemt een dag die al voorbij is: 2020-01-07.')
    expect(said.match(/let op/g)).toHaveLength(2)
    // Who reads the same list again knows.
    expect((await type(...importIt)).said).not.toContain('let op')

    write('programma.csv', list[0]!, 'de-haven-voorbeeldstad,Koffie,open inloop,elke dinsdag 16.00-14.00,nee')
    const refused = await type(...importIt, '--apply')
    expect(refused.exit).toBe(1)
    expect(refused.said).toContain('kolom “wanneer”: “16.00-14.00” eindigt voor het begint.')
  })

  test('what is not in the file stays, unless the file is the whole programme of its places', async () => {
    const { type, titles } = await openDesk()
    write('programma.csv', ...list, 'de-tuin-voorbeeldstad,Wieden,activiteit,elke woensdag,')
    await type(...importIt, '--apply')
    write('programma.csv', list[0]!, list[1]!)
    expect((await type(...importIt, '--apply')).said).toContain('“Samen koken”')
    expect(await titles()).toEqual(['Koffie met koek', 'Samen koken', 'Wieden'])

    await type(...importIt, '--apply', '--whole')
    expect(await titles()).toEqual(['Koffie met koek', 'Wieden'])
    // And what comes back in a list is given again.
    write('programma.csv', ...list)
    await type(...importIt, '--apply')
    expect(await titles()).toEqual(['Koffie met koek', 'Samen koken', 'Wieden'])
  })

  test.each([
    ['elke dinsdag om tien uur', '“om tien uur” begrijp ik niet'],
    ['0000-01-01', 'bestaat niet'],
    ['elke dinsdag vanaf 2026-12-01 9999 keer', 'telt te ver'],
    ['om de week op donderdag', 'heeft een eerste dag nodig'],
  ])('a file with “%s” is refused in words, and nothing of it is taken in', async (when, words) => {
    const { type, titles } = await openDesk()
    write('programma.csv', ...list, `de-tuin-voorbeeldstad,Wieden,activiteit,${when},`)
    const answer = await type(...importIt, '--apply')
    expect(answer).toMatchObject({ exit: 1, said: expect.stringContaining('Rij 4, kolom “wanneer”') })
    expect(answer.said).toContain(words)
    expect(await titles()).toEqual([])
  })

  test('an absorbed place keeps its programme, at the place it went into', async () => {
    const { type, platform } = await openDesk()
    write('programma.csv', ...list, 'de-tuin-voorbeeldstad,Wieden,activiteit,elke woensdag,')
    await type(...importIt, '--apply')
    const [haven, tuin] = ['de-haven-voorbeeldstad', 'de-tuin-voorbeeldstad']
    const merged = await type('merge', haven!, tuin!, '--by', 'test', '--rule')
    expect(merged).toMatchObject({ exit: 0 })
    const { byPlace } = await readProgramme(platform.database)
    expect([...byPlace.values()].map((activities) => activities.length)).toEqual([3])
    await type('unmerge', tuin!, '--by', 'test')
    const after = await readProgramme(platform.database)
    expect([...after.byPlace.values()].map((activities) => activities.length).sort()).toEqual([1, 2])
  })
})

describe('export', () => {
  const everything = [
    'plek,activiteit,soort,omschrijving,voor_wie,wanneer,rrule,feestdagen,vervalt,verplaatst,waar,adres,gemeente,lon,lat,ruimte,ruimte_gezegd_op,bron',
    'de-haven-voorbeeldstad | de-tuin-voorbeeldstad,=Koffie+,open inloop,"a;b, c",iedereen | wie\\|wil,elke dinsdag 10.00-12.00,,gaat door,"2026-12-22 ""ziek""",2026-12-29 naar 2026-12-30,,,,,,,,lijst',
    'de-haven-voorbeeldstad,Groep,groep,,,2026-12-31 20.00,FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1,,,,ergens anders,Voorbeeldstraat 1,Utrecht,"5,1",52.1,vol,2026-11-30,',
  ]

  test.each(['csv', 'xlsx'])(
    'as %s it comes back without a change, and with a change exactly that',
    async (format) => {
      const { type, activities } = await openDesk()
      write('programma.csv', ...everything)
      expect(await type(...importIt, '--apply')).toMatchObject({ exit: 0 })
      const before = (await activities()).map(({ content }) => content)
      expect((await type('programme', 'export', '--format', format, '--out', `uit.${format}`)).exit).toBe(0)
      const back = ['programme', 'import', `uit.${format}`, '--by', 'redactie', '--apply', '--whole']
      expect((await type(...back)).said).toContain('niets te doen')
      expect((await activities()).map(({ content }) => content)).toEqual(before)
      if (format === 'xlsx') return

      const file = readFileSync(join(folder, 'uit.csv'), 'utf8')
      writeFileSync(join(folder, 'uit.csv'), file.replace('Groep', 'Avondgroep').replace('20.00', '19.30'))
      expect((await type(...back)).said).toContain('“Avondgroep” verandert (activiteit, wanneer)')
      expect((await activities()).map(({ id }) => id)).toHaveLength(2)
    },
  )
})

describe('one day of an activity', () => {
  async function openWithCoffee() {
    const desk = await openDesk()
    write('programma.csv', ...list)
    await desk.type(...importIt, '--apply')
    const { id } = (await desk.activities()).find(({ content }) => content.title === 'Koffie met koek')!
    const content = async () => (await desk.activities()).find((activity) => activity.id === id)!.content
    return { ...desk, id, content }
  }

  test('is cancelled, moved or usual again, and its history says by whom', async () => {
    const { type, id, content } = await openWithCoffee()
    await type('programme', 'cancel', id, '2026-12-22', '--by', 'de plek', '--note', 'ziek')
    expect((await content()).when!.changes).toEqual([{ on: '2026-12-22', what: 'cancelled', note: 'ziek' }])
    const move = ['programme', 'move', id, '2026-12-22', '--to', '23 december 2026', '--times', '13.00-15.00']
    await type(...move, '--by', 'de plek')
    expect((await content()).when!.changes).toEqual([
      { on: '2026-12-22', what: 'moved', to: '2026-12-23', times: { from: '13:00', to: '15:00' } },
    ])
    expect((await type('programme', 'show', id)).said).toContain('2026-12-22 naar 2026-12-23 13.00-15.00')
    await type('programme', 'usual', id, '2026-12-22', '--by', 'de plek')
    expect((await content()).when).not.toHaveProperty('changes')
    const { said } = await type('programme', 'history', id)
    expect(said.split('\n')).toHaveLength(4)
    expect(said).toContain('veranderd  de plek  vervalt  ziek')
  })

  test('availability is said with its day; a status needs a reason; a list shows the next day', async () => {
    const { type, id, content } = await openWithCoffee()
    await type('programme', 'availability', id, 'vol', '--by', 'de plek')
    expect((await content()).availability).toEqual({ state: 'full', saidOn: '2026-12-01' })
    await type('programme', 'availability', id, 'onbekend', '--by', 'de plek')
    expect(await content()).not.toHaveProperty('availability')
    expect((await type('programme', 'list', '--place', 'de-haven-voorbeeldstad')).said).toContain(
      'Koffie met koek  2026-12-01',
    )
    expect(await type('programme', 'status', id, 'gestopt', '--by', 'de plek')).toMatchObject({ exit: 1 })
    await type('programme', 'status', id, 'gestopt', '--by', 'de plek', '--reason', 'te weinig mensen')
    expect((await content()).status).toBe('stopped')
    expect((await type('programme', 'list')).said).toContain('Koffie met koek  gestopt')
  })

  test.each([
    [['cancel', 'ID', '2026-12-23'], 'is “Koffie met koek” er niet'],
    [['cancel', 'ID', '0000-01-01'], 'is geen dag'],
    [['cancel', 'ID', 'morgen'], 'is geen dag'],
    [['cancel', 'ID', '2026-12-22', '--note', 'x'.repeat(500)], 'Dat past niet'],
    [['cancel', 'zzzzzzzz', '2026-12-22'], 'Er is geen activiteit'],
    [['cancel', '', '2026-12-22'], 'Er is geen activiteit'],
    [['move', 'ID', '2026-12-22'], '--to'],
    [['move', 'ID', '2026-12-22', '--to', '9999-01-01'], 'is geen dag'],
    [['move', 'ID', '2026-12-22', '--to', '2026-12-23', '--times', 'laat'], 'is geen tijd'],
    [['availability', 'ID', 'misschien'], 'ken ik niet'],
    [['availability', 'ID', 'vol', '--on', '2027-01-01'], 'is geen dag'],
    [['status', 'ID', 'weg', '--reason', 'x'], 'ken ik niet'],
    [['list', '--place', 'nergens'], 'Er is geen plek'],
    [['export', '--format', 'pdf'], 'programme export --format'],
    [['undo', '99'], 'Er is geen import 99'],
    [['dans'], 'Zeg: programme'],
    [['import', 'nergens.csv'], 'nergens.csv'],
  ])('nothing changes and one clear line says why: programme %j', async (words, line) => {
    const { type, id, content } = await openWithCoffee()
    const before = await content()
    const by = words[0] === 'list' || words[0] === 'export' ? [] : ['--by', 'test']
    const answer = await type('programme', ...words.map((word) => (word === 'ID' ? id : word)), ...by)
    expect(answer).toMatchObject({ exit: 1, said: expect.stringContaining(line) })
    expect(await content()).toEqual(before)
  })

  test('an import that was changed since is not undone, and says by what', async () => {
    const { type, id, titles } = await openWithCoffee()
    await type('programme', 'cancel', id, '2026-12-22', '--by', 'de plek')
    const answer = await type('programme', 'undo', '1', '--by', 'redactie')
    expect(answer).toMatchObject({ exit: 1, said: expect.stringContaining('“Koffie met koek”') })
    expect(await titles()).toEqual(['Koffie met koek', 'Samen koken'])
  })
})

test('history is never altered: each change has what was before it and what came after', async () => {
  const { type, activities, platform } = await openDesk()
  write('programma.csv', ...list)
  await type(...importIt, '--apply')
  const { id } = (await activities())[0]!
  await type('programme', 'status', id, 'gestopt', '--by', 'test', '--reason', 'test')
  await type('programme', 'status', id, 'loopt', '--by', 'test', '--reason', 'test')
  const changes = (await listActivityChanges(platform, id)).toReversed()
  expect(changes.map(({ before, after }) => [before?.status, after?.status])).toEqual([
    [undefined, 'running'],
    ['running', 'stopped'],
    ['stopped', 'running'],
  ])
  expect((await activities()).find((activity) => activity.id === id)).toMatchObject({ sequence: 2 })
})

test('what says something of a person is erased, from history too; that it was erased stays', async () => {
  const { type, activities, platform } = await openDesk()
  write(
    'programma.csv',
    'plek,activiteit,omschrijving,wanneer,vervalt',
    'de-haven-voorbeeldstad,Yoga met Voornaam,Voornaam geeft yoga.,elke dinsdag,"2026-12-22 ""Voornaam is ziek"""',
  )
  await type(...importIt, '--apply')
  const { id } = (await activities())[0]!
  await type(
    'programme',
    'status',
    id,
    'gestopt',
    '--by',
    'test',
    '--reason',
    'Voornaam geeft yoga. Niet meer.',
  )
  await type('programme', 'export', '--format', 'csv', '--out', 'programma.csv')
  const exported = readFileSync(join(folder, 'programma.csv'), 'utf8')
  writeFileSync(join(folder, 'programma.csv'), exported.replace('Yoga met Voornaam', 'Yoga'))
  await type(...importIt, '--apply')
  const because = ['--by', 'test', '--reason', 'op verzoek']
  for (const column of ['activiteit', 'omschrijving', 'toelichting'])
    expect(await type('programme', 'erase', id, column, ...because)).toMatchObject({ exit: 0 })

  const kept = JSON.stringify([await activities(), await listActivityChanges(platform, id)])
  expect(kept.toLowerCase()).not.toContain('voornaam')
  expect((await type('programme', 'history', id)).said).toContain('omschrijving: op verzoek')
  expect(await type('programme', 'erase', id, 'omschrijving', ...because)).toMatchObject({
    exit: 1,
    said: expect.stringContaining('staat niets'),
  })
  expect(await type('programme', 'erase', id, 'wanneer', ...because)).toMatchObject({ exit: 1 })
})
