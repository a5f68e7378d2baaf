import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { listQueuedMail, type Mail, type Posted, queueMail, sendMail, tidyMail } from './mail.ts'
import { postBySmtp, postInFolder } from './post-office.ts'
import { anotherProcess, testPlatform } from './testing.ts'

const from = 'inloop@voorbeeld.example'
const mail = (key: string, more: Partial<Mail> = {}): Mail => ({
  ...{ key, to: 'coordinator@voorbeeld.example', subject: 'Klopt dit nog?', body: 'Eén vraag.\n' },
  ...more,
})

/** A real mail server on this machine; answers what came in. */
async function openSink(answer: (to: string) => Error | undefined = () => undefined) {
  const came: { to: string[]; text: string }[] = []
  const sink = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
    onRcptTo: ({ address }, _, done) => done(answer(address)),
    onData: (stream, session, done) => {
      let text = ''
      stream.on('data', (piece) => {
        text += piece
      })
      stream.on('end', () => {
        came.push({ to: session.envelope.rcptTo.map(({ address }) => address), text })
        done()
      })
    },
  })
  sink.on('error', () => {})
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => sink.close(() => resolve())))
  const { port } = sink.server.address() as { port: number }
  return { came, address: `smtp://127.0.0.1:${port}` }
}

test('a mail goes when the transaction that wrote it commits, once, and nothing of it is kept', async () => {
  const platform = await testPlatform()
  const { came, address } = await openSink()
  await platform.database.transaction().execute((t) => queueMail(t, mail('a'), platform.now()))
  await platform.database
    .transaction()
    .execute(async (t) => {
      await queueMail(t, mail('b'), platform.now())
      throw new Error('no')
    })
    .catch(() => {})
  await queueMail(platform.database, mail('a', { body: 'Nog een keer.' }), platform.now())
  const post = postBySmtp(address, { from })
  expect(await sendMail(platform, post)).toEqual({ sent: 1 })
  expect(await sendMail(platform, post)).toEqual({ sent: 0 })
  await queueMail(platform.database, mail('a'), platform.now())
  expect(await sendMail(platform, post)).toEqual({ sent: 0 })
  expect(came).toHaveLength(1)
  expect(came[0]!.to).toEqual(['coordinator@voorbeeld.example'])
  expect(came[0]!.text).toContain('Subject: Klopt dit nog?')
  const { rows } = await sql`select * from mail`.execute(platform.database)
  expect(JSON.stringify(rows)).not.toMatch(/coordinator|Klopt|vraag/)
})

test('what was marked before its process ended is not sent again, and is erased', async () => {
  const platform = await testPlatform()
  await queueMail(platform.database, mail('a'), platform.now())
  await expect(sendMail(platform, () => Promise.reject(new Error('the process ended')))).rejects.toThrow()
  let posted = 0
  const count = async (): Promise<Posted> => {
    posted++
    return 'sent'
  }
  await sendMail(await anotherProcess(platform), count)
  expect(posted).toBe(0)
  const later = { ...platform, now: () => platform.now().add({ hours: 2 }) }
  await tidyMail(later)
  const { rows } = await sql`select outcome, recipient, body from mail`.execute(platform.database)
  expect(rows).toEqual([{ outcome: 'unsure', recipient: null, body: null }])
  await tidyMail({ ...platform, now: () => platform.now().add({ hours: 24 * 61 }) })
  expect((await sql`select 1 from mail`.execute(platform.database)).rows).toEqual([])
})

test('two that send at the same time never send the same', async () => {
  const platform = await testPlatform()
  for (let each = 0; each < 30; each++)
    await queueMail(platform.database, mail(`m${String(each).padStart(2, '0')}`), platform.now())
  const came: string[] = []
  const post = async ({ key }: Mail): Promise<Posted> => {
    came.push(key)
    return 'sent'
  }
  const other = await anotherProcess(platform)
  await Promise.all([sendMail(platform, post), sendMail(other, post), sendMail(platform, post)])
  expect(came.toSorted()).toEqual([...new Set(came)].toSorted())
  expect(came).toHaveLength(30)
})

