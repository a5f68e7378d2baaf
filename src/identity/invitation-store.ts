import { addressIn } from '../platform/language.ts'
import { queueMail } from '../platform/mail.ts'
import type { Request } from '../platform/platform.ts'
import { siteAddress } from './asker-store.ts'
import type { AuditActor } from './audit.ts'
import { grantInWords } from './grant-in-words.ts'
import { addInvitation, INVITATION_DAYS, type Invitation } from './store.ts'
import { texts } from './text.ts'

/** Invites somebody by mail, which goes when the invitation is there. */
export async function inviteByMail(
  c: Request,
  invited: Omit<Invitation, 'id'>,
  actor: AuditActor,
): Promise<void> {
  const { database, now, language } = c.var
  const say = texts[language].mail
  await database.transaction().execute(async (transaction) => {
    const { id, token } = await addInvitation(c.var, transaction, invited, actor)
    const address = `${siteAddress(c)}${addressIn(language, `/beheer/uitnodiging/${token}`)}`
    const body = say.invite(grantInWords(language, invited.grant), address, INVITATION_DAYS)
    const mail = { key: `invitation:${id}`, to: invited.email, subject: say.inviteSubject, body }
    await queueMail(transaction, mail, now())
  })
  c.var.sendMailSoon?.()
}
