import { raw } from 'hono/html'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import type { PublicPlace } from '../../register/index.ts'
import { eventSchema } from '../event-schema.ts'
import type { Occurrence } from '../occurrences.ts'

/** One time that something is, once more for search engines: a block of facts, which no browser runs. */
export const EventSchema = (props: { c: Request; occurrence: Occurrence; place: PublicPlace }) => {
  const { c, occurrence, place } = props
  const { publicAddress, language } = c.var
  const address = publicAddress && publicAddress + addressIn(language, `/plek/${place.slug}/programma`)
  const schema = eventSchema(occurrence, place, address)
  if (!schema) return null
  // No text in it may end the block.
  return <script type="application/ld+json">{raw(JSON.stringify(schema).replaceAll('<', '\\u003c'))}</script>
}
