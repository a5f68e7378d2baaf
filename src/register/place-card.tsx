import type { Child } from 'hono/jsx'
import { InDutch, Link } from '../design/content.tsx'
import { Badge } from '../design/notice.tsx'
import { formatPartialDate } from '../design/numbers.ts'
import { SavePlace } from '../design/save-place.tsx'
import { asSentence } from '../design/words.ts'
import type { Language } from '../platform/language.ts'
import type { Aged } from './freshness.ts'
import type { Origin } from './origin-store.ts'
import type { PlaceContent } from './place.ts'
import { publicStatus, texts } from './text.ts'

/** What a card says of a place; a public place has it, and so has a place in the index of the search. */
export interface CardPlace {
  slug: string
  confirmedOn: string | undefined
  isOnline: boolean
  hasDoor: boolean
  content: Pick<PlaceContent, 'name' | 'kind' | 'status' | 'comingIn' | 'whatFor' | 'town' | 'province'>
}

/**
 * A place in four lines: what you can do there, its name, where it is and how you come in, and how sure that is.
 * `municipality` is the name to show when the town is unknown; `km` the distance from where somebody looks, and
 * `isSomewhere` that there is none to tell: somebody looks in the very town of which the place is nothing but somewhere.
 */
export const PlaceCard = (props: {
  language: Language
  place: CardPlace
  municipality?: string | undefined
  km?: number | undefined
  isSomewhere?: boolean | undefined
  /** What leads to its page, where that is no link. */
  opener?: Child
  /** Where the newest that is said of it comes from. */
  origin?: Origin | undefined
  /** That it was long ago that anybody looked, where it was. */
  aged?: Aged | undefined
  /** How its door stands, where a card is made for one moment; *unknown*: nobody knows its hours. */
  open?: string | 'unknown' | undefined
  /** Where it comes to in the days ahead, a line each. */
  stops?: readonly string[] | undefined
  /** What nobody knows of it, among what somebody asks. */
  doubt?: string | undefined
}) => {
  const { language, place, km, origin, aged } = props
  const say = texts[language]
  const { content, confirmedOn } = place
  const status = publicStatus(content.status)
  // Of what has stopped, or may have, that is said already.
  const isThought = status !== 'stopped' && status !== 'unknown'
  const where = [whereabouts(props), km !== undefined && say.km(km)].filter(Boolean).join(', ')
  return (
    <div class="card">
      <p class="card__what">
        <WhatFor language={language} place={place} />
      </p>
      <p class="card__title">
        {props.opener || (
          <Link language={language} to={`/plek/${place.slug}`}>
            {content.name}
          </Link>
        )}
      </p>
      <p>{[where, ...(status === 'stopped' ? [] : doorInWords(props))].filter(Boolean).join(' · ')}</p>
      {props.stops?.map((line) => (
        <p>{line}</p>
      ))}
      {props.doubt && <p class="card__doubt">{props.doubt}</p>}
      <p>
        <Badge tone={needsCare.includes(status) ? 'amber' : confirmedOn && !aged ? 'green' : 'plain'}>
          {say.statuses[status]}
        </Badge>{' '}
        {aged && isThought && (
          <>
            <Badge tone="amber">{say.standings[aged]}</Badge>{' '}
          </>
        )}
        <span class="quiet small">
          {confirmedOn ? say.confirmed(formatPartialDate(language, confirmedOn)) : say.notConfirmed}
          {!confirmedOn && origin && (
            <>
              ; <InDutch language={language}>{origin.source}</InDutch>,{' '}
              {origin.saidOn ? formatPartialDate(language, origin.saidOn) : say.yearUnknown}
            </>
          )}
        </span>
      </p>
      <SavePlace language={language} slug={place.slug} name={content.name} />
    </div>
  )
}

/** Who goes there may find a closed door. */
const needsCare: readonly ReturnType<typeof publicStatus>[] = ['unknown', 'stopped', 'temporarily closed']

/** How you come in, and when; what nobody knows of both is said once. */
function doorInWords({
  language,
  place: { content, hasDoor },
  open,
}: {
  language: Language
  place: CardPlace
  open?: string | undefined
}): (string | false | undefined)[] {
  const say = texts[language]
  const { comingIn } = content
  if (comingIn) return [say.comingIn[comingIn], open === 'unknown' ? say.hoursUnknown : open]
  if (open === 'unknown') return [say.comingInAndHoursUnknown]
  return [hasDoor && say.comingInUnknown, open]
}

/** What you can do there in its own words, or what such a place usually is. */
export const WhatFor = (props: { language: Language; place: Pick<CardPlace, 'content'> }) => {
  const { language, place } = props
  const { content } = place
  const say = texts[language]
  if (content.whatFor) return <InDutch language={language}>{asSentence(content.whatFor.join(', '))}</InDutch>
  if (!content.kind) return <>{say.kindUnknown}</>
  return <>{say.kindMeans[content.kind]}</>
}

/** The same in plain words, for what is not HTML. */
export function whatForInWords(
  language: Language,
  { kind, whatFor }: Pick<PlaceContent, 'kind' | 'whatFor'>,
): string {
  const say = texts[language]
  if (whatFor) return asSentence(whatFor.join(', '))
  return kind ? say.kindMeans[kind] : say.kindUnknown
}

/** The town, or the nearest to it that is known. */
function whereabouts(props: {
  language: Language
  place: CardPlace
  municipality?: string | undefined
  isSomewhere?: boolean | undefined
}): string {
  const { town, province } = props.place.content
  const say = texts[props.language]
  if (props.place.isOnline) return say.online
  const nearest = town ?? props.municipality ?? province
  if (!nearest) return say.whereUnknown
  return props.isSomewhere ? say.somewhereIn(nearest) : nearest
}
