import { sql } from 'kysely'
import type { Platform } from '../platform/platform.ts'
import { testSecret } from '../platform/testing.ts'
import type { Grant } from './role.ts'
import { openSignIn } from './session-store.ts'
import { acceptInvitation, addInvitation } from './store.ts'

/** Somebody who took on an invitation and is signed in: the header to ask with. */
export async function signedIn(
  platform: Platform,
  grant: Grant,
  {
    name = 'Voorbeeld Naam',
    email = 'iemand@voorbeeld.example',
    address = 'http://localhost',
    proven,
  }: { name?: string; email?: string; address?: string; proven?: string } = {},
): Promise<{ accountId: string; cookie: string }> {
  const { token } = await addInvitation(platform, platform.database, { name, email, grant }, {})
  const { accountId } = (await acceptInvitation(platform, token, name))!
  const { headers } = await openSignIn(platform.database, { address, secret: testSecret }).api.enter({
    body: { accountId, ...(proven && { proven }) },
    ...{ returnHeaders: true, headers: new Headers() },
  })
  // Better-auth knows the machine's clock only; in a test it is what the platform says it is.
  const at = platform.now().toString()
  await sql`update account_session set created_at = ${at}, proven_at = case when proven_at is null then null else ${at}::timestamptz end
    where account_id = ${accountId}`.execute(platform.database)
  return { accountId, cookie: headers.getSetCookie()[0]!.split(';')[0]! }
}
