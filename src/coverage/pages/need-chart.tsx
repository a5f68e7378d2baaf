import { BarChart, type Series } from '../../design/chart.tsx'
import { formatNumber } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import { type AreaRow, listAreaRows } from '../area-rows.ts'
import type { Assumptions } from '../assumptions.ts'
import type { CoverageFacts } from '../facts.ts'
import { participations } from '../figures.ts'
import { texts } from '../text.ts'
import { needInWords, shareInWords, weightInWords } from './in-words.ts'

const wantedLooks: Pick<Series, 'colour' | 'look'>[] = [
  { colour: 2, look: 'solid' },
  { colour: 2, look: 'stripes' },
  { colour: 2, look: 'lines' },
  { colour: 4, look: 'solid' },
]

/**
 * Per province the number wanted at 15, 30, 45 per cent and at the share that somebody chose, beside what is known: the
 * drawing of figure 2.4.1, with our own count.
 */
export const NeedChart = (props: { language: Language; facts: CoverageFacts; assumptions: Assumptions }) => {
  const { language, facts, assumptions } = props
  const say = texts[language].chart
  const shares = [...new Set<number>([...participations, assumptions.deelname])]
  const tables = shares.map((deelname) => listAreaRows(facts, { ...assumptions, deelname }).rows)
  const series: Series[] = [
    ...shares.map((share, i) => ({ name: say.wanted(shareInWords(language, share)), ...wantedLooks[i]! })),
    { name: say.published, colour: 1, look: 'outline' },
    { name: say.weighted, colour: 1, look: 'solid' },
    { name: say.own, colour: 3, look: 'dots' },
  ]
  const wantedBars = (area: number) =>
    shares.map((share, i) => {
      const value = tables[i]![area]!.need!
      return {
        series: i,
        value,
        label: say.wantedBar(needInWords(language, value), shareInWords(language, share)),
      }
    })
  return (
    <BarChart
      id="figuur"
      title={say.title}
      description={say.description}
      series={series}
      groups={tables[0]!.map((row, area) => ({
        name: row.area,
        bars: [...wantedBars(area), ...suppliedBars(language, row, shares.length)],
      }))}
    />
  )
}

function suppliedBars(language: Language, { published, supply }: AreaRow, first: number) {
  const say = texts[language].chart
  const { known = 0, weighted = 0 } = published
  return [
    { series: first, value: known, label: say.publishedBar(formatNumber(language, known)) },
    { series: first + 1, value: weighted, label: say.weightedBar(weightInWords(language, weighted)) },
    { series: first + 2, value: supply.known, label: say.ownBar(formatNumber(language, supply.known)) },
  ]
}
