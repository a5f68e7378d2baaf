import { Heading } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatDay, formatNumber } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import type { Reach } from '../findings/reach.ts'
import type { ReachLook } from '../look-store.ts'
import { streetsTexts } from '../streets-text.ts'
import { texts } from '../text.ts'
import { singleModes } from '../times/modes.ts'
import type { StreetsLook } from '../ways-store.ts'

/** Whose facts these are, under which licence. */
export const sourcesInWords = (language: Language, streets: StreetsLook | undefined): string =>
  [texts[language].working.licences, ...(streets?.found ? [streetsTexts[language].credit] : [])].join(' ')

/** How the time of an area was found. */
export function methodInWords(language: Language, { by, overStreets }: Reach, row: number): string {
  const { ways } = streetsTexts[language]
  if (by?.[row] === singleModes.indexOf('ov')) return ways.timetable
  return overStreets?.[row] === 1 ? ways.streets : ways.straight
}

/** Along whose streets, of which day, and for how many of the areas told of. */
export const StreetsNotice = (props: {
  language: Language
  look: Pick<ReachLook, 'reach' | 'streets'>
  /** Rows of the areas whose people are told of. */
  rows: readonly number[]
}) => {
  const { language, look, rows } = props
  const { streets } = look
  const { overStreets } = look.reach
  if (!streets) return null
  const say = streetsTexts[language]
  if (!overStreets)
    return (
      <Notice tone="amber">
        <p>{say.gone}</p>
      </Notice>
    )
  const { day } = streets.streets
  const count = (value: number) => formatNumber(language, value)
  // Of the fastest of several ways: those who go by their own strength.
  const own = rows.filter((row) => look.reach.by?.[row] !== singleModes.indexOf('ov'))
  const over = own.filter((row) => overStreets[row] === 1).length
  const where =
    over === own.length ? say.all : over === 0 ? say.none : say.some(count(over), count(own.length))
  return (
    <Notice tone="plain">
      <Heading level={2}>{say.title}</Heading>
      <p>
        {say.from(day === null ? say.unknownDay : formatDay(language, Temporal.PlainDate.from(day)))} {where}{' '}
        {say.inFile}
      </p>
      {over > 0 && <p>{say.note}</p>}
      <p>{say.credit}</p>
    </Notice>
  )
}