test('a server that is away is asked again, until a day went by', async () => {
  const platform = await testPlatform()
  const nobody = createServer()
  await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve))
  const { port } = nobody.address() as { port: number }
  await new Promise((resolve) => nobody.close(resolve))
  const post = postBySmtp(`smtp://127.0.0.1:${port}`, { from })
  await queueMail(platform.database, mail('a'), platform.now())
  await sendMail(platform, post)
  expect(await listQueuedMail(platform.database)).toHaveLength(1)
  await sendMail({ ...platform, now: () => platform.now().add({ hours: 25 }) }, post)
  expect(await listQueuedMail(platform.database)).toHaveLength(0)
})

test('a server that says no for good is not asked again, one that says not now is', async () => {
  const platform = await testPlatform()
  const { came, address } = await openSink((to) =>
    to.startsWith('vol')
      ? Object.assign(new Error('full'), { responseCode: 452 })
      : to.startsWith('weg')
        ? Object.assign(new Error('unknown'), { responseCode: 550 })
        : undefined,
  )
  const post = postBySmtp(address, { from })
  await queueMail(platform.database, mail('a', { to: 'weg@voorbeeld.example' }), platform.now())
  await queueMail(platform.database, mail('b', { to: 'vol@voorbeeld.example' }), platform.now())
  await queueMail(platform.database, mail('c', { to: 'goed@voorbeeld.example' }), platform.now())
  expect(await sendMail(platform, post)).toEqual({ sent: 1 })
  expect((await listQueuedMail(platform.database)).map(({ key }) => key)).toEqual(['b'])
  expect(came.flatMap(({ to }) => to)).toEqual(['goed@voorbeeld.example'])
})

test('a connection that breaks while the mail is sent leaves open whether it came: it is not sent twice', async () => {
  const platform = await testPlatform()
  const rude = createServer((socket) => {
    socket.on('error', () => {})
    socket.write('220 hallo\r\n')
    socket.on('data', (said) => {
      const line = String(said)
      if (line.startsWith('DATA')) socket.write('354 ga door\r\n')
      else if (/^(EHLO|HELO|MAIL|RCPT)/.test(line)) socket.write('250 ok\r\n')
      else socket.destroy()
    })
  })
  await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => rude.close(() => resolve())))
  const { port } = rude.address() as { port: number }
  await queueMail(platform.database, mail('a'), platform.now())
  await sendMail(platform, postBySmtp(`smtp://127.0.0.1:${port}`, { from }))
  const { rows } = await sql`select outcome, recipient from mail`.execute(platform.database)
  expect(rows).toEqual([{ outcome: 'unsure', recipient: null }])
})

test('nobody is added to a mail by what stands in its address or subject', async () => {
  const platform = await testPlatform()
  const { came, address } = await openSink()
  const hostile = mail('a', {
    to: 'een@voorbeeld.example',
    subject: 'Hallo\r\nBcc: twee@voorbeeld.example',
    body: '.\r\nRCPT TO:<twee@voorbeeld.example>\r\n.',
  })
  await queueMail(platform.database, hostile, platform.now())
  await queueMail(
    platform.database,
    mail('b', { to: 'een@voorbeeld.example, twee@voorbeeld.example' }),
    platform.now(),
  )
  await sendMail(platform, postBySmtp(address, { from }))
  expect(came.flatMap(({ to }) => to).filter((to) => to !== 'een@voorbeeld.example')).toEqual([])
  expect(came[0]!.text.split('\r\n\r\n')[0]).not.toMatch(/^Bcc/m)
})

test('without a server mail lands in a folder, as a file only its owner reads', async () => {
  const platform = await testPlatform()
  const folder = mkdtempSync(join(tmpdir(), 'inloop-mail-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  await queueMail(platform.database, mail('a'), platform.now())
  await sendMail(platform, postInFolder(folder, { from }))
  const [name] = readdirSync(folder)
  expect(name).toMatch(/^[0-9a-f]{16}\.eml$/)
  expect(readFileSync(join(folder, name!), 'utf8')).toContain('To: coordinator@voorbeeld.example')
})

test('a server that says nothing, or shuts the door, takes nothing: what waits goes on waiting', async () => {
  const platform = await testPlatform()
  const rude = createServer((socket) => {
    socket.on('error', () => {})
    socket.destroy()
  })
  await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => rude.close(() => resolve())))
  const { port } = rude.address() as { port: number }
  for (const key of ['a', 'b']) await queueMail(platform.database, mail(key), platform.now())
  await sendMail(platform, postBySmtp(`smtp://127.0.0.1:${port}`, { from }))
  expect((await listQueuedMail(platform.database)).map(({ key }) => key)).toEqual(['a', 'b'])
})
