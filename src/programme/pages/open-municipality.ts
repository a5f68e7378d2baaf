import { findMovedArea, type Municipality, readGeography } from '../../geography/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'

/** Answers for the municipality at an address; one that went by another name leads to the address of today. */
export const openMunicipality =
  (ending: string, answer: (c: Request, municipality: Municipality) => Promise<Response>) =>
  async (c: Request): Promise<Response> => {
    const { database, language } = c.var
    const slug = c.req.param('slug') ?? ''
    const { municipalities } = await readGeography(database)
    const municipality = [...municipalities.values()].find((one) => one.slug === slug)
    if (municipality) return answer(c, municipality)
    const movedTo = await findMovedArea(database, 'municipality', slug)
    if (!movedTo) return c.notFound()
    return c.redirect(addressIn(language, `/gemeente/${movedTo}/${ending}`) + new URL(c.req.url).search, 308)
  }
