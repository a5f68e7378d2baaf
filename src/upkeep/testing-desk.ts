import type { Grant } from '../identity/index.ts'
import { signedIn } from '../identity/testing.ts'
import { serve } from '../platform/testing.ts'
import type { PlaceContent } from '../register/index.ts'
import { platformWith } from '../register/testing.ts'
import { upkeepRoutes } from './routes.ts'

/** The ids of places in the order in which a test adds them. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Grants for tests: of a place by its number, of a region by its name. */
export const grants = {
  editor: (place: number): Grant => ({
    role: 'point-editor',
    scope: { kind: 'place', placeId: idOf(place) },
    scopeName: 'Een voorbeeldplek',
  }),
  region: (region: string): Grant => ({
    role: 'region-coordinator',
    scope: { kind: 'region', region },
    scopeName: region,
  }),
  national: { role: 'national-editor', scope: { kind: 'everything' }, scopeName: '' },
  administrator: { role: 'administrator', scope: { kind: 'everything' }, scopeName: '' },
} as const

/** Places that nobody could take for real ones, and the pages behind sign-in as somebody with a grant meets them. */
export async function deskWith(...contents: Partial<PlaceContent>[]) {
  const platform = await platformWith(...contents)
  const app = serve(upkeepRoutes, platform)
  let people = 0
  /** Somebody who may do this; proven, unless the test is about who is not. */
  const as = async (grant: Grant, { proven = true }: { proven?: boolean } = {}) => {
    const { accountId, cookie } = await signedIn(platform, grant, {
      ...{ name: 'Voorbeeld Naam', email: `iemand${++people}@voorbeeld.example` },
      ...(proven && { proven: 'code' }),
    })
    const headers = { cookie }
    const open = (path: string) => app.request(path, { headers })
    return {
      accountId,
      open,
      read: async (path: string) => (await open(path)).text(),
      send: (path: string, fields: Record<string, string> = {}) =>
        app.request(path, { method: 'POST', headers, body: new URLSearchParams(fields) }),
    }
  }
  return { platform, app, as }
}
