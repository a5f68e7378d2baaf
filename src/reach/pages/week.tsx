import { Heading, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Table } from '../../design/table.tsx'
import { asSentence } from '../../design/words.ts'
import type { Language } from '../../platform/language.ts'
import type { ReachArea } from '../areas.ts'
import { dayparts, days } from '../choices.ts'
import { type Openness, openness } from '../opening.ts'
import { texts } from '../text.ts'

/** Through the week: how many people surely find an open door. `week`: by day and part of the day the openness of each area. */
export const ReachWeek = (props: {
  language: Language
  name: string
  areas: readonly ReachArea[]
  /** Rows of the areas whose people are told of. */
  rows: readonly number[]
  week: readonly (readonly Uint8Array[])[]
}) => {
  const { language, name, areas, rows, week } = props
  const { opening: say, form } = texts[language]
  const people = (found: Uint8Array, what: Openness): number =>
    rows.reduce((sum, row) => (openness[found[row]!] === what ? sum + areas[row]!.people : sum), 0)
  const isKnown = week.flat().some((found) => people(found, 'open') + people(found, 'closed') > 0)
  return (
    <>
      <Heading level={3}>{say.week}</Heading>
      {isKnown ? (
        <Table
          language={language}
          id="week"
          caption={say.captionWeek(name)}
          columns={[
            { heading: form.labels.dag },
            ...dayparts.map((part) => ({ heading: asSentence(form.dayparts[part]), numeric: true })),
          ]}
          rows={days.map((day, i) => [
            form.days[day],
            ...week[i]!.map((found) => formatNumber(language, people(found, 'open'))),
          ])}
        />
      ) : (
        <Paragraph>{say.noHours}</Paragraph>
      )}
    </>
  )
}
