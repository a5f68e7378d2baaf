import { Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber, joinWords } from '../../design/numbers.ts'
import { Table } from '../../design/table.tsx'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import type { ReachSum } from '../findings/sums.ts'
import type { ReachLook } from '../look-store.ts'
import { texts } from '../text.ts'
import { singleModes } from '../times/modes.ts'
import { hasAnswer } from '../transit-store.ts'
import { whyUnknown } from './transit.tsx'

/** How somebody goes, in words: by the fastest way it depends on whether a timetable tells anything. */
export function wayInWords(
  language: Language,
  { choices: { vervoer, profiel, terug }, transit }: Pick<ReachLook, 'choices' | 'transit'>,
): string {
  const say = texts[language]
  const way =
    vervoer === 'beste' && !hasAnswer(transit) ? say.best.ownWays[profiel] : say.ways[vervoer][profiel]
  return terug === 'ja' ? say.andBack(way) : way
}

/** Of those within the norm, for how many which way is fastest; nothing where one way was asked for. */
export const FastestFinding = ({ c, look, sum }: { c: Request; look: ReachLook; sum: ReachSum }) => {
  const { language } = c.var
  const say = texts[language].best
  const { fastest } = sum
  if (!fastest) return null
  const count = (people: number) => formatNumber(language, people)
  const parts = singleModes
    .filter((mode) => fastest[mode].people > 0)
    .map((mode) => say.part(count(fastest[mode].people), say.modes[mode]))
  return (
    <>
      {parts.length > 0 && (
        <Paragraph>
          {say.finding(joinWords(language, parts))}{' '}
          {fastest.unknown.people > 0 && say.partly(count(fastest.unknown.people))}
        </Paragraph>
      )}
      {!hasAnswer(look.transit) && (
        <Notice tone="amber">
          <p>
            {say.withoutTimetable} {whyUnknown(c, { ...look, choices: { ...look.choices, vervoer: 'ov' } })}
          </p>
        </Notice>
      )}
    </>
  )
}

/** The same numbers as the map's where the fastest way is asked for. */
export const FastestTable = (props: {
  language: Language
  look: ReachLook
  heading: string
  rows: readonly { name: string; sum: ReachSum }[]
}) => {
  const { language, look, heading, rows } = props
  const { best, table } = texts[language]
  const minutes = String(look.choices.norm)
  if (!look.reach.by) return null
  const columns = [...singleModes, 'beyond', 'unknown'] as const
  const words = { ...best.classes, beyond: best.classes.beyond(minutes), unknown: table.bands.unknown }
  return (
    <>
      <Table
        language={language}
        id="snelst"
        caption={best.caption(minutes)}
        columns={[{ heading }, ...columns.map((column) => ({ heading: words[column], numeric: true }))]}
        rows={rows.map(({ name, sum }) => [
          name,
          ...columns.map((column) => formatNumber(language, sum.fastest![column].people)),
        ])}
      />
      <Paragraph quiet>{best.note}</Paragraph>
    </>
  )
}
