import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { verifyAudit } from '../src/identity/audit-store.ts'
import { addInvitation } from '../src/identity/store.ts'
import { connectDatabase, type OpenDatabase } from '../src/platform/database.ts'
import { startServer } from '../src/platform/testing-server.ts'
import { madeUpPlaces } from './made-up-places.ts'

/**
 * Kills the product (SIGKILL) so many times while people edit a place, ask for a link by mail and a list is imported, on a
 * PostgreSQL server of its own: no change that was acknowledged is lost, no mail goes twice, no import is half. Ends with 1
 * when any is. Run: npm run build && npm run bench -- faults [KILLS]. 200 take some twelve minutes.
 */
const KILLS = Number(process.argv[2] ?? 200)
const ROWS = 120
const SECRET = 'alleen om te meten '.repeat(3)
/** Long enough for a few deeds, and seldom at the same point of one. */
const life = () => 300 + Math.random() * 3500

const folder = mkdtempSync(join(tmpdir(), 'inloop-faults-'))
const { server: address, stop: stopServer } = startServer(folder)
const data = mkdtempSync(join(tmpdir(), 'inloop-faults-data-'))

/** Links that came in the mail, as often as they came. */
const links: string[] = []
const sink = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
  onData: (stream, _, done) => {
    let text = ''
    stream.on('data', (piece) => (text += piece))
    stream.on('end', () => {
      links.push(text.replace(/=\r?\n/g, '').match(/inloggen\/\w+/)?.[0] ?? 'no link')
      done()
    })
  },
})
sink.on('error', () => {})
await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve))

const environment = {
  ...process.env,
  ...{ NODE_ENV: '', PORT: '0', DATABASE_URL: address, INLOOP_DATA: data, INLOOP_SECRET: SECRET },
  SMTP_URL: `smtp://127.0.0.1:${(sink.server.address() as { port: number }).port}`,
}
const run = (...words: string[]) =>
  spawn(process.execPath, ['dist/server/main.js', ...words], {
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))

/** Whatever goes wrong with the measurement, no product of it stays behind. */
let running: ChildProcess | undefined

async function startProduct(): Promise<{ child: ChildProcess; at: string }> {
  const child = run('serve')
  running = child
  const at = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout!.on('data', (text) => {
      said += text
      const ready = said.match(/Inloop is ready on (\S+)/)
      if (ready) resolve(ready[1]!)
    })
    child.once('exit', (code) => reject(new Error(`The product ended (${code}): ${said}`)))
  })
  return { child, at }
}

const open = connectDatabase({ server: address })
const acknowledged = { edits: [] as string[], links: 0, imports: 0 }
let kills = 0

try {
  process.exitCode = (await measure()) ? 0 : 1
} finally {
  running?.kill('SIGKILL')
  await open.close()
  sink.close()
  stopServer()
  for (const each of [folder, data]) rmSync(each, { recursive: true, force: true })
}

async function measure(): Promise<boolean> {
  const { database } = open
  const { slug, token } = await prepare(database)
  const first = await startProduct()
  const accepted = await fetch(`${first.at}/beheer/uitnodiging/${token}`, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ naam: 'Meting' }) },
  })
  const cookie = accepted.headers.getSetCookie()[0]!.split(';')[0]!
  first.child.kill('SIGKILL')
  await ended(first.child)

  let number = 0
  for (; kills < KILLS; kills++) {
    const { child, at } = await startProduct()
    const gone = ended(child)
    const list = join(data, `lijst-${kills % 7}.csv`)
    writeFileSync(list, madeUpPlaces(ROWS).replaceAll('meet', `meet ${kills % 7}`))
    const importing =
      kills % 4 === 0 ? run('command', 'import', list, '--source', 'meting', '--apply') : undefined
    const imported = importing && ended(importing)
    setTimeout(() => child.kill('SIGKILL'), life())
    // A command starts before it imports.
    setTimeout(() => importing?.kill('SIGKILL'), 1000 + 3 * life())
    const editing = (async () => {
      for (;;) await editPhone(at, slug, cookie, `000 ${String(++number).padStart(6, '0')}`)
    })()
    const asking = (async () => {
      for (let each = 0; each < 5; each++) await askLink(at)
    })()
    const [edited] = await Promise.allSettled([editing, asking])
    // Whatever was under way when it was killed fails; anything else is a fault of this measurement.
    if (edited.status === 'rejected' && /answered|number/.test(String(edited.reason))) throw edited.reason
    await gone
    if ((await imported) === 0) acknowledged.imports++
    if (kills % 20 === 19)
      console.log(`  ${kills + 1} kills, ${acknowledged.edits.length} edits acknowledged`)
  }
  // What waits is handed over by whoever starts next.
  const last = await startProduct()
  await fetch(`${last.at}/beheer/inloggen`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'meting@voorbeeld.example' }),
  })
  await new Promise((resolve) => setTimeout(resolve, 2000))
  last.child.kill('SIGKILL')
  await ended(last.child)
  return judge(database)
}

