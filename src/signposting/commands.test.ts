import { describe, expect, test } from 'vitest'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { signpostingCommands, signpostingRoutes } from './index.ts'

async function openDesk() {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  const type = async (...words: string[]) => {
    const lines: string[] = []
    const line = (text: string) => void lines.push(text)
    const exit = await runCommand(signpostingCommands, ['signposting', ...words], {
      ...platform,
      folder: '',
      say: line,
      complain: line,
    })
    return { exit, said: lines.join('\n') }
  }
  const app = serve(signpostingRoutes, platform)
  const read = async (path: string) =>
    (await (await app.request(path)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  return { platform, type, read }
}

const said = ['--source', 'brief van de gemeente', '--by', 'redactie']
const role = ['--role', 'Regiocoördinator', '--email', 'regio@voorbeeld.example']

describe('a regional contact', () => {
  test('stands on the sheets of its municipality, and of its region where it has none of its own', async () => {
    const { type, read } = await openDesk()
    expect(await type('contact', 'add', 'groningen', ...role, ...said)).toEqual({
      exit: 0,
      said: 'Staat nu op de infosheets van Groningen.',
    })
    expect(await read('/infosheet/gemeente/groningen')).toContain(
      'Regiocoördinator regio@voorbeeld.example (opgegeven op 1 december 2026)',
    )
    expect(await read('/infosheet/gemeente/ede')).toContain('kennen we nog niet')
    expect((await type('contact', 'list')).said).toBe(
      'Groningen: Regiocoördinator, regio@voorbeeld.example (brief van de gemeente, 2026-12-01)',
    )
  })

  test('has a name only with the day on which that person agreed', async () => {
    const { type, read } = await openDesk()
    const name = ['--name', 'Voorbeeld van Naam']
    expect((await type('contact', 'add', 'groningen', ...role, ...name, ...said)).said).toContain(
      '--name en --consent horen samen',
    )
    const agreed = ['--consent', '2026-11-30']
    expect((await type('contact', 'add', 'groningen', ...role, ...name, ...agreed, ...said)).exit).toBe(0)
    expect(await read('/infosheet/gemeente/groningen')).toContain('Voorbeeld van Naam, Regiocoördinator')
  })

  test('is wiped when it is removed or replaced: nothing that was said of a person stays behind', async () => {
    const { platform, type, read } = await openDesk()
    const named = ['--name', 'Voorbeeld van Naam', '--consent', '2026-11-30', '--phone', '000 000 00 00']
    await type('contact', 'add', 'GM0014', ...role, ...named, ...said)
    await type('contact', 'add', 'GM0014', '--role', 'Een ander', '--phone', '000 000 00 01', ...said)
    await type('contact', 'remove', 'groningen', '--by', 'redactie')
    expect(await read('/infosheet/gemeente/groningen')).toContain('kennen we nog niet')
    const kept = await platform.open.runForJobs('select * from regional_contact order by id')
    expect(kept.rows).toMatchObject([{ area: 'GM0014' }, { area: 'GM0014' }])
    expect(JSON.stringify(kept.rows)).not.toMatch(
      /Voorbeeld van Naam|voorbeeld\.example|000 000|2026-11-30|Regioco|Een ander|brief/,
    )
    expect(await type('contact', 'remove', 'groningen', '--by', 'redactie')).toEqual({
      exit: 1,
      said: 'Van Groningen stond er geen contactpersoon.',
    })
  })

  test('that changed since is told to who checks a sheet', async () => {
    const { type, read } = await openDesk()
    const code = /controle|Code ([0-9A-Z-]+)/.exec(await read('/infosheet/gemeente/groningen'))![1]!
    await type('contact', 'add', 'groningen', ...role, ...said)
    expect(await read(`/infosheet/controle/${code}`)).toContain('Hulplijnen of contactpersoon veranderd')
  })

  test.each([
    [['contact', 'add', 'groningen', ...role, '--by', 'redactie'], 'heeft nodig'],
    [['contact', 'add', 'atlantis', ...role, ...said], 'geen gemeente of IZA-regio'],
    [['contact', 'add', 'groningen', '--role', 'x', ...said], 'Zeg hoe je diegene bereikt'],
    [['contact', 'add', 'groningen', '--role', 'x', '--email', 'geen adres', ...said], '--email is geen'],
    [['contact', 'add', 'groningen', '--role', 'x', '--phone', 'bel maar', ...said], '--phone is geen'],
    [['contact', 'add', 'groningen', ...role, '--on', '2027-01-01', ...said], 'nog niet geweest'],
    [['contact', 'add', 'groningen', ...role, '--on', 'gisteren', ...said], '--on is geen dag'],
    [['contact', 'groet'], 'Zeg: signposting'],
    [[], 'signposting contact remove GEBIED'],
  ])('%j is refused with words about what is wrong', async (words, line) => {
    const { type } = await openDesk()
    const { exit, said } = await type(...words)
    expect(exit).toBe(1)
    expect(said).toContain(line)
  })
})
