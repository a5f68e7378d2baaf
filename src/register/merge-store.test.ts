import { expect, test } from 'vitest'
import { testPlatform } from '../platform/testing.ts'
import { aSource, aTable, someAreas } from './example.ts'
import { importTable } from './import-store.ts'
import { findByIdOrSlug, mergePlaces, unmergePlace } from './merge-store.ts'
import type { Place, PlaceContent } from './place.ts'
import { undoRun } from './run-store.ts'
import { addPlace, editPlace } from './settling-store.ts'
import { mappingForOwnColumns } from './spreadsheet/mapping.ts'
import { listStatements } from './statement-store.ts'
import { findPlace, findSettled, listChanges, readRegister, readRegisterAt, saveSource } from './store.ts'

async function registerWith(...contents: PlaceContent[]) {
  const platform = await testPlatform()
  await saveSource(
    platform.database,
    {
      id: 'list',
      name: 'A list',
      publisher: null,
      licence: null,
      dated: null,
      grain: 'mixed',
      rank: 50,
      address: null,
    },
    platform.now(),
  )
  const ids: string[] = []
  for (const values of contents)
    ids.push(await addPlace(platform, { basis: 'source', sourceId: 'list', values }, 'test'))
  const place = async (id: string) => (await findByIdOrSlug(platform.database, id))!
  return { platform, ids, place }
}
const haven: PlaceContent = { name: 'De Haven', town: 'Voorbeeldstad', phone: '000 000 00 00' }
const havenAgain: PlaceContent = { name: 'Haven', town: 'Voorbeeldstad', website: 'https://haven.example' }

test('a merge joins what was said of both, and the other address leads to the one that stays', async () => {
  const { platform, ids, place } = await registerWith(haven, havenAgain)
  const [left, right] = [await place(ids[0]!), await place(ids[1]!)]
  expect(await mergePlaces(platform, left, right, { name: 'left' }, 'test')).toEqual({ merged: ids[0] })

  expect((await place(ids[0]!)).content).toEqual({ ...havenAgain, ...haven, alsoKnownAs: ['Haven'] })
  expect(await findPlace(platform.database, right.slug)).toEqual({ movedTo: await place(ids[0]!) })
  expect((await listChanges(platform.database, ids[0]!)).map(({ kind }) => kind)).toEqual(['merged', 'added'])
  expect((await listChanges(platform.database, ids[1]!)).map(({ kind }) => kind)).toEqual([
    'absorbed',
    'added',
  ])
})

test('nothing is guessed: without a decision about a disputed field nothing happens', async () => {
  const { platform, ids, place } = await registerWith(haven, havenAgain)
  const before = await readRegister(platform.database)
  const outcome = await mergePlaces(platform, await place(ids[0]!), await place(ids[1]!), {}, 'test')
  expect(outcome).toEqual({ undecided: ['name'] })
  expect((await readRegister(platform.database)).revision).toBe(before.revision)
})

test('un-merging restores both exactly: content, sources, addresses, ids', async () => {
  const { platform, ids, place } = await registerWith(haven, havenAgain)
  const everything = async () => ({
    settled: await Promise.all(ids.map((id) => findSettled(platform.database, id))),
    statements: await Promise.all(ids.map((id) => listStatements(platform.database, id))),
    places: (await readRegister(platform.database)).places.map(({ version, ...rest }) => rest),
  })
  const before = await everything()
  await mergePlaces(platform, await place(ids[0]!), await place(ids[1]!), { name: 'right' }, 'test')
  expect(await everything()).not.toEqual(before)
  expect(await unmergePlace(platform, ids[1]!, 'test')).toEqual({ released: ids[1] })
  expect(await everything()).toEqual(before)
})

test('merges of merges come apart in any order, and what was said meanwhile stays with whom it was said of', async () => {
  const { platform, ids, place } = await registerWith(haven, { ...haven }, { ...haven })
  const [a, b, c] = ids as [string, string, string]
  await mergePlaces(platform, await place(a), await place(b), 'by the rule', 'test')
  await mergePlaces(platform, await place(c), await place(a), 'by the rule', 'test')
  expect((await readRegister(platform.database)).places).toHaveLength(1)
  await editPlace(
    platform,
    b,
    { basis: 'place', sourceId: 'list', values: { phone: '000 999 99 99' } },
    'test',
  )
  expect((await place(c)).content.phone).toBe('000 999 99 99')

  await unmergePlace(platform, b, 'test')
  expect((await place(c)).content.phone).toBe('000 000 00 00')
  expect((await place(b)).content.phone).toBe('000 999 99 99')
  await unmergePlace(platform, a, 'test')
  expect((await readRegister(platform.database)).places).toHaveLength(3)
})

