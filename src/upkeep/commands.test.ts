import { expect, test } from 'vitest'
import { readGeography } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { listQueuedMail } from '../platform/mail.ts'
import type { Platform } from '../platform/platform.ts'
import { registerCommands } from '../register/index.ts'
import { addToList, inEde, inWageningen, platformWith } from '../register/testing.ts'
import { withAsking } from './commands.ts'
import { askPlaces } from './jobs.ts'

const commands = registerCommands.map(withAsking)
/** The turn of a place whose id begins with zeros. */
const turn = Temporal.PlainDate.from('2026-12-03')

async function run(platform: Platform, ...words: string[]) {
  const said: string[] = []
  const complained: string[] = []
  const code = await runCommand(commands, ['place', ...words], {
    ...platform,
    folder: '.',
    publicAddress: 'https://inloop.example',
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, said: said.join('\n'), complained: complained.join('\n') }
}

function goTo(platform: Platform, days: number): void {
  const day = turn.add({ days })
  platform.now = () => day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '09:10' }).toInstant()
}

/** A region of which a municipality is known, and that municipality. */
async function someRegion(platform: Platform) {
  const { memberships } = await readGeography(platform.database)
  return memberships[0]!
}

const toCall = (csv: string) =>
  csv
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))

test('a region gets a list of whom to call: who has no e-mail, does not answer or wants no mail, the oldest first', async () => {
  const platform = await platformWith()
  const { region, municipalityCode: municipality } = await someRegion(platform)

  const within = { ...inEde, municipality, phone: '000 000 00 00' }
  await addToList(platform, { ...within, name: 'Zonder Voorbeeldmail' })
  await addToList(platform, { ...within, name: 'Stille Voorbeeldhaven', email: 'stil@voorbeeld.example' })
  await addToList(platform, { ...within, name: 'Gestopte Voorbeeldhaven', status: 'stopped' })
  await addToList(platform, { ...inWageningen, name: 'Elders' })
  goTo(platform, 0)
  const { code, said } = await run(platform, 'calls', '--region', region)
  expect(code).toBe(0)
  expect(
    toCall(said).map(([name, , , phone, , status, , dated, why]) => [name, phone, status, dated, why]),
  ).toEqual([['Zonder Voorbeeldmail', '000 000 00 00', 'actief', '2024', 'geen e-mailadres bekend']])

  for (const days of [0, 30, 60, 90]) {
    goTo(platform, days)
    await askPlaces(platform, 'https://inloop.example')
  }
  expect(await listQueuedMail(platform.database)).toHaveLength(3)
  const later = toCall((await run(platform, 'calls', '--region', region)).said)
  expect(later.map(([name, , , , , , , , why]) => [name, why])).toEqual([
    ['Zonder Voorbeeldmail', 'geen e-mailadres bekend'],
    ['Stille Voorbeeldhaven', 'antwoordde niet op drie mails'],
  ])

  const slug = 'zonder-voorbeeldmail-ede'
  expect((await run(platform, 'confirm', slug, '--by', 'regio')).code).toBe(0)
  const called = toCall((await run(platform, 'calls', '--region', region)).said)
  expect(called.map(([name]) => name)).toEqual(['Stille Voorbeeldhaven'])
})

test('a region nobody knows is named with those there are, and what is missing of one is said', async () => {
  const platform = await platformWith()
  const { region } = await someRegion(platform)
  const unknown = await run(platform, 'calls', '--region', 'Nergens')
  expect(unknown.code).toBe(1)
  expect(unknown.complained).toContain(region)
  expect((await run(platform, 'calls')).complained).toContain('place calls --region NAAM')
  expect((await run(platform, 'calls', '--help')).said).toContain('place calls --region NAAM')
})

test('the desk asks one place at once, whatever its turn, and not again too soon', async () => {
  const platform = await platformWith({ ...inEde, email: 'haven@voorbeeld.example' }, inWageningen)
  goTo(platform, 15)
  const slug = 'de-edese-voorbeeldhaven-ede'
  expect((await run(platform, 'ask', slug)).code).toBe(0)
  expect((await run(platform, 'ask', slug)).complained).toContain('korter dan dertig dagen')
  expect((await run(platform, 'ask', 'de-wageningse-voorbeeldhaven-wageningen')).complained).toContain(
    'geen e-mailadres',
  )
  expect((await run(platform, 'ask', 'nergens')).complained).toContain("geen plek 'nergens'")
  expect((await run(platform, 'ask')).complained).toContain('place ask PLEK')
  expect(await listQueuedMail(platform.database)).toHaveLength(1)
})
