import { expect, test } from 'vitest'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { testPlatform } from '../platform/testing.ts'
import { registerCommands } from './commands.ts'
import { addReport, findReport } from './report-store.ts'
import { addPlace } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import { saveSource } from './store.ts'

/** A desk to which somebody reported that the hours of a place are wrong. */
async function aDesk(words: string) {
  const platform = await testPlatform('2026-12-01T09:00:00Z')
  await loadGeographyFacts(platform)
  await saveSource(platform.database, editorsDesk, platform.now())
  const values = { name: 'De Haven', town: 'Voorbeeldstad' }
  const id = await addPlace(platform, { basis: 'checked', sourceId: editorsDesk.id, values }, 'test')
  const sent = { subject: 'hours', words, token: crypto.randomUUID() } as const
  const { code } = (await addReport(platform, id, sent)) as { code: string }
  const typeAt = async (moment: string, ...words: string[]) => {
    const lines: string[] = []
    const say = (line: string) => void lines.push(line)
    const surroundings = { ...platform, now: () => Temporal.Instant.from(moment), folder: '.', say }
    const exit = await runCommand(registerCommands, ['place', ...words], { ...surroundings, complain: say })
    return { exit, said: lines.join('\n') }
  }
  const type = (...words: string[]) => typeAt('2026-12-01T09:00:00Z', ...words)
  return { platform, type, typeAt, find: () => findReport(platform.database, code) }
}

test('the desk sees what came in, by when to look, and nothing that steers its screen', async () => {
  const { type, typeAt } = await aDesk('Dicht op\ndinsdag\u001b[2J')
  const { exit, said } = await type('reports')
  expect(exit).toBe(0)
  expect(said).toContain('de-haven-voorbeeldstad  De tijden kloppen niet')
  expect(said).toContain('kijk uiterlijk 8 december 2026')
  expect(said).toContain('“Dicht op dinsdag[2J”')
  expect((await typeAt('2026-12-09T09:00:00Z', 'reports')).said).toContain('TE LAAT')
  expect((await type('tasks')).said).toContain('iemand meldt (1): De tijden kloppen niet')
  expect(JSON.parse((await type('reports', 'de-haven-voorbeeldstad', '--json')).said)).toHaveLength(1)
})

test('what somebody wrote about a person is erased, and the report stays', async () => {
  const { type, find } = await aDesk('Bel Jan Voorbeeld')
  expect((await type('erase-words', '1')).exit).toBe(0)
  expect(await find()).toMatchObject({ subject: 'hours', words: undefined })
  expect((await type('erase-words', '1')).exit).toBe(1)
  expect((await type('erase-words', 'x')).exit).toBe(1)
})

test('an answer needs a note, for somebody reads it; then the report is off the list and its task is done', async () => {
  const { type, find } = await aDesk('')
  const by = ['--by', 'redactie']
  expect(await type('answer', '1', '--outcome', 'looking', ...by)).toMatchObject({ exit: 0 })
  expect(await find()).toMatchObject({ state: 'looking' })
  expect(await type('answer', '1', '--outcome', 'changed', ...by)).toMatchObject({ exit: 1 })
  const note = ['--note', 'De tijden staan er nu goed.']
  expect(await type('answer', '1', '--outcome', 'not-changed', ...note, ...by)).toMatchObject({ exit: 0 })
  expect(await find()).toMatchObject({ state: 'not changed', answer: 'De tijden staan er nu goed.' })
  expect((await type('reports')).said).toBe('Er zijn geen meldingen.')
  expect((await type('reports', '--all')).said).toContain('→ De tijden staan er nu goed.')
  expect((await type('tasks')).said).toBe('Er zijn geen taken.')
})

test('its task is not closed without an answer', async () => {
  const { type } = await aDesk('')
  const closed = await type('done', '1', '--by', 'redactie', '--reason', 'weg ermee')
  expect(closed.exit).toBe(1)
  expect(closed.said).toContain('place answer 1')
})

test.each([
  [['answer', '1', '--outcome', 'klaar', '--note', 'x', '--by', 'redactie'], 'geen uitkomst'],
  [['answer', '7', '--outcome', 'changed', '--note', 'x', '--by', 'redactie'], 'geen melding 7'],
  [['answer', 'x', '--outcome', 'changed', '--note', 'x', '--by', 'redactie'], 'een MELDING'],
  [['answer', '1', '--outcome', 'changed', '--note', 'x'.repeat(1_001), '--by', 'redactie'], 'te lang'],
  [['answer', '1', '--note', 'x', '--by', 'redactie'], '--outcome'],
  [['answer', '1', '--outcome', 'constructor', '--note', 'x', '--by', 'redactie'], 'geen uitkomst'],
  [['reports', 'nergens'], 'geen plek'],
])('what is typed wrong is said: %o', async (words, message) => {
  const { type } = await aDesk('')
  const { exit, said } = await type(...words)
  expect({ exit, found: said.includes(message) }, said).toEqual({ exit: 1, found: true })
})