test('a place that was never merged cannot be un-merged', async () => {
  const { platform, ids } = await registerWith(haven)
  expect(await unmergePlace(platform, ids[0]!, 'test')).toEqual({ notMerged: true })
})

/** Two lists that each name one place. */
async function twoLists() {
  const platform = await testPlatform()
  const take = async (list: string, naam: string, telefoon: string) => {
    const table = aTable({ sleutel: '1', naam, telefoon })
    const mapping = mappingForOwnColumns(table.columns)
    const request = { source: aSource({ id: list }), table, file: { name: list, hash: list } }
    const more = { reading: { mapping }, skipUnreadable: false, actor: 'test' }
    return (await importTable(platform, someAreas, { ...request, ...more }, true)).run!.id
  }
  const runs = [
    await take('een', 'De Haven', '000 000 00 00'),
    await take('twee', 'Haven', '000 111 11 11'),
  ] as const
  const places = async () => (await readRegister(platform.database)).places
  const [left, right] = (await places()) as [Place, Place]
  return {
    platform,
    runs,
    left,
    right,
    names: async () => (await places()).map(({ content }) => content.name),
  }
}

test('a place whose list was taken back while it was merged does not come back without a name', async () => {
  const { platform, runs, left, right, names } = await twoLists()
  await mergePlaces(platform, left, right, 'by the rule', 'test')
  await undoRun(platform, runs[0], 'test')
  expect(await names()).toEqual(['Haven'])
  await unmergePlace(platform, right.id, 'test')
  expect(await names()).toEqual(['Haven'])
  const { revision, places } = await readRegister(platform.database)
  expect((await readRegisterAt(platform.database, revision)).places).toEqual(places)
})

test('what a merge decided does not keep a place alive that no list names any more', async () => {
  const { platform, runs, left, right, names } = await twoLists()
  await mergePlaces(platform, left, right, { name: 'left', phone: 'left' }, 'test')
  await undoRun(platform, runs[0], 'test')
  await undoRun(platform, runs[1], 'test')
  expect(await names()).toEqual([])
})

test('two hands at once: one merge is done, the other hears that things changed meanwhile', async () => {
  const { platform, left, right, names } = await twoLists()
  const outcomes = await Promise.all([
    mergePlaces(platform, left, right, 'by the rule', 'test'),
    mergePlaces(platform, right, left, 'by the rule', 'other'),
    mergePlaces(platform, left, right, { name: 'right', phone: 'right' }, 'third'),
  ])
  expect(outcomes.filter((outcome) => 'changedMeanwhile' in outcome)).toHaveLength(2)
  expect(await names()).toHaveLength(1)
  for (const { id } of [left, right]) await unmergePlace(platform, id, 'test')
  expect(await names()).toEqual(['De Haven', 'Haven'])
})

test('decisions about what somebody saw are not applied to what it became', async () => {
  const { platform, ids, place } = await registerWith(haven, havenAgain)
  const [left, right] = [await place(ids[0]!), await place(ids[1]!)]
  await editPlace(platform, ids[0]!, { basis: 'place', sourceId: 'list', values: { name: 'Anker' } }, 'test')
  expect(await mergePlaces(platform, left, right, { name: 'left' }, 'test')).toEqual({
    changedMeanwhile: true,
  })
})

test('a record that was taken off does not take the other one off: somebody decides', async () => {
  const { platform, ids, place } = await registerWith(
    { ...haven, status: 'known', statusSince: '2020' },
    { ...haven, status: 'entered in error', statusReason: 'Dubbel.' },
  )
  const [left, right] = [await place(ids[0]!), await place(ids[1]!)]
  expect(await mergePlaces(platform, left, right, 'by the rule', 'test')).toEqual({ undecided: ['status'] })
  await mergePlaces(platform, left, right, { status: 'left' }, 'test')
  const { status, statusSince, statusReason } = (await place(ids[0]!)).content
  expect({ status, statusSince, statusReason }).toEqual({ status: 'known', statusSince: '2020' })
})

test('where only the record that was taken off has a status, that is a decision too', async () => {
  const { platform, ids, place } = await registerWith(haven, { ...haven, status: 'spam' })
  const [left, right] = [await place(ids[0]!), await place(ids[1]!)]
  expect(await mergePlaces(platform, left, right, {}, 'test')).toEqual({ undecided: ['status'] })
  await mergePlaces(platform, left, right, { status: 'left' }, 'test')
  expect((await place(ids[0]!)).content.status).toBeUndefined()
})
