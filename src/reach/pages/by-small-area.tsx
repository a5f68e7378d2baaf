import type { Child } from 'hono/jsx'
import { formatNumber } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import { smallAreaTexts } from '../small-area-text.ts'
import type { ReachFacts } from '../store.ts'
import { calledIn } from './small-areas.tsx'

/** A longer table is folded: whoever looks for one area can still find it in the page. */
const OPEN = 25
/** A page with more rows than this helps nobody; the file has them all. */
const MOST_SHOWN = 250

/** Those with most people, in their order. */
function mostPeople(rows: readonly number[], peopleOf: (row: number) => number): readonly number[] {
  if (rows.length <= MOST_SHOWN) return rows
  return rows
    .toSorted((a, b) => peopleOf(b) - peopleOf(a) || a - b)
    .slice(0, MOST_SHOWN)
    .sort((a, b) => a - b)
}

/** A table by small area: of very many only those where most people live, and folded where it is long. */
export const BySmallArea = (props: {
  language: Language
  reachFacts: ReachFacts
  /** Rows of the areas. */
  rows: readonly number[]
  /** Of what is folded. */
  id: string
  table: (shown: readonly number[]) => Child
}) => {
  const { language, reachFacts, rows, id, table } = props
  const [say, called] = [smallAreaTexts[language], calledIn(language, reachFacts)]
  const shown = mostPeople(rows, (row) => reachFacts.areas[row]!.people)
  const count = (value: number) => formatNumber(language, value)
  if (rows.length <= OPEN) return <>{table(shown)}</>
  return (
    <details id={id}>
      <summary>
        {shown.length === rows.length
          ? say.showAreas(called, count(rows.length))
          : say.mostPeople(called, count(shown.length), count(rows.length))}
      </summary>
      {table(shown)}
    </details>
  )
}
