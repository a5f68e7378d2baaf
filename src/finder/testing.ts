import type { Platform } from '../platform/platform.ts'
import { serve } from '../platform/testing.ts'
import type { PlaceContent } from '../register/index.ts'
import { platformWith, sayOf } from '../register/testing.ts'
import { finderRoutes } from './routes.ts'

/** A finder on the shipped geography, with places that nobody could take for real ones. */
export async function finderWith(...contents: Partial<PlaceContent>[]) {
  const platform = await platformWith(...contents)
  const app = serve(finderRoutes, platform)
  const read = async (path: string) => (await app.request(path)).text()
  const search = (plaats: string, path = '/zoeken') =>
    app.request(path, { method: 'POST', body: new URLSearchParams({ plaats }) })
  return { platform, app, read, search }
}

/** Something is said of the first place. */
export const edit = (platform: Platform, values: Partial<PlaceContent>, basis?: 'place' | 'pin') =>
  sayOf(platform, '00000000-0000-4000-8000-000000000001', values, basis)

/** The address of the place in Ede. */
export const address = '/plek/de-edese-voorbeeldhaven-ede'

/** The names on the cards of a page, in their order. */
export const namesIn = (html: string) =>
  [...html.matchAll(/card__title"><(?:a|button)[^>]*>([^<]*)</g)].map(([, name]) => name)
