import { expect, test } from 'vitest'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { testPlatform } from '../platform/testing.ts'
import { coverageCommands } from './index.ts'
import { addSignal } from './missing-store.ts'

async function aDesk() {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  const run = async (...words: string[]) => {
    const lines: string[] = []
    const line = (text: string) => void lines.push(text)
    const surroundings = { ...platform, folder: '.', say: line, complain: line }
    const code = await runCommand(coverageCommands, ['missing', ...words], surroundings)
    return { code, lines }
  }
  return { platform, run }
}
const token = '00000000-0000-4000-8000-0000000000ff'

test('the desk reads what people miss, on one line each, whatever they typed', async () => {
  const { platform, run } = await aDesk()
  expect(await run('list')).toEqual({ code: 0, lines: ['Er zijn geen meldingen.'] })
  const words = 'een koor\u001b[2J\nen thee'
  await addSignal(platform, { municipality: 'GM0014', wishes: ['nearby', 'other'], words, token })
  expect(await run('list')).toEqual({
    code: 0,
    lines: ['   1  Groningen  1 december 2026  een plek dichtbij, iets anders  “een koor[2J en thee”'],
  })
  expect(JSON.parse((await run('list', '--json')).lines[0]!)).toMatchObject([{ municipality: 'GM0014' }])
  expect((await run('erase', '1')).code).toBe(0)
  expect((await run('list')).lines.join()).not.toContain('koor')
  expect((await run('erase', '1')).code).toBe(1)
})

test('without more words it says what there is to do', async () => {
  const { run } = await aDesk()
  const { code, lines } = await run()
  expect([code, lines.join().includes('missing erase MELDING')]).toEqual([1, true])
})

test.each([[[]], [['lst']], [['list', '--alles']], [['list', '--json', 'x']]])(
  '%j is asked again',
  async (words) => {
    const { run } = await aDesk()
    expect((await run(...words)).code).toBe(1)
  },
)