async function prepare(database: OpenDatabase['database']): Promise<{ slug: string; token: string }> {
  const platform = { now: () => Temporal.Now.instant(), newId: () => crypto.randomUUID() }
  await runCommand('source', 'add', 'meting', '--name', 'Alleen om te meten', '--grain', 'location')
  const name = 'Alleen om te meten'
  const signed = ['--by', 'meting', '--reason', 'om te meten']
  const added = await runCommand('place', 'add', `naam=${name}`, 'soort=inloop', 'status=bekend', ...signed)
  const placeId = /[0-9a-f-]{36}/.exec(added)![0]
  const { rows } = await sql<{ slug: string }>`select slug from place where id = ${placeId}`.execute(database)
  const grant = { role: 'point-coordinator', scope: { kind: 'place', placeId }, scopeName: name } as const
  const invited = { name: 'Meting', email: 'meting@voorbeeld.example', grant }
  const { token } = await addInvitation(platform, database, invited, {})
  return { slug: rows[0]!.slug, token }
}

async function runCommand(...words: string[]): Promise<string> {
  const child = run('command', ...words)
  let said = ''
  child.stdout!.on('data', (text) => {
    said += text
  })
  if ((await ended(child)) !== 0) throw new Error(`${words.join(' ')}: ${said}`)
  return said
}

/** Opens the form as a browser would, fills in another number, and sends it. */
async function editPhone(at: string, slug: string, cookie: string, phone: string): Promise<void> {
  const address = `${at}/beheer/plek/${slug}/wijzig/waar-en-contact`
  const page = await (await fetch(address, { headers: { cookie } })).text()
  const form = page.match(/<form method="post"[\s\S]*?<\/form>/)![0]
  const fields = new URLSearchParams()
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const name = /\bname="([^"]+)"/.exec(tag)?.[1]
    if (name && !/type="(radio|checkbox|submit)"/.test(tag))
      fields.append(name, /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  if (!fields.has('telefoon')) throw new Error(`No telephone number to fill in: ${[...fields.keys()].join()}`)
  fields.set('telefoon', phone)
  const answer = await fetch(address, {
    method: 'POST',
    headers: { cookie },
    body: fields,
    redirect: 'manual',
  })
  if (answer.status === 303 && answer.headers.get('location')!.includes('bewaard'))
    acknowledged.edits.push(phone)
  else throw new Error(`An edit was answered with ${answer.status}`)
}

async function askLink(at: string): Promise<void> {
  const body = new URLSearchParams({ email: 'meting@voorbeeld.example' })
  const answer = await fetch(`${at}/beheer/inloggen`, { method: 'POST', body })
  if (answer.ok && (await answer.text()).includes('Kijk in je mail')) acknowledged.links++
}

async function judge(database: OpenDatabase['database']): Promise<boolean> {
  const { rows: changes } = await sql<{
    phone: string
  }>`select distinct after ->> 'phone' as phone from place_change
    where after ->> 'phone' is not null`.execute(database)
  const known = new Set(changes.map(({ phone }) => phone))
  const lost = acknowledged.edits.filter((phone) => !known.has(phone))
  const twice = links.filter((link, at) => links.indexOf(link) !== at)
  const { rows: runs } = await sql<{ id: number; rows: number; places: number }>`
    select import_run.id, count(source_row.id)::int as rows, count(distinct place_id)::int as places
    from import_run left join source_row on run_id = import_run.id group by import_run.id`.execute(database)
  const { rows: homeless } =
    await sql`select 1 from source_row left join place_statement on source_row_id = source_row.id
    where place_statement.id is null and replaced_by_run is null`.execute(database)
  const audit = await verifyAudit(database)
  const tell = (what: string, isMet: boolean, found: string) => {
    console.log(`${isMet ? '✓' : '✗'} ${what.padEnd(44)} ${found}`)
    return isMet
  }
  return [
    tell(
      'acknowledged edits that were lost',
      lost.length === 0 && acknowledged.edits.length > KILLS / 4,
      `${lost.length} of ${acknowledged.edits.length}, ${kills} kills`,
    ),
    tell(
      'mails that came twice',
      twice.length === 0 && links.length > KILLS / 10,
      `${twice.length} of ${links.length}, ${acknowledged.links} links asked for`,
    ),
    tell(
      'imports that are half',
      homeless.length === 0 && runs.length >= acknowledged.imports,
      `${homeless.length} rows, ${runs.length} runs, ${acknowledged.imports} acknowledged`,
    ),
    tell('the record of who did what is sound', 'entries' in audit, JSON.stringify(audit).slice(0, 40)),
  ].every(Boolean)
}
