import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { runCommand } from '../platform/command.ts'
import { listQueuedMail } from '../platform/mail.ts'
import type { Platform } from '../platform/platform.ts'
import { testPlatform } from '../platform/testing.ts'
import { identityCommands } from './commands.ts'
import { acceptInvitation, listKeepers } from './store.ts'

async function run(platform: Platform, words: string[], publicAddress?: string) {
  const lines: string[] = []
  const say = (line: string) => void lines.push(line)
  const surroundings = { ...platform, publicAddress, folder: '/', say, complain: say }
  return { exit: await runCommand(identityCommands, words, surroundings), lines }
}
const first = ['--email', 'Eerste@Voorbeeld.example', '--name', 'Eerste Beheerder', '--role', 'administrator']

test('the first administrator begins with a link from the server', async () => {
  const platform = await testPlatform()
  const { exit, lines } = await run(platform, ['invite', ...first])
  expect(exit).toBe(0)
  const token = lines[0]!.match(/\/beheer\/uitnodiging\/(\w+)$/)![1]!
  // Without a public address no mail could name it.
  expect(await listQueuedMail(platform.database)).toEqual([])
  await acceptInvitation(platform, token, 'Eerste Beheerder')
  expect(await listKeepers(platform.database)).toMatchObject([
    { email: 'eerste@voorbeeld.example', grants: [{ role: 'administrator' }] },
  ])
})

test('where the site has an address the invitation goes by mail as well', async () => {
  const platform = await testPlatform()
  const { lines } = await run(platform, ['invite', ...first], 'https://inloop.example')
  const [mail] = await listQueuedMail(platform.database)
  expect(mail!.to).toBe('eerste@voorbeeld.example')
  expect(mail!.body).toContain(lines[0]!.replace('De link: ', ''))
})

test.each([
  [[]],
  [['--email', 'a@voorbeeld.example']],
  [['--email', 'geen adres', '--name', 'A', '--role', 'administrator']],
  [['--email', 'a@voorbeeld.example', '--name', 'A', '--role', 'koning']],
  [['--email', 'a@voorbeeld.example', '--name', ' ', '--role', 'administrator']],
  [['--wachtwoord', 'x', ...first]],
])('invite %j says what is wrong, and invites nobody', async (words) => {
  const platform = await testPlatform()
  const { exit, lines } = await run(platform, ['invite', ...words])
  expect(exit).toBe(1)
  expect(lines.join(' ')).toMatch(/Geef|adres|rol/)
  expect((await sql`select 1 from invitation`.execute(platform.database)).rows).toEqual([])
})

test('the record is verified from the server', async () => {
  const platform = await testPlatform()
  expect((await run(platform, ['audit', 'verify'])).lines[0]).toContain('klopt: 0 regels')
  await run(platform, ['invite', ...first])
  expect((await run(platform, ['audit', 'verify'])).lines[0]).toMatch(/klopt: 1 regel.+[0-9a-f]{64}/)
  expect((await run(platform, ['audit'])).exit).toBe(1)
  await sql`alter table audit_entry disable trigger all; `.execute(platform.database)
  await sql`update audit_entry set detail = '{}'`.execute(platform.database)
  await sql`alter table audit_entry enable trigger all`.execute(platform.database)
  const broken = await run(platform, ['audit', 'verify'])
  expect(broken).toEqual({ exit: 1, lines: ['Het logboek klopt niet meer vanaf regel 1.'] })
})
