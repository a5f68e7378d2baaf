import { Heading, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import { findBlankSpots } from '../findings/blank-spots.ts'
import type { ReachLook } from '../look-store.ts'
import { texts } from '../text.ts'
import { isWithin, UNKNOWN_WAY } from '../times/bands.ts'
import { BlankSpotTable } from './area-tables.tsx'
import type { Asked } from './asked.ts'

interface SpotsProps {
  language: Language
  asked: Asked
  look: ReachLook
  /** Rows of its areas. */
  rows: readonly number[]
}

/** The blank spots of an area, and what there is online for whom every place is too far. */
export const SpotsSection = (props: SpotsProps) => {
  const { language, asked, look, rows } = props
  const inside = new Set(rows)
  const { reachFacts, reach, choices } = look
  const spots = findBlankSpots(reachFacts, reach, choices.norm, (row) => inside.has(row))
  return (
    <>
      <Heading level={2}>{texts[language].area.spots}</Heading>
      <Paragraph>{spotsInWords(props, spots.length)}</Paragraph>
      <OnlineInstead language={language} look={look} rows={rows} />
      {spots.length > 0 && <BlankSpotTable language={language} name={asked.name} look={look} spots={spots} />}
    </>
  )
}

/** Another class than reach, and counted nowhere: what there is online for whom every place is too far. */
const OnlineInstead = ({ language, look, rows }: Omit<SpotsProps, 'asked'>) => {
  const { reachFacts, reach, choices } = look
  const tooFar = rows
    .filter((row) => isWithin(reach.seconds[row]!, choices.norm) === false)
    .reduce((sum, row) => sum + reachFacts.areas[row]!.people, 0)
  if (tooFar === 0 || reachFacts.online === 0) return null
  const count = (value: number) => formatNumber(language, value)
  return (
    <Paragraph>
      {texts[language].area.online(count(tooFar), String(choices.norm), count(reachFacts.online))}
    </Paragraph>
  )
}

/** Where it is too far: what is unknown is not called near enough. */
function spotsInWords({ language, look, rows }: SpotsProps, spots: number): string {
  const say = texts[language].area
  const unknown = rows.filter((row) => look.reach.seconds[row] === UNKNOWN_WAY).length
  if (unknown === rows.length) return say.spotsUnknown
  const norm = String(look.choices.norm)
  const known = spots > 0 ? say.spotsIntro(norm) : unknown > 0 ? '' : say.noSpots(norm)
  return unknown > 0 ? `${known} ${say.spotsPartly}`.trim() : known
}
