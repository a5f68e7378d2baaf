import { GonePage } from '../../design/exceptional-pages.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { findPublicPlace, type PublicPlace } from '../../register/index.ts'

/** Answers for the place at an address; where it went, or that it was taken off, is said as on its own page. */
export const openPlace =
  (ending: string, answer: (c: Request, place: PublicPlace) => Promise<Response> | Response) =>
  async (c: Request): Promise<Response> => {
    const { database, language } = c.var
    const found = await findPublicPlace(database, c.req.param('slug') ?? '')
    if (!found) return c.notFound()
    if ('gone' in found) return c.html(<GonePage c={c} />, 410)
    if ('place' in found) return answer(c, found.place)
    c.header('cache-control', found.why === 'merged' ? 'no-store' : 'no-cache')
    const { search } = new URL(c.req.url)
    return c.redirect(
      addressIn(language, `/plek/${found.movedTo}/${ending}`) + search,
      found.why === 'merged' ? 302 : 308,
    )
  }
