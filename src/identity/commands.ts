import { z } from 'zod'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { queueMail } from '../platform/mail.ts'
import { foldEmail } from './account.ts'
import { verifyAudit } from './audit-store.ts'
import { text } from './command-text.ts'
import { grantInWords } from './grant-in-words.ts'
import { addInvitation, INVITATION_DAYS } from './store.ts'
import { texts } from './text.ts'

const Invited = z.object({
  email: z.email({ error: text.invite.wrongEmail }).transform(foldEmail),
  name: z.string().trim().min(1, { error: text.invite.needs }).max(100, { error: text.invite.needs }),
  role: z.enum(['administrator', 'national-editor'], { error: text.invite.wrongRole }),
})

const invite: Command = {
  name: 'invite',
  summary: text.invite.summary,
  help: text.invite.help,
  run: async (words, surroundings) => {
    const said = readPairs(words)
    if (!said?.email || !said.name || !said.role) return fail(surroundings, text.invite.needs)
    const read = Invited.safeParse(said)
    if (!read.success) return fail(surroundings, read.error.issues[0]!.message)
    const { name, email, role } = read.data
    const grant = { role, scope: { kind: 'everything' }, scopeName: '' } as const
    const { database, now, publicAddress } = surroundings
    const path = await database.transaction().execute(async (transaction) => {
      const { id, token } = await addInvitation(surroundings, transaction, { name, email, grant }, {})
      const path = `${publicAddress ?? ''}/beheer/uitnodiging/${token}`
      const say = texts.nl.mail
      const body = say.invite(grantInWords('nl', grant), path, INVITATION_DAYS)
      const mail = { key: `invitation:${id}`, to: email, subject: say.inviteSubject, body }
      if (publicAddress) await queueMail(transaction, mail, now())
      return path
    })
    surroundings.say(text.invite.link(path))
    return true
  },
}

const audit: Command = {
  name: 'audit',
  summary: text.audit.summary,
  help: text.audit.help,
  run: async (words, surroundings) => {
    if (words.length !== 1 || words[0] !== 'verify') return fail(surroundings, text.audit.words)
    const found = await verifyAudit(surroundings.database)
    if ('broken' in found) return fail(surroundings, text.audit.broken(found.broken))
    surroundings.say(text.audit.sound(found.entries, found.last))
    return true
  },
}

/** `--name value` pairs; nothing when the words are something else. */
function readPairs(words: readonly string[]): Record<string, string> | undefined {
  const said: Record<string, string> = {}
  for (let at = 0; at < words.length; at += 2) {
    const [name, value] = [words[at]!, words[at + 1]]
    if (!/^--(email|name|role)$/.test(name) || value === undefined) return undefined
    said[name.slice(2)] = value
  }
  return said
}

function fail({ complain }: CommandSurroundings, line: string): false {
  complain(line)
  return false
}

export const identityCommands: readonly Command[] = [invite, audit]
