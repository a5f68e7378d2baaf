import { dayOf } from '../../design/numbers.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { ForMachines } from '../../register/index.ts'
import { describeForMachines } from '../place-schema.ts'
import type { PlaceOnPage } from './place-on-page.ts'

export const PlaceSchema = ({ c, on }: { c: Request; on: PlaceOnPage }) => {
  const { publicAddress } = c.var
  const { place, language, now } = on
  const address = publicAddress && publicAddress + addressIn(language, `/plek/${place.slug}`)
  const schema = describeForMachines(place, { address, language, today: dayOf(now) })
  return <ForMachines c={c} place={place} schema={schema} />
}
