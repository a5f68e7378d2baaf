import { Heading, InDutch } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatDay, formatNumber } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import { dayLoaded } from '../loading.ts'
import { smallAreaTexts } from '../small-area-text.ts'
import type { ReachFacts } from '../store.ts'

/** Of the postcode areas that are always there. */
const POSTCODES_OF = 2021

/** Of which year the people are who are told of. */
export const yearOf = ({ loaded }: ReachFacts): string => String(loaded?.year ?? POSTCODES_OF)

/** What the areas are called that reach is told of. */
export const calledIn = (language: Language, { loaded }: ReachFacts) =>
  smallAreaTexts[language].called[loaded?.kind ?? 'postcode']

/** Whose areas these are, of which year and file, and of whom they do not tell. */
export const SmallAreasNotice = ({
  language,
  reachFacts,
}: {
  language: Language
  reachFacts: ReachFacts
}) => {
  const { loaded } = reachFacts
  if (!loaded) return null
  const say = smallAreaTexts[language]
  const { report, source, loadedAt, kind } = loaded
  const count = (value: number) => formatNumber(language, value)
  const called = calledIn(language, reachFacts)
  const told = (value: number, words: (count: string) => string): string[] =>
    value > 0 ? [words(count(value))] : []
  const lines = [
    say.holds(called, yearOf(reachFacts), count(report.areas), count(report.people)),
    ...told(report.unknown, say.unknown),
    ...told(report.byPostcode, say.byPostcode),
    ...told(report.withoutPlace, say.withoutPlace),
    ...(kind === 'buurt' ? [] : [report.byBorders ? say.byBorders : say.byNearest]),
    say.otherYear(yearOf(reachFacts)),
  ]
  return (
    <Notice tone="plain">
      <Heading level={2}>{say.title}</Heading>
      <p>{lines.join(' ')}</p>
      <p>
        <InDutch language={language}>{say.loaded(source, formatDay(language, dayLoaded(loadedAt)))}</InDutch>
      </p>
    </Notice>
  )
}
