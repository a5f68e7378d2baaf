import { coverageTexts } from '../../coverage/index.ts'
import { Heading, List } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import type { ReachChoices } from '../choices.ts'
import { smallAreaTexts } from '../small-area-text.ts'
import type { ReachFacts } from '../store.ts'
import { texts } from '../text.ts'
import { calledIn } from './small-areas.tsx'

/** What every figure says first that does not look at opening hours. */
export function ifOpenInWords(language: Language, { points }: ReachFacts): string {
  const unknown = points.filter(({ openingHours, isClosedForNow }) => !openingHours && !isClosedForNow).length
  return texts[language].ifOpen(formatNumber(language, unknown), formatNumber(language, points.length))
}

/** Beside the figure, not in a footnote. */
export const ReachDisclaimers = ({
  language,
  choices,
  reachFacts,
  hasStreets = false,
}: {
  language: Language
  choices: ReachChoices
  reachFacts: ReachFacts
  /** Whether streets were used, which say themselves where they were not. */
  hasStreets?: boolean
}) => {
  const say = texts[language].notice
  const { points, withoutPlace, online } = reachFacts
  const count = (value: number) => formatNumber(language, value)
  const approximate = points.filter(({ isExact }) => !isExact).length
  return (
    <Notice tone="amber">
      <Heading level={2}>{say.title}</Heading>
      <List
        entries={[
          ...(choices.vervoer === 'ov' || hasStreets ? [] : [say.straight]),
          ...(choices.vervoer === 'ov' || choices.vervoer === 'beste' ? [say.toStops] : []),
          smallAreaTexts[language].middle(calledIn(language, reachFacts)),
          ...(approximate > 0 ? [say.approximate(count(approximate), count(points.length))] : []),
          ...(withoutPlace > 0 ? [say.withoutPlace(count(withoutPlace))] : []),
          say.borders,
          ...(online > 0 ? [say.online(count(online))] : []),
        ]}
      />
    </Notice>
  )
}

/** What EPA means, on every page that counts people with it. */
export const WhatIsEpa = ({ language }: { language: Language }) => (
  <Notice tone="plain">
    <p>
      <strong>{coverageTexts[language].need.epaTitle}</strong> {coverageTexts[language].need.epa}
    </p>
  </Notice>
)
