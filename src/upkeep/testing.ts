import type { Grant } from '../identity/index.ts'
import { signedIn } from '../identity/testing.ts'
import type { Platform } from '../platform/platform.ts'
import { serve } from '../platform/testing.ts'
import { type PlaceContent, readRegister } from '../register/index.ts'
import { platformWith } from '../register/testing.ts'
import { upkeepRoutes } from './routes.ts'

/** The id of the first place of a test. */
export const firstPlace = '00000000-0000-4000-8000-000000000001'

export const ofPlace = (placeId = firstPlace): Grant => ({
  role: 'point-coordinator',
  scope: { kind: 'place', placeId },
  scopeName: 'Voorbeeldhaven',
})
export const ofDesk: Grant = { role: 'national-editor', scope: { kind: 'everything' }, scopeName: '' }

/** Places that nobody could take for real ones, and the pages on which they are kept. */
export async function keepingWith(...contents: Partial<PlaceContent>[]) {
  const platform = await platformWith(...contents)
  const app = serve(upkeepRoutes, platform)
  const place = async (id = firstPlace) => (await readRegister(platform.database)).byId.get(id)!
  return { platform, app, place, comeIn: (grant: Grant, who?: Who) => comeIn(platform, app, grant, who) }
}
type Who = { name?: string; email?: string; proven?: string }

/** Somebody at a browser, signed in. */
async function comeIn(platform: Platform, app: ReturnType<typeof serve>, grant: Grant, who: Who = {}) {
  const { cookie, accountId } = await signedIn(platform, grant, who)
  const open = (path: string) => app.request(path, { headers: { cookie } })
  const read = async (path: string) => (await open(path)).text()
  const send = (path: string, fields: Sendable) =>
    app.request(path, { method: 'POST', body: bodyOf(fields), headers: { cookie } })
  return { accountId, cookie, open, read, send, change: fill(read, send) }
}
type Sendable = Record<string, string | readonly string[]>

export const bodyOf = (fields: Sendable): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, said]) => [said].flat().map((one) => [name, one])),
  )

/** Opens a form, changes what a test is about, and sends it with everything else as it stood. */
const fill =
  (
    read: (path: string) => Promise<string>,
    send: (path: string, fields: Sendable) => Promise<Response> | Response,
  ) =>
  async (path: string, typed: Sendable) =>
    send(path, { ...formIn(await read(path)), ...typed })

/** What a browser would send of the form on a page, as it stands. */
export function formIn(html: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const keep = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), plainly(value)]
  }
  const [form = ''] = /<form\b[\s\S]*?<\/form>/.exec(html) ?? []
  const control = /<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[\s\S]*?<\/select>/g
  for (const [tag] of form.matchAll(control)) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
    const name = attribute('name')
    if (!name) continue
    if (tag.startsWith('<textarea')) keep(name, />([\s\S]*)<\/textarea>/.exec(tag)![1]!)
    else if (tag.startsWith('<select')) {
      const chosen = /<option value="([^"]*)" selected/.exec(tag)
      if (chosen) keep(name, chosen[1]!)
    } else if (!/type="(radio|checkbox)"/.test(tag) || / checked/.test(tag))
      keep(name, attribute('value') ?? '')
  }
  return fields
}

const plainly = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
