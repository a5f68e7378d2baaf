import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Mail, Post, Posted } from './mail.ts'

/** What a mail server says in vain for longer than this is not coming. */
const PATIENCE_MS = 20_000

interface Sender {
  /** The address that mail comes from. */
  from: string
}

/** Hands mail to a mail server (`smtp://` or `smtps://`). */
export function postBySmtp(address: string, { from }: Sender): Post {
  const server = createTransport({
    url: address,
    ...{ connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return async (mail) => {
    // Whatever fails before a mail is spoken of has taken nothing.
    const isThere = await server.verify().catch(sayAway)
    if (!isThere) return 'away'
    try {
      await server.sendMail({ ...asMessage(mail), from })
      return 'sent'
    } catch (error) {
      const posted = whatBecameOf(error as SmtpError)
      // Neither who nor what: only what the server said of it.
      const { code, responseCode } = error as SmtpError
      console.error(`A mail was not sent (${posted}): ${code ?? ''} ${responseCode ?? ''}`.trim())
      return posted
    }
  }
}

/** Puts each mail in a folder, as a file that mail programs open: for trying out, where there is no mail server. */
export function postInFolder(folder: string, { from }: Sender): Post {
  const writer = createTransport({ streamTransport: true, buffer: true })
  return async (mail) => {
    const { message } = await writer.sendMail({ ...asMessage(mail), from })
    await mkdir(folder, { recursive: true })
    const name = createHash('sha256').update(mail.key).digest('hex').slice(0, 16)
    const part = join(folder, `${name}.part`)
    await writeFile(part, message as Buffer, { mode: 0o600 })
    await rename(part, join(folder, `${name}.eml`))
    return 'sent'
  }
}

const asMessage = ({ to, subject, body }: Mail) => ({
  // An object, so that nothing in an address is read as a second one.
  to: { name: '', address: to },
  subject,
  text: body,
  // Away with answers of machines (RFC 3834).
  headers: { 'Auto-Submitted': 'auto-generated' },
})

interface SmtpError extends Error {
  code?: string
  syscall?: string
  responseCode?: number
}

function sayAway({ code = '' }: SmtpError): false {
  console.error(`The mail server does not take mail: ${code}`.trim())
  return false
}

/** A connection that broke while a mail was being sent leaves open whether it came, and then it is not sent again. */
function whatBecameOf({ code = '', syscall, responseCode }: SmtpError): Posted {
  if (responseCode !== undefined) return responseCode >= 500 ? 'refused' : 'later'
  if (syscall === 'connect') return 'away'
  if (code === 'EENVELOPE') return 'refused'
  return 'unsure'
}
