import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { coverageCommands, coverageRoutes, loadPublishedFigures } from './index.ts'

let platform: Platform
const folder = mkdtempSync(join(tmpdir(), 'prevalence-'))
beforeAll(async () => {
  platform = await testPlatform()
  await loadGeographyFacts(platform)
  await loadPublishedFigures(platform)
})

async function run(...words: string[]) {
  const lines: string[] = []
  const line = (text: string) => void lines.push(text)
  const code = await runCommand(coverageCommands, ['prevalence', ...words], {
    ...platform,
    folder,
    say: line,
    complain: line,
  })
  return { code, lines }
}
const readPage = async (path: string) => (await serve(coverageRoutes, platform).request(path)).text()
const header = 'gemeentecode,percentage,jaar,bron\n'

test('a file of shares takes the place of the estimate until it is removed', async () => {
  writeFileSync(join(folder, 'aandelen.csv'), `${header}GM0047,"2,5",2022,Voorbeeldbron\n`)
  expect(await run('load', 'aandelen.csv')).toEqual({
    code: 0,
    lines: ['Ingelezen: het aandeel van 1 van de 342 gemeenten.'],
  })
  expect(await readPage('/gemeente/veendam')).toContain(
    'Met het aandeel van deze gemeente zelf: Voorbeeldbron (2022).',
  )
  expect(await readPage('/gemeente/veendam.csv')).toContain(',0.025,')
  expect(await readPage('/gemeente/pekela')).toContain('het aandeel mensen met EPA van de provincie')

  expect((await run('remove')).code).toBe(0)
  expect(await readPage('/gemeente/veendam.csv')).toContain(',0.0142,')
})

test('a file with anything wrong in it is not taken in at all, and says which row and column', async () => {
  writeFileSync(
    join(folder, 'fout.csv'),
    `${header}GM0047,2,2022,Voorbeeldbron\nGM0765,"0,0142",2022,Voorbeeldbron\n`,
  )
  expect(await run('load', 'fout.csv')).toEqual({
    code: 1,
    lines: [
      'Rij 3, kolom “percentage”: “0,0142” klopt niet. Hier hoort een percentage van 0,1 tot en met 20, zoals 1,42.',
    ],
  })
  expect(await readPage('/gemeente/veendam.csv')).toContain(',0.0142,')
})

test('what is no file, no table or no command gets one clear line', async () => {
  writeFileSync(join(folder, 'kolommen.csv'), 'gemeentecode,percentage\nGM0047,2\n')
  for (const [words, line] of [
    [['load', 'nergens.csv'], /^Dit bestand is er niet/],
    [['load', 'kolommen.csv'], /^De kolom “jaar” ontbreekt/],
    [['lood', 'x'], /^Gebruik: prevalence load BESTAND/],
    [[], /^Gebruik: prevalence load BESTAND/],
  ] as const) {
    const { code, lines } = await run(...words)
    expect([code, lines[0]]).toEqual([1, expect.stringMatching(line)])
  }
})
