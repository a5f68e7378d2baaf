import { raw } from 'hono/html'
import { dayOf } from '../../design/numbers.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { describeForMachines } from '../place-schema.ts'
import type { PlaceOnPage } from './place-on-page.ts'

/** The place once more for search engines: a block of facts, which no browser runs. */
export const PlaceSchema = ({ c, on }: { c: Request; on: PlaceOnPage }) => {
  const { publicAddress, example } = c.var
  // What is made up is not for machines to spread.
  if (example) return null
  const schema = describeForMachines(on.place, {
    address: publicAddress && publicAddress + addressIn(on.language, `/plek/${on.place.slug}`),
    language: on.language,
    today: dayOf(on.now),
  })
  if (!schema) return null
  // No text in it may end the block.
  const json = JSON.stringify(schema).replaceAll('<', '\\u003c')
  return <script type="application/ld+json">{raw(json)}</script>
}
