import { readGeography } from '../../geography/index.ts'
import type { Request } from '../../platform/platform.ts'
import { readOrigins } from '../origin-store.ts'
import { PlaceCard } from '../place-card.tsx'
import type { PublicPlace } from '../public-place.ts'

/**
 * Places one below the other, each with the origin of what we know of it; nothing when there are none. Under their
 * numbers where a map shows them too: then each can be led to, as `#nummer-3`.
 */
export const PlaceCards = async (props: {
  c: Request
  places: readonly { place: PublicPlace; km?: number; number?: number }[]
}) => {
  if (props.places.length === 0) return null
  const { database, language } = props.c.var
  const { municipalities } = await readGeography(database)
  const origins = await readOrigins(database)
  const isNumbered = props.places[0]!.number !== undefined
  const Tag = isNumbered ? 'ol' : 'ul'
  return (
    <Tag class={`cards${isNumbered ? ' cards--numbered' : ''}`}>
      {props.places.map(({ place, km, number }) => (
        <li value={number} id={number === undefined ? undefined : `nummer-${number}`}>
          <PlaceCard
            language={language}
            place={place}
            municipality={municipalities.get(place.content.municipality ?? '')?.name}
            km={km}
            origin={origins.get(place.id)}
          />
        </li>
      ))}
    </Tag>
  )
}
