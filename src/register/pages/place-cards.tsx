import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { dayOf } from '../../design/numbers.ts'
import { readGeography } from '../../geography/index.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { type Aged, agedAs, freshnessOn } from '../freshness.ts'
import { type Origin, readOrigins } from '../origin-store.ts'
import { PlaceCard } from '../place-card.tsx'
import type { PublicPlace } from '../public-place.ts'

interface Card {
  language: Language
  place: PublicPlace
  municipality: string | undefined
  origin: Origin | undefined
  aged: Aged | undefined
}
const kept = new WeakMap<PublicPlace, Map<Language, Card & { html: HtmlEscapedString }>>()

/** A card says the same as long as nothing of its place changes and no time goes over it, and writing it is most of the work of a list. */
function keptCard(card: Card): HtmlEscapedString {
  const { language, place, municipality, origin, aged } = card
  const cards = kept.get(place) ?? new Map()
  kept.set(place, cards)
  const known = cards.get(language)
  if (known?.municipality === municipality && known?.origin === origin && known?.aged === aged)
    return known.html
  const html = raw(String(<PlaceCard {...card} />))
  cards.set(language, { ...card, html })
  return html
}

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
  const nameOf = ({ content }: PublicPlace) => municipalities.get(content.municipality ?? '')?.name
  const freshness = freshnessOn(dayOf(props.c.var.now()))
  const isNumbered = props.places[0]!.number !== undefined
  const Tag = isNumbered ? 'ol' : 'ul'
  return (
    <Tag class={`cards${isNumbered ? ' cards--numbered' : ''}`}>
      {props.places.map(({ place, km, number }) => {
        const card = {
          ...{ language, place, municipality: nameOf(place) },
          ...{ origin: origins.get(place.id), aged: agedAs(freshness(place)) },
        }
        return (
          <li value={number} {...(number !== undefined && { id: `nummer-${number}`, tabindex: -1 })}>
            {km === undefined ? keptCard(card) : <PlaceCard {...card} km={km} />}
          </li>
        )
      })}
    </Tag>
  )
}
