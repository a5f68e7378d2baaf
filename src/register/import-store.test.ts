import { describe, expect, test } from 'vitest'
import { testPlatform } from '../platform/testing.ts'
import { aSource, aTable, someAreas } from './example.ts'
import { type ImportRequest, importTable } from './import-store.ts'
import { mergePlaces, unmergePlace } from './merge-store.ts'
import { listRuns, undoRun } from './run-store.ts'
import { editPlace } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import { exportTable } from './spreadsheet/export.ts'
import { countPlan } from './spreadsheet/import-report.ts'
import { mappingForOwnColumns } from './spreadsheet/mapping.ts'
import { findSettled, listChanges, listProvenance, readRegister, saveSource } from './store.ts'
import { listTasks } from './task-store.ts'

const haven = { sleutel: '1', naam: 'De Haven', plaats: 'Voorbeeldstad', telefoon: '000 000 00 00' }
const tuin = { sleutel: '2', naam: 'De Tuin', plaats: 'Voorbeeldstad', telefoon: '' }
const brug = { sleutel: '3', naam: 'De Brug', plaats: 'Bergdorp', telefoon: '' }

async function openRegister() {
  const platform = await testPlatform()
  const request = (rows: Record<string, string>[], said: Partial<ImportRequest> = {}): ImportRequest => {
    const table = aTable(...rows)
    return {
      source: aSource(),
      table,
      file: { name: 'lijst.csv', hash: JSON.stringify(rows) },
      reading: { mapping: mappingForOwnColumns(table.columns) },
      skipUnreadable: false,
      actor: 'test',
      ...said,
    }
  }
  const run = async (rows: Record<string, string>[], said: Partial<ImportRequest> = {}, apply = true) => {
    const outcome = await importTable(platform, someAreas, request(rows, said), apply)
    return { ...outcome, counts: countPlan(outcome.plan) }
  }
  const places = async () => (await readRegister(platform.database)).places
  const named = async (name: string) => (await places()).find(({ content }) => content.name === name)!
  /** Everything but the numbers of changes, which only grow. */
  const everything = async () => {
    const register = await readRegister(platform.database)
    const day = Temporal.PlainDate.from('2026-12-01')
    return {
      places: register.places.map(({ version, ...place }) => place),
      export: exportTable(register.places, day, someAreas).rows.map(({ versie, ...row }) => row),
      settled: await Promise.all(register.places.map(({ id }) => findSettled(platform.database, id))),
      tasks: await listTasks(platform.database),
    }
  }
  return { platform, run, places, named, everything }
}

describe('a list is taken in', () => {
  test('a dry run says what applying will do, and does nothing', async () => {
    const { run, places } = await openRegister()
    await run([haven, tuin])
    const next = [{ ...haven, telefoon: '000 111 11 11' }, brug]
    const said = await run(next, {}, false)
    expect(said.run).toBeUndefined()
    expect((await places()).map(({ content }) => content.name)).toEqual(['De Haven', 'De Tuin'])

    const done = await run(next)
    expect(done.counts).toEqual(said.counts)
    expect(done.counts).toMatchObject({ new: 1, changed: 1, vanished: 1, columns: { telefoon: 1 } })
    expect((await places()).map(({ content }) => [content.name, content.phone])).toEqual([
      ['De Brug', undefined],
      ['De Haven', '000 111 11 11'],
      ['De Tuin', undefined],
    ])
  })

  test('the same file twice changes nothing, and is no second run', async () => {
    const { run, platform, everything } = await openRegister()
    await run([haven, tuin])
    const before = await everything()
    const again = await run([haven, tuin])
    expect(again.run).toBeUndefined()
    expect(again.counts).toMatchObject({ new: 0, changed: 0, vanished: 0, unchanged: 2 })
    expect(await everything()).toEqual(before)
    expect(await listRuns(platform.database)).toHaveLength(1)
  })

  test('two imports of one list at the same time are one import', async () => {
    const { run, platform, places } = await openRegister()
    await Promise.all([run([haven, tuin]), run([haven, tuin])])
    expect(await listRuns(platform.database)).toHaveLength(1)
    expect(await places()).toHaveLength(2)
  })

  test('a row is kept exactly as it came, and every value knows its row, its run and its source', async () => {
    const { run, named, platform } = await openRegister()
    const raw = { ...haven, naam: '  De Haven ', lievelingskleur: '=groen', bron_vermelding: 'een krant' }
    await run([{ ...raw, bron_datum: '2024' }])
    const { id } = await named('De Haven')
    const [provenance] = [...(await listProvenance(platform.database, id)).values()]
    expect(provenance).toMatchObject({
      source: { id: 'voorbeeldlijst' },
      rowKey: '1',
      mentionedIn: 'een krant',
      row: raw,
      statement: { saidOn: '2024', runId: 1, values: { otherColumns: { lievelingskleur: '=groen' } } },
    })
    expect(await listChanges(platform.database, id)).toMatchObject([{ kind: 'imported', run_id: 1 }])
  })

  test('one unreadable row stops everything, unless it may be left out; what cannot be read has not vanished', async () => {
    const { run, places } = await openRegister()
    await run([haven, tuin])
    const rows = [{ ...haven, soort: 'buurthuis' }, tuin, brug]
    const stopped = await run(rows)
    expect(stopped.run).toBeUndefined()
    expect(stopped.plan.unreadable).toMatchObject([{ row: 2, problem: { column: 'soort' } }])
    expect(await places()).toHaveLength(2)

    const skipped = await run(rows, { skipUnreadable: true })
    expect(skipped.counts).toMatchObject({ new: 1, unchanged: 1, vanished: 0, unreadable: 1 })
    expect(await places()).toHaveLength(3)
  })

  test('whole or not at all: an import that breaks half way leaves nothing behind', async () => {
    const { run, platform, places, everything } = await openRegister()
    await run([haven])
    const before = await everything()
    let left = 1
    const breaking = {
      ...platform,
      newId: () => {
        if (left-- === 0) throw new Error('the power went out')
        return platform.newId()
      },
    }
    const table = aTable(haven, tuin, brug)
    const request: ImportRequest = {
      source: aSource(),
      table,
      file: { name: 'lijst.csv', hash: '' },
      reading: { mapping: mappingForOwnColumns(table.columns) },
      skipUnreadable: false,
      actor: 'test',
    }
    await expect(importTable(breaking, someAreas, request, true)).rejects.toThrow('the power went out')
    expect(await everything()).toEqual(before)
    expect(await listRuns(platform.database)).toHaveLength(1)
    expect(await places()).toHaveLength(1)
  })
})

