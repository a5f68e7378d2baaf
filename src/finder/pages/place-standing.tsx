import { Notice } from '../../design/notice.tsx'
import { dayOf, formatDay, formatPartialDate } from '../../design/numbers.ts'
import { asSentence } from '../../design/words.ts'
import { instantOf } from '../../platform/moments.ts'
import { waysToAsk, whoMayKnow } from '../../register/browser.ts'
import {
  type Aged,
  agedAs,
  freshnessOf,
  openState,
  openStateInWords,
  type PlaceContent,
  placeTexts,
  publicStatus,
  WhatFor,
} from '../../register/index.ts'
import { isStopped, opens } from '../place-sections.ts'
import { placePageTexts } from '../place-text.ts'
import type { PlaceOnPage } from './place-on-page.ts'
import { originOf } from './place-section.tsx'
import { thingsInHeadline } from './place-words.ts'

/** What you can do there comes first, no more of it than fits above its name; where that is unknown or past, its name. */
export function headlineOf(on: PlaceOnPage) {
  const { place, language } = on
  const { name, kind } = place.content
  if (isHeadedByName(on)) return name
  const first = thingsInHeadline(place.content.whatFor)
  if (!first) return <WhatFor language={language} place={place} />
  return (
    <>
      <WhatFor language={language} place={{ content: { name, kind, whatFor: first } }} />{' '}
      {placePageTexts[language].andMore}
    </>
  )
}

const isHeadedByName = ({ place }: PlaceOnPage): boolean =>
  isStopped(place) || (!place.content.whatFor && saysLittle.includes(place.content.kind))

/** Kinds that tell nothing of what you can do there. */
const saysLittle: readonly PlaceContent['kind'][] = [undefined, 'other', 'organisation']

/** Below the headline: its name, what and where it is, and whether it is open now. */
export const PlaceName = (on: PlaceOnPage & { town: string | undefined }) => {
  const { place, town, language, now } = on
  const { content } = place
  const say = placePageTexts[language]
  const kind = content.kind && placeTexts[language].kinds[content.kind]
  const whatAndWhere = town ? (kind ? say.isIn(kind, town) : say.placeIsIn(town)) : kind
  const origin = originOf(on, 'whatFor')
  return (
    <>
      {!isHeadedByName(on) && <p class="place-name">{content.name}</p>}
      {whatAndWhere && <p>{whatAndWhere}.</p>}
      {content.openingHours && opens(place) && (
        <p class="of-now">
          <strong>
            {asSentence(openStateInWords(openState(content.openingHours, now), now, language))}.
          </strong>
        </p>
      )}
      {!content.whatFor && !isStopped(place) && (
        <p class="quiet">{isHeadedByName(on) ? say.whatUnknown : say.usually}</p>
      )}
      {content.whatFor && (origin.source || origin.notes!.length > 0) && (
        <p class="facts__source">
          {say.facts.whatFor}: {origin.source}
          {origin.notes?.map((note) => (
            <> {note}</>
          ))}
        </p>
      )}
      {thingsInHeadline(content.whatFor) && !isHeadedByName(on) && (
        <p>
          <WhatFor language={language} place={place} />.
        </p>
      )}
    </>
  )
}

/** What somebody must know before going: whether it is there, and who says so. */
export const Standing = (on: PlaceOnPage) => {
  const { place, language } = on
  const say = placePageTexts[language]
  const { confirmedOn, ownWordOn, lastWord } = place
  const lines = listWarnings(on)
  const aged = ageOf(on)
  return (
    <Notice tone={confirmedOn && !aged && lines.length === 0 ? 'green' : 'amber'}>
      {lines.map((line) => (
        <p>
          <strong>{line}</strong>
        </p>
      ))}
      {confirmedOn ? (
        <p>
          {say.confirmed(formatPartialDate(language, confirmedOn))}{' '}
          {aged && <strong>{say.aged[aged]}</strong>} {aged && adviceFor(on)}
        </p>
      ) : (
        <p>
          <strong>
            {ownWordOn ? say.partlyConfirmed(formatPartialDate(language, ownWordOn)) : say.notConfirmed}
          </strong>{' '}
          {!ownWordOn && whereFrom(on)}{' '}
          {lastWord.by === 'desk' && lastWord.on && say.deskLooked(formatPartialDate(language, lastWord.on))}{' '}
          {aged && <strong>{say.aged[aged]}</strong>} {adviceFor(on)}
        </p>
      )}
    </Notice>
  )
}

/** How old its last word is, if that is worth a word: of what has stopped nobody asks. */
export const ageOf = ({ place, now }: PlaceOnPage): Aged | undefined =>
  isStopped(place) || publicStatus(place.content.status) === 'unknown'
    ? undefined
    : agedAs(freshnessOf(place.lastWord, dayOf(now)))

/** Where all comes from one source that is said once, here; else with each fact. */
function whereFrom({ numbered, language }: PlaceOnPage): string {
  const say = placePageTexts[language]
  const [origin, another] = numbered.values()
  if (!origin || another) return say.notConfirmedMore
  const { saidOn } = origin.statement
  return saidOn ? say.oneSource(formatPartialDate(language, saidOn)) : say.oneSourceUnknownYear
}

export function listWarnings({ place: { content }, numbered, language }: PlaceOnPage) {
  const say = placePageTexts[language]
  const status = publicStatus(content.status)
  const vanished = [...numbered.values()].filter(({ vanishedSince }) => vanishedSince)
  return [
    status === 'stopped' &&
      (content.stoppedOn ? say.stoppedOn(formatPartialDate(language, content.stoppedOn)) : say.stopped),
    status === 'unknown' && say.statusUnknown,
    status === 'temporarily closed' && say.closed,
    ['potential', 'in conversation', 'planned', 'starting'].includes(status) && say.coming,
    content.grain === 'group of locations' && say.group,
    content.grain === 'organisation' && say.organisation,
    ...vanished.map(({ source, vanishedSince }) =>
      say.vanished(source.name, formatDay(language, dayOf(instantOf(vanishedSince!)))),
    ),
  ].filter((line) => line !== false)
}

/** What nobody confirmed had better be asked first. */
function adviceFor({ place, language, geography }: PlaceOnPage): string {
  if (isStopped(place)) return ''
  const ways = waysToAsk(language, place.content)
  if (ways) return placePageTexts[language].askFirst(ways)
  const municipality = geography.municipalities.get(place.content.municipality ?? '')?.name
  return whoMayKnow(language, place.content, municipality)
}
