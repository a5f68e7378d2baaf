import { readGeography } from '../../geography/index.ts'
import type { Request } from '../../platform/platform.ts'
import { readOrigins } from '../origin-store.ts'
import { PlaceCard } from '../place-card.tsx'
import type { PublicPlace } from '../public-place.ts'

/** Places one below the other, each with the origin of what we know of it; nothing when there are none. */
export const PlaceCards = async (props: {
  c: Request
  places: readonly { place: PublicPlace; km?: number }[]
}) => {
  if (props.places.length === 0) return null
  const { database, language } = props.c.var
  const { municipalities } = await readGeography(database)
  const origins = await readOrigins(database)
  return (
    <ul class="cards">
      {props.places.map(({ place, km }) => (
        <li>
          <PlaceCard
            language={language}
            place={place}
            municipality={municipalities.get(place.content.municipality ?? '')?.name}
            km={km}
            origin={origins.get(place.id)}
          />
        </li>
      ))}
    </ul>
  )
}