describe('a row that is no longer in its source', () => {
  test('leaves the place as it was, with a note and a task; and when it is back, the task is done', async () => {
    const { run, platform, named } = await openRegister()
    await run([haven, tuin])
    await run([haven])
    const { id, content } = await named('De Tuin')
    expect(content.status).toBeUndefined()
    expect([...(await listProvenance(platform.database, id)).values()][0]?.vanishedSince).toBeDefined()
    expect(await listTasks(platform.database)).toMatchObject([
      { placeId: id, kind: 'vanished from source', detail: { source: 'voorbeeldlijst', rowKey: '2' } },
    ])

    const back = await run([haven, tuin])
    expect(back.counts).toMatchObject({ back: 1, new: 0, changed: 0, unchanged: 1 })
    expect(await listTasks(platform.database)).toEqual([])
    expect([...(await listProvenance(platform.database, id)).values()][0]?.vanishedSince).toBeUndefined()
  })

  test('asks for nobody when another source still has the place', async () => {
    const { run, platform, named } = await openRegister()
    await run([haven, tuin])
    await run([{ ...tuin, naam: 'Tuin' }], { source: aSource({ id: 'andere-lijst' }) })
    await mergePlaces(platform, await named('De Tuin'), await named('Tuin'), 'by the rule', 'test')
    await run([haven])
    expect(await listTasks(platform.database)).toEqual([])
  })
})

describe('undoing a run', () => {
  test('leaves everything as it was before: register, export, sources, tasks', async () => {
    const { run, platform, everything } = await openRegister()
    await run([haven, tuin])
    await run([haven])
    const before = await everything()
    const { run: third } = await run([{ ...haven, naam: 'Haven' }, tuin, brug])
    expect(await everything()).not.toEqual(before)
    expect(await undoRun(platform, third!.id, 'test')).toMatchObject({ undone: { id: 3 } })
    expect(await everything()).toEqual(before)
  })

  test('works from the newest run of a source back, and only once', async () => {
    const { run, platform, places } = await openRegister()
    await run([haven])
    await run([haven, tuin])
    await run([brug], { source: aSource({ id: 'andere-lijst' }) })
    expect(await undoRun(platform, 1, 'test')).toMatchObject({ laterRun: { id: 2 } })
    expect(await undoRun(platform, 9, 'test')).toEqual({ noSuchRun: true })
    await undoRun(platform, 2, 'test')
    expect(await undoRun(platform, 2, 'test')).toMatchObject({ undoneAlready: { id: 2 } })
    await undoRun(platform, 1, 'test')
    expect((await places()).map(({ content }) => content.name)).toEqual(['De Brug'])
  })

  test('hides what only it brought; imported again, it is the same place with its whole history', async () => {
    const { run, platform, named, places } = await openRegister()
    await run([haven])
    const { id, slug } = await named('De Haven')
    await editPlaceByHand(platform, id, { free: 'yes' })
    await undoRun(platform, 1, 'test')
    expect(await places()).toEqual([])

    await run([haven])
    expect(await named('De Haven')).toMatchObject({ id, slug, content: { free: 'yes' } })
    expect((await listChanges(platform.database, id)).map(({ kind }) => kind)).toEqual([
      'imported',
      'import undone',
      'edited',
      'imported',
    ])
  })

  test('takes its word out of a merged place too, and what it brought stays away after un-merging', async () => {
    const { run, platform, named, places } = await openRegister()
    await run([haven])
    await run([{ ...haven, naam: 'Haven', website: 'https://haven.example' }], {
      source: aSource({ id: 'andere-lijst', rank: 60 }),
    })
    const absorbed = await named('Haven')
    await mergePlaces(platform, await named('De Haven'), absorbed, 'by the rule', 'test')
    expect((await named('De Haven')).content.website).toBe('https://haven.example')
    await undoRun(platform, 2, 'test')
    expect((await named('De Haven')).content.website).toBeUndefined()
    await unmergePlace(platform, absorbed.id, 'test')
    expect((await places()).map(({ content }) => content.name)).toEqual(['De Haven'])
  })
})

async function editPlaceByHand(
  platform: Awaited<ReturnType<typeof testPlatform>>,
  id: string,
  values: Parameters<typeof editPlace>[2]['values'],
) {
  await saveSource(platform.database, editorsDesk, platform.now())
  await editPlace(platform, id, { basis: 'checked', sourceId: editorsDesk.id, values }, 'test')
}
