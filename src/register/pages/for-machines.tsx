import { raw } from 'hono/html'
import type { Request } from '../../platform/platform.ts'
import { isThere } from '../place-order.ts'
import type { PublicPlace } from '../public-place.ts'

/**
 * Facts about a place or what it does, once more for search engines: a block that no browser runs. Nothing of what is
 * made up, of a place that does not tell everybody where it is, nor of one that is not there (any more, or yet).
 */
export const ForMachines = (props: { c: Request; place: PublicPlace; schema: object | undefined }) => {
  const { c, place, schema } = props
  if (!schema || c.var.example || !mayBeSpread(place)) return null
  // No text in it may end the block.
  return <script type="application/ld+json">{raw(JSON.stringify(schema).replaceAll('<', '\\u003c'))}</script>
}

const mayBeSpread = (place: PublicPlace): boolean => {
  const { status = 'unknown', locationDisclosure = 'exact' } = place.content
  return isThere(place) && status !== 'unknown' && locationDisclosure === 'exact'
}
