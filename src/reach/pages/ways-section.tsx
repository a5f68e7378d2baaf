import { Heading } from '../../design/content.tsx'
import type { Language } from '../../platform/language.ts'
import { sumByUrbanity } from '../findings/rows.ts'
import type { ReachSum } from '../findings/sums.ts'
import type { ReachLook } from '../look-store.ts'
import { texts } from '../text.ts'
import { ReachByMode, reachOf, sumOf } from './area-tables.tsx'
import type { Asked } from './asked.ts'
import { FastestTable } from './best.tsx'
import { ReachByUrbanity } from './tables.tsx'

/** The same people by each way of going, by the fastest where that was asked, and by how urban it is. */
export const WaysSection = (props: {
  language: Language
  asked: Asked
  look: ReachLook
  rows: readonly number[]
  byMode: readonly (ReachSum | undefined)[]
}) => {
  const { language, asked, look, rows, byMode } = props
  const { area: say, table } = texts[language]
  const { areas } = look.reachFacts
  const several = asked.municipalities.length > 1
  const byUrbanity = sumByUrbanity(
    rows.map((row) => areas[row]!),
    reachOf(look, rows),
    look.choices.norm,
  )
  return (
    <>
      <Heading level={2}>{say.byMode}</Heading>
      <ReachByMode language={language} name={asked.name} look={look} sums={byMode} />
      <FastestTable
        language={language}
        look={look}
        heading={say.headings.municipality}
        rows={[
          ...(several ? asked.municipalities : []).map(({ code, name }) => ({
            name,
            sum: sumOf(
              look,
              rows.filter((row) => areas[row]!.municipality === code),
            ),
          })),
          { name: several ? table.total : asked.name, sum: sumOf(look, rows) },
        ]}
      />
      {byUrbanity.length > 1 && <ReachByUrbanity language={language} look={look} rows={byUrbanity} />}
    </>
  )
}
