import type { DrawnMap } from '../../coverage/index.ts'
import { formatNumber } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import { fastestWithin } from '../findings/best.ts'
import type { Reach } from '../findings/reach.ts'
import type { ReachLook } from '../look-store.ts'
import { texts } from '../text.ts'
import { bandOf, bands, type Norm } from '../times/bands.ts'
import { DotMap, type Look } from './dot-map.tsx'

interface ReachMapProps {
  language: Language
  map: DrawnMap
  /** GM codes of the municipalities that are drawn. */
  municipalities: readonly string[]
  look: ReachLook
  /** Rows of the areas whose people are told of. */
  rows: readonly number[]
  description: string
}

/**
 * By how near a support point is; where it is told by the fastest way, by which that is. The same numbers stand in a table on
 * the same page.
 */
export const ReachMap = ({ language, map, municipalities, look, rows, description }: ReachMapProps) => {
  const { areas, points } = look.reachFacts
  const say = texts[language].map
  const { words, lookOf } = look.reach.by
    ? classesByMode(language, look.reach, look.choices.norm)
    : classesByBand(language, look.reach)
  const peopleIn = (drawn: Look): number =>
    rows.reduce((sum, row) => (lookOf(row) === drawn ? sum + areas[row]!.people : sum), 0)
  const used = bands.filter((drawn) => peopleIn(drawn) > 0)
  return (
    <DotMap
      map={map}
      title={say.title}
      description={description}
      schematic={say.schematic}
      municipalities={municipalities}
      areas={areas}
      classes={used.map((drawn) => ({
        look: drawn,
        words: say.legend(words[drawn], formatNumber(language, peopleIn(drawn))),
      }))}
      classOf={(area) => used.indexOf(lookOf(area))}
      pointWords={say.point}
      points={points}
    />
  )
}

interface Classes {
  words: Record<Look, string>
  lookOf: (area: number) => Look
}

const classesByBand = (language: Language, { seconds }: Reach): Classes => ({
  words: texts[language].table.bands,
  lookOf: (area) => bands[bandOf(seconds[area]!)]!,
})

/** Who is within the norm by which way, who is not, and of whom nobody knows. */
function classesByMode(language: Language, reach: Reach, norm: Norm): Classes {
  const { best, table } = texts[language]
  const looks = { lopen: '15', fiets: '30', ov: '45', beyond: 'beyond', unknown: 'unknown' } as const
  const { lopen, fiets, ov, beyond } = best.classes
  return {
    words: { 15: lopen, 30: fiets, 45: ov, beyond: beyond(String(norm)), unknown: table.bands.unknown },
    lookOf: (area) => looks[fastestWithin(reach, norm, area)],
  }
}
