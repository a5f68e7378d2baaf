import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { ForMachines, type PublicPlace } from '../../register/index.ts'
import { eventSchema } from '../event-schema.ts'
import type { Occurrence } from '../occurrences.ts'

export const EventSchema = (props: { c: Request; occurrence: Occurrence; place: PublicPlace }) => {
  const { c, occurrence, place } = props
  const { publicAddress, language } = c.var
  const address = publicAddress && publicAddress + addressIn(language, `/plek/${place.slug}/programma`)
  return <ForMachines c={c} place={place} schema={eventSchema(occurrence, place, address)} />
}
