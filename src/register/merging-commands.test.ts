import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../platform/command.ts'
import { testPlatform } from '../platform/testing.ts'
import { mergingCommands } from './merging-commands.ts'
import type { PlaceContent } from './place.ts'
import { addPlace } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import { readRegister, saveSource } from './store.ts'

async function desk(...places: PlaceContent[]) {
  const platform = await testPlatform()
  const folder = mkdtempSync(join(tmpdir(), 'inloop-desk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await saveSource(platform.database, editorsDesk, platform.now())
  for (const values of places)
    await addPlace(platform, { basis: 'source', sourceId: editorsDesk.id, values }, 'test')
  const run = async (...words: string[]) => {
    const said: string[] = []
    const listen = (line: string) => void said.push(line)
    const exit = await runCommand(mergingCommands, words, {
      ...platform,
      folder,
      say: listen,
      complain: listen,
    })
    return { exit, said: said.join('\n') }
  }
  return {
    platform,
    folder,
    run,
    names: async () => (await readRegister(platform.database)).places.map((p) => p.slug),
  }
}
const haven = {
  name: 'De Zeemeeuw',
  address: 'Voorbeeldstraat 7',
  town: 'Voorbeeldstad',
  phone: '000 000 00 00',
}

test('an editor finds a pair, is asked about what differs, merges it and takes that back', async () => {
  const { run, names } = await desk(haven, { ...haven, name: 'Inloop De Zeemeeuw' })
  expect(await run('pairs', 'find')).toEqual({ exit: 0, said: 'Gevonden: 1 zeker, 0 misschien.' })
  expect((await run('pairs')).said).toContain('Hetzelfde adres: Voorbeeldstraat 7')

  const two = ['de-zeemeeuw-voorbeeldstad', 'inloop-de-zeemeeuw-voorbeeldstad']
  expect(await run('merge', ...two, '--by', 'Noor')).toEqual({
    exit: 1,
    said: expect.stringContaining('--keep naam=left'),
  })
  expect(await names()).toEqual(two)
  expect((await run('merge', ...two, '--by', 'Noor', '--keep', 'naam=right')).exit).toBe(0)
  expect(await names()).toEqual(['de-zeemeeuw-voorbeeldstad'])
  expect((await run('unmerge', two[1]!, '--by', 'Noor')).exit).toBe(0)
  expect(await names()).toEqual(two)
})

test('a pair waits again when its merge was taken back, and as long as somebody is unsure', async () => {
  const { run } = await desk(haven, { ...haven, name: 'Inloop De Zeemeeuw' })
  const waiting = async () => (await run('pairs')).said.split('\n').at(-1)
  const two = ['de-zeemeeuw-voorbeeldstad', 'inloop-de-zeemeeuw-voorbeeldstad']
  await run('merge', ...two, '--by', 'Noor', '--rule')
  await run('unmerge', two[1]!, '--by', 'Noor')
  await run('pairs', 'find')
  expect(await waiting()).toMatch(/^1 van 1/)
  await run('pairs', 'review', ...two, 'unsure', '--by', 'Noor')
  expect(await waiting()).toMatch(/^1 van 1/)
})

test('an old address means the place it leads to now, and that is said', async () => {
  const { run } = await desk(haven, { ...haven, name: 'Inloop De Zeemeeuw' }, { ...haven, name: 'Anker' })
  const [kept, gone] = ['de-zeemeeuw-voorbeeldstad', 'inloop-de-zeemeeuw-voorbeeldstad']
  await run('merge', kept!, gone!, '--by', 'Noor', '--rule')
  expect(await run('merge', 'anker-voorbeeldstad', gone!, '--by', 'Noor', '--rule')).toMatchObject({
    exit: 0,
    said: expect.stringContaining(`${gone} is nu ${kept}.`),
  })
})

test('a pair that was judged different does not come back', async () => {
  const { run } = await desk(haven, { ...haven, name: 'Inloop De Zeemeeuw' })
  await run('pairs', 'find')
  const two = ['de-zeemeeuw-voorbeeldstad', 'inloop-de-zeemeeuw-voorbeeldstad']
  expect((await run('pairs', 'review', ...two, 'different', '--by', 'Noor')).exit).toBe(0)
  expect((await run('pairs')).said).toBe('0 van 0 paren die op een besluit wachten.')
})

test.each([
  [['merge'], "Er is geen plek ''"],
  [['merge', 'nergens', 'ook-nergens', '--by', 'Noor'], "Er is geen plek 'nergens'"],
  [
    ['merge', 'de-zeemeeuw-voorbeeldstad', 'de-zeemeeuw-voorbeeldstad', '--by', 'Noor'],
    'twee keer dezelfde plek',
  ],
  [['unmerge', 'de-zeemeeuw-voorbeeldstad', '--by', 'Noor'], 'niet in een andere plek opgegaan'],
  [['pairs', '--band', 'perhaps'], 'Zeg: pairs'],
  [['pairs', '--limit', '-1'], 'Zeg: pairs'],
  [['pairs', '--bnd', 'certain'], 'Ik ken --bnd niet'],
  [['merge', '--keep'], '--keep'],
  [['likeness'], 'Zeg: likeness'],
  [['likeness', '--pairs', 'nergens.csv'], 'is er niet'],
])('%j is answered with what to say instead', async (words, answer) => {
  const { run } = await desk(haven)
  expect(await run(...words)).toEqual({ exit: 1, said: expect.stringContaining(answer) })
})

test('anyone can check the likeness of their own pairs; a missing column is named', async () => {
  const { run, folder } = await desk()
  writeFileSync(
    join(folder, 'pairs.csv'),
    'left_name,right_name,left_place,right_place,left_phone,right_phone,left_address,right_address\n' +
      'De Zeemeeuw,Stichting De Zeemeeuw,Voorbeeldstad,Voorbeeldstad,000-0000000,+31000000000,Dijk 1,Dijk 1\n' +
      'De Zeemeeuw,De Zeemeeuw,Voorbeeldstad,Elders,,,,\n',
  )
  const { exit, said } = await run('likeness', '--pairs', 'pairs.csv', '--json')
  expect(exit).toBe(0)
  const rows = JSON.parse(said)
  expect(rows.map(({ row, band }: { row: number; band: string }) => [row, band])).toEqual([
    [2, 'certain'],
    [3, expect.stringMatching(/not|maybe/)],
  ])
  expect(rows[0].reasons[0]).toMatchObject({ signal: expect.any(String), words: expect.any(String) })

  writeFileSync(join(folder, 'half.csv'), 'left_name\nDe Zeemeeuw\n')
  expect(await run('likeness', '--pairs', 'half.csv')).toEqual({
    exit: 1,
    said: 'Deze kolommen ontbreken: right_name.',
  })
})
