import type { Platform } from '../platform/platform.ts'
import { testSecret } from '../platform/testing.ts'
import type { Grant } from './role.ts'
import { openSignIn } from './session-store.ts'
import { acceptInvitation, addInvitation } from './store.ts'

const here = { address: 'http://localhost', secret: testSecret }

/** Somebody who took on an invitation and is signed in: the header to ask with. */
export async function signedIn(
  platform: Platform,
  grant: Grant,
  {
    name = 'Voorbeeld Naam',
    email = 'iemand@voorbeeld.example',
    proven,
  }: { name?: string; email?: string; proven?: string } = {},
): Promise<{ accountId: string; cookie: string }> {
  const { token } = await addInvitation(platform, platform.database, { name, email, grant }, {})
  const { accountId } = (await acceptInvitation(platform, token, name))!
  const { headers } = await openSignIn(platform.database, here).api.enter({
    body: { accountId, ...(proven && { proven }) },
    ...{ returnHeaders: true, headers: new Headers() },
  })
  return { accountId, cookie: headers.getSetCookie()[0]!.split(';')[0]! }
}
